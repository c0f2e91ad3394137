import { expect, it } from 'vitest';
import { readMxValue } from './mx-value';

it.each([
  ['10 mx.mairie.example', { preference: 10, host: 'mx.mairie.example' }],
  [' 010\tMX.Mairie.Example. ', { preference: 10, host: 'mx.mairie.example' }],
  ['0 .', { preference: 0, host: '.' }],
  ['65535 a.example', { preference: 65_535, host: 'a.example' }],
  ['65536 a.example', null],
  ['-1 a.example', null],
  ['1e1 a.example', null],
  ['first a.example', null],
  ['a.example', null],
  ['10', null],
  ['10 a.example b.example', null],
  ['', null],
])('reads %j as %j', (value, expected) => expect(readMxValue(value)).toEqual(expected));
