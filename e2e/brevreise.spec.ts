import path from 'node:path';
import { expect, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';
import { svarPaaBrevet } from './svar.ts';

const TITTEL = 'Søknad om tilbygg til bolig, gnr. 21 bnr. 187';
const AVSENDER = 'Guro Prøveland';

test('a scanned letter goes from the folder to the right case, to the case handler who answers it, and to the postliste without the name', async ({
  page,
  browser,
}) => {
  const fil = path.join(process.env.E2E_DATA ?? '', 'inn/1833', 'SKN_20261119_0834.pdf');
  await skrivSkannetBrev(fil, [
    AVSENDER,
    'Multebærstien 14',
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
    TITTEL,
    '',
    'Jeg viser til saken om tilbygg på gnr. 21 bnr. 187 og sender',
    'nye tegninger. Naboene er varslet, og det er ikke kommet merknader.',
    '',
    'Med vennlig hilsen',
    AVSENDER,
  ]);

  await loggInn(page, 'arkivar.kari');
  await page.goto('/koe');
  const rad = page.getByText(AVSENDER).first();
  await expect(rad).toBeVisible({ timeout: 60_000 });
  await rad.click();
  await expect(page.getByText('2026/2').first()).toBeVisible();
  await krevTilgjengelig(page);

  // What the machine found stands in a list, and each value points at its place on the page.
  await page.getByRole('button', { name: 'Vis hva som står her' }).click();
  const funn = page.getByRole('region', { name: 'Funnet på side 1' });
  await funn.getByRole('button', { name: /Eiendom\s*21\/187/ }).focus();
  await expect(page.locator('.side-ark__utheving')).toHaveCount(1);
  await krevTilgjengelig(page);
  await rad.click();

  // The proposals are right: the archivist confirms with the keyboard, and the number is on screen.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/2026\/2-\d+/).first()).toBeVisible({ timeout: 20_000 });

  const behandler = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const minPost = await behandler.newPage();
  await loggInn(minPost, 'saksbehandler.tor');
  await minPost.goto('/min-post');
  await expect(minPost.getByText(TITTEL).first()).toBeVisible({ timeout: 30_000 });
  await krevTilgjengelig(minPost);
  await minPost.getByText(TITTEL).first().click();
  await svarPaaBrevet(minPost);
  await behandler.close();

  await expect(async () => {
    await page.goto('/postliste/1833');
    await expect(page.getByText(TITTEL).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(AVSENDER)).toHaveCount(0);
  await expect(page.getByText('Avsender: Privatperson').first()).toBeVisible();
  await krevTilgjengelig(page);
});
