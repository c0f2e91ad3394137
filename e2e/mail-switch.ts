/** The mail check from off to on and off again, in both languages: who is asked, what is shown, what stays silent. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../lib/model';
import { askedOf, questionsOf } from './mail-resolver';
import { MAIL_ZONES, siteOf } from './mail-sites';
import { pressInPopup } from './read';
import { servicesOf } from './services';
import { chooseInOptions, mailOf, readMailRow, useMail } from './use-mail';
import { BROWSER } from './use-vigie';
import { until } from './wait';

/** The page has been read: who asks about its mail had every chance to. */
const isRead = ({ examined }: Verdict): boolean => examined.content;

const WORDS = {
  fr: {
    mail: 'Courriel',
    on: 'Activer le contrôle du courriel',
    again: 'Demander à nouveau',
    notExamined: 'Non examiné',
    learns: ['votre adresse IP', 'et à personne d’autre'],
    microsoft: 'Le courriel de azur.gouv.fr est reçu par Microsoft.',
    proof: 'Reçoit le courriel (MX, priorité 10) : azur-gouv-fr.mail.protection.outlook.com',
    dkim: 'Signe le courriel du domaine (DKIM)',
    administrative: 'Relevés administratifs du domaine, non comptés',
    routing: 'Ils ne disent pas où il est conservé',
    answered: 'Réponses de FDN (French Data Network)',
    european: 'Le courriel de helvetie.gouv.fr est reçu par Infomaniak.',
    unknown: 'passe par une machine que Vigie ne sait pas nommer',
    filter:
      'Avant la messagerie, le courriel passe en clair par un filtre : Proofpoint (Proofpoint, États-Unis).',
    declared: 'Le domaine filtre.gouv.fr déclare que sa messagerie est chez Microsoft.',
    none: 'muette.gouv.fr déclare ne recevoir aucun courriel.',
    noMx: 'vide.gouv.fr n’a pas d’enregistrement de courriel.',
  },
  en: {
    mail: 'Mail',
    on: 'Switch the mail check on',
    again: 'Ask again',
    notExamined: 'Not examined',
    learns: ['your IP address', 'and nobody else'],
    microsoft: 'The mail of azur.gouv.fr is received by Microsoft.',
    proof: 'Receives the mail (MX, preference 10): azur-gouv-fr.mail.protection.outlook.com',
    dkim: 'Signs the domain’s mail (DKIM)',
    administrative: 'Administrative records of the domain, not counted',
    routing: 'They do not tell where it is kept',
    answered: 'Answers of FDN (French Data Network)',
    european: 'The mail of helvetie.gouv.fr is received by Infomaniak.',
    unknown: 'goes through a machine that Vigie cannot name',
    filter:
      'Before the mailboxes, the mail passes in clear through a filter: Proofpoint (Proofpoint, United States).',
    declared: 'The domain filtre.gouv.fr declares that its mailboxes are with Microsoft.',
    none: 'muette.gouv.fr declares that it takes no mail.',
    noMx: 'vide.gouv.fr has no mail record.',
  },
};

/** The tests in one language. One file for each: in Firefox a second browser of the same run can stop answering. */
export function describeMailCheck(language: 'fr' | 'en'): void {
  describe(`the mail check in ${language}`, () => {
    const tested = useMail(MAIL_ZONES, language);
    const words = WORDS[language];

    const rowOf = async (name: string): Promise<string> => {
      const page = await tested.vigie.open(siteOf(name));
      await mailOf(tested, page);
      const popup = await tested.vigie.popup(page);
      const text = await readMailRow(popup, words.mail);
      await popup.close();
      await page.close();
      return text;
    };

    it('asks nobody while it is off, and says what it would ask', async () => {
      const { vigie, server } = tested;
      for (const name of ['azur', 'helvetie', 'inconnue']) {
        const page = await vigie.open(siteOf(name));
        await mailOf(tested, page, isRead);
        const popup = await vigie.popup(page);
        const text = await readMailRow(popup, words.mail);
        expect(text).toContain(words.notExamined);
        for (const part of [...words.learns, words.on]) expect(text).toContain(part);
        await popup.close();
        await page.close();
      }
      expect(askedOf(server)).toEqual([]);
      expect(await vigie.extensionRequests()).toEqual([]);
    });

    it('is switched on in the options, with the access and consent that it needs', async () => {
      const { vigie, server } = tested;
      await chooseInOptions(tested, 'fdn');
      const granted = await until('the access', async () => {
        const all = await vigie.control.evaluate(async () =>
          JSON.stringify(await chrome.permissions.getAll()),
        );
        return (
          all.includes('https://ns0.fdn.fr/*') &&
          (JSON.parse(all) as { data_collection?: string[] })
        );
      });
      if (BROWSER === 'firefox') expect(granted.data_collection).toEqual(['browsingActivity']);
      // That alone asks nothing: only visiting a site does.
      expect(askedOf(server)).toEqual([]);
    });

    it('names Microsoft, with the records that prove it', async () => {
      const { vigie, server } = tested;
      const page = await vigie.open(siteOf('azur'));
      const verdict = await mailOf(tested, page, ({ layers }) => layers.mail.state === 'observed');
      expect(servicesOf(verdict.counted)).toEqual(['ms-exo mail observed']);
      expect(verdict.layers.mail.gaps).toEqual([]);
      const popup = await vigie.popup(page);
      const text = await readMailRow(popup, words.mail);
      for (const part of [
        words.microsoft,
        words.proof,
        words.dkim,
        words.administrative,
        words.routing,
        words.answered,
      ])
        expect(text).toContain(part);
      await popup.close();

      const asked = askedOf(server);
      expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['ns0.fdn.fr']));
      for (const { method, headers, path } of asked) {
        expect(method).toBe('GET');
        expect(path).toMatch(/^\/dns-query\?dns=[\w-]+$/);
        expect(headers.accept).toBe('application/dns-message');
        expect([headers.cookie, headers.referer, headers.authorization]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      }
      for (const question of questionsOf(server))
        expect(question).toMatch(
          /(^|\.)azur\.gouv\.fr |^azur-gouv-fr\.mail\.protection\.outlook\.com /,
        );
      expect(new Set(questionsOf(server)).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(16);

      // Once a day; again when the person asks.
      await page.reload();
      await mailOf(tested, page, isRead);
      const other = await vigie.open(siteOf('azur'));
      await mailOf(tested, other);
      expect(askedOf(server)).toHaveLength(asked.length);
      const again = await vigie.popup(other);
      await readMailRow(again, words.mail);
      await pressInPopup(again, words.again);
      await until('the second asking', () => askedOf(server).length >= 2 * asked.length);
      await again.close();
      await other.close();
      await page.close();
    });

    it('names a European host and counts nothing', async () => {
      const { vigie } = tested;
      const page = await vigie.open(siteOf('helvetie'));
      const verdict = await mailOf(tested, page);
      expect(verdict.services).toBe(0);
      expect(verdict.layers.mail.state).toBe('nothing-observed');
      expect(servicesOf(verdict.others)).toEqual(['infomaniak-mail mail observed']);
      await page.close();
      expect(await rowOf('helvetie')).toContain(words.european);
    });

    it('says what it cannot name, a filter in front, no mail, no record', async () => {
      expect(await rowOf('inconnue')).toContain(words.unknown);
      const filtered = await rowOf('filtre');
      expect(filtered).toContain(words.filter);
      expect(filtered).toContain(words.declared);
      expect(await rowOf('muette')).toContain(words.none);
      expect(await rowOf('vide')).toContain(words.noMx);
    });

    it('asks nobody any more once it is off', async () => {
      const { vigie, server } = tested;
      await chooseInOptions(tested, null);
      const before = askedOf(server).length;
      for (const name of ['azur', 'neuve']) {
        const page = await vigie.open(siteOf(name));
        await mailOf(tested, page, isRead);
        const verdict = await mailOf(tested, page, ({ layers }) =>
          layers.mail.gaps.includes('opt-in'),
        );
        expect(verdict.layers.mail.state).toBe('not-examined');
        await page.close();
      }
      expect(askedOf(server)).toHaveLength(before);
    });

    it('is switched on in place, from the popup', async () => {
      const { vigie, server } = tested;
      const page = await vigie.open(siteOf('neuve'));
      await mailOf(tested, page, isRead);
      const before = askedOf(server).length;
      const popup = await vigie.popup(page);
      await readMailRow(popup, words.mail);
      await pressInPopup(popup, words.on);
      const verdict = await mailOf(tested, page, ({ layers }) => layers.mail.state === 'observed');
      expect(verdict.mail?.provider).toBe('Microsoft');
      expect(askedOf(server).length).toBeGreaterThan(before);
      await popup.close();
      await page.close();
    });
  });
}
