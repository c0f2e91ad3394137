/** What a service is for, so that an alternative for the same need can be offered: from its category, or by name. */
import type { Layer } from '../../model';
import { findService } from '../providers/find';
import type { Service } from '../types';
import type { Need } from './types';

/** What services of a category are for, main need first. A category that is not here has no alternative yet. */
const BY_CATEGORY: Record<string, readonly Need[]> = {
  files: ['files'],
  storage: ['cloud'],
  collaboration: ['documents'],
  conferencing: ['video-calls'],
  forms: ['forms'],
  booking: ['scheduling'],
  calendar: ['scheduling'],
  identity: ['identity'],
  learning: ['classroom'],
  video: ['video-hosting'],
  hosting: ['web-hosting', 'cloud'],
  network: ['web-hosting', 'cloud'],
  statistics: ['analytics'],
  monitoring: ['analytics'],
  'tag-manager': ['analytics'],
  captcha: ['captcha'],
  fonts: ['fonts'],
  maps: ['maps'],
  code: ['code'],
  ai: ['ai'],
};

/** Services that do more than their category says, or something else. An empty list: no alternative yet. */
const BY_NAME: Record<string, readonly Need[]> = {
  'ms-spo': ['files', 'intranet', 'documents'],
  'ms-onedrive': ['files', 'documents'],
  'ms-teams': ['video-calls', 'chat'],
  'ms-officeweb': ['office', 'documents'],
  'ms-viva': ['intranet', 'chat'],
  'ms-planner': ['project'],
  'ms-intune': ['desktop'],
  'ms-powerapps': ['forms', 'database'],
  'ms-powerautomate': [],
  'ms-powerbi': [],
  'az-data': ['database', 'cloud'],
  'g-docs': ['documents', 'office'],
  'g-drive': ['files', 'documents'],
  'g-sites': ['web-hosting', 'intranet'],
  'g-classroom': ['classroom', 'school-platform'],
  'g-chat': ['chat'],
  'g-groups': [],
  'g-looker': [],
  'g-usercontent': [],
  'supabase-data': ['database', 'cloud'],
  eventbrite: [],
};

function byCategory({ category, layer, role }: Service): readonly Need[] {
  // A relay that sends newsletters is not a mailbox.
  if (category === 'mail') return role === 'user-data' ? ['mail'] : [];
  if (category === 'cdn') return layer === 'hosting' ? ['cdn'] : ['libraries', 'cdn'];
  if (category === 'chat') return layer === 'workspace' ? ['chat'] : [];
  return BY_CATEGORY[category] ?? [];
}

/**
 * Needs filled by a service, main need first; empty when the catalogue has nothing to put in its place. A hosting
 * finding whose service is not in the catalogue is hosting all the same.
 */
export function needsOf(service: string, layer: Layer): readonly Need[] {
  const named = BY_NAME[service];
  if (named) return named;
  const known = findService(service);
  if (known) return byCategory(known.service);
  return layer === 'hosting' ? ['web-hosting', 'cloud'] : [];
}

/** Service ids named one by one here, for the test that compares them with the provider catalogue. */
export const NAMED_SERVICES: readonly string[] = Object.keys(BY_NAME);
