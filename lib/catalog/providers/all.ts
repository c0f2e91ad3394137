/** Every provider that Vigie knows: one line a company. */
import type { Provider } from '../types';
import { vianet21 } from './21vianet';
import { n33across } from './33across';
import { eightx8 } from './8x8';
import { abTasty } from './ab-tasty';
import { accessibe } from './accessibe';
import { acquia } from './acquia';
import { activecampaign } from './activecampaign';
import { addtoany } from './addtoany';
import { adform } from './adform';
import { adobe } from './adobe';
import { adyen } from './adyen';
import { adyoulike } from './adyoulike';
import { airtable } from './airtable';
import { akamai } from './akamai';
import { albacross } from './albacross';
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
import { bdow } from './bdow';
import { bendingSpoons } from './bending-spoons';
import { bitly } from './bitly';
import { bleu } from './bleu';
import { bombora } from './bombora';
import { bouyguesTelecom } from './bouygues-telecom';
import { box } from './box';
import { branch } from './branch';
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
import { chartbeat } from './chartbeat';
import { cisco } from './cisco';
import { civic } from './civic';
import { classdojo } from './classdojo';
import { cleverCloud } from './clever-cloud';
import { clicky } from './clicky';
import { cloudflare } from './cloudflare';
import { cloudinary } from './cloudinary';
import { cludo } from './cludo';
import { cognitoForms } from './cognito-forms';
import { comcast } from './comcast';
import { commandersAct } from './commanders-act';
import { comscore } from './comscore';
import { constantContact } from './constant-contact';
import { contentsquare } from './contentsquare';
import { conversant } from './conversant';
import { cookieScript } from './cookie-script';
import { cookiefirst } from './cookiefirst';
import { cookieyes } from './cookieyes';
import { crazyEgg } from './crazy-egg';
import { crisp } from './crisp';
import { criteo } from './criteo';
import { cubbit } from './cubbit';
import { customerIo } from './customer-io';
import { dailymotion } from './dailymotion';
import { datadog } from './datadog';
import { datadome } from './datadome';
import { datawrapper } from './datawrapper';
import { datonics } from './datonics';
import { delos } from './delos';
import { demandbase } from './demandbase';
import { dialonce } from './dialonce';
import { didomi } from './didomi';
import { digitalocean } from './digitalocean';
import { dinum } from './dinum';
import { discord } from './discord';
import { disqus } from './disqus';
import { doctolib } from './doctolib';
import { docusign } from './docusign';
import { doodle } from './doodle';
import { doubleverify } from './doubleverify';
import { drift } from './drift';
import { dropbox } from './dropbox';
import { dunBradstreet } from './dun-bradstreet';
import { duolingo } from './duolingo';
import { dydu } from './dydu';
import { dynatrace } from './dynatrace';
import { ecoleDirecte } from './ecole-directe';
import { edpuzzle } from './edpuzzle';
import { educationNationale } from './education-nationale';
import { equativ } from './equativ';
import { esri } from './esri';
import { etracker } from './etracker';
import { eulerian } from './eulerian';
import { exoscale } from './exoscale';
import { experian } from './experian';
import { fastly } from './fastly';
import { fathom } from './fathom';
import { figma } from './figma';
import { flockler } from './flockler';
import { flyIo } from './fly-io';
import { fonticons } from './fonticons';
import { forcepoint } from './forcepoint';
import { formstack } from './formstack';
import { framasoft } from './framasoft';
import { framer } from './framer';
import { free } from './free';
import { freshworks } from './freshworks';
import { friendlyCaptcha } from './friendly-captcha';
import { fullstory } from './fullstory';
import { gandi } from './gandi';
import { genially } from './genially';
import { getresponse } from './getresponse';
import { giphy } from './giphy';
import { gitbook } from './gitbook';
import { godaddy } from './godaddy';
import { google } from './google';
import { goto } from './goto';
import { gumgum } from './gumgum';
import { helloBar } from './hello-bar';
import { helloasso } from './helloasso';
import { hetzner } from './hetzner';
import { highsoft } from './highsoft';
import { hornetsecurity } from './hornetsecurity';
import { hubspot } from './hubspot';
import { iadvize } from './iadvize';
import { ias } from './ias';
import { ibm } from './ibm';
import { id5 } from './id5';
import { ign } from './ign';
import { imgix } from './imgix';
import { imgur } from './imgur';
import { imperva } from './imperva';
import { indexEducation } from './index-education';
import { indexExchange } from './index-exchange';
import { infogram } from './infogram';
import { infomaniak } from './infomaniak';
import { inspectlet } from './inspectlet';
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
import { jawg } from './jawg';
import { jotform } from './jotform';
import { jsdelivr } from './jsdelivr';
import { jwPlayer } from './jw-player';
import { kahoot } from './kahoot';
import { kaltura } from './kaltura';
import { kameleoon } from './kameleoon';
import { keycdn } from './keycdn';
import { khanAcademy } from './khan-academy';
import { kinsta } from './kinsta';
import { klarna } from './klarna';
import { klaviyo } from './klaviyo';
import { koumoul } from './koumoul';
import { laPoste } from './la-poste';
import { leaseweb } from './leaseweb';
import { limesurvey } from './limesurvey';
import { lisio } from './lisio';
import { livechat } from './livechat';
import { liveperson } from './liveperson';
import { liveramp } from './liveramp';
import { livestorm } from './livestorm';
import { logrocket } from './logrocket';
import { lotame } from './lotame';
import { lyra } from './lyra';
import { magnite } from './magnite';
import { mailinblack } from './mailinblack';
import { mailo } from './mailo';
import { mapbox } from './mapbox';
import { maptiler } from './maptiler';
import { matomo } from './matomo';
import { maxmind } from './maxmind';
import { mediaMath } from './media-math';
import { mediaNet } from './media-net';
import { medium } from './medium';
import { mentimeter } from './mentimeter';
import { meta } from './meta';
import { microsoft } from './microsoft';
import { mimecast } from './mimecast';
import { miro } from './miro';
import { mixpanel } from './mixpanel';
import { monotype } from './monotype';
import { mouseflow } from './mouseflow';
import { mozilla } from './mozilla';
import { nearpod } from './nearpod';
import { netlify } from './netlify';
import { newRelic } from './new-relic';
import { nexxen } from './nexxen';
import { nielsen } from './nielsen';
import { northwestern } from './northwestern';
import { notion } from './notion';
import { o2switch } from './o2switch';
import { ogoSecurity } from './ogo-security';
import { okta } from './okta';
import { olark } from './olark';
import { onelogin } from './onelogin';
import { onesignal } from './onesignal';
import { onetrust } from './onetrust';
import { openagenda } from './openagenda';
import { openai } from './openai';
import { opendatasoft } from './opendatasoft';
import { openjs } from './openjs';
import { openstreetmapFrance } from './openstreetmap-france';
import { openstreetmap } from './openstreetmap';
import { openx } from './openx';
import { optimizely } from './optimizely';
import { optinmonster } from './optinmonster';
import { oracleEu } from './oracle-eu';
import { oracle } from './oracle';
import { orange } from './orange';
import { osano } from './osano';
import { outscale } from './outscale';
import { ovhcloud } from './ovhcloud';
import { padlet } from './padlet';
import { pantheon } from './pantheon';
import { patreon } from './patreon';
import { paypal } from './paypal';
import { pendo } from './pendo';
import { piano } from './piano';
import { pingIdentity } from './ping-identity';
import { pinterest } from './pinterest';
import { piwikPro } from './piwik-pro';
import { planethoster } from './planethoster';
import { platformSh } from './platform-sh';
import { plausible } from './plausible';
import { posit } from './posit';
import { posthog } from './posthog';
import { powerschool } from './powerschool';
import { powr } from './powr';
import { prezi } from './prezi';
import { proofpoint } from './proofpoint';
import { proton } from './proton';
import { proximus } from './proximus';
import { pubmatic } from './pubmatic';
import { pusher } from './pusher';
import { qualtrics } from './qualtrics';
import { quantcast } from './quantcast';
import { queueIt } from './queue-it';
import { quizlet } from './quizlet';
import { quora } from './quora';
import { rackspace } from './rackspace';
import { railway } from './railway';
import { readspeaker } from './readspeaker';
import { reddit } from './reddit';
import { renater } from './renater';
import { render } from './render';
import { retarus } from './retarus';
import { ringcentral } from './ringcentral';
import { rtbHouse } from './rtb-house';
import { rudderstack } from './rudderstack';
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
import { silktide } from './silktide';
import { simpliFi } from './simpli-fi';
import { sinch } from './sinch';
import { sirdata } from './sirdata';
import { siteimprove } from './siteimprove';
import { skeepers } from './skeepers';
import { smaato } from './smaato';
import { smartlook } from './smartlook';
import { smartsheet } from './smartsheet';
import { smugmug } from './smugmug';
import { snap } from './snap';
import { solarwinds } from './solarwinds';
import { sophos } from './sophos';
import { soundcloud } from './soundcloud';
import { sovrn } from './sovrn';
import { spotify } from './spotify';
import { squarespace } from './squarespace';
import { stackadapt } from './stackadapt';
import { stackit } from './stackit';
import { stadiaMaps } from './stadia-maps';
import { statcounter } from './statcounter';
import { stripe } from './stripe';
import { supabase } from './supabase';
import { surveymonkey } from './surveymonkey';
import { swisscom } from './swisscom';
import { tSystems } from './t-systems';
import { taboola } from './taboola';
import { talentsoft } from './talentsoft';
import { tally } from './tally';
import { tarteaucitron } from './tarteaucitron';
import { tawk } from './tawk';
import { teads } from './teads';
import { tealium } from './tealium';
import { temu } from './temu';
import { texthelp } from './texthelp';
import { theTradeDesk } from './the-trade-desk';
import { tinyurl } from './tinyurl';
import { transunion } from './transunion';
import { tripadvisor } from './tripadvisor';
import { triplelift } from './triplelift';
import { trustarc } from './trustarc';
import { trustpilot } from './trustpilot';
import { turnitin } from './turnitin';
import { twilio } from './twilio';
import { typeform } from './typeform';
import { upcloud } from './upcloud';
import { usercentrics } from './usercentrics';
import { valimail } from './valimail';
import { vercel } from './vercel';
import { vidyard } from './vidyard';
import { vimeo } from './vimeo';
import { vipre } from './vipre';
import { vk } from './vk';
import { vultr } from './vultr';
import { wasabi } from './wasabi';
import { webflow } from './webflow';
import { weebly } from './weebly';
import { weglot } from './weglot';
import { wemap } from './wemap';
import { wikimedia } from './wikimedia';
import { wisepops } from './wisepops';
import { wistia } from './wistia';
import { wix } from './wix';
import { wordpressOrg } from './wordpress-org';
import { workday } from './workday';
import { wpengine } from './wpengine';
import { wpserveur } from './wpserveur';
import { x } from './x';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zendesk } from './zendesk';
import { zeta } from './zeta';
import { zoom } from './zoom';
import { zscaler } from './zscaler';
import { NETWORK_OWNERS } from './network-owners';

export const PROVIDERS: readonly Provider[] = [
  vianet21,
  n33across,
  eightx8,
  abTasty,
  accessibe,
  acquia,
  activecampaign,
  addtoany,
  adform,
  adobe,
  adyen,
  adyoulike,
  airtable,
  akamai,
  albacross,
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
  bdow,
  bendingSpoons,
  bitly,
  bleu,
  bombora,
  bouyguesTelecom,
  box,
  branch,
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
  chartbeat,
  cisco,
  civic,
  classdojo,
  cleverCloud,
  clicky,
  cloudflare,
  cloudinary,
  cludo,
  cognitoForms,
  comcast,
  commandersAct,
  comscore,
  constantContact,
  contentsquare,
  conversant,
  cookieScript,
  cookiefirst,
  cookieyes,
  crazyEgg,
  crisp,
  criteo,
  cubbit,
  customerIo,
  dailymotion,
  datadog,
  datadome,
  datawrapper,
  datonics,
  delos,
  demandbase,
  dialonce,
  didomi,
  digitalocean,
  dinum,
  discord,
  disqus,
  doctolib,
  docusign,
  doodle,
  doubleverify,
  drift,
  dropbox,
  dunBradstreet,
  duolingo,
  dydu,
  dynatrace,
  ecoleDirecte,
  edpuzzle,
  educationNationale,
  equativ,
  esri,
  etracker,
  eulerian,
  exoscale,
  experian,
  fastly,
  fathom,
  figma,
  flockler,
  flyIo,
  fonticons,
  forcepoint,
  formstack,
  framasoft,
  framer,
  free,
  freshworks,
  friendlyCaptcha,
  fullstory,
  gandi,
  genially,
  getresponse,
  giphy,
  gitbook,
  godaddy,
  google,
  goto,
  gumgum,
  helloBar,
  helloasso,
  hetzner,
  highsoft,
  hornetsecurity,
  hubspot,
  iadvize,
  ias,
  ibm,
  id5,
  ign,
  imgix,
  imgur,
  imperva,
  indexEducation,
  indexExchange,
  infogram,
  infomaniak,
  inspectlet,
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
  jawg,
  jotform,
  jsdelivr,
  jwPlayer,
  kahoot,
  kaltura,
  kameleoon,
  keycdn,
  khanAcademy,
  kinsta,
  klarna,
  klaviyo,
  koumoul,
  laPoste,
  leaseweb,
  limesurvey,
  lisio,
  livechat,
  liveperson,
  liveramp,
  livestorm,
  logrocket,
  lotame,
  lyra,
  magnite,
  mailinblack,
  mailo,
  mapbox,
  maptiler,
  matomo,
  maxmind,
  mediaMath,
  mediaNet,
  medium,
  mentimeter,
  meta,
  microsoft,
  mimecast,
  miro,
  mixpanel,
  monotype,
  mouseflow,
  mozilla,
  nearpod,
  netlify,
  newRelic,
  nexxen,
  nielsen,
  northwestern,
  notion,
  o2switch,
  ogoSecurity,
  okta,
  olark,
  onelogin,
  onesignal,
  onetrust,
  openagenda,
  openai,
  opendatasoft,
  openjs,
  openstreetmapFrance,
  openstreetmap,
  openx,
  optimizely,
  optinmonster,
  oracleEu,
  oracle,
  orange,
  osano,
  outscale,
  ovhcloud,
  padlet,
  pantheon,
  patreon,
  paypal,
  pendo,
  piano,
  pingIdentity,
  pinterest,
  piwikPro,
  planethoster,
  platformSh,
  plausible,
  posit,
  posthog,
  powerschool,
  powr,
  prezi,
  proofpoint,
  proton,
  proximus,
  pubmatic,
  pusher,
  qualtrics,
  quantcast,
  queueIt,
  quizlet,
  quora,
  rackspace,
  railway,
  readspeaker,
  reddit,
  renater,
  render,
  retarus,
  ringcentral,
  rtbHouse,
  rudderstack,
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
  silktide,
  simpliFi,
  sinch,
  sirdata,
  siteimprove,
  skeepers,
  smaato,
  smartlook,
  smartsheet,
  smugmug,
  snap,
  solarwinds,
  sophos,
  soundcloud,
  sovrn,
  spotify,
  squarespace,
  stackadapt,
  stackit,
  stadiaMaps,
  statcounter,
  stripe,
  supabase,
  surveymonkey,
  swisscom,
  tSystems,
  taboola,
  talentsoft,
  tally,
  tarteaucitron,
  tawk,
  teads,
  tealium,
  temu,
  texthelp,
  theTradeDesk,
  tinyurl,
  transunion,
  tripadvisor,
  triplelift,
  trustarc,
  trustpilot,
  turnitin,
  twilio,
  typeform,
  upcloud,
  usercentrics,
  valimail,
  vercel,
  vidyard,
  vimeo,
  vipre,
  vk,
  vultr,
  wasabi,
  webflow,
  weebly,
  weglot,
  wemap,
  wikimedia,
  wisepops,
  wistia,
  wix,
  wordpressOrg,
  workday,
  wpengine,
  wpserveur,
  x,
  yahoo,
  yandex,
  zendesk,
  zeta,
  zoom,
  zscaler,
  ...NETWORK_OWNERS,
];
