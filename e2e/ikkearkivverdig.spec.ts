import path from 'node:path';
import { expect, test } from '@playwright/test';
import { skrivDigitaltBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

test('what is not for the archive is taken out with its reason, stands in the list, and is laid in the queue again', async ({
  page,
}) => {
  await skrivDigitaltBrev(path.join(process.env.E2E_DATA ?? '', 'inn/1833', 'hagemoebler.pdf'), [
    'Prøvegården Hagemøbler',
    '',
    'Vårkatalogen fra Prøvegården er her',
    '',
    'Nå er alle hagemøbler satt ned til halv pris. Meld deg av i katalogen når du vil.',
  ]);
  await loggInn(page, 'arkivar.kari');
  await page.goto('/koe');
  const brev = page.locator('.koerad').filter({ hasText: /Prøvegården|hagemoebler/i });
  await brev.first().click({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Skal ikke arkiveres', exact: true }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Skal ikke arkiveres' });
  await dialog.getByRole('radio', { name: 'Faktura, hører til i regnskapet' }).check();
  // Nothing is set up in this program: the person is told, and is offered nothing.
  await expect(dialog.getByText('Det er ikke satt hvor faktura skal sendes.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Nyhetsbrev' }).check();
  await krevTilgjengelig(page);
  await dialog.getByRole('button', { name: 'Skal ikke arkiveres', exact: true }).click();
  await expect(page.getByText('Tatt ut: skal ikke arkiveres').first()).toBeVisible();

  const rad = page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: 'hagemoebler.pdf' })
    .filter({ has: page.getByRole('button', { name: /Legg i køen/ }) });
  await expect(async () => {
    await page.goto('/ikke-arkivverdig?kommune=872418032');
    await expect(rad.first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expect(rad.first()).toContainText('Nyhetsbrev');
  await rad
    .first()
    .getByRole('button', { name: /Legg i køen/ })
    .click();
  await expect(rad).toHaveCount(0);
  await page.goto('/koe');
  await brev.first().click({ timeout: 120_000 });
  // Out again, so that the queue is as the other journeys expect it.
  await page.getByRole('button', { name: 'Skal ikke arkiveres', exact: true }).click({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Skal ikke arkiveres', exact: true }).click();
  await expect(brev).toHaveCount(0);
  await expect(page.getByText('Tatt ut: skal ikke arkiveres').first()).toBeVisible();
});
