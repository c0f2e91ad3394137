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
      britishcouncil.org artscouncil.org.uk sportengland.org ukad.org.uk tnlcommunityfund.org.uk heritagefund.org.uk
      nationalgallery.org.uk tate.org.uk britishmuseum.org sciencemuseum.org.uk iwm.org.uk rmg.co.uk npg.org.uk
      wallacecollection.org royalarmouries.org kew.org museum.wales library.wales llyfrgell.cymru nls.uk
      nationalgalleries.org financial-ombudsman.org.uk frc.org.uk psr.org.uk ombudsman.org.uk lgo.org.uk
      housing-ombudsman.org.uk sentencingcouncil.org.uk officeforstudents.org.uk hs2.org.uk mygov.scot revenue.scot
      audit.scot nature.scot historicenvironment.scot sepa.org.uk sqa.org.uk skillsdevelopmentscotland.co.uk hie.co.uk
      scottish-enterprise.com creativescotland.com visitscotland.com visitscotland.org spso.org.uk foi.scot
      crownestatescotland.com naturalresources.wales qualifications.wales ombudsman.wales audit.wales socialcare.wales
      sport.wales arts.wales tfw.wales visitwales.com studentfinancewales.co.uk eani.org.uk ccea.org.uk rqia.org.uk
      equalityni.org
      `,
    ),
    ...list('military', 'mod.uk mil.uk'),
    ...list(
      'health',
      `
      nhs.uk nhs.scot nhs.net nhs.wales hscni.net cqc.org.uk nice.org.uk nhsinform.scot nhs24.scot nhsggc.scot
      nhsggc.org.uk nhslothian.scot nhsgrampian.org nhsfife.org blood.co.uk healthwatch.co.uk
      `,
    ),
    ...list(
      'local',
      `
      wmca.org.uk tfwm.org.uk tfgm.com nexus.org.uk northyorkmoors.org.uk yorkshiredales.org.uk
      northumberlandnationalpark.org.uk cairngorms.co.uk lochlomond-trossachs.org pembrokeshirecoast.wales
      bannau.wales
      `,
    ),
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
