/** A page written by hand in the engine's form, and what must be found on it. Only tests use it. */
export interface WrittenPage {
  /** What it is, and where it is not plain, why it counts or does not. */
  name: string;
  /** Of `https://www.mairie.example/` where absent. */
  url?: string;
  finalUrl?: string;
  redirects?: readonly string[];
  html?: string;
  headers?: Readonly<Record<string, unknown>>;
  requests?: readonly unknown[];
  /** American companies observed or declared, in alphabetical order; nobody where absent. */
  finds?: readonly string[];
}

/** A page from `[name, html]`. */
export function written([name, html]: readonly [name: string, html: string]): WrittenPage {
  return { name, html };
}

/** A page from `[name, html, companies]`. */
export function shows([name, html, finds]: readonly [
  name: string,
  html: string,
  finds: readonly string[],
]): WrittenPage {
  return { name, html, finds };
}
