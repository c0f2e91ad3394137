import { expect, it } from 'vitest';
import { readArguments, readDomains } from './resolve-input';

const RESOLVER = ['--resolver', 'https://r.example/q'];

it('reads its arguments', () => {
  expect(readArguments(['a.example', 'b.example', ...RESOLVER, '--parallel', '8'])).toEqual({
    domains: ['a.example', 'b.example'],
    resolver: 'https://r.example/q',
    parallel: 8,
    timeoutMs: 5000,
  });
  expect(readArguments(['--resolver=http://127.0.0.1:8053/q'])).toMatchObject({ domains: [] });
});

it.each<[string[], RegExp]>([
  [['a.example'], /--resolver https/],
  [['--resolver'], /--resolver/],
  [['--resolver', 'ftp://r.example/'], /--resolver https/],
  [['--resolver', 'http://r.example/q'], /http only on this machine/],
  [['--resolver', 'https://user:word@r.example/q'], /--resolver https/],
  [['--fast'], /--fast/],
  [[...RESOLVER, '--parallel', '0'], /--parallel/],
  [[...RESOLVER, '--timeout', 'soon'], /--timeout/],
  [[...RESOLVER, '--timeout', 'Infinity'], /--timeout/],
])('says what is wrong with %j', (args, message) => expect(readArguments(args)).toMatch(message));

it('takes names in any spelling, each once, and names the line of each that is none', () => {
  expect(
    readDomains([
      'A.example.\r',
      '',
      'a.example',
      'https://www.b.example/x',
      'élysée.example',
      '..',
      'x y',
    ]),
  ).toEqual({
    domains: ['a.example', 'www.b.example', 'xn--lyse-9oad.example'],
    wrong: ['line 6: not a domain name: ..', 'line 7: not a domain name: x y'],
  });
});
