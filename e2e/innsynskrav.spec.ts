import path from 'node:path';
import { expect, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

const FORST = '/postliste/1833';
const AVSENDER = 'Marit Prøvelia';

// Something to ask for: other journeys may have published before this one, or none.
test.beforeAll(async ({ browser }) => {
  const kontekst = await browser.newContext();
  const page = await kontekst.newPage();
  const krav = page.getByRole('link', { name: /^Be om innsyn i/ }).first();
  await page.goto(FORST);
  if (!(await krav.isVisible())) {
    await skrivSkannetBrev(path.join(process.env.E2E_DATA ?? '', 'inn/1833', 'SKN_20261119_1015.pdf'), [
      AVSENDER,
      'Multebærstien 18',
      '8622 Mo i Rana',
      '',
      'Rana kommune',
      'Postmottak',
      '8622 Mo i Rana',
      '',
      'Mo i Rana, 12. november 2026',
      '',
      'Deres ref.: 2026/2',
      '',
      'Merknad til tilbygget',
      '',
      'Jeg viser til saken om tilbygg på gnr. 21 bnr. 187.',
      '',
      'Med vennlig hilsen',
      AVSENDER,
    ]);
    await loggInn(page, 'arkivar.kari');
    await page.goto('/koe');
    await page.getByText(AVSENDER).first().click({ timeout: 60_000 });
    await expect(page.getByText('2026/2').first()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/2026\/2-\d+/).first()).toBeVisible();
    await expect(async () => {
      await page.goto(FORST);
      await expect(krav).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  }
  await kontekst.close();
});

test('anyone asks for a document from a phone without a script, and the archivist sees the day it must be answered', async ({
  browser,
}) => {
  const kontekst = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await kontekst.newPage();
  await page.goto(FORST);
  const post = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Be om innsyn i/ }) });
  await post
    .first()
    .getByRole('link', { name: /^Be om innsyn i/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Be om innsyn', level: 1 })).toBeVisible();
  const dokument = /Dokument (\d{4}\/\d+-\d+)/.exec((await page.getByRole('main').textContent()) ?? '')?.[1] ?? '';
  expect(dokument).not.toBe('');
  await page.getByLabel('E-post for svaret').fill('ola@eksempel');
  await page.getByRole('button', { name: 'Send kravet' }).click();
  await expect(page.getByText('E-postadressen ser ikke riktig ut.')).toBeVisible();
  await page.getByLabel('E-post for svaret').fill('');
  await page.getByRole('button', { name: 'Send kravet' }).click();
  await expect(page.getByRole('heading', { name: 'Vi har mottatt kravet om innsyn' })).toBeVisible();
  await expect(page.getByText(/^SI-[0-9A-F]{4}-[0-9A-F]{4}$/)).toBeVisible();
  await expect(page.getByText('Svar innen', { exact: true })).toBeVisible();
  await kontekst.close();

  const arkivar = await browser.newPage();
  await loggInn(arkivar, 'arkivar.kari');
  await arkivar.goto('/koe');
  const rad = arkivar.locator('.koerad').filter({ hasText: dokument }).filter({ hasText: 'Innsyn' });
  await rad.first().click({ timeout: 120_000 });
  await expect(arkivar.getByText(`Krav om innsyn i ${dokument}.`)).toBeVisible();
  await arkivar.close();
});

test('the form is accessible in three languages, light and dark, and fits a phone', async ({ browser }) => {
  for (const [spraak, tittel] of [
    ['nb', 'Be om innsyn'],
    ['nn', 'Be om innsyn'],
    ['en', 'Request access'],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const kontekst = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme });
      const page = await kontekst.newPage();
      await page.goto(FORST);
      const sti = await page
        .getByRole('link', { name: /^Be om innsyn i/ })
        .first()
        .getAttribute('href');
      await page.goto(`${sti}?spraak=${spraak}`);
      await expect(page.getByRole('heading', { name: tittel, level: 1 })).toBeVisible();
      await krevTilgjengelig(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
      await kontekst.close();
    }
  }
});
