import type { CountrySites } from '../../types';
import { list } from '../list';

/** Overseas départements, régions and collectivités. */
export const FR_OVERSEAS: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'state',
      `
      gouv.nc | Gouvernement de la Nouvelle-Calédonie
      gov.pf | Administration de la Polynésie française
      presidence.pf assemblee.pf congres.nc
      opt.nc opt.pf
      cps.pf cafat.nc
      iac.nc ieom.fr iedom.fr
      `,
    ),
    ...list(
      'local',
      `
      collectivitedemartinique.mq | Collectivité territoriale de Martinique
      ctguyane.fr | Collectivité territoriale de Guyane
      regionguadeloupe.fr | Région Guadeloupe
      cg971.fr | Département de la Guadeloupe
      regionreunion.com | Région Réunion
      departement974.fr cg974.fr | Département de La Réunion
      cg976.fr | Département de Mayotte
      spm-ct.fr | Collectivité territoriale de Saint-Pierre-et-Miquelon
      com-saint-martin.fr | Collectivité de Saint-Martin
      comstbarth.fr | Collectivité de Saint-Barthélemy
      province-sud.nc | Province Sud
      province-nord.nc | Province Nord
      loyalty.nc province-iles.nc | Province des îles Loyauté
      saintdenis.re | Ville de Saint-Denis
      mairie-saintpaul.re saintpierre.re letampon.fr saintleu.re
      ville-port.re cinor.re civis.re casud.re tco.re cirest.fr
      villedugosier.fr
      capexcellence.net
      fortdefrance.fr cacem.org espacesud.fr capnordmartinique.fr
      ville-cayenne.fr cacl-guyane.fr kourou.fr saintlaurentdumaroni.fr
      mamoudzou.yt
      noumea.nc mont-dore.nc ville-montdore.nc ville-dumbea.nc paita.nc ville-paita.nc
      ville-papeete.pf faaa.pf punaauia.pf pirae.pf
      `,
    ),
    ...list(
      'higher-education',
      'unc.nc | Université de la Nouvelle-Calédonie\nupf.pf | Université de la Polynésie française',
    ),
    ...list('education', 'education.pf edu.pf edu.gp', 'public'),
    ...list('health', 'chs.nc'),
  ],
  sources: [
    {
      source: 'Collectivités of overseas France listed by Service-Public.fr',
      url: 'https://lannuaire.service-public.fr/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'Public Suffix List (edu.pf, edu.gp)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
  ],
};
