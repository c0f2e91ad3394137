import type { CountrySites } from '../types';
import { list } from './list';

/** United Kingdom, with the Crown dependencies and Gibraltar in islands.ts. */
export const GB: CountrySites = {
  country: 'GB',
  rules: [
    ...list(
      'state',
      `
      gov.uk gov.scot gov.wales llyw.cymru parliament.uk parliament.scot senedd.wales senedd.cymru supremecourt.uk judiciary.uk royal.uk
      police.uk bankofengland.co.uk bl.uk ico.org.uk ofcom.org.uk nationalhighways.co.uk networkrail.co.uk
      independent-commission.uk independent-inquest.uk independent-inquiry.uk independent-panel.uk independent-review.uk
      public-inquiry.uk royal-commission.uk fca.org.uk historicengland.org.uk
      acas.org.uk
      equalityhumanrights.com caa.co.uk naturalengland.org.uk scottishwater.co.uk
      `,
    ),
    ...list('military', 'mod.uk mil.uk'),
    ...list('health', 'nhs.uk nhs.scot nhs.net nhs.wales hscni.net cqc.org.uk nice.org.uk'),
    ...list('higher-education', 'ac.uk', 'unknown'),
    ...list('school', 'sch.uk', 'unknown'),
    ...list('research', 'ukri.org'),
    ...list('education', 'glowscotland.org.uk hwb.gov.wales c2kni.org.uk'),
  ],
  sources: [
    {
      source: 'Public Suffix List (gov.uk, ac.uk, sch.uk, nhs.uk, police.uk)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'gov.uk: departments, agencies and public bodies',
      url: 'https://www.gov.uk/government/organisations',
      checkedOn: '2026-11-22',
    },
  ],
};
