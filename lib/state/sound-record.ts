/** Whether a stored value is a whole record of a tab: half of one would pass for a page with less on it. */
import {
  isCount,
  isFlag,
  isOneOf,
  isText,
  isTime,
  listOf,
  optional,
  orNull,
  shapeOf,
  type Check,
} from './shape';

const urlObservation = shapeOf({
  via: isOneOf('document', 'redirect', 'resource', 'frame', 'form', 'link'),
  url: isText,
  pending: optional(isOneOf(true)),
  within: optional(isText),
});

const navigation = shapeOf({
  url: isText,
  requestId: isText,
  redirects: listOf(urlObservation),
  headers: listOf(shapeOf({ via: isOneOf('header'), url: isText, name: isText, value: isText })),
  partly: optional(isOneOf(true)),
  ip: optional(isText),
});

const request = shapeOf({
  requestId: isText,
  asked: listOf(isText),
  redirects: listOf(shapeOf({ from: isText, to: isText })),
});

const site = shapeOf({
  host: isText,
  domain: isText,
  sector: isText,
  status: isText,
  country: isText,
  by: isText,
  certainty: isText,
  rule: isText,
  name: optional(isText),
});

const page = shapeOf({
  document: isText,
  url: (value) => typeof value === 'string' && URL.canParse(value),
  site,
  navigation: orNull(navigation),
  at: isTime,
  stage: isOneOf('hello', 'observing', 'parsed'),
  observations: listOf(urlObservation),
  counts: shapeOf({ resources: isCount, links: isCount, forms: isCount, frames: isCount }),
  fromStart: isFlag,
  capped: isFlag,
  serviceWorker: isFlag,
  incognito: isFlag,
  canonicalName: optional(isText),
  dismissed: isFlag,
});

/** Checks a record of this version, whole. */
export const isSoundRecord: Check = shapeOf({
  request: orNull(request),
  pending: orNull(navigation),
  page: orNull(page),
  earlier: listOf(shapeOf({ document: isText, navigation })),
  once: orNull(isText),
});
