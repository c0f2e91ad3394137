import type { CountrySites } from '../types';
import { list } from './list';

/** Public health companies of Italy (ASL, ATS, ASST, AULSS, hospitals). */
export const IT_HEALTH: CountrySites = {
  country: 'IT',
  rules: [
    ...list(
      'health',
      `
      aslroma3.it aslroma4.it aslroma5.it aslroma6.it asl.rieti.it asl.vt.it ausl.latina.it aslcittaditorino.it
      aslto3.piemonte.it aslto4.piemonte.it aslto5.piemonte.it aslcn1.it aslcn2.it aslal.it asl.at.it
      aslbi.piemonte.it asl.novara.it aslvc.piemonte.it aslvco.it cittadellasalute.to.it mauriziano.it
      ospedale.cuneo.it ospedale.al.it ats-milano.it ats-brescia.it ats-bg.it ats-brianza.it ats-insubria.it
      ats-pavia.it ats-valpadana.it ats-montagna.it asst-spedalicivili.it asst-pg23.it asst-santipaolocarlo.it
      asst-fbf-sacco.it asst-lariana.it asst-settelaghi.it asst-cremona.it asst-mantova.it asst-lecco.it
      asst-rhodense.it asst-nordmilano.it asst-ovestmi.it asst-garda.it asst-franciacorta.it asst-bergamoest.it
      asst-bgovest.it asst-valleolona.it asst-brianza.it asst-crema.it asst-lodi.it asst-pavia.it asst-val.it
      asst-melegnano-martesana.it aulss1.veneto.it aulss2.veneto.it aulss3.veneto.it aulss4.veneto.it aulss5.veneto.it
      aulss6.veneto.it aulss7.veneto.it aulss8.veneto.it aulss9.veneto.it aopd.veneto.it azero.veneto.it sanita.fvg.it
      apss.tn.it sabes.it asdaa.it asl1.liguria.it asl2.liguria.it asl3.liguria.it asl4.liguria.it asl5.liguria.it
      ospedalesanmartino.it ausl.pr.it ausl.pc.it ausl.fe.it ausl.imola.bo.it ao.pr.it ospfe.it aou.mo.it ior.it
      uslcentro.toscana.it uslnordovest.toscana.it uslsudest.toscana.it aou-careggi.toscana.it ao-pisa.toscana.it
      ao-siena.toscana.it estar.toscana.it meyer.it uslumbria1.it uslumbria2.it asur.marche.it asl1abruzzo.it
      asl2abruzzo.it ausl.pe.it aslteramo.it aslnapoli2nord.it aslnapoli3sud.it aslsalerno.it aslcaserta.it
      aslavellino.it aslbenevento.it sanita.puglia.it aspbasilicata.it asmbasilicata.it ospedalesancarlo.it
      asp.cosenza.it asp.rc.it asppalermo.org aspct.it asp.messina.it asp.sr.it asp.rg.it asptrapani.it asp.enna.it
      asp.cl.it atssardegna.it aressardegna.it ausl.vda.it policlinicoumberto1.it hsangiovanni.roma.it
      scamilloforlanini.rm.it ptvonline.it inmi.it ifo.it
      `,
    ),
  ],
  sources: [
    {
      source: 'Ministero della Salute: aziende sanitarie; indicepa.gov.it',
      url: 'https://indicepa.gov.it/',
      checkedOn: '2026-11-24',
    },
  ],
};
