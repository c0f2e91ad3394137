import type { CountrySites } from '../types';
import { list } from './list';

const sources = [
  {
    source:
      'Official directories of public services (borger.dk, norge.no, suomi.fi, island.is, government.se)',
    checkedOn: '2026-11-22',
  },
  { source: 'Public Suffix List', url: 'https://publicsuffix.org/', checkedOn: '2026-11-22' },
];

/** Denmark, Finland, Iceland, Norway, Sweden. */
export const NORDIC: readonly CountrySites[] = [
  {
    country: 'DK',
    rules: [
      ...list(
        'state',
        `borger.dk digst.dk dst.dk ft.dk politi.dk retsinformation.dk skat.dk skm.dk stm.dk virk.dk sundhed.dk
        um.dk fm.dk jm.dk domstol.dk datatilsynet.dk kongehuset.dk forsvaret.dk nationalbanken.dk sst.dk ssi.dk dmi.dk
        uvm.dk ufm.dk kum.dk trm.dk sdfi.dk`,
      ),
      ...list(
        'local',
        `kk.dk aarhus.dk aalborg.dk odense.dk esbjerg.dk randers.dk kolding.dk horsens.dk vejle.dk roskilde.dk
        regionh.dk regionsjaelland.dk rm.dk rn.dk rsyd.dk kl.dk`,
      ),
      ...list('higher-education', 'aau.dk au.dk cbs.dk dtu.dk itu.dk ku.dk ruc.dk sdu.dk'),
      ...list('education', 'emu.dk stil.dk'),
    ],
    sources,
  },
  {
    country: 'FI',
    rules: [
      ...list(
        'state',
        `gov.fi valtioneuvosto.fi dvv.fi eduskunta.fi finlex.fi kela.fi om.fi poliisi.fi stat.fi suomi.fi te-palvelut.fi thl.fi
        vero.fi presidentti.fi oikeus.fi tulli.fi traficom.fi stm.fi vm.fi um.fi intermin.fi okm.fi lvm.fi tem.fi ym.fi mmm.fi puolustusvoimat.fi
        tietosuoja.fi suomenpankki.fi maanmittauslaitos.fi ilmatieteenlaitos.fi valtiokonttori.fi `,
      ),
      ...list(
        'local',
        `hel.fi espoo.fi tampere.fi vantaa.fi ouka.fi turku.fi jyvaskyla.fi lahti.fi kuopio.fi pori.fi joensuu.fi lappeenranta.fi vaasa.fi`,
      ),
      ...list('education', 'edu.fi oph.fi'),
      ...list(
        'higher-education',
        'aalto.fi helsinki.fi jyu.fi oulu.fi tuni.fi uef.fi utu.fi abo.fi lut.fi ulapland.fi uwasa.fi hanken.fi csc.fi',
      ),
    ],
    sources,
  },
  {
    country: 'IS',
    rules: [
      ...list(
        'state',
        'althingi.is government.is island.is rsk.is stjornarradid.is logreglan.is landspitali.is hagstofa.is',
      ),
      ...list('local', 'reykjavik.is akureyri.is kopavogur.is hafnarfjordur.is'),
      ...list('higher-education', 'hi.is unak.is'),
    ],
    sources,
  },
  {
    country: 'NO',
    rules: [
      ...list(
        'state',
        `dep.no stat.no altinn.no domstol.no helsenorge.no nav.no politiet.no regjeringen.no skatteetaten.no ssb.no stortinget.no
        udi.no norge.no digdir.no datatilsynet.no kongehuset.no vegvesen.no kartverket.no norges-bank.no fhi.no helsedirektoratet.no
        udir.no met.no nve.no brreg.no toll.no`,
      ),
      ...list('military', 'mil.no forsvaret.no'),
      ...list('local', 'kommune.no herad.no fylkesbibl.no folkebibl.no ks.no'),
      ...list(
        'school',
        'vgs.no fhs.no gs.oslo.no gs.aa.no gs.ah.no gs.bu.no gs.fm.no gs.hl.no gs.hm.no gs.jan-mayen.no gs.mr.no gs.nl.no gs.nt.no gs.of.no gs.ol.no gs.rl.no gs.sf.no gs.st.no gs.svalbard.no gs.tm.no gs.tr.no gs.va.no gs.vf.no',
        'unknown',
      ),
      ...list('education', 'feide.no sikt.no'),
      ...list(
        'higher-education',
        'ntnu.no uib.no uio.no uit.no nmbu.no uis.no uia.no nord.no usn.no oslomet.no hvl.no inn.no nhh.no',
      ),
    ],
    sources,
  },
  {
    country: 'SE',
    rules: [
      ...list(
        'state',
        `gov.se government.se regeringen.se riksdagen.se arbetsformedlingen.se csn.se domstol.se folkhalsomyndigheten.se forsakringskassan.se
        lansstyrelsen.se migrationsverket.se polisen.se scb.se skatteverket.se skolverket.se trafikverket.se transportstyrelsen.se imy.se
        socialstyrelsen.se msb.se pts.se naturvardsverket.se boverket.se kungahuset.se forsvarsmakten.se mil.se riksbank.se lantmateriet.se
        tullverket.se pensionsmyndigheten.se verksamt.se bolagsverket.se digg.se uhr.se smhi.se kb.se domstolsverket.se`,
      ),
      ...list('health', '1177.se inera.se'),
      ...list(
        'local',
        `stockholm.se start.stockholm goteborg.se malmo.se uppsala.se linkoping.se orebro.se vasteras.se helsingborg.se norrkoping.se
        jonkoping.se umea.se lund.se boras.se regionstockholm.se sll.se vgregion.se skane.se kommunalforbund.se komforb.se`,
      ),
      ...list('education', 'fhsk.se komvux.se naturbruksgymn.se lanbib.se', 'unknown'),
      ...list(
        'higher-education',
        'chalmers.se gu.se ki.se kth.se liu.se lu.se su.se umu.se uu.se slu.se oru.se lnu.se kau.se miun.se ltu.se mau.se mdu.se hb.se hh.se his.se hig.se du.se bth.se sh.se sunet.se',
      ),
    ],
    not: ['ac.se'],
    sources,
  },
];
