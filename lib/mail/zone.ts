/** Asks everything about one site's mail zone, and keeps what was answered even when some of it was not. */
import type { DnsFault, DnsObservation } from '../model';
import { pooled } from './pool';
import { mxAddressQuestions, mxQuestion, zoneQuestions, zonesOf } from './questions';
import { type Answer, neverArrived, type Question, type ZoneRecords } from './records';

export interface ExamineOptions {
  /** Registrable domain of the host. */
  domain: string;
  /** Asks one question; must not reject (see ./resolver.ts). */
  ask: (question: Question) => Promise<Answer>;
  /** The browser's own resolver, where it has one (Firefox): the host's canonical name. */
  lookup?: (host: string) => Promise<{ canonicalName?: string }>;
  /** What is already known of a zone and still stands (see ./cache.ts): then only MX is asked. */
  known?: (zone: string) => Promise<ZoneRecords | null>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Questions in flight at once. */
  concurrency: number;
  /** Told after each answer: how many of how many questions known so far. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Finds the host's mail zone (the most specific one with MX records) and asks its records: about 14 questions and two
 * for each mail machine. Gives up after the first questions when the resolver answers none of them.
 */
export async function examineZone(host: string, options: ExamineOptions): Promise<ZoneRecords> {
  const { domain, concurrency } = options;
  const answers: Answer[] = [];
  let total = 0;
  const askAll = async (questions: Question[]): Promise<Answer[]> => {
    total += questions.length;
    return pooled(questions, concurrency, async (question) => {
      const answer = await options.ask(question);
      answers.push(answer);
      options.onProgress?.(answers.length, total);
      return answer;
    });
  };

  const zones = zonesOf(host, domain);
  const mx = await askAll(zones.map(mxQuestion));
  // A web host that says it takes none ("0 .") does not hide the mail of the domain above it.
  const withMail = mx.find((answer) => hasMx(answer) && !isNullMx(answer)) ?? mx.find(hasMx);
  const zone = withMail?.question.name ?? zones.at(-1) ?? domain;
  const known = withMail ? await options.known?.(zone) : null;
  if (known && known.state !== 'failed') return { ...known, host };
  if (!mx.every((answer) => !answer.ok && isHopeless(answer.fault))) {
    const machines = withMail ? mxAddressQuestions(observationsOf([withMail])) : [];
    await askAll([...zoneQuestions(zone, host), ...machines]);
  }
  const looked = await lookUp(host, options.lookup);
  return collect(answers, looked, { host, domain, zone, at: options.now() });
}

/** The resolver does not answer us at all: asking it everything else would only tell it more. */
function isHopeless(fault: DnsFault): boolean {
  return (
    neverArrived(fault) || fault === 'timeout' || fault === 'refused' || fault === 'wrong-type'
  );
}

function hasMx(answer: Answer): boolean {
  return answer.ok && answer.status === 'found';
}

/** RFC 7505. */
function isNullMx(answer: Answer): boolean {
  return (
    answer.ok && answer.records.every(({ type, value }) => type !== 'MX' || /^\d+ \.?$/.test(value))
  );
}

async function lookUp(host: string, lookup: ExamineOptions['lookup']): Promise<DnsObservation[]> {
  try {
    const canonical = (await lookup?.(host))?.canonicalName?.toLowerCase();
    if (!canonical || canonical === host) return [];
    return [{ via: 'dns', host, type: 'CNAME', value: canonical }];
  } catch {
    // Only a help: the resolver's answers stand without it.
    return [];
  }
}

function collect(
  answers: readonly Answer[],
  looked: readonly DnsObservation[],
  of: { host: string; domain: string; zone: string; at: number },
): ZoneRecords {
  const good = answers.filter((answer) => answer.ok);
  const failures = answers
    .filter((answer) => !answer.ok)
    .map(({ question, fault, detail }) => ({ question, fault, ...(detail ? { detail } : {}) }));
  const lives = good.filter((answer) => answer.records.length > 0).map((answer) => answer.ttl);
  const all = [...observationsOf(good), ...(good.length > 0 ? looked : [])];
  const unique = new Map(all.map((o) => [`${o.host} ${o.type} ${o.value}`, o]));
  return {
    ...of,
    ttl: lives.length > 0 ? Math.min(...lives) : 0,
    state: failures.length === 0 ? 'complete' : good.length > 0 ? 'partial' : 'failed',
    observations: [...unique.values()],
    failures,
    asked: answers.length,
  };
}

function observationsOf(answers: readonly Answer[]): DnsObservation[] {
  return answers.flatMap((answer) =>
    answer.ok
      ? answer.records.map(({ name, type, value }) => ({
          via: 'dns' as const,
          host: name,
          type,
          value,
        }))
      : [],
  );
}
