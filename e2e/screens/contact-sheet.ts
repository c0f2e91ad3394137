/** One HTML page that shows every picture. */

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
export function contactSheet(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map((shot) => shot.screen))];
  const rows = screens.map((screen) => {
    const figures = shots
      .filter((shot) => shot.screen === screen)
      .map(
        ({ file, lang, theme, width, violations }) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="" width="200"></a><figcaption>${lang} ${theme} ${width}${violations.length > 0 ? ` <b>axe: ${violations.length}</b>` : ''}</figcaption></figure>`,
      );
    return `<h2>${screen}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Vigie: screens</title><style>body{font:14px system-ui;background:#ddd}div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}img{background:#fff}</style><h1>Vigie: ${shots.length} pictures</h1>${rows.join('')}`;
}
