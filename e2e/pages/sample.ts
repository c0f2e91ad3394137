/**
 * A sample site: what is served under its real-looking name, and what Vigie must say of it. All bodies are
 * invented; their suffixes are real but name no body, so that no one is accused of what a test made up.
 */
import type { Certainty, Layer, Sector } from '../../lib/model';

export interface Sample {
  /** Short name for lists and file names. */
  id: string;
  /** What it stands for, in French, as the demo's table shows it. */
  kind: string;
  host: string;
  /** Path of the page; `/` when absent. */
  path?: string;
  /** Headers of the document. */
  headers?: Record<string, string>;
  html: string;
  expected: Expected;
}

export interface Expected {
  /** Null: out of scope. */
  sector: Sector | null;
  /** Vigie puts its badge on the page itself. */
  pageBadge: boolean;
  /** What counts: `service layer certainty`. */
  counted: readonly `${string} ${Layer} ${Certainty}`[];
  /** Services that are named but not counted, or folded. Those not listed must not be there either. */
  other?: readonly string[];
}

/** Builds a page that looks like one. `head` and `body` are HTML written in the samples, never foreign text. */
export function page(options: {
  title: string;
  motto: string;
  colour: string;
  nav: readonly string[];
  head?: string;
  body: string;
}): string {
  const nav = options.nav.map((name) => `<a href="/${slug(name)}">${name}</a>`).join('');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.title}</title>
<link rel="icon" href="data:,">
${options.head ?? ''}
<style>
body { margin: 0; font: 17px/1.5 'Open Sans', 'DejaVu Sans', sans-serif; color: #222; background: #fff }
header { padding: 20px 40px; border-bottom: 4px solid ${options.colour} }
header strong { font-size: 26px; color: ${options.colour} } header span { display: block; color: #555 }
nav { padding: 10px 40px; background: ${options.colour} } nav a { color: #fff; margin-right: 28px; text-decoration: none }
main { max-width: 980px; padding: 10px 40px 60px } h2 { color: ${options.colour} } main a { color: #0b4f8a }
iframe { border: 1px solid #bbb; width: 480px; height: 220px; background: #eee } footer { padding: 20px 40px; background: #f3f3f3 }
</style>
</head>
<body>
<header><strong>${options.title}</strong><span>${options.motto}</span></header>
<nav>${nav}</nav>
<main>${options.body}</main>
<footer><a href="/mentions-legales">Mentions légales</a> · <a href="/accessibilite">Accessibilité</a></footer>
</body>
</html>`;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]+/g, '-');
}
