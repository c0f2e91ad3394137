import type { CountrySites } from '../types';
import { list } from './list';

/** Spain: State, autonomous communities, provinces, larger cities, universities. */
export const ES: CountrySites = {
  country: 'ES',
  rules: [
    ...list(
      'state',
      `
      gob.es lamoncloa.es casareal.es congreso.es senado.es tribunalconstitucional.es poderjudicial.es
      aemet.es agenciatributaria.es bde.es boe.es defensa.es dgt.es fiscal.es guardiacivil.es inap.es ine.es policia.es red.es
      sepe.es seg-social.es aepd.es cnmc.es cnmv.es defensordelpueblo.es tcu.es fnmt.es catastro.es mapa.es mincotur.es
      mitma.es inss.es isciii.es incibe.es cni.es puertos.es icex.es aecid.es bne.es
      cervantes.es museodelprado.es museoreinasofia.es
      aragon.es asturias.es caib.es cantabria.es carm.es ceuta.es comunidad.madrid madrid.org euskadi.eus gencat.cat
      gobiernodecanarias.org gobiernodecanarias.net gva.es jccm.es jcyl.es juntadeandalucia.es juntaex.es larioja.org melilla.es
      navarra.es xunta.es xunta.gal parlament.cat parlamentodeandalucia.es asambleamadrid.es cortsvalencianes.es
      osakidetza.eus ertzaintza.eus
      cis.es injuve.es imserso.es patrimonionacional.es idae.es csn.es oepm.es parlamentodenavarra.es jgpa.es
      parlamentodegalicia.es parlamentodegalicia.gal cortesaragon.es parcan.es asambleaex.es cortesclm.es ccyl.es
      asambleamurcia.es parlamentib.es parlamento-larioja.org parlamento-cantabria.es legebiltzarra.eus ararteko.eus
      eustat.eus sindic.cat antifrau.cat aoc.cat seu-e.cat localret.cat alhambra-patronato.es
      `,
    ),
    ...list('education', 'edu.es', 'unknown'),
    ...list(
      'education',
      `
      educamadrid.org educantabria.es educarex.es educastur.es murciaeduca.es xtec.cat xtec.es intef.es edu.gva.es edu.xunta.gal
      educa.jcyl.es educaragon.org
      `,
    ),
    ...list(
      'higher-education',
      `
      ucm.es uam.es uc3m.es upm.es uah.es urjc.es ub.edu uab.cat uab.es upc.edu upf.edu udg.edu udl.cat urv.cat
      uv.es upv.es ua.es uji.es umh.es us.es upo.es ugr.es uma.es uca.es uco.es uhu.es ujaen.es ual.es unia.es
      usal.es uva.es unileon.es ubu.es unizar.es unirioja.es unavarra.es ehu.eus ehu.es unican.es uniovi.es usc.es usc.gal udc.es udc.gal
      uvigo.es uvigo.gal unex.es uclm.es um.es upct.es uib.es uib.cat ull.es ulpgc.es uned.es uimp.es

      `,
    ),
    ...list(
      'higher-education',
      'unav.edu ie.edu iese.edu esade.edu deusto.es comillas.edu uoc.edu url.edu uic.es',
      'private',
    ),
    ...list(
      'research',
      'csic.es rediris.es ciemat.es inta.es ieo.es igme.es cdti.es bsc.es fecyt.es',
    ),
    ...list(
      'health',
      `
      sergas.es sescam.es saludcastillayleon.es salud.madrid.org clinicbarcelona.org vallhebron.com murciasalud.es
      ibsalut.es riojasalud.es scsalud.es astursalud.es bellvitgehospital.cat tauli.cat hospitaldelmar.cat
      `,
    ),
    ...list(
      'local',
      `
      barcelona.cat bcn.cat madrid.es diba.cat amb.cat atm.cat crtm.es bcn.es madridsalud.es museunacional.cat
      macba.cat cccb.org auditori.cat
      `,
    ),
  ],
  // Serves the e-offices of many bodies, each under its own host, and companies too.
  not: ['sedelectronica.es'],
  sources: [
    {
      source: 'Public Suffix List (gob.es, edu.es)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'administracion.gob.es: State, communities and universities',
      url: 'https://administracion.gob.es/',
      checkedOn: '2026-11-22',
    },
  ],
};

/** Provinces and larger cities of Spain. */
export const ES_LOCAL: CountrySites = {
  country: 'ES',
  onRequest: true,
  rules: list(
    'local',
    `
    valencia.es sevilla.org zaragoza.es malaga.eu murcia.es palma.cat palma.es bilbao.eus bilbao.net alicante.es alicante-ayto.es
    cordoba.es valladolid.es vigo.org gijon.es l-h.cat vitoria-gasteiz.org coruna.gal coruna.es elche.es granada.org terrassa.cat
    badalona.cat oviedo.es cartagena.es sabadell.cat jerez.es mostoles.es santacruzdetenerife.es pamplona.es
    leganes.org ayto-fuenlabrada.es ayto-alcaladehenares.es donostia.eus getafe.es aytoburgos.es santander.es castello.es aytoalbacete.es albacete.es
    logrono.es aytobadajoz.es aytosalamanca.es huelva.es tarragona.cat lleida.cat paeria.cat girona.cat reus.cat mataro.cat santcugat.cat
    lorca.es aytoleon.es cadiz.es aytojaen.es ourense.gal lugo.gal santiagodecompostela.gal pontevedra.gal caceres.es ayto-caceres.es toledo.es
    ayto-toledo.org ciudadreal.es guadalajara.es cuenca.es segovia.es avila.es soria.es zamora.es aytopalencia.es huesca.es teruel.es merida.es
    gipuzkoa.eus bizkaia.eus araba.eus dipgra.es dipucadiz.es dipalme.org malaga.es dipucordoba.es dipujaen.es diphuelva.es dipusevilla.es
    dpz.es dphuesca.es dpteruel.es diputaciodegirona.cat ddgi.cat dipta.cat diputaciolleida.cat dival.es dipcas.es diputacionalicante.es
    diputacionavila.es diputaciondevalladolid.es dipuleon.es lasalina.es diputaciondezamora.es dipsegovia.es dipsoria.es diputaciondepalencia.es
    dip-badajoz.es dip-caceres.es dipualba.es dipucuenca.es dguadalajara.es diputoledo.es dipucr.es dacoruna.gal deputacionlugo.gal depourense.es depo.gal
    tenerife.es grancanaria.com cabildodelanzarote.com cabildofuer.es conselldemallorca.net conselldemallorca.cat cime.es conselldeivissa.es
    `,
  ),
  sources: [
    {
      source: 'administracion.gob.es: provinces and municipalities',
      url: 'https://administracion.gob.es/',
      checkedOn: '2026-11-22',
    },
  ],
};
