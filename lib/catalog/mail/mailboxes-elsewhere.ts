/** Mailboxes run by companies outside Europe and the United States. */
import type { MailParty } from './types';
import { ZONES, vendor } from './sources';

const CA = { control: 'other', countries: ['CA'] } as const;

export const ELSEWHERE_MAILBOXES: readonly MailParty[] = [
  {
    id: 'sogetel-mail',
    name: 'Sogetel e-mail',
    provider: 'sogetel',
    company: 'Sogetel',
    ...CA,
    mx: ['sogetel.net'],
    sources: [vendor('Sogetel', 'https://www.sogetel.com/')],
  },
  {
    id: 'whc-mail',
    name: 'Hébergement Web Canada e-mail',
    provider: 'whc',
    company: 'Hébergement Web Canada (WHC)',
    ...CA,
    mx: ['whc.ca'],
    sources: [vendor('WHC', 'https://whc.ca/')],
  },
  {
    id: 'tucows-mail',
    name: 'Hosted Email (OpenSRS)',
    provider: 'tucows',
    company: 'Tucows',
    control: 'mixed',
    countries: ['CA', 'US'],
    mx: ['hostedemail.com'],
    spf: ['_spf.hostedemail.com'],
    note: {
      fr: 'Société constituée aux États-Unis, dirigée du Canada.',
      en: 'Company incorporated in the United States and run from Canada.',
    },
    sources: [ZONES, vendor('OpenSRS: Hosted Email', 'https://opensrs.com/')],
  },
  {
    id: 'zoho-mail',
    name: 'Zoho Mail',
    provider: 'zoho',
    company: 'Zoho',
    control: 'other',
    countries: ['IN'],
    mx: ['zoho.eu', 'zoho.com', 'zoho.in', 'zohomail.com', 'zohomail.eu'],
    spf: ['zoho.eu', 'zoho.com', 'zohomail.com', 'zohomail.eu'],
    sources: [
      vendor(
        'Zoho Mail: configure email delivery',
        'https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html',
      ),
    ],
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    provider: 'fastmail',
    company: 'Fastmail',
    control: 'other',
    countries: ['AU'],
    mx: ['messagingengine.com'],
    spf: ['spf.messagingengine.com'],
    sources: [
      vendor(
        'Fastmail: manual DNS configuration',
        'https://www.fastmail.help/hc/en-us/articles/360060591153-Manual-DNS-configuration',
      ),
    ],
  },
  {
    id: 'yandex-mail',
    name: 'Yandex 360',
    provider: 'yandex',
    company: 'Yandex',
    control: 'other',
    countries: ['RU'],
    mx: ['mx.yandex.net', 'mx.yandex.ru'],
    spf: ['_spf.yandex.net'],
    sources: [
      vendor(
        'Yandex 360: MX record',
        'https://yandex.com/support/yandex-360/business/admin/en/domains/dns/mx',
      ),
    ],
  },
];
