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
  await krevTilgjengelig(page);
});
