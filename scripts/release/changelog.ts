/** Reads CHANGELOG.md: one section a version, in it one part a language. */

export interface Release {
  version: string;
  /** YYYY-MM-DD; null while it is not released. */
  date: string | null;
  /** Language (`fr`, `en`) → its notes, Markdown list items. */
  notes: Record<string, string>;
}

const LANGUAGES: Record<string, string> = { Français: 'fr', English: 'en' };

/** Every release, as written: newest first. */
export function readChangelog(text: string): Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...rest] = section.split('\n');
      const [version = '', date = ''] = title.split(' — ');
      const parts = rest.join('\n').split(/^### /m).slice(1);
      const notes = parts.flatMap((part): [string, string][] => {
        const [language = '', ...lines] = part.split('\n');
        const code = LANGUAGES[language.trim()];
        return code ? [[code, lines.join('\n').trim()]] : [];
      });
      return {
        version: version.trim(),
        date: /^\d{4}-\d\d-\d\d$/.test(date.trim()) ? date.trim() : null,
        notes: Object.fromEntries(notes),
      };
    });
}
