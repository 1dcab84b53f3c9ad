import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

test('a case handler answers a letter, prints it, and the answer is Ekspedert', async ({ page }) => {
  await loggInn(page, 'saksbehandler.tor');
  const svar = await page.request.get('/api/min-post');
  const { poster }: { poster: { journalpost: string; arkivskaper: string; journalposttype: string }[] } =
    await svar.json();
  const brev = poster.find(({ journalposttype }) => journalposttype === 'I');
  await page.goto(`/journalposter/${brev?.arkivskaper}/${brev?.journalpost}`);
  await page.getByRole('link', { name: 'Svar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Svar på brev' })).toBeVisible();
  await page.getByLabel('Mal', { exact: true }).selectOption({ label: 'Foreløpig svar' });
  await page.getByLabel('Brevet', { exact: true }).fill('Vi har fått brevet ditt, og svarer innen fire uker.');
  for (const adresse of await page.getByLabel('Postadresse').all()) await adresse.fill('Testveien 1\n8610 Mo i Rana');
  await page.getByRole('button', { name: 'Vis brevet' }).click();
  await expect(page.getByTitle('Slik blir brevet')).toBeVisible();
  await krevTilgjengelig(page);
  await page.getByRole('button', { name: 'Lag og send svaret' }).click();

  const utsending = page.getByRole('region', { name: 'Utsending' });
  await expect(utsending.getByText('Skal skrives ut')).toBeVisible();
  await krevTilgjengelig(page);
  const utskrift = await utsending.getByRole('link', { name: 'Åpne utskrift' }).getAttribute('href');
  const fil = await page.request.get(utskrift ?? '');
  expect([fil.status(), fil.headers()['content-type']]).toEqual([200, 'application/pdf']);

  await page.goto('/utsending?utvalg=utskrift');
  const rad = page.getByRole('listitem').filter({ hasText: 'Testveien 1' }).first();
  await krevTilgjengelig(page);
  await rad.getByRole('button', { name: 'Lagt i posten' }).click();
  await expect(page.getByText('Brevet er lagt i posten')).toBeVisible();
  await page.goto(`/journalposter/${brev?.arkivskaper}/${brev?.journalpost}`);
  await expect(page.getByText(/Besvart/).first()).toBeVisible();
});
