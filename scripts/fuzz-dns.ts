/**
 * The long run of the decoder's property test: random and damaged messages, none of which may throw, take long, or pass
 * for an answer to a question that was not asked. `node scripts/run.mjs scripts/fuzz-dns.ts [COUNT] [SEED]`
 */
import { type Answer as WireRecord, question as wireQuestion } from '@dnsquery/dns-packet';
import { decodeAnswer, encodeQuestion } from '../lib/mail/codec';
import { answerMessage } from '../lib/mail/message-fixtures';
import type { Question, RecordType } from '../lib/mail/records';

const count = Number(process.argv[2] ?? 200_000);
let state = Number(process.argv[3] ?? Date.now() % 0x7fffffff) || 1;
const seed = state;

/** Xorshift: the same seed gives the same run. @returns 0 ≤ n < below */
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const pick = <T>(list: readonly [T, ...T[]]): T => list[random(list.length)] ?? list[0];

const NAMES = ['mairie.example', 'autodiscover.mairie.example', 'a.b.c.d.example', 'x.fr'] as const;
const TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT'] as const satisfies readonly RecordType[];

function record(name: string): WireRecord {
  const ttl = random(0x7fffffff);
  switch (pick(TYPES)) {
    case 'A':
      return { type: 'A', name, ttl, data: '192.0.2.1' };
    case 'AAAA':
      return { type: 'AAAA', name, ttl, data: '2001:db8::1' };
    case 'MX':
      return { type: 'MX', name, ttl, data: { preference: random(100), exchange: pick(NAMES) } };
    case 'TXT':
      return {
        type: 'TXT',
        name,
        ttl,
        data: ['v=spf1 include:x.example', 'x'.repeat(random(200))],
      };
    case 'NS':
      return { type: 'NS', name, ttl, data: pick(NAMES) };
    default:
      return { type: 'CNAME', name, ttl, data: pick(NAMES) };
  }
}

/** Points names somewhere, changes, cuts, doubles: the damage that breaks decoders. */
function damage(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes);
  for (let i = random(6); i >= 0; i -= 1) {
    const at = random(Math.max(1, out.length));
    if (random(3) === 0) out[at] = 0xc0 | random(2);
    else out[at] = random(256);
  }
  if (random(4) === 0) return out.slice(0, random(out.length + 1));
  if (random(8) === 0) return new Uint8Array([...out, ...out.slice(random(out.length + 1))]);
  return out;
}

/** Far above what a message takes; a machine under load may pause for some of it. */
const HANG_MS = 1000;

const faults = new Map<string, number>();
let slowest = 0;
const start = performance.now();
for (let i = 0; i < count; i += 1) {
  const question: Question = { name: pick(NAMES), type: pick(TYPES) };
  const other: Question = random(4) === 0 ? { name: pick(NAMES), type: pick(TYPES) } : question;
  const records = Array.from({ length: random(5) }, () =>
    record(random(3) ? other.name : pick(NAMES)),
  );
  const whole =
    random(10) === 0
      ? encodeQuestion(question)
      : answerMessage(other, records, { rcode: random(20) ? 0 : random(16) });
  let bytes = whole ?? new Uint8Array();
  if (random(5) === 0) bytes = Uint8Array.from({ length: random(400) }, () => random(256));
  else if (random(8) !== 0) bytes = damage(bytes);

  const before = performance.now();
  let answer;
  try {
    answer = decodeAnswer(bytes, question);
  } catch (error) {
    fail(i, bytes, `threw ${String(error)}`);
    break;
  }
  const took = performance.now() - before;
  slowest = Math.max(slowest, took);
  if (took > HANG_MS) {
    fail(i, bytes, `took ${took.toFixed(0)} ms`);
    break;
  }
  const outcome = answer.ok ? answer.status : answer.fault;
  faults.set(outcome, (faults.get(outcome) ?? 0) + 1);
  if (!answer.ok) continue;
  const asked = wireQuestion.decode(bytes, 12);
  if (asked.name.toLowerCase() !== question.name || asked.type !== question.type) {
    fail(i, bytes, 'accepted an answer to another question');
    break;
  }
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `seed ${seed}: ${count} messages in ${seconds.toFixed(1)} s, slowest ${slowest.toFixed(2)} ms`,
);
for (const [outcome, n] of [...faults].sort((a, b) => b[1] - a[1]))
  console.log(`  ${outcome.padEnd(16)} ${n}`);

function fail(i: number, bytes: Uint8Array, what: string): void {
  console.error(`message ${i} ${what}: ${Buffer.from(bytes).toString('hex')}`);
  process.exitCode = 1;
}
