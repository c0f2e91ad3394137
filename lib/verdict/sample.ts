/** An invented page for the welcome page, judged by the real engine. The site does not exist. */
import { detect } from '../detect/detect';
import type { Observation, Site, Verdict } from '../model';
import { DEFAULTS } from '../state/defaults';
import { judge } from './verdict';

const SITE: Site = {
  host: 'www.mairie-exemple.fr',
  domain: 'mairie-exemple.fr',
  sector: 'local',
  status: 'public',
  country: 'FR',
  by: 'name',
  certainty: 'certain',
  rule: 'sample page',
};

/** What the sample page holds: a web font, a film, and a form to answer. */
const SEEN: readonly Observation[] = [
  { via: 'document', url: 'https://www.mairie-exemple.fr/' },
  { via: 'resource', url: 'https://fonts.googleapis.com/css2' },
  { via: 'frame', url: 'https://www.youtube-nocookie.com/embed/sample' },
  { via: 'link', url: 'https://forms.office.com/e/sample' },
];

/** Judges the sample page. @param at milliseconds since 1970 */
export function sampleVerdict(at: number): Verdict {
  return judge({
    site: SITE,
    page: 'https://www.mairie-exemple.fr/',
    at,
    findings: detect(SEEN, SITE),
    examined: {
      document: true,
      resources: true,
      content: true,
      mail: false,
      counts: { resources: 2, links: 1, forms: 0, frames: 1 },
      gaps: { mail: ['opt-in'] },
    },
    layers: DEFAULTS.layers,
  });
}
