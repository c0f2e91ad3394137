/** One HTML page that shows every picture, those that changed first. */
import type { Change, Changes } from './earlier';

export interface Shot {
  file: string;
  screen: string;
  lang: string;
  theme: string;
  width: number;
  /** What axe found, in short. */
  violations: string[];
}

/** @returns the page's source; pictures are beside it. */
export function contactSheet(shots: readonly Shot[], changes: Changes): string {
  const screens = [...new Set(shots.map((shot) => shot.screen))];
  const rows = screens.map((screen) => {
    const figures = shots
      .filter((shot) => shot.screen === screen)
      .map(
        ({ file, lang, theme, width, violations }) =>
          `<figure>${picture(file, 200)}<figcaption>${lang} ${theme} ${width}${violations.length > 0 ? ` <b>axe: ${violations.length}</b>` : ''}</figcaption></figure>`,
      );
    return `<h2>${screen}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vigie: screens</title><style>${STYLE}</style>
<h1>Vigie: ${shots.length} pictures</h1>
${summary(changes)}
${section('Changed', changes.changed)}${section('New', changes.fresh)}${section('Gone', changes.gone)}
<h1>All</h1>${rows.join('')}</html>
`;
}

const STYLE =
  'body{font:14px system-ui;background:#ddd}div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}img{background:#fff}section{border-top:1px solid #888}';

function summary({ changed, fresh, gone, same, compared }: Changes): string {
  return compared
    ? `<p>Against the earlier run: ${changed.length} changed, ${fresh.length} new, ${gone.length} gone, ${same} as they were.</p>`
    : '<p>No earlier run to compare with.</p>';
}

/** Old, new and difference side by side; nothing where there is no change of this kind. */
function section(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map(({ name, pixels, before, now, difference }) => {
    const sides = Object.entries({ old: before, new: now, difference }).flatMap(([side, file]) =>
      file ? [`<figure>${picture(file, 320)}<figcaption>${side}</figcaption></figure>`] : [],
    );
    const count = pixels === undefined ? '' : `: ${pixels} pixels`;
    return `<section><h3>${name}${count}</h3><div>${sides.join('')}</div></section>`;
  });
  return `<h1>${title}</h1>${rows.join('')}`;
}

const picture = (file: string, width: number): string =>
  `<a href="${file}"><img loading="lazy" src="${file}" alt="" width="${width}"></a>`;
