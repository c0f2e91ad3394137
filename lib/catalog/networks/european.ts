/** Networks of European hosters and operators. */
import type { NetworkOwner } from './owner';

const RULES = 'company and owner’s country: provider rules';
const ALTERNATIVES = 'company and owner’s country: European alternatives';
/** The seat is what the name says; who holds the shares was not examined. */
const SEAT = 'seat by the legal form in the holder’s name; shareholders not examined';

export const EUROPEAN: readonly NetworkOwner[] = [
  {
    provider: 'ovhcloud',
    name: 'OVHcloud',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'OVH SAS': [16276, 35540],
    },
  },
  {
    provider: 'scaleway',
    name: 'Scaleway',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'Scaleway SAS': [12876],
      'SCALEWAY S.A.S.': [29447, 202023],
      'SCALEWAY US CORPORATION': [54265],
    },
  },
  {
    provider: 'outscale',
    name: '3DS Outscale',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'Outscale SAS': [132418],
      'Outscale SASU': [50624, 56343],
      'OUTSCALE INC': [53306],
      'OUTSCALE-INC - OUTSCALE INC': [401949],
    },
  },
  {
    provider: 'clever-cloud',
    name: 'Clever Cloud',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'Clever Cloud SAS': [213394],
    },
  },
  {
    provider: 'cloud-temple',
    name: 'Cloud Temple',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'Cloud Temple SAS': [33930],
    },
  },
  {
    provider: 'o2switch',
    name: 'o2switch',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'O2SWITCH SARL': [50474],
    },
  },
  {
    provider: 'alwaysdata',
    name: 'alwaysdata',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'ALWAYSDATA SARL': [60362],
    },
  },
  {
    provider: 'oodrive',
    name: 'Oodrive',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'OODRIVE SAS': [204599],
    },
  },
  {
    provider: 'la-poste',
    name: 'La Poste',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'La Poste S.A.': [35676, 216353],
    },
  },
  {
    provider: 'gandi',
    name: 'Gandi',
    control: 'european',
    countries: ['FR', 'NL'],
    source: 'Part of Your.Online (NL): next.ink/1278, 2023',
    holders: {
      'GANDI SAS': [29169, 203476, 209453],
    },
  },
  {
    provider: 'ikoula',
    name: 'Ikoula',
    control: 'european',
    countries: ['FR'],
    source: SEAT,
    holders: {
      'Ikoula Net SAS': [21409],
    },
  },
  {
    provider: 'free',
    name: 'Free (Iliad)',
    control: 'european',
    countries: ['FR'],
    source: ALTERNATIVES,
    holders: {
      'Free SAS': [12322, 210595],
      'Free Pro SAS': [30781, 199636],
    },
  },
  {
    provider: 'orange',
    name: 'Orange',
    control: 'european',
    countries: ['FR'],
    source: SEAT,
    holders: {
      'Orange S.A.': [
        2278, 2280, 2281, 2285, 2286, 2287, 2288, 2917, 3215, 5511, 8891, 16028, 24600, 25113,
        28708, 199140,
      ],
      'Orange Business Services SA': [12807, 199749],
    },
  },
  {
    provider: 'sfr',
    name: 'SFR',
    control: 'european',
    countries: ['FR'],
    source: SEAT,
    holders: {
      'Societe Francaise Du Radiotelephone - SFR SA': [
        3305, 8228, 12566, 15557, 15890, 21502, 34860, 35632, 43763, 47206, 49112, 208157,
      ],
    },
  },
  {
    provider: 'bouygues-telecom',
    name: 'Bouygues Telecom',
    control: 'european',
    countries: ['FR'],
    source: SEAT,
    holders: {
      'Bouygues Telecom SA': [5410, 12844, 21093],
    },
  },
  {
    provider: 'hetzner',
    name: 'Hetzner',
    control: 'european',
    countries: ['DE'],
    source: ALTERNATIVES,
    holders: {
      'Hetzner Online GmbH': [24940, 212317, 213230, 215859],
    },
  },
  {
    provider: 'ionos',
    name: 'IONOS',
    control: 'european',
    countries: ['DE'],
    source: ALTERNATIVES,
    holders: {
      'IONOS SE': [8560],
    },
  },
  {
    provider: 'strato',
    name: 'Strato (IONOS)',
    control: 'european',
    countries: ['DE'],
    source: 'Bought by United Internet: Reuters, 2016-12-15',
    holders: {
      'Strato AG': [6724],
    },
  },
  {
    provider: 'deutsche-telekom',
    name: 'Deutsche Telekom',
    control: 'european',
    countries: ['DE'],
    source: SEAT,
    holders: {
      'Deutsche Telekom AG': [2773, 2777, 2792, 3320, 20936],
      'T-Systems International GmbH': [6878, 34086],
    },
  },
  {
    provider: 'infomaniak',
    name: 'Infomaniak',
    control: 'european',
    countries: ['CH'],
    source: ALTERNATIVES,
    holders: {
      'Infomaniak Network SA': [29222],
    },
  },
  {
    provider: 'proton',
    name: 'Proton',
    control: 'european',
    countries: ['CH'],
    source: ALTERNATIVES,
    holders: {
      'Proton AG': [62371, 199218, 208172, 209103],
    },
  },
  {
    provider: 'swisscom',
    name: 'Swisscom',
    control: 'european',
    countries: ['CH'],
    source: SEAT,
    holders: {
      'Swisscom (Schweiz) AG': [3303, 6837, 8300, 12429, 21273, 60633],
    },
  },
  {
    provider: 'tuta',
    name: 'Tuta',
    control: 'european',
    countries: ['DE'],
    source: ALTERNATIVES,
    holders: {
      'Tutao GmbH': [210909],
    },
  },
  {
    provider: 'bunny',
    name: 'bunny.net',
    control: 'european',
    countries: ['SI'],
    source: ALTERNATIVES,
    holders: {
      'BUNNYWAY, informacijske storitve d.o.o.': [200325],
    },
  },
  {
    provider: 'proximus',
    name: 'Proximus',
    control: 'european',
    countries: ['BE'],
    source: SEAT,
    holders: {
      'Proximus NV': [3304, 5432, 5488, 28704],
    },
  },
  {
    provider: 'post-luxembourg',
    name: 'POST Luxembourg',
    control: 'european',
    countries: ['LU'],
    source: SEAT,
    holders: {
      'POST Luxembourg': [6661],
    },
  },
  {
    provider: 'sinch',
    name: 'Sinch (Mailgun)',
    control: 'european',
    countries: ['SE'],
    source: RULES,
    holders: {
      'Mailgun Technologies Inc.': [396479],
    },
  },
  {
    // The Dutch company only: its sisters abroad are not judged here.
    provider: 'leaseweb',
    name: 'Leaseweb',
    control: 'european',
    countries: ['NL'],
    source: RULES,
    holders: {
      'LeaseWeb Network B.V.': [16265, 38930],
      'LeaseWeb LeaseWeb Network B.V.': [60626],
      'LeaseWeb Netherlands B.V.': [60781],
    },
  },
  {
    provider: 'upcloud',
    name: 'UpCloud',
    control: 'european',
    countries: ['FI'],
    source: RULES,
    holders: {
      'UpCloud Ltd': [202053],
      'UpCloud USA Inc': [25697],
    },
  },
  {
    provider: 'keycdn',
    name: 'KeyCDN',
    control: 'european',
    countries: ['CH'],
    source: RULES,
    holders: {
      'proinity GmbH': [44239],
    },
  },
];
