/** Cloud infrastructure of European companies, without ordinary web hosting. */
import type { Alternative } from './types';

export const CLOUD: readonly Alternative[] = [
  {
    id: 'outscale',
    name: '3DS Outscale',
    url: 'https://www.outscale.com/',
    needs: ['cloud'],
    publisher: 'Dassault Systèmes',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud 3.2',
        status: 'held',
        scope: {
          fr: 'Liste de presse. Vérifiez le service exact sur la liste de l’ANSSI.',
          en: 'Press list. Check the exact service on ANSSI’s list.',
        },
        date: '2026-01-06',
        source:
          'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
      },
    ],
    caveats: {
      fr: 'Héberge Visio, l’outil de réunion de l’État.',
      en: 'Hosts Visio, the State’s meeting tool.',
    },
    sources: [
      {
        source: 'clubic.com',
        url: 'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
        checkedOn: '2026-11-22',
      },
      {
        source: 'blobbiamo.circex.org',
        url: 'https://blobbiamo.circex.org/p/14071',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'cloudtemple',
    name: 'Cloud Temple',
    url: 'https://www.cloud-temple.com/',
    needs: ['cloud'],
    publisher: 'Neurones',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud',
        status: 'held',
        scope: {
          fr: 'Offre IaaS qualifiée en 2022 selon la presse. Version actuelle à vérifier.',
          en: 'IaaS offer qualified in 2022 according to the press. Current version to be checked.',
        },
        date: '2022',
        source:
          'https://www.edi-mag.fr/wp-content/uploads/pdf/master_online_2030248-2-1.zip-folder/index-33.html',
      },
    ],
    caveats: {
      fr: 'Absent d’une liste de presse SecNumCloud 3.2 de janvier 2026.',
      en: 'Missing from a press list of SecNumCloud 3.2 of January 2026.',
    },
    sources: [
      {
        source: 'csf.hop3.abilian.com',
        url: 'https://csf.hop3.abilian.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'docaposte',
    name: 'Docaposte',
    url: 'https://www.docaposte.com/',
    needs: ['cloud'],
    publisher: 'La Poste',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud 3.2',
        status: 'held',
        scope: {
          fr: 'Liste de presse, étendue à vérifier.',
          en: 'Press list, scope to be checked.',
        },
        date: '2026-01-06',
        source:
          'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
      },
    ],
    caveats: {
      fr: 'Les certifications valent par offre : vérifiez celle que vous prenez.',
      en: 'Certifications hold per offer: check the one you take.',
    },
    sources: [
      {
        source: 'clubic.com',
        url: 'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'numspot',
    name: 'NumSpot',
    url: 'https://numspot.com/',
    needs: ['cloud'],
    publisher: 'NumSpot',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud',
        status: 'in-progress',
        scope: {
          fr: 'En cours en septembre 2025. Qualification depuis : non vérifiée.',
          en: 'In progress in September 2025. Qualified since: not verified.',
        },
        date: '2025-09-03',
        source:
          'https://www.lemagit.fr/actualites/366630245/SecNumCloud-la-securite-physique-un-volet-incontournable-selon-NumSpot',
      },
    ],
    caveats: {
      fr: 'Société de la Banque des Territoires, de Docaposte, de Dassault Systèmes et de Bouygues Telecom. Utilise les centres de données d’Outscale.',
      en: 'Company of Banque des Territoires, Docaposte, Dassault Systèmes and Bouygues Telecom. Uses the data centres of Outscale.',
    },
    sources: [
      {
        source: 'LeMagIT, 3 septembre 2025',
        url: 'https://www.lemagit.fr/actualites/366630245/SecNumCloud-la-securite-physique-un-volet-incontournable-selon-NumSpot',
        checkedOn: '2026-11-24',
      },
    ],
  },
];
