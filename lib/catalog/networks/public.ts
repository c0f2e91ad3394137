/** Networks of European research, education and public bodies. */
import type { NetworkOwner } from './owner';

const SOURCE = 'the holder’s name is the body’s own';

export const PUBLIC_BODIES: readonly NetworkOwner[] = [
  {
    provider: 'renater',
    name: 'RENATER',
    control: 'european',
    countries: ['FR'],
    source: SOURCE,
    holders: {
      Renater: [
        775, 776, 781, 789, 1303, 1307, 1708, 1712, 1715, 1724, 1935, 1938, 1942, 1945, 2060, 2072,
        2088, 2089, 2094, 2103, 2187, 2198, 2199, 2200, 2202, 2259, 2263, 2269, 2426, 2439, 2445,
        2450, 2457, 2462, 2470, 2471, 2472, 2480, 3256,
      ],
    },
  },
  {
    provider: 'belnet',
    name: 'Belnet',
    control: 'european',
    countries: ['BE'],
    source: SOURCE,
    holders: {
      BELNET: [2611, 198559],
    },
  },
  {
    provider: 'surf',
    name: 'SURF',
    control: 'european',
    countries: ['NL'],
    source: SOURCE,
    holders: {
      'SURF B.V.': [1101, 1102, 1103, 1128, 1132, 1133, 1145, 1147, 1149, 1152, 1161, 1199],
    },
  },
  {
    provider: 'switch',
    name: 'Switch',
    control: 'european',
    countries: ['CH'],
    source: SOURCE,
    holders: {
      SWITCH: [559],
    },
  },
  {
    provider: 'dfn',
    name: 'DFN',
    control: 'european',
    countries: ['DE'],
    source: SOURCE,
    holders: {
      'Verein zur Foerderung eines Deutschen Forschungsnetzes e.V.': [680],
    },
  },
  {
    provider: 'garr',
    name: 'GARR',
    control: 'european',
    countries: ['IT'],
    source: SOURCE,
    holders: {
      'Consortium GARR': [137],
    },
  },
  {
    provider: 'restena',
    name: 'Restena',
    control: 'european',
    countries: ['LU'],
    source: SOURCE,
    holders: {
      'Fondation RESTENA': [2602, 51966],
    },
  },
  {
    provider: 'rediris',
    name: 'RedIRIS (Red.es)',
    control: 'european',
    countries: ['ES'],
    source: SOURCE,
    holders: {
      'Entidad Publica Empresarial Red.es': [766, 25354],
    },
  },
  {
    provider: 'fccn',
    name: 'FCCN (FCT)',
    control: 'european',
    countries: ['PT'],
    source: SOURCE,
    holders: {
      'Fundacao para a Ciencia e a Tecnologia, I.P.': [1930, 12833, 207969],
    },
  },
  {
    provider: 'aconet',
    name: 'ACOnet',
    control: 'european',
    countries: ['AT'],
    source: SOURCE,
    holders: {
      ACONET: [1120, 1853, 35052],
    },
  },
  {
    provider: 'jisc',
    name: 'Jisc',
    control: 'european',
    countries: ['GB'],
    source: SOURCE,
    holders: {
      'Jisc Services Limited': [786, 133084],
    },
  },
  {
    provider: 'heanet',
    name: 'HEAnet',
    control: 'european',
    countries: ['IE'],
    source: SOURCE,
    holders: {
      'HEAnet CLG': [1213],
    },
  },
  {
    provider: 'sunet',
    name: 'SUNET',
    control: 'european',
    countries: ['SE'],
    source: SOURCE,
    holders: {
      'Vetenskapsradet / SUNET': [1653, 2832, 2844],
    },
  },
  {
    provider: 'sikt',
    name: 'Sikt',
    control: 'european',
    countries: ['NO'],
    source: SOURCE,
    holders: {
      'SIKT - KUNNSKAPSSEKTORENS TJENESTELEVERANDOR': [224],
    },
  },
  {
    provider: 'csc',
    name: 'CSC (Funet)',
    control: 'european',
    countries: ['FI'],
    source: SOURCE,
    holders: {
      'CSC - Tieteen tietotekniikan keskus Oy': [1741],
    },
  },
  {
    provider: 'cesnet',
    name: 'CESNET',
    control: 'european',
    countries: ['CZ'],
    source: SOURCE,
    holders: {
      'CESNET z.s.p.o.': [2852],
    },
  },
  {
    provider: 'arnes',
    name: 'Arnes',
    control: 'european',
    countries: ['SI'],
    source: SOURCE,
    holders: {
      ARNES: [2107, 51988],
    },
  },
  {
    provider: 'carnet',
    name: 'CARNET',
    control: 'european',
    countries: ['HR'],
    source: SOURCE,
    holders: {
      'Croatian Academic and Research Network': [2108],
    },
  },
  {
    provider: 'grnet',
    name: 'GRNET',
    control: 'european',
    countries: ['GR'],
    source: SOURCE,
    holders: {
      'National Infrastructures for Research and Technology S.A.': [5408, 199399],
    },
  },
  {
    provider: 'kifu',
    name: 'KIFÜ',
    control: 'european',
    countries: ['HU'],
    source: SOURCE,
    holders: {
      'KIFU (Governmental Info Tech Development Agency)': [1955],
    },
  },
  {
    provider: 'geant',
    name: 'GÉANT',
    control: 'european',
    countries: ['NL'],
    source: SOURCE,
    holders: {
      'GEANT Vereniging': [20965, 21320],
    },
  },
  {
    provider: 'cern',
    name: 'CERN',
    control: 'european',
    countries: ['CH'],
    source: SOURCE,
    holders: {
      'CERN - European Organization for Nuclear Research': [513, 1297],
    },
  },
  {
    provider: 'european-commission',
    name: 'European Commission',
    control: 'european',
    countries: ['EU'],
    source: SOURCE,
    holders: {
      'European Commission': [42848],
      'European Commission - Directorate General - Joint Research Centre': [42165],
    },
  },
  {
    provider: 'european-parliament',
    name: 'European Parliament',
    control: 'european',
    countries: ['EU'],
    source: SOURCE,
    holders: {
      'EUROPEAN PARLIAMENT': [43375],
    },
  },
  {
    provider: 'itzbund',
    name: 'ITZBund',
    control: 'european',
    countries: ['DE'],
    source: SOURCE,
    holders: {
      ITZBund: [35704],
    },
  },
  {
    provider: 'dataport',
    name: 'Dataport',
    control: 'european',
    countries: ['DE'],
    source: SOURCE,
    holders: {
      'Dataport AoR': [33846],
    },
  },
  {
    provider: 'brz',
    name: 'BRZ',
    control: 'european',
    countries: ['AT'],
    source: SOURCE,
    holders: {
      'Bundesrechenzentrum GmbH': [8692],
    },
  },
  {
    provider: 'ssc-ict',
    name: 'SSC-ICT',
    control: 'european',
    countries: ['NL'],
    source: SOURCE,
    holders: {
      'SSC-ICT Haaglanden': [48037],
    },
  },
  {
    provider: 'logius',
    name: 'Logius',
    control: 'european',
    countries: ['NL'],
    source: SOURCE,
    holders: {
      'baten-lastendienst Logius': [212157],
    },
  },
  {
    provider: 'smals',
    name: 'Smals',
    control: 'european',
    countries: ['BE'],
    source: SOURCE,
    holders: {
      'SmalS vzw': [16326],
    },
  },
  {
    provider: 'csi-piemonte',
    name: 'CSI Piemonte',
    control: 'european',
    countries: ['IT'],
    source: SOURCE,
    holders: {
      'CSI Piemonte': [2594],
    },
  },
  {
    provider: 'lepida',
    name: 'Lepida',
    control: 'european',
    countries: ['IT'],
    source: SOURCE,
    holders: {
      'Lepida S.c.p.A.': [31638, 205139],
    },
  },
  {
    provider: 'cineca',
    name: 'CINECA',
    control: 'european',
    countries: ['IT'],
    source: SOURCE,
    holders: {
      'CINECA CONSORZIO INTERUNIVERSITARIO': [3275, 5397],
    },
  },
  {
    provider: 'fr-diplomatie',
    name: 'Ministère de l’Europe et des Affaires étrangères',
    control: 'european',
    countries: ['FR'],
    source: SOURCE,
    holders: {
      "MINISTERE DE L'EUROPE ET DES AFFAIRES ETRANGERES": [50588],
    },
  },
  {
    provider: 'ap-hp',
    name: 'AP-HP',
    control: 'european',
    countries: ['FR'],
    source: SOURCE,
    holders: {
      'Assistance Publique Hopitaux De Paris': [198875],
    },
  },
];
