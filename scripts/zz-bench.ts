import { matchUrl } from '/work/main/lib/detect/hosts';
import { detect } from '/work/main/lib/detect/detect';
import { isRelevant } from '/work/main/lib/detect/relevant';
import { readFileSync } from 'node:fs';
const urls: string[] = [];
for (const l of readFileSync('/tmp/vigie/pages.jsonl','utf8').trim().split('\n')) { const d = JSON.parse(l); for (const r of d.requests ?? []) urls.push(r[0].split('?')[0]); }
let t = performance.now(); matchUrl('https://x.example/'); console.log('index build ms', (performance.now()-t).toFixed(2));
const N = 40; let hits = 0;
for (let w=0; w<3; w++) for (const u of urls) matchUrl(u);
t = performance.now(); for (let i=0;i<N;i++) for (const u of urls) if (matchUrl(u)) hits++; let dt = performance.now()-t;
console.log('captured URLs', urls.length, 'M URLs/s', (N*urls.length/dt/1000).toFixed(2), 'us/URL', (dt*1000/N/urls.length).toFixed(3));
t = performance.now(); for (let i=0;i<N;i++) for (const u of urls) try { new URL(u) } catch {} dt = performance.now()-t; console.log('new URL alone us/URL', (dt*1000/N/urls.length).toFixed(3));
// synthetic page 5,300
for (const size of [300, 5300, 25000]) {
  const page = Array.from({length:size}, (_,i)=> i%4===0 ? {via:'link' as const,url:`https://site${i%700}.example/a/${i}`} : i%13===0 ? {via:'resource' as const,url:urls[(i*7)%urls.length]!} : {via:'link' as const,url:`https://www.mairie.example/actualites/${i}`});
  const P={host:'www.mairie.example',domain:'mairie.example'};
  for (let i=0;i<20;i++) detect(page,P);
  t=performance.now(); for (let i=0;i<20;i++) detect(page,P); console.log('detect', size, ((performance.now()-t)/20).toFixed(2),'ms');
  t=performance.now(); for (let i=0;i<20;i++) page.filter(isRelevant); console.log('filter', size, ((performance.now()-t)/20).toFixed(2),'ms');
}
