import { decode, question as wireQuestion } from '@dnsquery/dns-packet';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeQuestion, MAX_MESSAGE } from './codec';
import { answerMessage } from './message-fixtures';
import type { Question } from './records';

const MX: Question = { name: 'mairie.example', type: 'MX' };
const good = answerMessage(MX, [
  {
    type: 'MX',
    name: 'mairie.example',
    ttl: 300,
    data: { preference: 10, exchange: 'MX1.Mairie.example' },
  },
  {
    type: 'MX',
    name: 'mairie.example',
    ttl: 60,
    data: { preference: 20, exchange: 'mx2.mairie.example' },
  },
]);

/** The good message with bytes changed. */
function changed(change: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(good);
  change(new DataView(bytes.buffer), bytes);
  return bytes;
}

describe('encodeQuestion', () => {
  it('writes a recursive question with id 0', () => {
    const bytes = encodeQuestion(MX);
    expect(bytes && decode(bytes)).toMatchObject({
      id: 0,
      type: 'query',
      questions: [{ name: 'mairie.example', type: 'MX', class: 'IN' }],
    });
    expect(bytes?.[2]).toBe(1);
  });

  it.each(['', 'a..b', 'é.fr', `${'a'.repeat(64)}.fr`, 'a b.fr', `${'abcdefg.'.repeat(40)}fr`])(
    'refuses %j',
    (name) => expect(encodeQuestion({ name, type: 'MX' })).toBeNull(),
  );
});

describe('decodeAnswer', () => {
  it('reads records in lower case with the shortest lifetime', () => {
    expect(decodeAnswer(good, MX)).toEqual({
      ok: true,
      question: MX,
      status: 'found',
      ttl: 60,
      records: [
        { name: 'mairie.example', type: 'MX', ttl: 300, value: '10 mx1.mairie.example' },
        { name: 'mairie.example', type: 'MX', ttl: 60, value: '20 mx2.mairie.example' },
      ],
    });
  });

  it('reads the null MX, addresses and joined text', () => {
    const of = (question: Question, ...records: Parameters<typeof answerMessage>[1] & object) => {
      const answer = decodeAnswer(answerMessage(question, records), question);
      return answer.ok ? answer.records.map((record) => record.value) : answer.fault;
    };
    const name = 'x.example';
    expect(
      of({ name, type: 'MX' }, { type: 'MX', name, data: { preference: 0, exchange: '.' } }),
    ).toEqual(['0 .']);
    expect(of({ name, type: 'A' }, { type: 'A', name, data: '192.0.2.1' })).toEqual(['192.0.2.1']);
    expect(of({ name, type: 'AAAA' }, { type: 'AAAA', name, data: '2001:db8::1' })).toEqual([
      '2001:db8::1',
    ]);
    expect(
      of(
        { name, type: 'TXT' },
        { type: 'TXT', name, data: ['v=spf1 inc', 'lude:a.example\u0007'] },
      ),
    ).toEqual(['v=spf1 include:a.example']);
  });

  it('follows aliases and leaves out records of other names', () => {
    const question: Question = { name: 'autodiscover.x.example', type: 'A' };
    const answer = decodeAnswer(
      answerMessage(question, [
        { type: 'CNAME', name: 'autodiscover.x.example', data: 'b.example' },
        { type: 'A', name: 'evil.example', data: '192.0.2.66' },
        { type: 'CNAME', name: 'b.example', data: 'c.example' },
        { type: 'A', name: 'c.example', data: '192.0.2.1' },
      ]),
      question,
    );
    expect(answer).toMatchObject({ ok: true, status: 'found' });
    expect(answer.ok && answer.records.map((r) => `${r.name} ${r.value}`)).toEqual([
      'autodiscover.x.example b.example',
      'b.example c.example',
      'c.example 192.0.2.1',
    ]);
  });

  it('ends on an alias that leads to itself', () => {
    const question: Question = { name: 'a.example', type: 'A' };
    const loop = answerMessage(question, [
      { type: 'CNAME', name: 'a.example', data: 'b.example' },
      { type: 'CNAME', name: 'b.example', data: 'a.example' },
    ]);
    expect(decodeAnswer(loop, question)).toMatchObject({ ok: true, status: 'no-data' });
  });

  it('tells no data from no name', () => {
    expect(decodeAnswer(answerMessage(MX), MX)).toMatchObject({
      ok: true,
      status: 'no-data',
      ttl: 0,
    });
    expect(decodeAnswer(answerMessage(MX, [], { rcode: 3 }), MX)).toMatchObject({
      ok: true,
      status: 'no-name',
    });
  });

  it('steps over authority records', () => {
    const soa = { mname: 'ns.example', rname: 'root.example' };
    const bytes = answerMessage(MX, [], {
      authorities: [{ type: 'SOA', name: 'example', data: soa }],
    });
    expect(decodeAnswer(bytes, MX)).toMatchObject({ ok: true, status: 'no-data', records: [] });
  });

  it.each<[string, Uint8Array, object]>([
    [
      'SERVFAIL',
      answerMessage(MX, [], { rcode: 2 }),
      { fault: 'server-failure', detail: 'rcode 2' },
    ],
    ['REFUSED', answerMessage(MX, [], { rcode: 5 }), { fault: 'refused' }],
    ['truncated', answerMessage(MX, [], { truncated: true }), { fault: 'truncated' }],
    ['another id', answerMessage(MX, [], { id: 7 }), { fault: 'wrong-question' }],
    [
      'another name',
      answerMessage({ name: 'other.example', type: 'MX' }),
      { fault: 'wrong-question' },
    ],
    ['another type', answerMessage({ name: MX.name, type: 'TXT' }), { fault: 'wrong-question' }],
    ['another class', changed((view) => view.setUint16(30, 3)), { fault: 'wrong-question' }],
    ['no question', changed((view) => view.setUint16(4, 0)), { fault: 'wrong-question' }],
    ['two questions', changed((view) => view.setUint16(4, 2)), { fault: 'wrong-question' }],
    ['a query', changed((view) => view.setUint16(2, 0x0100)), { fault: 'malformed' }],
    ['a notify', changed((view) => view.setUint16(2, 0xa180)), { fault: 'malformed' }],
    [
      'more records than there are',
      changed((view) => view.setUint16(6, 3)),
      { fault: 'malformed' },
    ],
    ['65,535 records', changed((view) => view.setUint16(6, 0xffff)), { fault: 'malformed' }],
    [
      'fewer records than there are',
      changed((view) => view.setUint16(6, 1)),
      { fault: 'malformed' },
    ],
    [
      'a pointer to itself',
      changed((view) => view.setUint16(32, 0xc000 | 32)),
      { fault: 'malformed' },
    ],
    ['a pointer forward', changed((view) => view.setUint16(32, 0xc0ff)), { fault: 'malformed' }],
    [
      'a dot inside a label',
      changed((_, bytes) => (bytes[good.length - 4] = 0x2e)),
      { fault: 'malformed' },
    ],
    [
      'a record longer than the message',
      changed((view) => view.setUint16(dataLengthAt(), 0xffff)),
      { fault: 'malformed' },
    ],
    [
      'a record longer than its name',
      changed((view) => view.setUint16(dataLengthAt(), 24)),
      { fault: 'malformed' },
    ],
    ['nothing', new Uint8Array(), { fault: 'malformed' }],
    [
      'text',
      new TextEncoder().encode('<!doctype html><title>Sign in</title>'),
      { fault: 'malformed' },
    ],
    ['too much', new Uint8Array(MAX_MESSAGE + 1), { fault: 'too-large' }],
  ])('refuses %s', (_what, bytes, expected) => {
    expect(decodeAnswer(bytes, MX)).toMatchObject({ ok: false, question: MX, ...expected });
  });
});

/** Where the first record's data length stands: after its name (16 bytes), type, class and lifetime. */
function dataLengthAt(): number {
  return 32 + 16 + 8;
}

describe('any bytes at all', () => {
  it('never throw, and never pass for an answer to another question', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(decodeAnswer(bytes, MX).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never throw when a good message is damaged, and keep the question', () => {
    const edits = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, fc.nat(good.length), (list, cut) => {
        const bytes = changed((_, all) => list.forEach(([at, byte]) => (all[at] = byte)));
        for (const damaged of [bytes, bytes.slice(0, cut)]) {
          const answer = decodeAnswer(damaged, MX);
          if (!answer.ok) continue;
          // Only the spelling in capitals may differ: names compare without case.
          const asked = wireQuestion.decode(damaged, 12);
          expect(asked.name.toLowerCase()).toBe(MX.name);
          expect(asked.type).toBe('MX');
          for (const record of answer.records) expect(record.ttl).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
