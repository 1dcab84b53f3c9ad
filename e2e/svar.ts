import { expect, type Page } from '@playwright/test';
import { krevTilgjengelig } from './side.ts';

/** From a letter that is open: answered from a template, looked at, printed, put in the post; then the letter is written off. */
export async function svarPaaBrevet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Svar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Svar på brev' })).toBeVisible();
  const brev = page.url().replace(/\/svar$/, '');
  await page.getByLabel('Mal', { exact: true }).selectOption({ label: 'Foreløpig svar' });
  await page.getByRole('textbox', { name: 'Brevet', exact: true }).fill('Vi svarer innen fire uker.');
  for (const adresse of await page.getByLabel('Postadresse').all()) await adresse.fill('Testveien 1\n8610 Mo i Rana');
  await page.getByRole('button', { name: 'Vis brevet' }).click();
  await expect(page.getByTitle('Slik blir brevet')).toBeVisible();
  await krevTilgjengelig(page);
  await page.getByRole('button', { name: 'Lag og send svaret' }).click();

  const utsending = page.getByRole('region', { name: 'Utsending' });
  await expect(utsending.getByText('Skal skrives ut').first()).toBeVisible();
  await krevTilgjengelig(page);
  const utskrift = await utsending.getByRole('link', { name: 'Åpne utskrift' }).getAttribute('href');
  const fil = await page.request.get(utskrift ?? '');
  expect([fil.status(), fil.headers()['content-type']]).toEqual([200, 'application/pdf']);

  await page.goto('/utsending?utvalg=utskrift');
  const rad = page.getByRole('listitem').filter({ hasText: 'Testveien 1' }).first();
  await expect(rad).toBeVisible();
  await krevTilgjengelig(page);
  await rad.getByRole('button', { name: 'Lagt i posten' }).click();
  await expect(page.getByText('Brevet er lagt i posten')).toBeVisible();
  await page.goto(brev);
  await expect(page.getByText(/Besvart med brev/).first()).toBeVisible();
}
