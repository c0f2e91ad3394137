/** Which law cards follow from a verdict. The cards and their conditions are data, in lib/catalog/law. */
import { LAW_CARDS } from '../catalog/law/all';
import type { FindingCondition, LawCard, SiteCondition, When } from '../catalog/law/types';
import type { Finding, Site, Verdict } from '../model';

export { LEGAL_NOTICE } from '../catalog/law/source';

/** Cards shown at once; the others are folded. */
const FIRST = 3;
/** From this rank on a card is context (bills, proposals, what others did): folded however few cards there are. */
const FOLD_FROM = 70;

/** The cards of a verdict, most relevant first. */
export interface ChosenCards {
  /** At most three. */
  first: LawCard[];
  /** The rest, to be shown folded. */
  more: LawCard[];
}

/**
 * The law cards that follow from a verdict. Only findings that count (American, observed or declared) and the findings
 * that are named without being counted can bring a card; mere mentions never do. Pure.
 */
export function lawCards(verdict: Verdict, cards: readonly LawCard[] = LAW_CARDS): ChosenCards {
  const fitting = cards.filter((card) => fits(card, verdict));
  const chosen = fitting.filter((card) => !card.when.fallback || isNeeded(card, fitting, verdict));
  chosen.sort((a, b) => a.when.rank - b.when.rank);
  const first = chosen.filter((card) => card.when.rank < FOLD_FROM).slice(0, FIRST);
  return { first, more: chosen.filter((card) => !first.includes(card)) };
}

function fits({ when }: LawCard, verdict: Verdict): boolean {
  if (when.site && !siteFits(when.site, verdict.site)) return false;
  if (when.noAmerican && verdict.counted.length > 0) return false;
  return findingsOf(when, verdict).length > 0;
}

/** The findings that bring a card. */
function findingsOf(when: When, verdict: Verdict): Finding[] {
  return when.anyFinding.flatMap((condition) =>
    candidates(condition, verdict).filter((finding) => findingFits(condition, finding)),
  );
}

/** American services are those that count; the others are looked for among the named ones. */
function candidates({ control = 'american' }: FindingCondition, verdict: Verdict): Finding[] {
  const findings = control === 'american' ? verdict.counted : verdict.others;
  return findings.filter((finding) => finding.control === control);
}

function findingFits(condition: FindingCondition, finding: Finding): boolean {
  return (
    isAmong(condition.providers, finding.provider) &&
    isAmong(condition.services, finding.service) &&
    isAmong(condition.layers, finding.layer) &&
    isAmong(condition.exposures, finding.exposure)
  );
}

function siteFits(condition: SiteCondition, site: Site): boolean {
  return (
    isAmong(condition.countries, site.country) &&
    isAmong(condition.sectors, site.sector) &&
    isAmong(condition.statuses, site.status) &&
    (!condition.hosts || isUnder(condition.hosts, site.host)) &&
    !isUnder(condition.notHosts ?? [], site.host)
  );
}

function isAmong<T>(list: readonly T[] | undefined, value: T): boolean {
  return !list || list.includes(value);
}

/** On label boundaries: `uqam.qc.ca` is under `qc.ca`, `xqc.ca` is not. */
function isUnder(suffixes: readonly string[], host: string): boolean {
  return suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

/** A fallback card is for findings that no other card speaks of. */
function isNeeded(card: LawCard, fitting: readonly LawCard[], verdict: Verdict): boolean {
  const spokenOf = new Set(
    fitting
      .filter((other) => !other.when.fallback)
      .flatMap((other) => findingsOf(other.when, verdict)),
  );
  return findingsOf(card.when, verdict).some((finding) => !spokenOf.has(finding));
}
