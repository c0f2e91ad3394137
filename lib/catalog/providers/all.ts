/** Every provider that Vigie knows: one line a company. */
import type { Provider } from '../types';
import { vianet21 } from './21vianet';
import { n33across } from './33across';
import { abTasty } from './ab-tasty';
import { acquia } from './acquia';
import { addtoany } from './addtoany';
import { adform } from './adform';
import { adobe } from './adobe';
import { airtable } from './airtable';
import { akamai } from './akamai';
import { alwaysdata } from './alwaysdata';
import { amazon } from './amazon';
import { amplitude } from './amplitude';
import { anthology } from './anthology';
import { anthropic } from './anthropic';
import { apple } from './apple';
import { atlassian } from './atlassian';
import { ausha } from './ausha';
import { automattic } from './automattic';
import { awsChina } from './aws-china';
import { awsEusc } from './aws-eusc';
import { axeptio } from './axeptio';
import { backblaze } from './backblaze';
import { barracuda } from './barracuda';
import { bendingSpoons } from './bending-spoons';
import { bitly } from './bitly';
import { bleu } from './bleu';
import { bombora } from './bombora';
import { bouyguesTelecom } from './bouygues-telecom';
import { box } from './box';
import { brevo } from './brevo';
import { broadcom } from './broadcom';
import { bugsnag } from './bugsnag';
import { bunny } from './bunny';
import { bytedance } from './bytedance';
import { calameo } from './calameo';
import { calendly } from './calendly';
import { canva } from './canva';
import { carto } from './carto';
import { cdn77 } from './cdn77';
import { cisco } from './cisco';
import { classdojo } from './classdojo';
import { cleverCloud } from './clever-cloud';
import { cloudflare } from './cloudflare';
import { cloudinary } from './cloudinary';
import { cognitoForms } from './cognito-forms';
import { comcast } from './comcast';
import { commandersAct } from './commanders-act';
import { comscore } from './comscore';
import { contentsquare } from './contentsquare';
import { cookiefirst } from './cookiefirst';
import { cookieyes } from './cookieyes';
import { crazyEgg } from './crazy-egg';
import { crisp } from './crisp';
import { criteo } from './criteo';
import { cubbit } from './cubbit';
import { dailymotion } from './dailymotion';
import { datadog } from './datadog';
import { datonics } from './datonics';
import { delos } from './delos';
import { didomi } from './didomi';
import { digicert } from './digicert';
import { digitalocean } from './digitalocean';
import { dinum } from './dinum';
import { discord } from './discord';
import { dnsimple } from './dnsimple';
import { docusign } from './docusign';
import { drift } from './drift';
import { dropbox } from './dropbox';
import { dunBradstreet } from './dun-bradstreet';
import { dynatrace } from './dynatrace';
import { edpuzzle } from './edpuzzle';
import { educationNationale } from './education-nationale';
import { equativ } from './equativ';
import { esri } from './esri';
import { eulerian } from './eulerian';
import { exoscale } from './exoscale';
import { experian } from './experian';
import { fastly } from './fastly';
import { flockler } from './flockler';
import { flyIo } from './fly-io';
import { fonticons } from './fonticons';
import { forcepoint } from './forcepoint';
import { formstack } from './formstack';
import { framasoft } from './framasoft';
import { free } from './free';
import { friendlyCaptcha } from './friendly-captcha';
import { fullstory } from './fullstory';
import { gandi } from './gandi';
import { genially } from './genially';
import { giphy } from './giphy';
import { gitbook } from './gitbook';
import { godaddy } from './godaddy';
import { google } from './google';
import { helloasso } from './helloasso';
import { hetzner } from './hetzner';
import { hornetsecurity } from './hornetsecurity';
import { hubspot } from './hubspot';
import { iadvize } from './iadvize';
import { ibm } from './ibm';
import { ign } from './ign';
import { imgix } from './imgix';
import { imperva } from './imperva';
import { infomaniak } from './infomaniak';
import { instructure } from './instructure';
import { integra } from './integra';
import { intentIq } from './intent-iq';
import { intercom } from './intercom';
import { internetArchive } from './internet-archive';
import { intuit } from './intuit';
import { intuitionMachines } from './intuition-machines';
import { ionos } from './ionos';
import { iraiser } from './iraiser';
import { iubenda } from './iubenda';
import { jotform } from './jotform';
import { jsdelivr } from './jsdelivr';
import { kahoot } from './kahoot';
import { kaltura } from './kaltura';
import { kameleoon } from './kameleoon';
import { keycdn } from './keycdn';
import { khanAcademy } from './khan-academy';
import { kinsta } from './kinsta';
import { laPoste } from './la-poste';
import { leaseweb } from './leaseweb';
import { limesurvey } from './limesurvey';
import { lisio } from './lisio';
import { liveperson } from './liveperson';
import { liveramp } from './liveramp';
import { lotame } from './lotame';
import { lyra } from './lyra';
import { magnite } from './magnite';
import { mailinblack } from './mailinblack';
import { mailo } from './mailo';
import { mapbox } from './mapbox';
import { matomo } from './matomo';
import { mediaNet } from './media-net';
import { meta } from './meta';
import { microsoft } from './microsoft';
import { mimecast } from './mimecast';
import { mixpanel } from './mixpanel';
import { mozilla } from './mozilla';
import { nearpod } from './nearpod';
import { netlify } from './netlify';
import { newRelic } from './new-relic';
import { newfold } from './newfold';
import { nexxen } from './nexxen';
import { nielsen } from './nielsen';
import { notion } from './notion';
import { o2switch } from './o2switch';
import { ogoSecurity } from './ogo-security';
import { okta } from './okta';
import { onelogin } from './onelogin';
import { onetrust } from './onetrust';
import { openai } from './openai';
import { opendatasoft } from './opendatasoft';
import { openjs } from './openjs';
import { openstreetmapFrance } from './openstreetmap-france';
import { openstreetmap } from './openstreetmap';
import { openx } from './openx';
import { optimizely } from './optimizely';
import { oracleEu } from './oracle-eu';
import { oracle } from './oracle';
import { orange } from './orange';
import { osano } from './osano';
import { outscale } from './outscale';
import { ovhcloud } from './ovhcloud';
import { padlet } from './padlet';
import { pantheon } from './pantheon';
import { paypal } from './paypal';
import { piano } from './piano';
import { pingIdentity } from './ping-identity';
import { pinterest } from './pinterest';
import { piwikPro } from './piwik-pro';
import { planethoster } from './planethoster';
import { platformSh } from './platform-sh';
import { plausible } from './plausible';
import { posthog } from './posthog';
import { powerschool } from './powerschool';
import { prezi } from './prezi';
import { proofpoint } from './proofpoint';
import { proton } from './proton';
import { proximus } from './proximus';
import { pubmatic } from './pubmatic';
import { qualtrics } from './qualtrics';
import { quantcast } from './quantcast';
import { quizlet } from './quizlet';
import { rackspace } from './rackspace';
import { railway } from './railway';
import { reddit } from './reddit';
import { renater } from './renater';
import { render } from './render';
import { retarus } from './retarus';
import { ringcentral } from './ringcentral';
import { s3ns } from './s3ns';
import { salesforce } from './salesforce';
import { scaleway } from './scaleway';
import { scalingo } from './scalingo';
import { screencastify } from './screencastify';
import { scribd } from './scribd';
import { seesaw } from './seesaw';
import { sentry } from './sentry';
import { seppmail } from './seppmail';
import { servicenow } from './servicenow';
import { sfr } from './sfr';
import { shareaholic } from './shareaholic';
import { sharethis } from './sharethis';
import { shopify } from './shopify';
import { simpliFi } from './simpli-fi';
import { sinch } from './sinch';
import { sirdata } from './sirdata';
import { smaato } from './smaato';
import { smartsheet } from './smartsheet';
import { smugmug } from './smugmug';
import { snap } from './snap';
import { sophos } from './sophos';
import { soundcloud } from './soundcloud';
import { sovrn } from './sovrn';
import { spotify } from './spotify';
import { squarespace } from './squarespace';
import { stackit } from './stackit';
import { stripe } from './stripe';
import { supabase } from './supabase';
import { surveymonkey } from './surveymonkey';
import { swisscom } from './swisscom';
import { tSystems } from './t-systems';
import { taboola } from './taboola';
import { tally } from './tally';
import { tarteaucitron } from './tarteaucitron';
import { tawk } from './tawk';
import { teads } from './teads';
import { theTradeDesk } from './the-trade-desk';
import { tinyurl } from './tinyurl';
import { transunion } from './transunion';
import { triplelift } from './triplelift';
import { trustarc } from './trustarc';
import { turnitin } from './turnitin';
import { twilio } from './twilio';
import { typeform } from './typeform';
import { upcloud } from './upcloud';
import { usercentrics } from './usercentrics';
import { valimail } from './valimail';
import { vercel } from './vercel';
import { vimeo } from './vimeo';
import { vipre } from './vipre';
import { vultr } from './vultr';
import { wasabi } from './wasabi';
import { webflow } from './webflow';
import { weebly } from './weebly';
import { weglot } from './weglot';
import { wikimedia } from './wikimedia';
import { wistia } from './wistia';
import { wordpressOrg } from './wordpress-org';
import { workday } from './workday';
import { wpengine } from './wpengine';
import { wpserveur } from './wpserveur';
import { x } from './x';
import { yahoo } from './yahoo';
import { zendesk } from './zendesk';
import { zoom } from './zoom';
import { zscaler } from './zscaler';
import { NETWORK_OWNERS } from './network-owners';

export const PROVIDERS: readonly Provider[] = [
  vianet21,
  n33across,
  abTasty,
  acquia,
  addtoany,
  adform,
  adobe,
  airtable,
  akamai,
  alwaysdata,
  amazon,
  amplitude,
  anthology,
  anthropic,
  apple,
  atlassian,
  ausha,
  automattic,
  awsChina,
  awsEusc,
  axeptio,
  backblaze,
  barracuda,
  bendingSpoons,
  bitly,
  bleu,
  bombora,
  bouyguesTelecom,
  box,
  brevo,
  broadcom,
  bugsnag,
  bunny,
  bytedance,
  calameo,
  calendly,
  canva,
  carto,
  cdn77,
  cisco,
  classdojo,
  cleverCloud,
  cloudflare,
  cloudinary,
  cognitoForms,
  comcast,
  commandersAct,
  comscore,
  contentsquare,
  cookiefirst,
  cookieyes,
  crazyEgg,
  crisp,
  criteo,
  cubbit,
  dailymotion,
  datadog,
  datonics,
  delos,
  didomi,
  digicert,
  digitalocean,
  dinum,
  discord,
  dnsimple,
  docusign,
  drift,
  dropbox,
  dunBradstreet,
  dynatrace,
  edpuzzle,
  educationNationale,
  equativ,
  esri,
  eulerian,
  exoscale,
  experian,
  fastly,
  flockler,
  flyIo,
  fonticons,
  forcepoint,
  formstack,
  framasoft,
  free,
  friendlyCaptcha,
  fullstory,
  gandi,
  genially,
  giphy,
  gitbook,
  godaddy,
  google,
  helloasso,
  hetzner,
  hornetsecurity,
  hubspot,
  iadvize,
  ibm,
  ign,
  imgix,
  imperva,
  infomaniak,
  instructure,
  integra,
  intentIq,
  intercom,
  internetArchive,
  intuit,
  intuitionMachines,
  ionos,
  iraiser,
  iubenda,
  jotform,
  jsdelivr,
  kahoot,
  kaltura,
  kameleoon,
  keycdn,
  khanAcademy,
  kinsta,
  laPoste,
  leaseweb,
  limesurvey,
  lisio,
  liveperson,
  liveramp,
  lotame,
  lyra,
  magnite,
  mailinblack,
  mailo,
  mapbox,
  matomo,
  mediaNet,
  meta,
  microsoft,
  mimecast,
  mixpanel,
  mozilla,
  nearpod,
  netlify,
  newRelic,
  newfold,
  nexxen,
  nielsen,
  notion,
  o2switch,
  ogoSecurity,
  okta,
  onelogin,
  onetrust,
  openai,
  opendatasoft,
  openjs,
  openstreetmapFrance,
  openstreetmap,
  openx,
  optimizely,
  oracleEu,
  oracle,
  orange,
  osano,
  outscale,
  ovhcloud,
  padlet,
  pantheon,
  paypal,
  piano,
  pingIdentity,
  pinterest,
  piwikPro,
  planethoster,
  platformSh,
  plausible,
  posthog,
  powerschool,
  prezi,
  proofpoint,
  proton,
  proximus,
  pubmatic,
  qualtrics,
  quantcast,
  quizlet,
  rackspace,
  railway,
  reddit,
  renater,
  render,
  retarus,
  ringcentral,
  s3ns,
  salesforce,
  scaleway,
  scalingo,
  screencastify,
  scribd,
  seesaw,
  sentry,
  seppmail,
  servicenow,
  sfr,
  shareaholic,
  sharethis,
  shopify,
  simpliFi,
  sinch,
  sirdata,
  smaato,
  smartsheet,
  smugmug,
  snap,
  sophos,
  soundcloud,
  sovrn,
  spotify,
  squarespace,
  stackit,
  stripe,
  supabase,
  surveymonkey,
  swisscom,
  tSystems,
  taboola,
  tally,
  tarteaucitron,
  tawk,
  teads,
  theTradeDesk,
  tinyurl,
  transunion,
  triplelift,
  trustarc,
  turnitin,
  twilio,
  typeform,
  upcloud,
  usercentrics,
  valimail,
  vercel,
  vimeo,
  vipre,
  vultr,
  wasabi,
  webflow,
  weebly,
  weglot,
  wikimedia,
  wistia,
  wordpressOrg,
  workday,
  wpengine,
  wpserveur,
  x,
  yahoo,
  zendesk,
  zoom,
  zscaler,
  ...NETWORK_OWNERS,
];
