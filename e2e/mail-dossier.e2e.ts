/** The mail check switched on from a dossier, which takes the mail of its own page in, and of no other. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askedOf } from './mail-resolver';
import { MAIL_ZONES, siteOf } from './mail-sites';
import { chooseInOptions, mailOf, useMail } from './use-mail';
import { until } from './wait';

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.textContent.replaceAll(/[\u00a0\u202f]/g, ' '));

const switchOn = async (dossier: Page): Promise<void> => {
  await dossier.bringToFront();
  const button = await until(
    'the button',
    async () => (await dossier.$$('.not-printed button'))[0],
  );
  await button.click();
};

describe('the mail check in a dossier', () => {
  const tested = useMail(MAIL_ZONES);

  it('asks nobody before the press, then the chosen resolver, and shows what it said', async () => {
    const { vigie, server } = tested;
    const page = await vigie.open(siteOf('azur'));
    await mailOf(tested, page, ({ examined }) => examined.content);
    const dossier = await vigie.extensionPage(`dossier.html?tabId=${vigie.tabOf(page)}`);
    await until('the words', async () => (await textOf(dossier)).includes('votre adresse IP'));
    expect(askedOf(server)).toEqual([]);
    await switchOn(dossier);
    await until('the mail', async () =>
      (await textOf(dossier)).includes('Le courriel de azur.gouv.fr est reçu par Microsoft.'),
    );
    expect(new Set(askedOf(server).map(({ host }) => host))).toEqual(new Set(['ns0.fdn.fr']));
    expect(await textOf(dossier)).toContain('Un seul serveur a été interrogé : FDN');
    await dossier.close();
    await page.close();
  });

  it('says nothing of another page’s mail when the tab went on', async () => {
    const { vigie } = tested;
    await chooseInOptions(tested, null);
    const page = await vigie.open(siteOf('helvetie'));
    await mailOf(tested, page, ({ examined }) => examined.content);
    const dossier = await vigie.extensionPage(`dossier.html?tabId=${vigie.tabOf(page)}`);
    await until('the words', async () => (await textOf(dossier)).includes('votre adresse IP'));
    await page.goto(siteOf('azur'));
    await mailOf(tested, page, ({ site, examined }) =>
      site.host.includes('azur') ? examined.content : false,
    );
    await switchOn(dossier);
    await until('the note', async () =>
      (await textOf(dossier)).includes('L’onglet ne montre plus cette page'),
    );
    expect(await textOf(dossier)).not.toContain('est reçu par');
    await dossier.close();
    await page.close();
  });
});
