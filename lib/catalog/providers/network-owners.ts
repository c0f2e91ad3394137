/**
 * Companies and bodies known only by their network: they show as "hosted by …". The AS numbers, and why each is under
 * this name, are in lib/catalog/networks.
 */
import type { Control } from '../../model';
import type { Provider } from '../types';

function owner(id: string, name: string, country: string, control: Control = 'european'): Provider {
  return {
    id,
    name,
    control,
    countries: [country],
    ownership: { source: 'Holder of the network, by its own name', checkedOn: '2026-11-22' },
    services: [],
  };
}

export const NETWORK_OWNERS: readonly Provider[] = [
  owner('netflix', 'Netflix', 'US', 'american'),
  owner('newfold', 'Newfold Digital', 'US', 'american'),
  owner('cloud-temple', 'Cloud Temple', 'FR'),
  owner('oodrive', 'Oodrive', 'FR'),
  owner('ikoula', 'Ikoula', 'FR'),
  owner('strato', 'Strato (IONOS)', 'DE'),
  owner('deutsche-telekom', 'Deutsche Telekom', 'DE'),
  owner('tuta', 'Tuta', 'DE'),
  owner('post-luxembourg', 'POST Luxembourg', 'LU'),
  owner('belnet', 'Belnet', 'BE'),
  owner('surf', 'SURF', 'NL'),
  owner('switch', 'Switch', 'CH'),
  owner('dfn', 'DFN', 'DE'),
  owner('garr', 'GARR', 'IT'),
  owner('restena', 'Restena', 'LU'),
  owner('rediris', 'RedIRIS (Red.es)', 'ES'),
  owner('fccn', 'FCCN (FCT)', 'PT'),
  owner('aconet', 'ACOnet', 'AT'),
  owner('jisc', 'Jisc', 'GB'),
  owner('heanet', 'HEAnet', 'IE'),
  owner('sunet', 'SUNET', 'SE'),
  owner('sikt', 'Sikt', 'NO'),
  owner('csc', 'CSC (Funet)', 'FI'),
  owner('cesnet', 'CESNET', 'CZ'),
  owner('arnes', 'Arnes', 'SI'),
  owner('carnet', 'CARNET', 'HR'),
  owner('grnet', 'GRNET', 'GR'),
  owner('kifu', 'KIFÜ', 'HU'),
  owner('geant', 'GÉANT', 'NL'),
  owner('cern', 'CERN', 'CH'),
  owner('european-commission', 'European Commission', 'EU'),
  owner('european-parliament', 'European Parliament', 'EU'),
  owner('itzbund', 'ITZBund', 'DE'),
  owner('dataport', 'Dataport', 'DE'),
  owner('brz', 'BRZ', 'AT'),
  owner('ssc-ict', 'SSC-ICT', 'NL'),
  owner('logius', 'Logius', 'NL'),
  owner('smals', 'Smals', 'BE'),
  owner('csi-piemonte', 'CSI Piemonte', 'IT'),
  owner('lepida', 'Lepida', 'IT'),
  owner('cineca', 'CINECA', 'IT'),
  owner('fr-diplomatie', 'Ministère de l’Europe et des Affaires étrangères', 'FR'),
  owner('ap-hp', 'AP-HP', 'FR'),
];
