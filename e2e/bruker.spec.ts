import { expect, type Page, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

const NYTT = 'ei lita båt på fjorden';

test('an administrator makes a user, who must choose a password of their own before anything else', async ({
  page,
  browser,
}) => {
  const brukernavn = `ny.${Date.now().toString(36)}`;
  await loggInn(page, 'administrator.senter');
  await page.goto('/administrasjon?fane=brukere');
  await page.getByRole('button', { name: 'Ny bruker' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn', { exact: true }).fill('Nils Nyansattmo');
  await dialog.getByLabel('Brukernavn').fill(brukernavn);
  await dialog.getByRole('button', { name: 'Ny bruker' }).click();
  const ord = dialog.getByRole('status');
  await expect(ord).toHaveText(/^\S{4}(-\S{4}){3}$/);
  await krevTilgjengelig(page);
  const engangspassord = (await ord.textContent()) ?? '';

  const hans = await (await browser.newContext()).newPage();
  await loggInnMed(hans, brukernavn, engangspassord);
  await expect(hans.getByRole('heading', { name: 'Velg ditt eget passord' })).toBeVisible();
  await hans.goto('/saker');
  await expect(hans.getByRole('navigation')).toHaveCount(0);
  await krevTilgjengelig(hans);
  await hans.getByLabel('Passordet du logget inn med').fill(engangspassord);
  await hans.getByLabel('Nytt passord', { exact: true }).fill(NYTT);
  await hans.getByLabel('Nytt passord en gang til').fill(NYTT);
  await hans.keyboard.press('Enter');
  await expect(hans.getByRole('navigation').first()).toBeVisible();

  const igjen = await (await browser.newContext()).newPage();
  await loggInnMed(igjen, brukernavn, engangspassord);
  await expect(igjen.getByRole('alert')).toContainText('Brukernavnet eller passordet stemmer ikke');
  await loggInnMed(igjen, brukernavn, NYTT);
  await expect(igjen.getByRole('navigation').first()).toBeVisible();
});

test('an administrator sees who did what, and that nobody has changed the log', async ({ page }) => {
  await loggInn(page, 'administrator.senter');
  await page.goto('/administrasjon?fane=sporing');
  await page.getByLabel('Hva', { exact: true }).selectOption({ label: 'Logget inn' });
  await expect(page.getByRole('cell', { name: 'Logget inn' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Kontroller loggen' }).click();
  await expect(page.getByRole('alert')).toContainText('Loggen er uendret');
  await krevTilgjengelig(page);
});

async function loggInnMed(page: Page, brukernavn: string, passord: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Brukernavn').fill(brukernavn);
  await page.getByLabel('Passord').fill(passord);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}
