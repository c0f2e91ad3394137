/** The model's words in the reader's language. One place, so that every screen says the same thing the same way. */
import { i18n } from '#i18n';
import type { Certainty, Control, Exposure, Gap, Layer, Sector, Site, Status, Via } from '../model';

type Words<K extends string> = Record<K, () => string>;

const LAYER: Words<Layer> = {
  hosting: () => i18n.t('layer.hosting.name'),
  mail: () => i18n.t('layer.mail.name'),
  workspace: () => i18n.t('layer.workspace.name'),
  'third-party': () => i18n.t('layer.thirdParty.name'),
};
const ABOUT: Words<Layer> = {
  hosting: () => i18n.t('layer.hosting.about'),
  mail: () => i18n.t('layer.mail.about'),
  workspace: () => i18n.t('layer.workspace.about'),
  'third-party': () => i18n.t('layer.thirdParty.about'),
};
const CERTAINTY: Words<Certainty> = {
  observed: () => i18n.t('certainty.observed.name'),
  declared: () => i18n.t('certainty.declared.name'),
  mentioned: () => i18n.t('certainty.mentioned.name'),
};
const CERTAINTY_ABOUT: Words<Certainty> = {
  observed: () => i18n.t('certainty.observed.about'),
  declared: () => i18n.t('certainty.declared.about'),
  mentioned: () => i18n.t('certainty.mentioned.about'),
};
const EXPOSURE: Words<Exposure> = {
  content: () => i18n.t('exposure.content'),
  transit: () => i18n.t('exposure.transit'),
  metadata: () => i18n.t('exposure.metadata'),
  'on-click': () => i18n.t('exposure.onClick'),
  administrative: () => i18n.t('exposure.administrative'),
};
const VIA: Words<Via> = {
  document: () => i18n.t('via.document'),
  redirect: () => i18n.t('via.redirect'),
  resource: () => i18n.t('via.resource'),
  frame: () => i18n.t('via.frame'),
  form: () => i18n.t('via.form'),
  link: () => i18n.t('via.link'),
  header: () => i18n.t('via.header'),
  address: () => i18n.t('via.address'),
  dns: () => i18n.t('via.dns'),
};
const SECTOR: Words<Sector> = {
  state: () => i18n.t('sector.state'),
  local: () => i18n.t('sector.local'),
  education: () => i18n.t('sector.education'),
  school: () => i18n.t('sector.school'),
  'higher-education': () => i18n.t('sector.higherEducation'),
  research: () => i18n.t('sector.research'),
  health: () => i18n.t('sector.health'),
  social: () => i18n.t('sector.social'),
  military: () => i18n.t('sector.military'),
  european: () => i18n.t('sector.european'),
  international: () => i18n.t('sector.international'),
  unknown: () => i18n.t('sector.unknown'),
};
const STATUS: Words<Status> = {
  public: () => i18n.t('sector.status.public'),
  private: () => i18n.t('sector.status.private'),
  unknown: () => i18n.t('sector.status.unknown'),
};
const BY: Words<Site['by']> = {
  suffix: () => i18n.t('sector.by.suffix'),
  list: () => i18n.t('sector.by.list'),
  name: () => i18n.t('sector.by.name'),
  page: () => i18n.t('sector.by.page'),
  user: () => i18n.t('sector.by.user'),
};
const GAP: Words<Gap> = {
  'opt-in': () => i18n.t('gap.optIn'),
  'private-window': () => i18n.t('gap.privateWindow'),
  'not-asked': () => i18n.t('gap.notAsked'),
  'no-access': () => i18n.t('gap.noAccess'),
  'document-unseen': () => i18n.t('gap.documentUnseen'),
  'redirects-unseen': () => i18n.t('gap.redirectsUnseen'),
  'started-late': () => i18n.t('gap.startedLate'),
  loading: () => i18n.t('gap.loading'),
  capped: () => i18n.t('gap.capped'),
  'resolver-error': () => i18n.t('gap.resolverError'),
  'unknown-operator': () => i18n.t('gap.unknownOperator'),
  'no-data': () => i18n.t('gap.noData'),
  'switched-off': () => i18n.t('gap.switchedOff'),
};
const CONTROL: Words<Control> = {
  american: () => i18n.t('popup.control.american'),
  european: () => i18n.t('popup.control.european'),
  'sovereign-variant': () => i18n.t('popup.control.sovereignVariant'),
  mixed: () => i18n.t('popup.control.mixed'),
  other: () => i18n.t('popup.control.other'),
};

/** Name of a layer: "Mail". */
export const layerName = (layer: Layer): string => LAYER[layer]();
/** One line on what a layer is. */
export const layerAbout = (layer: Layer): string => ABOUT[layer]();
/** How sure a finding is, in a word or two. */
export const certaintyName = (certainty: Certainty): string => CERTAINTY[certainty]();
/** What that certainty means. */
export const certaintyAbout = (certainty: Certainty): string => CERTAINTY_ABOUT[certainty]();
/** What a finding exposes, as a sentence. */
export const exposureAbout = (exposure: Exposure): string => EXPOSURE[exposure]();
/** How an observation was made. */
export const viaName = (via: Via): string => VIA[via]();
/** What kind of body. */
export const sectorName = (sector: Sector): string => SECTOR[sector]();
/** Public, private, or not known. */
export const statusName = (status: Status): string => STATUS[status]();
/** How a site was recognised. */
export const recognisedBy = (by: Site['by']): string => BY[by]();
/** Why something was not examined, as a sentence. */
export const gapAbout = (gap: Gap): string => GAP[gap]();
/** Who controls a service that is named but not counted. */
export const controlName = (control: Control): string => CONTROL[control]();
