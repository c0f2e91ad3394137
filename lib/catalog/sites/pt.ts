import type { CountrySites } from '../types';
import { list } from './list';

/** Portugal. */
export const PT: CountrySites = {
  country: 'PT',
  rules: [
    ...list(
      'state',
      `
      gov.pt parlamento.pt presidencia.pt tribunalconstitucional.pt tribunais.org.pt tcontas.pt ama.pt bportugal.pt dre.pt
      diariodarepublica.pt gnr.pt psp.pt iefp.pt ine.pt min-saude.pt seg-social.pt sns.pt cnpd.pt anacom.pt cmvm.pt erse.pt asae.pt
      exercito.pt marinha.pt emfa.pt emgfa.pt dgs.pt alra.pt alram.pt ipma.pt
      `,
    ),
    ...list('education', 'edu.pt', 'unknown'),
    ...list(
      'higher-education',
      `
      ulisboa.pt up.pt uc.pt uminho.pt ua.pt unl.pt ubi.pt uevora.pt ualg.pt utad.pt uma.pt uac.pt iscte-iul.pt iscte.pt uab.pt
      ipl.pt ipp.pt ipleiria.pt ipc.pt ipb.pt ipcb.pt ipv.pt ipvc.pt ipg.pt ips.pt ipt.pt ipbeja.pt ipportalegre.pt ipsantarem.pt
      ipca.pt esel.pt esenfc.pt
      `,
    ),
    ...list('research', 'fct.pt fccn.pt lnec.pt lneg.pt insa.pt inesctec.pt'),
    ...list(
      'local',
      `
      cm-lisboa.pt lisboa.pt cm-porto.pt cm-sintra.pt cm-gaia.pt cm-cascais.pt cascais.pt cm-loures.pt cm-braga.pt cm-amadora.pt
      cm-oeiras.pt oeiras.pt cm-matosinhos.pt cm-almada.pt cm-guimaraes.pt cm-odivelas.pt cm-coimbra.pt cm-gondomar.pt cm-famalicao.pt famalicao.pt
      cm-seixal.pt cm-vfxira.pt cm-maia.pt cm-feira.pt mun-setubal.pt cm-leiria.pt cm-viseu.pt cm-faro.pt cm-loule.pt cm-evora.pt cm-aveiro.pt
      cm-viana-castelo.pt cm-valongo.pt cm-barcelos.pt cm-funchal.pt funchal.pt cm-pontadelgada.pt cm-portimao.pt cm-beja.pt cm-santarem.pt
      cm-castelobranco.pt cm-vilareal.pt cm-braganca.pt cm-portalegre.pt mun-guarda.pt cm-covilha.pt cm-figfoz.pt cm-povoadevarzim.pt cm-paredes.pt
      `,
    ),
  ],
  sources: [
    {
      source: 'Public Suffix List (gov.pt, edu.pt)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'eportugal.gov.pt: public bodies; DGES: public higher education',
      url: 'https://www.dges.gov.pt/',
      checkedOn: '2026-11-22',
    },
  ],
};
