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

test('an administrator ties an identity to a login, and only then does the account at work open it', async ({
  browser,
}) => {
  const kontekst = await browser.newContext();
  const page = await kontekst.newPage();
  await page.goto('/min-post');
  await page.getByRole('link', { name: 'Logg inn med jobbkontoen' }).click();
  await page.getByRole('link', { name: 'tor', exact: true }).click();
  await expect(page.getByText('Kontoen din er ikke knyttet til en bruker her.')).toBeVisible();
  await expect(page.getByText('Identen din er tor.')).toBeVisible();
  await krevTilgjengelig(page);

  const oppsett = await browser.newContext();
  const administrator = await oppsett.newPage();
  await loggInn(administrator, 'administrator.senter');
  await administrator.goto('/administrasjon?fane=brukere&kommune=872418032');
  const knytt = administrator.getByRole('button', { name: /^Ident hos innloggingstjenesten: Tor/ }).first();
  await knytt.click();
  await administrator.getByRole('textbox', { name: 'Ident hos innloggingstjenesten' }).fill('tor');
  await krevTilgjengelig(administrator);
  await administrator.getByRole('button', { name: 'Lagre' }).click();
  await expect(administrator.getByText('Ident hos innloggingstjenesten: tor')).toBeVisible();
  await oppsett.close();

  // The provider knows the browser from before, and does not ask again.
  await page.goto('/min-post');
  await page.getByRole('link', { name: 'Logg inn med jobbkontoen' }).click();
  await expect(page.getByRole('heading', { name: 'Min post', level: 1 })).toBeVisible();
  await kontekst.close();
});
