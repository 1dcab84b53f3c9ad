import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

test('the ledger accounts for a letter from the minute it comes, and is controlled when somebody asks', async ({
  page,
}) => {
  await loggInn(page, 'arkivar.kari');
  await page.goto('/postregnskap?kommune=872418032');
  const mappe = page.getByRole('row').filter({ hasText: 'Skannet mappe' }).getByRole('cell');
  const mottatt = async () => Number((await mappe.count()) === 0 ? '0' : await mappe.first().innerText());
  await expect(page.getByRole('heading', { name: 'Dagsrapporter' })).toBeVisible();
  const foer = await mottatt();
  await writeFile(
    path.join(process.env.E2E_DATA ?? '', 'inn/1833', 'Regnskapsbrev.txt'),
    'Hei! Dette er et brev til kommunen.',
  );
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Dagsrapporter' })).toBeVisible();
    expect(await mottatt()).toBe(foer + 1);
  }).toPass({ timeout: 60_000 });
  await expect(mappe.last()).toHaveText('0');
  await expect(page.getByText('Regnskapet går opp').first()).toBeVisible();

  await page.getByRole('button', { name: 'Kontroller nå' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Sist kontrollert')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await krevTilgjengelig(page);
});
