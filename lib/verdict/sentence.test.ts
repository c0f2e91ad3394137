import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeVerdict } from './fixtures';
import { sentence } from './sentence';
import { speak } from '../ui/speak';

const hosting = makeFinding({
  service: 'aws-cloudfront',
  provider: 'amazon',
  layer: 'hosting',
  certainty: 'observed',
});
const fonts = makeFinding({
  service: 'g-fonts',
  provider: 'google',
  layer: 'third-party',
  certainty: 'observed',
});
const forms = makeFinding();
const all = { mail: true, gaps: {} };

describe('in French', () => {
  beforeEach(() => speak('fr'));

  it.each([
    [
      'one service declared',
      [forms],
      'ce site conduisait ses visiteurs vers 1 service relevant d’une société américaine (Microsoft).',
    ],
    [
      'one observed',
      [fonts],
      'Vigie a relevé sur ce site 1 service relevant d’une société américaine (Google).',
    ],
    [
      'two companies',
      [fonts, forms],
      'Vigie a relevé sur ce site 2 services relevant de sociétés américaines (Google et Microsoft).',
    ],
    [
      'only the page itself',
      [hosting],
      'la page elle-même passait par 1 service relevant d’une société américaine (Amazon).',
    ],
    [
      'the page itself among others',
      [hosting, fonts],
      'Vigie a relevé sur ce site 2 services relevant de sociétés américaines (Amazon et Google), dont l’hébergement de la page elle-même.',
    ],
    [
      'two services of one company',
      [forms, makeFinding({ service: 'ms-teams' })],
      'ce site conduisait ses visiteurs vers 2 services relevant d’une société américaine (Microsoft).',
    ],
  ])('%s', (_, findings, said) => {
    expect(plain(sentence(makeVerdict(findings)))).toMatch(/^Le 24 novembre 2026 à \d\d:\d\d, /);
    expect(plain(sentence(makeVerdict(findings)))).toContain(said);
  });

  it('counts the companies it does not name', () => {
    const five = ['meta', 'zoom', 'adobe', 'oracle', 'apple'].map((provider) =>
      makeFinding({ service: provider, provider }),
    );
    expect(plain(sentence(makeVerdict(five)))).toMatch(/5 services .* et 2 autres\)/);
  });

  it('says what was left out, and never "nothing" of it', () => {
    const said = plain(sentence(makeVerdict([])));
    expect(said).toContain('dans la partie examinée');
    expect(said).toContain('non examiné : courriel');
  });

  it('says that the examination is incomplete when every layer has only gaps', () => {
    const said = sentence(
      makeVerdict([], {}, { mail: true, gaps: { 'third-party': ['started-late'] } }),
    );
    expect(said).toContain('incomplet');
  });

  it('says nothing of a page that was not examined', () => {
    const none = { document: false, resources: false, content: false, mail: false };
    const said = sentence(makeVerdict([], {}, none));
    expect(said).toContain('Vigie ne peut rien en dire');
    expect(said).not.toMatch(/aucun/i);
  });

  it('says that nothing was observed only when all was examined', () => {
    expect(sentence(makeVerdict([], {}, all))).toContain('n’a été observé');
  });
});

it('speaks English with an English date', async () => {
  await speak('en');
  expect(plain(sentence(makeVerdict([fonts, forms])))).toMatch(
    /^On 24 November 2026 at \d\d:\d\d, Vigie noted on this site 2 services controlled by American companies \(Google and Microsoft\)\.$/,
  );
});

it.each(['fr', 'en'] as const)('accuses nobody (%s)', async (language) => {
  await speak(language);
  for (const findings of [[forms], [fonts], [hosting], [hosting, fonts], []]) {
    expect(sentence(makeVerdict(findings))).not.toMatch(
      /illég|viol|espion|vol[ée]|illegal|spy|stolen/i,
    );
  }
});

/** No-break spaces as spaces, so that expectations can be read. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
