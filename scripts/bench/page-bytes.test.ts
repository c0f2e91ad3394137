import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageBytes } from './page-bytes';

const FILES: Record<string, string> = {
  'popup.html':
    '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/p.css">',
  'assets/p.css': 'p{margin:0}',
  'chunks/popup.js': 'import{a}from"./base.js";import(`./show.js`)',
  'chunks/base.js': 'export let a=1',
  'chunks/show.js': 'import"./base.js";export let s=()=>import("./panel.js")',
  'chunks/panel.js': 'import{a}from"./base.js";import{f}from"./form.js"',
  'chunks/form.js': 'export let f=2',
  'chunks/other-page.js': 'export let o=3',
};
const bytes = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(FILES[path]!, { level: 9 }).length, 0);

it('counts each file once: what opens the page, and what waits for a press', () => {
  expect(pageBytes('popup', (path) => Buffer.from(FILES[path]!))).toEqual({
    opened: bytes(
      'popup.html',
      'assets/p.css',
      'chunks/popup.js',
      'chunks/base.js',
      'chunks/show.js',
    ),
    later: bytes('chunks/panel.js', 'chunks/form.js'),
  });
});
