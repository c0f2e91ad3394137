import { expect, test } from 'vitest';
import type { Finding } from '../model';
import { detect } from './detect';

const PAGE = { host: 'www.mairie.example', domain: 'mairie.example' };

function linked(url: string): Pick<Finding, 'service' | 'certainty'> | null {
  const [finding] = detect([{ via: 'link', url }], PAGE);
  return finding ? { service: finding.service, certainty: finding.certainty } : null;
}

test.each([
  // Following it hands over answers, identity, or opens a tenant's own space.
  ['https://forms.office.com/r/abc', 'ms-forms'],
  ['https://forms.office.com/Pages/ResponsePage.aspx', 'ms-forms'],
  ['https://forms.cloud.microsoft/e/abc', 'ms-forms'],
  ['https://customervoice.microsoft.com/Pages/ResponsePage.aspx', 'ms-customervoice'],
  ['https://outlook.office365.com/owa/calendar/Mairie@ville.example/bookings/', 'ms-bookings'],
  ['https://outlook.office.com/bookwithme/user/x', 'ms-bookings'],
  ['https://outlook.office.com/mail', 'ms-exo'],
  ['https://login.microsoftonline.com/common/oauth2/authorize', 'ms-entra'],
  ['https://ville.b2clogin.com/ville.onmicrosoft.com/oauth2', 'ms-entra'],
  ['https://univpsl.sharepoint.com/sites/x', 'ms-spo'],
  ['https://ville-my.sharepoint.com/:b:/g/personal/x', 'ms-spo'],
  ['https://1drv.ms/f/s!abc', 'ms-onedrive'],
  ['https://teams.microsoft.com/l/meetup-join/19%3ameeting', 'ms-teams'],
  ['https://events.teams.microsoft.com/event/abc', 'ms-teams'],
  ['https://teams.live.com/meet/123', 'ms-teams'],
  ['https://docs.google.com/forms/d/e/x/viewform', 'g-forms'],
  ['https://docs.google.com/a/lycee.example/forms/d/x/viewform', 'g-docs'],
  ['https://forms.gle/abc', 'g-forms'],
  ['https://docs.google.com/document/d/x/edit', 'g-docs'],
  ['https://docs.google.com/spreadsheets/d/x', 'g-docs'],
  ['https://drive.google.com/drive/folders/x', 'g-drive'],
  ['https://drive.google.com/file/d/x/view', 'g-drive'],
  ['https://drive.google.com/open', 'g-drive'],
  ['https://sites.google.com/view/lycee', 'g-sites'],
  ['https://classroom.google.com/c/x', 'g-classroom'],
  ['https://meet.google.com/abc-defg-hij', 'g-meet'],
  ['https://calendar.app.google/abc', 'g-calendar'],
  ['https://photos.app.goo.gl/abc', 'g-photos'],
  ['https://accounts.google.com/signin', 'g-signin'],
  ['https://mail.google.com/a/ville.example', 'g-gmail'],
  ['https://us02web.zoom.us/j/123', 'zoom-meetings'],
  ['https://zoom.us/webinar/register/x', 'zoom-meetings'],
  ['https://ville.webex.com/meet/accueil', 'webex'],
  ['https://calendly.com/service/rendez-vous', 'calendly-booking'],
  ['https://www.dropbox.com/scl/fo/x', 'dropbox-files'],
  ['https://fr.surveymonkey.com/r/abc', 'surveymonkey-forms'],
  ['https://form.jotform.com/2312345', 'jotform-forms'],
  ['https://ville.instructure.com/courses/1', 'canvas'],
  ['https://ville.list-manage.com/subscribe', 'mailchimp'],
  ['https://meet.jit.si/reunion', 'jitsi-meet'],
])('declared: %s', (url, service) =>
  expect(linked(url)).toEqual({ service, certainty: 'declared' }),
);

test.each([
  ['https://www.youtube.com/watch', 'g-youtube'],
  ['https://youtu.be/x', 'g-youtube'],
  ['https://www.facebook.com/mairie', 'meta-social'],
  ['https://twitter.com/mairie', 'x-twitter'],
  ['https://www.linkedin.com/company/mairie', 'ms-linkedin'],
  ['https://www.office.com/', 'ms-officeweb'],
  ['https://forms.office.com/', 'ms-forms'],
  ['https://www.microsoft.com/microsoft-teams', 'ms-web'],
  ['https://www.microsoft.com/fr-fr/microsoft-teams/download-app', 'ms-web'],
  ['https://teams.microsoft.com/', 'ms-teams'],
  ['https://www.sharepoint.com/', 'ms-spo'],
  ['https://onedrive.live.com/', 'ms-onedrive'],
  ['https://drive.google.com/', 'g-drive'],
  ['https://meet.google.com/', 'g-meet'],
  ['https://sites.google.com/', 'g-sites'],
  ['https://maps.google.com/', 'g-maps'],
  ['https://www.google.com/maps/place/Mairie', 'g-maps'],
  ['https://goo.gl/maps/x', 'g-maps'],
  ['https://play.google.com/store/apps/details', 'g-other'],
  ['https://apps.apple.com/fr/app/x', 'apple-web'],
  ['https://zoom.us/download', 'zoom-meetings'],
  ['https://calendly.com/', 'calendly-booking'],
  ['https://calendly.com/pricing', 'calendly-booking'],
  ['https://www.dropbox.com/', 'dropbox-files'],
  ['https://github.com/mairie/site', 'ms-github'],
  ['https://bit.ly/x', 'bitly-links'],
  ['https://aka.ms/x', 'ms-shortlinks'],
  ['https://www.amazon.fr/livre', 'amzn-retail'],
  ['https://aws.amazon.com/fr/s3/', 'aws-web'],
  ['https://x.azurewebsites.net/', 'az-hosting'],
  ['https://lycee.wordpress.com/', 'wpcom'],
])('only mentioned: %s', (url, service) =>
  expect(linked(url)).toEqual({ service, certainty: 'mentioned' }),
);

test.each([
  'https://policies.google.com/privacy',
  'https://support.google.com/analytics/answer/6004245',
  'https://tools.google.com/dlpage/gaoptout',
  'https://privacy.microsoft.com/fr-fr/privacystatement',
  'https://support.microsoft.com/fr-fr/help',
  'https://www.microsoft.com/fr-fr/privacy/',
  'https://aws.amazon.com/fr/privacy/',
  'https://www.cloudflare.com/fr-fr/privacypolicy/',
  'https://support.apple.com/fr-fr/guide/safari',
  'https://support.mozilla.org/fr/kb/x',
  'https://www.facebook.com/policies/cookies/',
  'https://www.linkedin.com/legal/cookie-policy',
  'https://www.youtube.com/t/terms',
])('nothing: %s', (url) => expect(linked(url)).toBeNull());
