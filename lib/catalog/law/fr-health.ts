/** France: health data. */
import { HOLDS_DATA } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

const LOOKED_UP_ON = '2026-11-24';

export const frHealth: readonly LawCard[] = [
  {
    id: 'fr-hds',
    jurisdiction: 'FR',
    title: {
      fr: 'Données de santé : hébergeur certifié HDS',
      en: 'Health data: certified host (HDS)',
    },
    reference:
      'Code de la santé publique, art. L. 1111-8; arrêté du 26 avril 2024 (JO du 16 mai 2024)',
    date: '2024-05-16',
    status: {
      fr: 'En vigueur. Les certificats anciens devaient passer à la version de 2024 au plus tard le 16 mai 2026.',
      en: 'In force. Older certificates had to move to the 2024 version by 16 May 2026.',
    },
    statusOn: '2026-05-16',
    badge: {
      fr: 'Santé : un hébergeur extérieur de données de soins doit être certifié HDS.',
      en: 'Health: an outside host of care data must be HDS-certified.',
    },
    short: {
      fr: 'En France, qui confie des données de santé à un hébergeur extérieur doit choisir un hébergeur certifié HDS. Depuis 2024, les données doivent être stockées en Europe et l’hébergeur doit signaler les accès venus d’ailleurs. Il peut être américain.',
      en: 'In France, whoever entrusts health data to an outside host must choose an HDS-certified one. Since 2024 the data must be stored in Europe and the host must be open about access from elsewhere. The host may be American.',
    },
    detail: {
      fr: 'L’article L. 1111-8 vise les données recueillies lors d’actes de prévention, de diagnostic, de soins ou de suivi. Le référentiel publié le 16 mai 2024 impose le stockage dans l’Espace économique européen. Il demande aussi la transparence envers le client sur les transferts ou accès depuis un pays tiers. Un site vitrine d’hôpital n’est pas un dossier de patient : ce que nous voyons ici est le site.',
      en: 'Article L. 1111-8 covers data collected in prevention, diagnosis, care or follow-up. The framework published on 16 May 2024 requires storage in the European Economic Area. It also asks for transparency towards the customer on transfers or access from a third country. A hospital’s public website is not a patient file: what we see here is the website.',
    },
    otherSide: {
      fr: 'En 2021 (AWS), puis en 2024 et 2025 (Microsoft), le Conseil d’État a rejeté des recours, au vu des garanties de chaque dossier.',
      en: 'In 2021 (AWS), then in 2024 and 2025 (Microsoft), the Conseil d’État dismissed challenges, given the safeguards in each case.',
    },
    isNot: {
      fr: 'La certification HDS n’écarte pas le droit américain. Son absence sur un site vitrine n’est pas une faute.',
      en: 'HDS certification does not rule out US law. A public website without it is not at fault.',
    },
    binds: {
      fr: 'Les établissements qui confient des données de santé, et leurs hébergeurs.',
      en: 'Institutions that entrust health data, and their hosts.',
    },
    bodyCanDo: {
      fr: 'Dire où sont les données de soins et chez quel hébergeur certifié, séparer le site public du reste.',
      en: 'Say where care data are and with which certified host, keep the public website apart.',
    },
    sources: [
      source(
        'CMS Francis Lefebvre, mai 2024',
        'https://cms.law/fr/fra/news-information/nouveau-referentiel-de-certification-des-hebergeurs-de-donnees-de-sante-hds',
        LOOKED_UP_ON,
      ),
      source(
        'actusduweb.com, 2024',
        'https://www.actusduweb.com/la-france-publie-une-norme-de-certification-actualisee-pour-lhebergement-de-donnees-de-sante',
        LOOKED_UP_ON,
      ),
      source(
        'derriennic.com, 21 juin 2024',
        'https://derriennic.com/hebergement-des-donnees-de-sante-et-certification-un-nouveau-referentiel-applicable-des-novembre-2024-la-veille-acteurs-de-sante-juin-2024',
        LOOKED_UP_ON,
      ),
    ],
    records: [],
    when: {
      site: { countries: FRANCE, sectors: ['health'], statuses: ['public'] },
      anyFinding: HOLDS_DATA,
      rank: 20,
    },
  },
];
