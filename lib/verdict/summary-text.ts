/**
 * How a verdict is put into words, given a way to name providers: the in-page badge is sent its names and carries no
 * catalogue; our own pages use lib/verdict/sentence.ts.
 */
import { i18n } from '#i18n';
import { LAYERS, type Verdict } from '../model';
import { list } from '../ui/language';
import { dateTime } from '../ui/when';
import { layerName } from '../ui/words';

/** How many companies a sentence names before it counts the rest. */
const NAMED = 3;

/**
 * Sums up a verdict: what was noted, when, or what was not examined. It never says "nothing" of what was not looked at.
 * @param name gives a provider's name by its id.
 */
export function sentenceWith(verdict: Verdict, name: (provider: string) => string): string {
  const when = dateTime(verdict.at);
  switch (verdict.summary) {
    case 'not-examined':
      return i18n.t('verdict.notExamined');
    case 'nothing-observed':
      return i18n.t('verdict.nothing', [when]);
    case 'partly-nothing': {
      const left = LAYERS.filter((layer) => verdict.layers[layer].state === 'not-examined');
      return left.length > 0
        ? i18n.t('verdict.partly', [
            when,
            list(left.map((layer) => layerName(layer).toLowerCase())),
          ])
        : i18n.t('verdict.partlyGaps', [when]);
    }
    case 'observed':
      return observed(verdict, when, name);
  }
}

function observed(verdict: Verdict, when: string, name: (provider: string) => string): string {
  const services = i18n.t('verdict.services', verdict.services);
  const companies = companiesOf(verdict, name);
  const hosting = new Set(verdict.layers.hosting.findings.map((f) => f.service)).size;
  if (verdict.itself) {
    return hosting === verdict.services
      ? i18n.t('verdict.itself', [when, services, companies])
      : i18n.t('verdict.observedAmong', [when, services, companies]);
  }
  return verdict.counted.every((f) => f.certainty === 'declared')
    ? i18n.t('verdict.declared', [when, services, companies])
    : i18n.t('verdict.observed', [when, services, companies]);
}

/** "controlled by American companies (Microsoft, Google and Amazon)". */
export function companiesOf(verdict: Verdict, name: (provider: string) => string): string {
  const { providers } = verdict;
  const shown = providers.slice(0, providers.length === NAMED + 1 ? NAMED + 1 : NAMED).map(name);
  const rest = providers.length - shown.length;
  if (rest > 0) shown.push(i18n.t('verdict.otherCompanies', rest));
  return i18n.t('verdict.companies', providers.length, [providers.length, list(shown)]);
}
