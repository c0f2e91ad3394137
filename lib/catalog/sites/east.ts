import type { CountrySites } from '../types';
import { list } from './list';

const sources = [
  {
    source:
      'Official portals of the countries (gov.pl, gov.cz, slovensko.sk, gov.hu, gov.si, gov.hr, gov.ro, gov.gr, eesti.ee…)',
    checkedOn: '2026-11-22',
  },
  { source: 'Public Suffix List', url: 'https://publicsuffix.org/', checkedOn: '2026-11-22' },
];

/** Central, eastern and south-eastern Europe. */
export const EAST: readonly CountrySites[] = [
  {
    country: 'AL',
    rules: [
      ...list('state', 'gov.al'),
      ...list('military', 'mil.al'),
      ...list('education', 'edu.al', 'unknown'),
    ],
    sources,
  },
  {
    country: 'BA',
    rules: [
      ...list('state', 'gov.ba'),
      ...list('military', 'mil.ba'),
      ...list('education', 'edu.ba', 'unknown'),
    ],
    sources,
  },
  {
    country: 'BG',
    rules: [
      ...list(
        'state',
        'egov.bg government.bg parliament.bg president.bg mvr.bg nap.bg nra.bg nsi.bg bnb.bg mon.bg ',
      ),
      ...list('local', 'sofia.bg plovdiv.bg varna.bg'),
      ...list('higher-education', 'uni-sofia.bg tu-sofia.bg'),
    ],
    sources,
  },
  {
    country: 'CZ',
    rules: [
      ...list(
        'state',
        'gov.cz vlada.cz psp.cz senat.cz hrad.cz justice.cz mfcr.cz mvcr.cz mzv.cz mpsv.cz msmt.cz mzcr.cz mpo.cz mdcr.cz mkcr.cz mzp.cz army.cz policie.cz cssz.cz czso.cz cnb.cz uoou.cz financnisprava.cz celnisprava.cz usoud.cz nsoud.cz',
      ),
      ...list('local', 'praha.eu brno.cz ostrava.cz plzen.eu olomouc.eu liberec.cz budejovice.cz'),
      ...list(
        'higher-education',
        'cuni.cz cvut.cz muni.cz vut.cz vutbr.cz upol.cz zcu.cz vsb.cz vse.cz czu.cz jcu.cz mendelu.cz osu.cz tul.cz ujep.cz upce.cz utb.cz uhk.cz vscht.cz',
      ),
      ...list('research', 'cas.cz avcr.cz cesnet.cz'),
    ],
    sources,
  },
  {
    country: 'EE',
    rules: [
      ...list(
        'state',
        'gov.ee riik.ee eesti.ee emta.ee politsei.ee riigikogu.ee valitsus.ee president.ee rik.ee ria.ee stat.ee kohus.ee riigiteataja.ee mnt.ee haigekassa.ee tervisekassa.ee',
      ),
      ...list('local', 'tallinn.ee tartu.ee lib.ee'),
      ...list('education', 'edu.ee', 'unknown'),
      ...list('higher-education', 'taltech.ee ut.ee tlu.ee emu.ee'),
    ],
    sources,
  },
  {
    country: 'GR',
    rules: [
      ...list(
        'state',
        'gov.gr gsis.gr hellenicparliament.gr presidency.gr primeminister.gr elstat.gr bankofgreece.gr astynomia.gr ',
      ),
      ...list('school', 'sch.gr'),
      ...list('education', 'edu.gr', 'unknown'),
      ...list(
        'higher-education',
        'uoa.gr auth.gr ntua.gr upatras.gr uoc.gr uth.gr uoi.gr aueb.gr unipi.gr uom.gr duth.gr aegean.gr tuc.gr uniwa.gr',
      ),
      ...list('local', 'cityofathens.gr thessaloniki.gr'),
    ],
    sources,
  },
  {
    country: 'HR',
    rules: [
      ...list(
        'state',
        'gov.hr porezna-uprava.hr sabor.hr vlada.hr predsjednik.hr mup.hr dzs.hr hnb.hr hzzo.hr mirovinsko.hr',
      ),
      ...list('school', 'skole.hr', 'unknown'),
      ...list('education', 'carnet.hr'),
      ...list('higher-education', 'unizg.hr unist.hr uniri.hr unios.hr unizd.hr'),
      ...list('local', 'zagreb.hr split.hr rijeka.hr'),
    ],
    sources,
  },
  {
    country: 'HU',
    rules: [
      ...list(
        'state',
        'gov.hu kormany.hu magyarorszag.hu parlament.hu police.hu ksh.hu mnb.hu birosag.hu keh.hu naih.hu oktatas.hu kormanyhivatal.hu',
      ),
      ...list('local', 'budapest.hu debrecen.hu szeged.hu pecs.hu gyor.hu'),
      ...list(
        'higher-education',
        'bme.hu elte.hu u-szeged.hu unideb.hu pte.hu semmelweis.hu uni-corvinus.hu',
      ),
    ],
    sources,
  },
  {
    country: 'LT',
    rules: [
      ...list(
        'state',
        'gov.lt lrs.lt lrv.lt sodra.lt vmi.lt lrp.lt epaslaugos.lt lb.lt policija.lt ',
      ),
      ...list('local', 'vilnius.lt kaunas.lt klaipeda.lt'),
      ...list('higher-education', 'vu.lt ktu.edu ktu.lt vdu.lt vilniustech.lt lsmu.lt'),
    ],
    sources,
  },
  {
    country: 'LV',
    rules: [
      ...list('state', 'gov.lv saeima.lv president.lv latvija.lv likumi.lv bank.lv'),
      ...list('military', 'mil.lv'),
      ...list('education', 'edu.lv', 'unknown'),
      ...list('local', 'riga.lv jelgava.lv liepaja.lv daugavpils.lv'),
      ...list('higher-education', 'lu.lv rtu.lv rsu.lv'),
    ],
    sources,
  },
  {
    country: 'MD',
    rules: [...list('state', 'gov.md parlament.md presedinte.md'), ...list('local', 'chisinau.md')],
    sources,
  },
  {
    country: 'ME',
    rules: [...list('state', 'gov.me'), ...list('education', 'edu.me ac.me', 'unknown')],
    sources,
  },
  {
    country: 'MK',
    rules: [...list('state', 'gov.mk'), ...list('education', 'edu.mk', 'unknown')],
    sources,
  },
  {
    country: 'PL',
    rules: [
      ...list(
        'state',
        'gov.pl nbp.pl nfz.pl policja.pl prezydent.pl sejm.pl senat.pl zus.pl sn.pl wojsko-polskie.pl',
      ),
      ...list('military', 'mil.pl'),
      ...list('education', 'edu.pl', 'unknown'),
      ...list(
        'local',
        'um.warszawa.pl um.krakow.pl um.wroc.pl um.poznan.pl uml.lodz.pl katowice.eu lublin.eu szczecin.eu mazovia.pl',
      ),
    ],
    sources,
  },
  {
    country: 'RO',
    rules: [
      ...list(
        'state',
        'gov.ro anaf.ro cdep.ro presidency.ro senat.ro just.ro politiaromana.ro mapn.ro edu.ro bnr.ro insse.ro cnas.ro ccr.ro',
      ),
      ...list('local', 'pmb.ro primariaclujnapoca.ro primariatm.ro primaria-iasi.ro'),
      ...list(
        'higher-education',
        'unibuc.ro ubbcluj.ro uaic.ro upb.ro upt.ro uvt.ro utcluj.ro ase.ro',
      ),
    ],
    sources,
  },
  {
    country: 'RS',
    rules: [
      ...list('state', 'gov.rs'),
      ...list('education', 'edu.rs', 'unknown'),
      ...list('higher-education', 'ac.rs', 'unknown'),
      ...list('local', 'beograd.rs'),
    ],
    sources,
  },
  {
    country: 'SI',
    rules: [
      ...list(
        'state',
        'gov.si dz-rs.si us-rs.si predsednica-slo.si stat.si bsi.si policija.si zzzs.si zpiz.si ip-rs.si sodisce.si',
      ),
      ...list('education', 'arnes.si'),
      ...list('higher-education', 'uni-lj.si um.si upr.si'),
      ...list('local', 'ljubljana.si maribor.si'),
    ],
    sources,
  },
  {
    country: 'SK',
    rules: [
      ...list(
        'state',
        'gov.sk nrsr.sk slovensko.sk prezident.sk minv.sk minedu.sk mfsr.sk financnasprava.sk justice.sk nbs.sk statistics.sk socpoist.sk',
      ),
      ...list('local', 'bratislava.sk kosice.sk'),
      ...list('higher-education', 'uniba.sk stuba.sk tuke.sk upjs.sk umb.sk uniza.sk'),
    ],
    sources,
  },
  {
    country: 'UA',
    rules: [...list('state', 'gov.ua'), ...list('education', 'edu.ua', 'unknown')],
    sources,
  },
  { country: 'XK', rules: list('state', 'rks-gov.net'), sources },
];
