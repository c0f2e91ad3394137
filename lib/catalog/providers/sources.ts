/** Where the rules were read, named once. `checkedOn` is the day the source was read. */
import type { Source } from '../../model';

const CHECKED_ON = '2026-11-22';

/** Microsoft's endpoint list of 2026-06-06, in a public copy. */
export const M365_ENDPOINTS: Source = {
  source: 'Microsoft 365 endpoint list of 2026-06-06 (copy in sgawa/pac-ip-manager@20ff2922)',
  checkedOn: CHECKED_ON,
};
export const M365_DOCS: Source = {
  source: 'MicrosoftDocs/microsoft-365-docs, office-365-worldwide-endpoints.md@02a494f5',
  checkedOn: CHECKED_ON,
};
export const CLOUD_MICROSOFT: Source = {
  source: 'MicrosoftDocs/microsoft-365-docs, enterprise/cloud-microsoft-domain.md',
  checkedOn: CHECKED_ON,
};
export const AZURE_DOMAINS: Source = {
  source: 'MicrosoftDocs/azure-docs, security/fundamentals/azure-domains.md@01e56d44',
  checkedOn: CHECKED_ON,
};
/** The vendors' own lines in the private section of the Public Suffix List. */
export const PSL: Source = {
  source: 'Public Suffix List, private section, submitted by the vendor (e8c9a2b2, 2026-08-19)',
  url: 'https://publicsuffix.org/list/',
  checkedOn: CHECKED_ON,
};
export const V2FLY: Source = {
  source: 'v2fly/domain-list-community@c975ccef (2026-08-19)',
  checkedOn: CHECKED_ON,
};
/** Read for facts about headers and host names; nothing is copied from it. */
export const WEBAPPANALYZER: Source = {
  source: 'enthec/webappanalyzer@1b9eee81 (2026-08-17)',
  checkedOn: CHECKED_ON,
};
export const DASHLORD: Source = {
  source: 'Requests of French public home pages, GouvernementFR/dashlord, January 2026',
  checkedOn: CHECKED_ON,
};
export const THIRD_PARTY_WEB: Source = {
  source: 'npm third-party-web 0.30.0',
  checkedOn: CHECKED_ON,
};
export const MXMAP: Source = {
  source: 'davidhuser/mxmap signatures.py@1aa77382; mxmap-it/mxmap.it@93bc7b83',
  checkedOn: CHECKED_ON,
};
export const WORKSPACE_HOSTS: Source = {
  source: 'Google Workspace host allowlist',
  url: 'https://support.google.com/a/answer/9012184',
  checkedOn: CHECKED_ON,
};
export const PAC_LISTS: Source = {
  source: 'Vendor host lists (box, webex, apple, youtube, meta) in sgawa/pac-ip-manager, June 2026',
  checkedOn: CHECKED_ON,
};
export const AWS_PARTITIONS: Source = {
  source: 'npm @aws-sdk/core 3.98x, partitions: DNS suffix per partition',
  checkedOn: CHECKED_ON,
};
/** The host occurs with this use in public source code or documentation. */
export const PUBLIC_CODE: Source = {
  source: 'Host and path in this use in public source code and documentation',
  checkedOn: CHECKED_ON,
};
