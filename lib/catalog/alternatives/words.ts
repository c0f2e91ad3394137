/** Needs and audiences in words, for screens and documents. */
import type { Text } from '../../model';
import type { Audience, Need } from './types';

/** A need as a short noun phrase. */
export const NEED_NAMES: Record<Need, Text> = {
  mail: { fr: 'Courriel', en: 'Mail' },
  files: { fr: 'Fichiers partagés', en: 'Shared files' },
  documents: { fr: 'Documents écrits à plusieurs', en: 'Documents written together' },
  office: { fr: 'Bureautique', en: 'Office software' },
  'video-calls': { fr: 'Visioconférence', en: 'Video calls' },
  chat: { fr: 'Messagerie instantanée', en: 'Chat' },
  forms: { fr: 'Formulaires', en: 'Forms' },
  scheduling: { fr: 'Rendez-vous et sondages de dates', en: 'Appointments and date polls' },
  intranet: { fr: 'Intranet et espaces de travail', en: 'Intranet and work spaces' },
  wiki: { fr: 'Wiki', en: 'Wiki' },
  project: { fr: 'Suivi de projet', en: 'Project tracking' },
  identity: { fr: 'Connexion et comptes', en: 'Sign-in and accounts' },
  'school-platform': { fr: 'Espace numérique de l’école', en: 'School platform' },
  classroom: { fr: 'Classe en ligne', en: 'Online classroom' },
  'video-hosting': { fr: 'Vidéos en ligne', en: 'Online videos' },
  'web-hosting': { fr: 'Hébergement du site', en: 'Website hosting' },
  cloud: { fr: 'Infrastructure en nuage', en: 'Cloud infrastructure' },
  cdn: { fr: 'Diffusion du site (CDN)', en: 'Site delivery (CDN)' },
  database: { fr: 'Base de données', en: 'Database' },
  ai: { fr: 'Assistant et modèles d’IA', en: 'AI assistant and models' },
  code: { fr: 'Dépôt de code', en: 'Code hosting' },
  passwords: { fr: 'Mots de passe', en: 'Passwords' },
  desktop: { fr: 'Système des postes', en: 'Desktop system' },
  fonts: { fr: 'Polices de caractères', en: 'Fonts' },
  libraries: { fr: 'Bibliothèques de code de la page', en: 'Code libraries of the page' },
  analytics: { fr: 'Mesure d’audience', en: 'Visitor statistics' },
  captcha: { fr: 'Contrôle anti-robot', en: 'Robot check (captcha)' },
  maps: { fr: 'Cartes', en: 'Maps' },
};

/** An audience as a short noun phrase. */
export const AUDIENCE_NAMES: Record<Audience, Text> = {
  'state-staff': { fr: 'Agents de l’État', en: 'State staff' },
  schools: { fr: 'Écoles, collèges, lycées', en: 'Schools' },
  universities: { fr: 'Universités et recherche', en: 'Universities and research' },
  'local-authorities': { fr: 'Collectivités', en: 'Local authorities' },
  hospitals: { fr: 'Hôpitaux', en: 'Hospitals' },
  associations: { fr: 'Associations', en: 'Non-profits' },
  anyone: { fr: 'Autres organismes', en: 'Other bodies' },
};
