import type { CountrySites } from '../types';
import type { Sector, Status } from '../../model';

/**
 * Government, education, military and health suffixes of the Public Suffix List outside Europe and Canada. They
 * classify on sites where the person granted access; no access to them is asked at install. `edu`, `ac` and the like
 * take private institutions too, so the status of schools is unknown.
 */
const SUFFIXES = `
edu.ac gov.ac mil.ac ac.ae sch.ae gov.ae mil.ae edu.af gov.af ed.ao edu.ao gov.ao gv.ao edu.ar gob.ar gov.ar mil.ar gov.as
edu.au gov.au edu.az gov.az mil.az edu.bb gov.bb ac.bd edu.bd sch.bd gov.bd mil.bd gov.bf edu.bh gov.bh edu.bi edu.bj
univ.bj gouv.bj edu.bm gov.bm edu.bn gov.bn edu.bo gob.bo mil.bo edu.br def.br gov.br jus.br leg.br mp.br tc.br mil.br edu.bs
gov.bs edu.bt gov.bt ac.bw gov.bw gov.by mil.by edu.bz gov.bz gov.cd ac.ci ed.ci edu.ci go.ci gouv.ci edu.ck gov.ck gob.cl
gov.cl mil.cl gov.cm ac.cn edu.cn gov.cn mil.cn edu.co gov.co mil.co ac.cr ed.cr go.cr edu.cu gob.cu edu.cv edu.cw gov.cx
edu.dm gov.dm edu.do gob.do gov.do mil.do edu.dz gov.dz pol.dz edu.ec k12.ec gob.ec gov.ec mil.ec ac.eg edu.eg eun.eg
gov.eg mil.eg edu.er gov.er mil.er edu.et gov.et ac.fj edu.fj gov.fj mil.fj ac.fk gov.fk edu.fm edu.gd gov.gd edu.ge
school.ge gov.ge edu.gh gov.gh mil.gh ac.gn edu.gn gov.gn edu.gt gob.gt mil.gt edu.gu gov.gu edu.gy gov.gy edu.hk gov.hk
edu.hn gob.hn mil.hn edu.ht gouv.ht pol.ht ac.id sch.id desa.id go.id mil.id ac.il k12.il gov.il muni.il idf.il
ac.in edu.in res.in gov.in nic.in mil.in edu.io gov.io mil.io edu.iq edu.krd gov.iq mil.iq ac.ir sch.ir gov.ir edu.jm
gov.jm mil.jm edu.jo sch.jo gov.jo mil.jo ac.jp ed.jp city.kawasaki.jp city.kitakyushu.jp city.kobe.jp city.nagoya.jp
city.sapporo.jp city.sendai.jp city.yokohama.jp go.jp lg.jp ac.ke sc.ke go.ke edu.kg gov.kg mil.kg edu.kh gov.kh mil.kh
edu.ki gov.ki edu.km gouv.km gov.km mil.km edu.kn gov.kn edu.kp gov.kp ac.kr es.kr hs.kr kg.kr ms.kr re.kr sc.kr go.kr
mil.kr edu.kw gov.kw edu.ky gov.ky edu.kz gov.kz mil.kz edu.la gov.la edu.lb gov.lb edu.lc gov.lc ac.lk edu.lk sch.lk
gov.lk edu.lr gov.lr ac.ls edu.ls sc.ls gov.ls edu.ly sch.ly gov.ly ac.ma gov.ma edu.mg gov.mg mil.mg ac.ml edu.ml
gouv.ml gov.ml edu.mm gov.mm mil.mm edu.mn gov.mn edu.mo gov.mo gov.mr edu.ms gov.ms ac.mu gov.mu edu.mv gov.mv mil.mv
ac.mw edu.mw gov.mw edu.mx gob.mx edu.my gov.my mil.my ac.mz edu.mz gov.mz mil.mz gov.na edu.ng sch.ng gov.ng mil.ng
ac.ni edu.ni gob.ni mil.ni edu.np gov.np mil.np edu.nr gov.nr ac.nz school.nz cri.nz govt.nz parliament.nz health.nz
mil.nz edu.om gov.om ac.pa edu.pa gob.pa edu.pe gob.pe mil.pe ac.pg gov.pg edu.ph gov.ph mil.ph ac.pk edu.pk gob.pk
gok.pk gop.pk gos.pk gov.pk edu.pn gov.pn ac.pr edu.pr gov.pr edu.ps gov.ps gov.pw edu.py gov.py mil.py edu.qa
sch.qa gov.qa mil.qa ac.ru edu.ru gov.ru mil.ru ac.rw gov.rw mil.rw edu.sa sch.sa gov.sa edu.sb gov.sb edu.sc gov.sc
edu.sd gov.sd edu.sg gov.sg gov.sh mil.sh edu.sl gov.sl edu.sn univ.sn gouv.sn edu.so gov.so edu.ss sch.ss gov.ss edu.st
gov.st mil.st edu.sv gob.sv gov.sx edu.sy gov.sy mil.sy ac.sz ac.th go.th mi.th edu.tj go.tj gov.tj mil.tj gov.tl
edu.tm gov.tm mil.tm ens.tn gov.tn mincom.tn edu.to gov.to mil.to edu.tr k12.tr bel.tr gov.tr pol.tr mil.tr tsk.tr
edu.tt gov.tt mil.tt edu.tw gov.tw mil.tw ac.tz sc.tz go.tz mil.tz ac.ug edu.ug sc.ug go.ug gov.ug mil.ug edu.uy gub.uy
mil.uy edu.vc gov.vc mil.vc edu.ve gob.ve gov.ve mil.ve edu.vg k12.vi ac.vn edu.vn gov.vn health.vn edu.vu edu.ws gov.ws
edu.ye gov.ye mil.ye ac.za edu.za school.za gov.za mil.za ac.zm edu.zm sch.zm gov.zm mil.zm ac.zw gov.zw mil.zw
gov mil edu`;

/** Sector and status by the first label of a suffix; the State's otherwise. */
const KINDS: Readonly<Record<string, readonly [Sector, Status]>> = {
  edu: ['education', 'unknown'],
  ed: ['education', 'unknown'],
  eun: ['higher-education', 'unknown'],
  ac: ['higher-education', 'unknown'],
  univ: ['higher-education', 'unknown'],
  ens: ['higher-education', 'unknown'],
  sch: ['school', 'unknown'],
  sc: ['school', 'unknown'],
  school: ['school', 'unknown'],
  k12: ['school', 'unknown'],
  es: ['school', 'unknown'],
  hs: ['school', 'unknown'],
  ms: ['school', 'unknown'],
  kg: ['school', 'unknown'],
  res: ['research', 'unknown'],
  re: ['research', 'unknown'],
  cri: ['research', 'public'],
  mil: ['military', 'public'],
  mi: ['military', 'public'],
  idf: ['military', 'public'],
  def: ['military', 'public'],
  tsk: ['military', 'public'],
  health: ['health', 'public'],
  muni: ['local', 'public'],
  lg: ['local', 'public'],
  city: ['local', 'public'],
  bel: ['local', 'public'],
  desa: ['local', 'public'],
};

const US_STATES =
  'ak al ar as az ca co ct dc de fl ga gu hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy';

/** Country of a suffix: its last label, but for the American ones and Kurdistan's. */
function countryOf(suffix: string): string {
  const end = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (end.length > 2) return end === 'krd' ? 'IQ' : 'US';
  return end === 'pr' || end === 'gu' || end === 'as' || end === 'vi' ? 'US' : end.toUpperCase();
}

function build(): CountrySites[] {
  const countries = new Map<string, CountrySites & { rules: CountrySites['rules'][number][] }>();
  const add = (suffix: string) => {
    const country = countryOf(suffix);
    const [sector, status] = KINDS[suffix.split('.', 1)[0] ?? ''] ?? ['state', 'public'];
    let sites = countries.get(country);
    if (!sites) {
      sites = { country, rules: [], sources: SOURCES };
      countries.set(country, sites);
    }
    sites.rules.push({ suffix, sector, status });
  };
  for (const suffix of SUFFIXES.split(/\s+/)) if (suffix) add(suffix);
  for (const state of US_STATES.split(' ')) {
    add(`k12.${state}.us`);
    add(`lib.${state}.us`);
    add(`cc.${state}.us`);
  }
  return [...countries.values()];
}

const SOURCES: CountrySites['sources'] = [
  { source: 'Public Suffix List', url: 'https://publicsuffix.org/', checkedOn: '2026-11-22' },
];

let countries: readonly CountrySites[] | undefined;

/** One entry a country outside Europe and Canada; made when first asked for. */
export function worldSites(): readonly CountrySites[] {
  return (countries ??= build());
}
