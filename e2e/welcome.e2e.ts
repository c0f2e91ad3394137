/** The welcome page's sample: judged by the real engine, and nothing is asked of anyone. */
import { describe, expect, it } from 'vitest';
import { useVigie } from './use-vigie';

describe('welcome page', () => {
  const tested = useVigie(() => {});

  it('shows what Vigie would say of its sample page', async () => {
    const { vigie } = tested;
    const page = await vigie.extensionPage('welcome.html');
    const button = await page.waitForSelector(
      '#try ~ p button, section[aria-labelledby=try] button',
    );
    await button!.click();
    const sample = await page.waitForSelector('.sample');
    const text = await sample!.evaluate((element) => element.textContent);
    for (const words of ['services', 'Google et Microsoft', 'Non examiné'])
      expect(text).toContain(words);
    expect(await vigie.extensionRequests()).toEqual([]);
    await page.close();
  });
});
