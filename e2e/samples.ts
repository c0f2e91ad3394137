/** Every sample site: what toolbar, page badge and popup say. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { waitForCounted } from './counted';
import { PROVIDERS } from '../lib/catalog/providers/all';
import { SAMPLES } from './pages/all';
import { badgeText, countBadges, readPopup, waitForBadge } from './read';
import type { Asked } from './server';
import { servicesOf, verdictIn } from './services';
import { serveSamples, urlOf } from './third-parties';
import { BROWSER, useVigie } from './use-vigie';
import { until } from './wait';

const WORDS = {
  fr: { notExamined: 'Non examiné', mail: 'Courriel', out: 'Examiner cette page' },
  en: { notExamined: 'Not examined', mail: 'Mail', out: 'Examine this page' },
};
const NAMES = new Map(PROVIDERS.flatMap((p) => p.services.map((s) => [s.id, s.name])));
const watched = SAMPLES.filter((sample) => sample.expected.sector);
const unwatched = SAMPLES.filter((sample) => !sample.expected.sector);

/** One browser a file: Firefox hangs now and then when one process drives a second one after the first. */
export function describeSamples(language: 'fr' | 'en'): void {
  describe(`sample sites in ${language}`, () => {
    const tested = useVigie((server) => serveSamples(server, SAMPLES), {
      language,
      allSites: true,
    });

    it.each(watched)('$id', async (sample) => {
      const { vigie, server } = tested;
      const { expected } = sample;
      const before = server.log.length;
      const page = await vigie.open(urlOf(sample));
      const { badge, title, state } = await waitForCounted(vigie, page, expected.counted);
      const verdict = verdictIn(state);
      expect(verdict.site.sector).toBe(expected.sector);

      // Toolbar, popup and page badge say the same number.
      const count = new Set(expected.counted.map((line) => line.split(' ')[0])).size;
      const itself = expected.counted.some((line) => line.includes(' hosting '));
      expect(badge).toBe(count === 0 ? '' : `${count}${itself ? '•' : ''}`);
      expect(title).toContain(verdict.site.name ?? sample.host);
      if (count > 0) expect(title).toMatch(new RegExp(String.raw`\b${count}\sservice`));

      if (expected.pageBadge) {
        await waitForBadge(vigie.driver, page);
        expect(await badgeText(page)).toContain(String(count));
      }
      const popup = await vigie.popup(page);
      const text = await readPopup(popup);
      mkdirSync('test-output', { recursive: true });
      writeFileSync(
        `test-output/popup-${sample.id}-${BROWSER}-${language}.png`,
        await popup.screenshot(),
      );
      await popup.close();
      expect(text).toContain(sample.host);
      expect(text).toContain(WORDS[language].mail);
      expect(text).toContain(WORDS[language].notExamined);
      for (const { service } of verdict.counted) expect(text).toContain(NAMES.get(service));

      // Nothing more has come meanwhile, and the badge had every chance to.
      const after = verdictIn((await vigie.shown(page)).state);
      expect(servicesOf(after.counted)).toEqual(expected.counted.toSorted());
      expect(await countBadges(page)).toBe(expected.pageBadge ? 1 : 0);
      // Nothing of the page was asked for twice: Vigie looked without touching.
      expect(twice(server.log.slice(before))).toEqual([]);
      await page.close();
    });

    it.each(unwatched)('$id is none of its business', async (sample) => {
      const { vigie } = tested;
      const page = await vigie.open(urlOf(sample));
      const { badge, state } = await until('the answer', async () => {
        const shown = await vigie.shown(page);
        return shown.state.kind === 'out-of-scope' && shown;
      });
      expect(badge).toBe('');
      expect(state).toMatchObject({ kind: 'out-of-scope', host: sample.host });
      const popup = await vigie.popup(page);
      const text = await readPopup(popup);
      await popup.close();
      expect(text).toContain(sample.host);
      expect(text).toContain(WORDS[language].out);
      await page.close();
    });
  });
}

/** Addresses that were asked for more than once, but for the browser's own calls home. */
function twice(log: readonly Asked[]): string[] {
  const urls = log.filter(({ headers }) => headers['sec-fetch-dest']).map(({ url }) => url);
  return urls.filter((url, i) => !/mozilla|services/.test(url) && urls.indexOf(url) !== i);
}
