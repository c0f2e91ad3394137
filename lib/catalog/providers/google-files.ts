/** Forms, documents, files and sites of Google. */
import type { Service } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE, V2FLY, WEBAPPANALYZER, WORKSPACE_HOSTS } from './sources';

export const googleFiles: readonly Service[] = [
  {
    id: 'g-forms',
    name: 'Google Forms',
    category: 'forms',
    layer: 'workspace',
    role: 'user-data',
    hosts: [
      ...hosts('forms.gle', 'forms.google.com'),
      { suffix: 'docs.google.com', paths: ['/forms/'] },
    ],
    linkCounts: /^(?:forms\.gle\/.|(?:docs|forms)\.google\.com\/.*forms\/.)/,
    sources: [WEBAPPANALYZER, PUBLIC_CODE],
    examples: {
      hit: [
        'https://docs.google.com/forms/d/e/x/viewform',
        'https://forms.gle/abc',
        'https://a.forms.gle/x',
        'https://forms.google.com/x',
        'https://docs.google.com/forms/x',
      ],
      miss: [
        'https://docs.google.com/document/d/x',
        'https://www.google.com/forms/about/',
        'https://notforms.gle/',
        'https://forms.gle.example.org/x',
        'https://notforms.google.com/',
        'https://docs.google.com/not-it',
        'https://notdocs.google.com/forms/x',
      ],
    },
  },
  {
    id: 'g-docs',
    name: 'Google Docs, Sheets, Slides',
    category: 'files',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts(
      'docs.google.com',
      'sheets.google.com',
      'slides.google.com',
      'googledocs.com',
      'docs.googleusercontent.com',
    ),
    tenant: /^docs\.google\.com\/a\/([a-z0-9.-]+\.[a-z]+)\//,
    linkCounts:
      /^docs\.google\.com\/(?:a\/[^/]+\/)?(?:document|spreadsheets|presentation|drawings|forms|file|viewer|gview)\b/,
    sources: [WORKSPACE_HOSTS],
    examples: {
      hit: [
        'https://docs.google.com/document/d/x',
        'https://a.docs.google.com/x',
        'https://sheets.google.com/x',
        'https://slides.google.com/x',
        'https://googledocs.com/x',
        'https://docs.googleusercontent.com/x',
      ],
      miss: [
        'https://docs.google.com/forms/d/e/x',
        'https://notdocs.google.com/',
        'https://docs.google.com.example.org/x',
        'https://notsheets.google.com/',
        'https://notslides.google.com/',
        'https://notgoogledocs.com/',
        'https://notdocs.googleusercontent.com/',
      ],
    },
  },
  {
    id: 'g-drive',
    name: 'Google Drive',
    category: 'files',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts('drive.google.com', 'drive.usercontent.google.com', 'googledrive.com'),
    linkCounts:
      /^drive\.google\.com\/(?:a\/|drive\/|file\/|open|folderview|uc|embeddedfolderview|folders\/)/,
    sources: [WORKSPACE_HOSTS, V2FLY],
    examples: {
      hit: [
        'https://a.drive.google.com/x',
        'https://drive.usercontent.google.com/x',
        'https://googledrive.com/x',
      ],
      miss: [
        'https://notdrive.google.com/',
        'https://drive.google.com.example.org/x',
        'https://notdrive.usercontent.google.com/',
        'https://notgoogledrive.com/',
      ],
    },
  },
  {
    id: 'g-sites',
    name: 'Google Sites',
    category: 'hosting',
    layer: 'workspace',
    role: 'hosting',
    hosts: hosts(
      'sites.google.com',
      'ghs.google.com',
      'googlehosted.com',
      'googlehosted.l.googleusercontent.com',
    ),
    tenant: /^sites\.google\.com\/(?:a\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\//,
    linkCounts: /^sites\.google\.com\/(?:view|site|a|[a-z0-9-]+\.[a-z.]+)\/./,
    sources: [WEBAPPANALYZER],
    examples: {
      hit: [
        'https://a.sites.google.com/x',
        'https://ghs.google.com/x',
        'https://googlehosted.com/x',
        'https://googlehosted.l.googleusercontent.com/x',
      ],
      miss: [
        'https://notsites.google.com/',
        'https://sites.google.com.example.org/x',
        'https://notghs.google.com/',
        'https://notgooglehosted.com/',
        'https://notgooglehosted.l.googleusercontent.com/',
      ],
    },
  },
  {
    id: 'g-script',
    name: 'Apps Script, AppSheet',
    category: 'forms',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts('script.google.com', 'script.googleusercontent.com', 'appsheet.com'),
    tenant: /^script\.google\.com\/a\/(?:macros\/)?([a-z0-9.-]+\.[a-z]+)\//,
    linkCounts:
      /^(?:script\.google\.com\/(?:a\/)?macros\/|www\.appsheet\.com\/(?:start|newshortcut)\/)/,
    sources: [PUBLIC_CODE],
    examples: {
      hit: [
        'https://script.google.com/macros/s/x/exec',
        'https://a.script.google.com/x',
        'https://script.googleusercontent.com/x',
        'https://appsheet.com/x',
      ],
      miss: [
        'https://notscript.google.com/',
        'https://script.google.com.example.org/x',
        'https://notscript.googleusercontent.com/',
        'https://notappsheet.com/',
      ],
    },
  },
  {
    id: 'g-photos',
    name: 'Google Photos',
    category: 'files',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts('photos.google.com', 'photos.app.goo.gl', 'googlephotos.com'),
    linkCounts: /^(?:photos\.app\.goo\.gl\/.|photos\.google\.com\/(?:share|album|u\/\d\/album))/,
    sources: [V2FLY],
    examples: {
      hit: [
        'https://a.photos.google.com/x',
        'https://photos.app.goo.gl/x',
        'https://googlephotos.com/x',
      ],
      miss: [
        'https://notphotos.google.com/',
        'https://photos.google.com.example.org/x',
        'https://notphotos.app.goo.gl/',
        'https://notgooglephotos.com/',
      ],
    },
  },
];
