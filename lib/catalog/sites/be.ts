import type { CountrySites } from '../types';
import { list } from './list';

/** Belgium: federal, regions and communities, provinces and larger communes, universities and hautes écoles. */
export const BE: CountrySites = {
  country: 'BE',
  rules: [
    ...list(
      'state',
      `
      belgium.be fed.be fgov.be federal.be
      const-court.be raadvst-consetat.be juridat.be
      dekamer.be lachambre.be senate.be premier.be
      monarchie.be royals.be
      fsma.be nbb.be ibz.be
      police.be politie.be polizei.be federalpolice.be
      statbel.be onem.be rva.be inami.be riziv.be mypension.be socialsecurity.be
      vlaanderen.be vlaamsparlement.be vdab.be kindengezin.be vmm.be ovam.be delijn.be opgroeien.be
      wallonie.be spw.be forem.be leforem.be parlement-wallonie.be aviq.be
      cfwb.be federation-wallonie-bruxelles.be fw-b.be pfwb.be one.be aide-jeunesse.be
      be.brussels brussels.be irisnet.be actiris.be actiris.brussels parlement.brussels leefmilieu.brussels
      environnement.brussels fiscaliteit.brussels mobilite-mobiliteit.brussels
      ostbelgienlive.be ostbelgienbildung.be pdg.be
      bosa.be fedict.be csam.be eid.be
      meteo.be
      iweps.be
      `,
    ),
    ...list(
      'local',
      `
      brussel.be bruxelles.be | Ville de Bruxelles
      antwerpen.be | Stad Antwerpen
      gent.be stad.gent | Stad Gent
      brugge.be leuven.be mechelen.be kortrijk.be hasselt.be genk.be oostende.be aalst.be sint-niklaas.be roeselare.be
      turnhout.be beveren.be dendermonde.be vilvoorde.be lokeren.be waregem.be ieper.be tienen.be lier.be geel.be
      herentals.be diest.be halle.be aarschot.be ninove.be geraardsbergen.be oudenaarde.be deinze.be
      liege.be | Ville de Liège
      charleroi.be | Ville de Charleroi
      namur.be | Ville de Namur
      mons.be | Ville de Mons
      tournai.be seraing.be verviers.be mouscron.be lalouviere.be arlon.be wavre.be nivelles.be huy.be dinant.be
      herstal.be ath.be binche.be braine-lalleud.be waterloo.be marche.be bastogne.be libramontchevigny.be
      olln.be gembloux.be andenne.be sambreville.be chatelet.be eupen.be malmedy.be villedespa.be
      schaerbeek.be 1030.be anderlecht.be ixelles.be elsene.be uccle.be ukkel.be etterbeek.be etterbeek.brussels
      molenbeek.be molenbeek.irisnet.be evere.be evere.brussels forest.brussels forest.irisnet.be saint-gilles.brussels
      stgilles.brussels woluwe1150.be woluwe1200.be jette.be jette.irisnet.be ganshoren.be koekelberg.be
      watermael-boitsfort.be auderghem.be auderghem.brussels berchem.brussels sjtn.brussels
      hainaut.be provincedeluxembourg.be province.luxembourg.be brabantwallon.be
      oost-vlaanderen.be west-vlaanderen.be provincieantwerpen.be vlaamsbrabant.be limburg.be
      `,
    ),
    ...list(
      'higher-education',
      `
      ac.be
      kuleuven.be | KU Leuven
      uantwerpen.be | Universiteit Antwerpen
      uclouvain.be | UCLouvain
      ugent.be | Universiteit Gent
      uhasselt.be | Universiteit Hasselt
      ulb.be | Université libre de Bruxelles
      uliege.be | Université de Liège
      umons.be | Université de Mons
      unamur.be | Université de Namur
      usaintlouis.be | UCLouvain Saint-Louis – Bruxelles
      vub.be | Vrije Universiteit Brussel
      he2b.be heh.be hech.be hepl.be henallux.be helmo.be heldb.be helha.be vinci.be ephec.be hers.be
      condorcet.be hogent.be howest.be thomasmore.be vives.be ucll.be ap.be kdg.be pxl.be arteveldehogeschool.be
      ehb.be odisee.be
      itg.be vlir.be
      `,
      'unknown',
    ),
    ...list(
      'research',
      'belnet.be belspo.be vito.be sckcen.be sciensano.be naturalsciences.be africamuseum.be',
    ),
    ...list('education', 'enseignement.be g-o.be wbe.be klascement.net e-classe.be'),
    ...list(
      'health',
      'chuliege.be huderf.be hopitalerasme.be hubruxelles.be chu-brugmann.be stpierre-bru.be uzgent.be uza.be uzleuven.be uzbrussel.be chu-charleroi.be humani.be chrcitadelle.be citadelle.be chrsm.be',
      'unknown',
    ),
  ],
  // Serves any school, and anybody: its hosts are no proof.
  not: ['smartschool.be'],
  sources: [
    {
      source: 'belgium.be: federal, regional and local authorities',
      url: 'https://www.belgium.be/en/about_belgium/government',
      checkedOn: '2026-11-22',
    },
    {
      source: 'Public Suffix List (ac.be)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
  ],
};
