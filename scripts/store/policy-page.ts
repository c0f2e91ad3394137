/** The privacy policy as one page, both languages, without a script, a picture or anything from elsewhere. */

/** Makes the page of the policies' Markdown: headings, paragraphs and bold are all they use. */
export function policyPage(policies: Readonly<Record<'fr' | 'en', string>>): string {
  const parts = Object.entries(policies).map(
    ([language, text]) => `<main lang="${language}">\n${html(text)}\n</main>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vigie : confidentialité / privacy</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}main+main{border-top:1px solid;margin-top:3rem}</style>
</head>
<body>
${parts.join('\n')}
</body>
</html>
`;
}

function html(markdown: string): string {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const text = escape(block.replaceAll('\n', ' ')).replaceAll(
        /\*\*(.+?)\*\*/g,
        '<strong>$1</strong>',
      );
      const heading = /^(#+) (.*)$/.exec(text);
      return heading
        ? `<h${heading[1]!.length}>${heading[2]}</h${heading[1]!.length}>`
        : `<p>${text}</p>`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
