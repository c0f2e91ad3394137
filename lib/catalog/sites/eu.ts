import type { CountrySites } from '../types';
import { list } from './list';

/** European Union institutions and agencies, and international bodies. */
export const EU: CountrySites = {
  country: 'EU',
  rules: [
    ...list(
      'european',
      `
      europa.eu | Union européenne
      eib.org eif.org | Banque européenne d’investissement
      eui.eu | Institut universitaire européen
      eurocontrol.int
      esa.int | Agence spatiale européenne
      ecmwf.int eumetsat.int embl.org embl.de epo.org osce.org unified-patent-court.org
      eursc.eu | Écoles européennes
      `,
    ),
    ...list('research', 'xfel.eu esrf.fr esrf.eu ill.eu eso.org iter.org'),
  ],
  sources: [
    {
      source: 'european-union.europa.eu: institutions, bodies and agencies',
      url: 'https://european-union.europa.eu/',
      checkedOn: '2026-11-22',
    },
  ],
};

/** International organisations. */
export const INTERNATIONAL: CountrySites = {
  country: 'ZZ',
  rules: [
    ...list('european', 'coe.int | Conseil de l’Europe'),
    ...list(
      'international',
      `
      int un.org oecd.org cern.ch unesco.org government.aero francophonie.org iea.org itf-oecd.org wto.org imf.org
      worldbank.org unicef.org unhcr.org undp.org wfp.org fao.org iaea.org ilo.org unep.org unece.org ungeneva.org
      bipm.org cites.org
      `,
    ),
  ],
  sources: [
    { source: 'Public Suffix List (int); the organisations’ own sites', checkedOn: '2026-11-22' },
  ],
};
