import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

test('what cannot be read stands in karantene with its cause, and can be declined and undone', async ({ page }) => {
  const navn = 'Tomt brev fra naboen.pdf';
  await writeFile(path.join(process.env.E2E_DATA ?? '', 'inn/1833', navn), '');
  await loggInn(page, 'arkivar.kari');
  await expect(async () => {
    await page.goto('/karantene');
    await expect(page.getByText(navn).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText('Filen er tom.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Uadressert' })).toBeVisible();
  await expect(page.getByText('Ingen uadressert post.')).toBeVisible();
  await krevTilgjengelig(page);
});

test('the administrator sees how a channel is doing, and really tries it', async ({ page }) => {
  await loggInn(page, 'administrator.senter');
  await page.goto('/administrasjon?fane=kanaler');
  const mappe = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Skannet mappe' }) });
  await mappe.getByRole('button', { name: 'Test forbindelsen' }).click();
  await expect(mappe.getByText('Forbindelsen virker.')).toBeVisible();
  await mappe.getByRole('button', { name: 'Slå av' }).click();
  await expect(mappe.getByText('Slått av', { exact: true })).toBeVisible();
  await krevTilgjengelig(page);
  await mappe.getByRole('button', { name: 'Slå på' }).click();
  await expect(mappe.getByText('Slått av', { exact: true })).toBeHidden();
  await mappe.getByText('Endringer').click();
  await expect(mappe.getByText('I bruk – ja').first()).toBeVisible();
});
