/** What a resolver may answer, good and bad, and what Vigie makes of it: a failure is never "nothing". */
import { describe, expect, it } from 'vitest';
import { ELSEWHERE, questionsOf, type Reply, type Zones } from './mail-resolver';
import { MAIL_ZONES, siteOf } from './mail-sites';
import { chooseInOptions, mailOf, readMailRow, useMail } from './use-mail';
import { BROWSER } from './use-vigie';

/** Trouble with every question about the zone, and how it is told. */
const TROUBLES: readonly [name: string, reply: Reply, fault: string, words: string][] = [
  ['panne', 'servfail', 'server-failure', 'n’a pas pu obtenir la réponse'],
  ['refus', 'refused', 'refused', 'refuse de répondre'],
  ['coupure', 'dropped', 'unreachable', 'ne peut pas être joint'],
  ['lenteur', 'slow', 'timeout', 'n’a pas répondu à temps'],
  ['bruit', 'garbage', 'malformed', 'est illisible'],
  ['enorme', 'oversized', 'too-large', 'est illisible'],
  ['detour', 'redirect', 'unreachable', 'ne peut pas être joint'],
  ['portail', 'html', 'wrong-type', 'demande peut-être une connexion'],
  ['interdit', 403, 'refused', 'refuse de répondre'],
  ['erreur', 503, 'server-failure', 'n’a pas pu obtenir la réponse'],
  ['coupe', 'truncated', 'truncated', 'est illisible'],
  ['autre', 'other question', 'wrong-question', 'est illisible'],
];

const zones: Zones = {
  ...MAIL_ZONES,
  ...Object.fromEntries(TROUBLES.map(([name, reply]) => [`${name}.gouv.fr *`, reply])),
  'absente.gouv.fr *': 'nxdomain',
  'partielle.gouv.fr MX': ['10 partielle-gouv-fr.mail.protection.outlook.com'],
  'partielle.gouv.fr TXT': 'servfail',
};

describe('answers of a resolver', () => {
  const tested = useMail(zones);

  it('is switched on with another resolver', async () => {
    await chooseInOptions(tested, 'cznic');
  });

  it.each(TROUBLES)(
    '%s: %s is "not examined", and says why',
    async (name, _reply, fault, words) => {
      const { vigie } = tested;
      const page = await vigie.open(siteOf(name));
      const { layers, mail, services } = await mailOf(tested, page);
      expect(layers.mail).toMatchObject({
        state: 'not-examined',
        gaps: ['resolver-error'],
        findings: [],
      });
      expect(mail).toMatchObject({ kind: 'not-answered', fault });
      expect(services).toBe(0);
      const popup = await vigie.popup(page);
      const text = await readMailRow(popup, 'Courriel');
      expect(text).toContain(words);
      expect(text).not.toMatch(/Rien d’américain|undefined|\$\d/);
      await popup.close();
      await page.close();
    },
  );

  it('follows no redirect', () => {
    expect(tested.server.log.filter(({ host }) => host === ELSEWHERE)).toEqual([]);
  });

  it('stops asking a resolver that answers nothing', () => {
    const about = (name: string): string[] =>
      questionsOf(tested.server).filter((q) => q.includes(`${name}.gouv.fr`));
    for (const name of ['lenteur', 'refus', 'portail'])
      expect(about(name)).toEqual([`${name}.gouv.fr MX`]);
  });

  it('takes a name that does not exist for an answer', async () => {
    const page = await tested.vigie.open(siteOf('absente'));
    const { layers, mail } = await mailOf(tested, page);
    expect(layers.mail).toMatchObject({ state: 'nothing-observed', gaps: [] });
    expect(mail).toMatchObject({ kind: 'no-mx' });
    await page.close();
  });

  it('keeps what was answered, and says that it is not all', async () => {
    const page = await tested.vigie.open(siteOf('partielle'));
    const { layers, mail } = await mailOf(tested, page);
    expect(layers.mail).toMatchObject({ state: 'observed', gaps: ['resolver-error'] });
    expect(mail).toMatchObject({ provider: 'Microsoft', fault: 'server-failure' });
    await page.close();
  });

  it('follows aliases behind a filter', async () => {
    const page = await tested.vigie.open(siteOf('filtre'));
    const { mail, counted } = await mailOf(tested, page);
    expect(mail).toMatchObject({
      kind: 'hosted',
      provider: 'Microsoft',
      gateway: { name: 'Proofpoint', country: 'US' },
    });
    const proof = counted.find(({ service }) => service === 'ms-exo')?.evidence;
    expect(proof).toContainEqual({
      via: 'dns',
      host: 'messagerie.filtre.gouv.fr',
      type: 'CNAME',
      value: 'autodiscover.outlook.com',
    });
    await page.close();
  });

  // Chromium knows no such consent.
  if (BROWSER === 'firefox')
    it('asks nobody once the consent is taken back', async () => {
      const { vigie, server } = tested;
      await vigie.control.evaluate(() =>
        chrome.permissions.remove({
          data_collection: ['browsingActivity'],
        } as chrome.permissions.Permissions),
      );
      const before = server.log.length;
      const page = await vigie.open(siteOf('azur'));
      const { layers } = await mailOf(tested, page, ({ examined }) => examined.content);
      expect(layers.mail).toMatchObject({ state: 'not-examined', gaps: ['not-asked'] });
      expect(server.log.slice(before).map(({ host }) => host)).not.toContain('odvr.nic.cz');
      await page.close();
    });
});
