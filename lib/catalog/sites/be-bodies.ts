import type { CountrySites } from '../types';
import { list } from './list';

/** Single bodies of Belgium: federal, of the regions and communities, local; cultural institutions. */
export const BE_BODIES: CountrySites = {
  country: 'BE',
  onRequest: true,
  rules: [
    ...list(
      'state',
      `
      belgique.be belgie.be | Belgique
      inasti.be rsvz.be fedasil.be fedris.be favv-afsca.be cgra.be cgvs.be ibpt.be bipt.be creg.be
      autoriteprotectiondonnees.be gegevensbeschermingsautoriteit.be dataprotectionauthority.be unia.be myria.be
      mediateurfederal.be federaalombudsman.be ccrek.be courdescomptes.be rekenhof.be plan.be cert.be safeonweb.be
      crisiscentrum.be centredecrise.be 112.be 1722.be vsse.be comitep.be comiteri.be om-mp.be
      rechtbanken-tribunaux.be tribunaux-rechtbanken.be regiedesbatiments.be regiedergebouwen.be travaillerpour.be
      werkenvoor.be jobpol.be checkdoc.be docstop.be myminfin.be taxonweb.be cnt-nar.be enabel.be kbr.be
      fine-arts-museum.be artandhistory.museum arch.be kikirpa.be oma.be aeronomie.be planetarium.be
      lamonnaiedemunt.be bozar.be geopunt.be toerismevlaanderen.be visitflanders.com vlaio.be natuurenbos.be vlm.be
      inbo.be vaph.be vlaamsewaterweg.be vmsw.be vreg.be kmska.be vgc.be awex-export.be awex.be awac.be issep.be
      swcs.be swl.be sofico.org letec.be swde.be spge.be ifapme.be wbi.be famiwal.be digitalwallonia.be cwape.be
      le-mediateur.be csa.be ares-ac.be wallangues.be musee-mariemont.be iriscare.brussels hub.brussels
      innoviris.brussels citydev.brussels perspective.brussels urban.brussels logement.brussels brugel.brussels
      parking.brussels port.brussels bruxellesformation.brussels safe.brussels talent.brussels paradigm.brussels
      cirb.brussels ccc-ggc.brussels spfb.brussels ccf.brussels fiscalite.brussels stib-mivb.be arp-gan.be
      `,
    ),
    ...list('military', 'mil.be'),
    ...list(
      'local',
      `
      provincedeliege.be | Province de Liège
      brucity.be cpasdeliege.be cpascharleroi.be cpasnamur.be vivaqua.be hydria.be imio.be bep.be idelux.be inbw.be
      intradel.be cile.be tibi.be ipalle.be dewatergroep.be farys.be pidpa.be water-link.be lokalepolitie.be
      policelocale.be
      `,
    ),
    ...list(
      'higher-education',
      `
      hel.be he-ferrer.eu lacambre.be arts2.be insas.be conservatoire.be crlg.be hzs.be frs-fnrs.be fwo.be
      `,
      'unknown',
    ),
    ...list('health', 'vivalia.be chrverviers.be opzgeel.be opzcrekem.be epicura.be', 'unknown'),
    ...list('research', 'vib.be', 'unknown'),
  ],
  sources: [
    {
      source: 'belgium.be, vlaanderen.be, wallonie.be, be.brussels: directories of authorities',
      url: 'https://www.belgium.be/en/about_belgium/government',
      checkedOn: '2026-11-24',
    },
  ],
};
