import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

test('a person signs in at the provider from a phone, sends a letter, and the archivist sees that they are known, not the number', async ({
  browser,
}) => {
  const kontekst = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await kontekst.newPage();
  await page.goto('/send-inn/1833');
  await krevTilgjengelig(page);
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
  await page.getByRole('link', { name: 'avbryt' }).click();
  await expect(page.getByText('Du avbrøt innloggingen.')).toBeVisible();
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
  await page.getByRole('link', { name: 'ola' }).click();
  await expect(page.getByText('Du er logget inn.')).toBeVisible();
  await krevTilgjengelig(page);
  await page.getByLabel('Tema').selectOption({ label: 'Annet' });
  await page.getByLabel('Emne').fill('Spørsmål om barnehageplass for tvillinger');
  await page.getByLabel('Melding').fill('Når får vi svar?');
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByRole('heading', { name: 'Vi har mottatt det du sendte' })).toBeVisible();
  await page.goto('/send-inn/1833');
  await page.getByRole('link', { name: 'Logg ut' }).click();
  await page.goto('/send-inn/1833');
  await expect(page.getByRole('link', { name: 'Logg inn med ID-porten' })).toBeVisible();
  await kontekst.close();

  const arkivar = await browser.newPage();
  await loggInn(arkivar, 'arkivar.kari');
  await arkivar.goto('/koe');
  await arkivar
    .locator('.koerad')
    .filter({ hasText: /barnehageplass/i })
    .first()
    .click({ timeout: 120_000 });
  await expect(arkivar.getByText('Avsenderen er kjent med fødselsnummer.')).toBeVisible();
  expect(await arkivar.locator('body').textContent()).not.toContain('17838512345');
  await arkivar.close();
});
