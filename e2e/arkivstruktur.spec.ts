import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

const VEFSN = '844824122';

test('a new period takes over, a klasse is made, closed and opened again with a reason', async ({ page }) => {
  await loggInn(page, 'administrator.senter');
  await page.goto(`/administrasjon?fane=arkivstruktur&kommune=${VEFSN}`);
  await expect(page.getByRole('button', { name: 'Ny arkivdel' })).toBeVisible();
  await krevTilgjengelig(page);

  await page.getByRole('button', { name: 'Ny arkivdel' }).click();
  const ny = page.getByRole('dialog', { name: 'Ny arkivdel' });
  await ny.getByRole('button', { name: 'Lagre' }).click();
  await expect(ny.getByText('Fyll ut feltet.')).toBeVisible();
  await ny.getByLabel('Tittel').fill('Sakarkiv 2028–');
  await ny.getByLabel('Hvordan arkivet er periodisert').fill('Ny periode hvert fjerde år');
  await krevTilgjengelig(page);
  await ny.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Endringen er lagret').first()).toBeVisible();
  await expect(page.getByText('Arvtaker: Sakarkiv 2028–')).toBeVisible();

  await page
    .getByRole('button', { name: /^Skift periode for/ })
    .first()
    .click();
  const skift = page.getByRole('dialog', { name: /Skift periode/ });
  await expect(skift.getByLabel(/Overlapping/)).toBeChecked();
  await krevTilgjengelig(page);
  await skift.getByRole('button', { name: 'Skift periode' }).click();
  await expect(page.getByText('Overlapping', { exact: true })).toBeVisible();

  await page.locator('summary', { hasText: 'K-koder' }).click();
  await page.getByRole('button', { name: 'Ny klasse' }).click();
  const klasse = page.getByRole('dialog', { name: 'Ny klasse' });
  await klasse.getByLabel('Kode').fill('Z9');
  await klasse.getByLabel('Tittel').fill('Prøveklasse');
  await klasse.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('button', { name: 'Avslutt Z9 Prøveklasse' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).click();
  await page.getByLabel('Vis avsluttede klasser').check();
  await page.getByRole('button', { name: 'Åpne Z9 Prøveklasse igjen' }).click();
  await page.getByLabel('Begrunnelse').fill('Avsluttet ved en feil');
  await krevTilgjengelig(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Åpne igjen' }).click();
  await expect(page.getByRole('button', { name: 'Avslutt Z9 Prøveklasse' })).toBeVisible();
});
