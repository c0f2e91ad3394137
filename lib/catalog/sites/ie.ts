import type { CountrySites } from '../types';
import { list } from './list';

/** Ireland. */
export const IE: CountrySites = {
  country: 'IE',
  rules: [
    ...list(
      'state',
      `
      gov.ie oireachtas.ie president.ie courts.ie garda.ie revenue.ie ros.ie welfare.ie mywelfare.ie citizensinformation.ie centralbank.ie cso.ie
      education.ie dataprotection.ie epa.ie hiqa.ie hsa.ie ombudsman.ie irishstatutebook.ie military.ie rsa.ie
      tii.ie opw.ie met.ie cro.ie workplacerelations.ie nta.ie comreg.ie
      citizensinformationboard.ie nsai.ie fsai.ie hpra.ie cru.ie cnam.ie ccpc.ie seai.ie enterprise-ireland.com
      idaireland.com researchireland.ie solas.ie qqi.ie ncca.ie examinations.ie oide.ie susi.ie nli.ie museum.ie
      nationalgallery.ie nationalarchives.ie heritagecouncil.ie artscouncil.ie sportireland.ie failteireland.ie
      tusla.ie ntma.ie legalaidboard.ie pleanala.ie iaa.ie pensionsauthority.ie injuries.ie
      `,
    ),
    ...list('health', 'hse.ie'),
    ...list('education', 'cityofdublinetb.ie ddletb.ie'),
    ...list(
      'higher-education',
      `
      tcd.ie ucc.ie ucd.ie ul.ie dcu.ie maynoothuniversity.ie universityofgalway.ie nuigalway.ie tudublin.ie mtu.ie tus.ie setu.ie atu.ie
      dkit.ie iadt.ie ncad.ie nui.ie
      `,
    ),
    ...list('research', 'heanet.ie hea.ie teagasc.ie marine.ie'),
    ...list('school', 'scoilnet.ie', 'unknown'),
    ...list(
      'local',
      `
      dublincity.ie corkcity.ie corkcoco.ie fingal.ie sdcc.ie dlrcoco.ie galwaycity.ie galway.ie limerick.ie waterfordcouncil.ie
      kildarecoco.ie meath.ie wicklow.ie louthcoco.ie kerrycoco.ie mayo.ie mayococo.ie donegalcoco.ie sligococo.ie roscommoncoco.ie
      leitrimcoco.ie cavancoco.ie monaghan.ie longfordcoco.ie westmeathcoco.ie offaly.ie laois.ie carlow.ie kilkennycoco.ie wexfordcoco.ie
      tipperarycoco.ie clarecoco.ie
      `,
    ),
  ],
  sources: [
    {
      source: 'Public Suffix List (gov.ie)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'gov.ie: departments and local authorities',
      url: 'https://www.gov.ie/',
      checkedOn: '2026-11-22',
    },
  ],
};
