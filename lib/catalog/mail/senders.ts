/**
 * Services that send mail in a body's name: newsletters, notices, tickets. An `include:` of theirs in SPF says that
 * they may, not that they do; they receive nothing. Each is also in lib/catalog/providers, under the same id.
 */
import type { MailParty } from './types';
import { MXMAP_FR, vendor, ZONES } from './sources';

const US = { control: 'american', countries: ['US'] } as const;

export const SENDERS: readonly MailParty[] = [
  {
    id: 'aws-ses',
    name: 'Amazon SES',
    provider: 'amazon',
    company: 'Amazon',
    ...US,
    spf: ['amazonses.com'],
    sources: [
      vendor(
        'Amazon SES: authenticating with SPF',
        'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-spf.html',
      ),
    ],
  },
  {
    id: 'mailchimp',
    name: 'Mailchimp (Mandrill)',
    provider: 'intuit',
    company: 'Intuit (Mailchimp)',
    ...US,
    spf: ['spf.mandrillapp.com', 'servers.mcsv.net'],
    sources: [
      MXMAP_FR,
      vendor('Mailchimp: e-mail domain authentication', 'https://mailchimp.com/help/'),
    ],
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    provider: 'twilio',
    company: 'Twilio (SendGrid)',
    ...US,
    spf: ['sendgrid.net'],
    sources: [
      MXMAP_FR,
      vendor('SendGrid: sender authentication', 'https://www.twilio.com/docs/sendgrid'),
    ],
  },
  {
    id: 'salesforce-crm',
    name: 'Salesforce',
    provider: 'salesforce',
    company: 'Salesforce',
    ...US,
    spf: ['_spf.salesforce.com'],
    sources: [vendor('Salesforce: SPF record', 'https://help.salesforce.com/')],
  },
  {
    id: 'constantcontact-mail',
    name: 'Constant Contact',
    provider: 'constant-contact',
    company: 'Constant Contact',
    ...US,
    spf: ['spf.constantcontact.com'],
    sources: [vendor('Constant Contact', 'https://knowledgebase.constantcontact.com/')],
  },
  {
    id: 'zendesk-support',
    name: 'Zendesk',
    provider: 'zendesk',
    company: 'Zendesk',
    ...US,
    spf: ['mail.zendesk.com'],
    sources: [vendor('Zendesk: allowing Zendesk to send e-mail', 'https://support.zendesk.com/')],
  },
  {
    id: 'mailgun',
    name: 'Mailgun',
    provider: 'sinch',
    company: 'Sinch (Mailgun)',
    control: 'mixed',
    countries: ['SE', 'US'],
    spf: ['mailgun.org'],
    sources: [MXMAP_FR, ZONES],
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    provider: 'sinch',
    company: 'Sinch (Mailjet)',
    control: 'european',
    countries: ['SE'],
    spf: ['spf.mailjet.com'],
    sources: [MXMAP_FR, ZONES],
  },
  {
    id: 'brevo-mail',
    name: 'Brevo',
    provider: 'brevo',
    company: 'Brevo',
    control: 'european',
    countries: ['FR'],
    spf: ['spf.sendinblue.com', 'spf.brevo.com'],
    sources: [MXMAP_FR, ZONES],
  },
];
