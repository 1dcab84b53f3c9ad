import { expect, type Page, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

/** The case of a journalpost that waits for an answer and is the only one there, found through the list of what may be archived. */
async function finnRestanse(
  page: Page,
): Promise<{ sak: string; saksmappe: string; arkivskaper: string; tittel: string }> {
  const meg = await (await page.request.get('/api/meg')).json();
  for (const { arkivskaper } of meg.kommuner) {
    const svar = await page.request.get(`/api/kommuner/${arkivskaper}/arbeidslister/restanser?grense=100`);
    const { poster } = await svar.json();
    for (const post of poster) {
      if (post.journalstatus !== 'J' || post.skjult || post.funn.length > 0) continue;
      const sak = await (await page.request.get(`/api/kommuner/${arkivskaper}/saker/${post.saksmappe}`)).json();
      if (sak.journalposter.length !== 1 || sak.saksansvarlig === null || sak.saksstatus === 'A') continue;
      return { sak: post.saksnummer, saksmappe: post.saksmappe, arkivskaper, tittel: post.tittel };
    }
  }
  throw new Error('The demo has no case with a single unanswered journalpost');
}

test('quality control, archive, close a case with a restanse, open it again', async ({ page }) => {
  await loggInn(page, 'arkivar.kari');
  const { saksmappe, arkivskaper, tittel, sak } = await finnRestanse(page);

  await page.goto(`/arbeidslister?liste=kvalitetskontroll&kommune=${arkivskaper}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kvalitetskontroll' })).toBeVisible();
  const rad = page.locator('.listerad', { hasText: `${sak}-1` }).first();
  while (!(await rad.isVisible())) await page.getByRole('button', { name: 'Vis flere' }).last().click();
  await rad.getByRole('checkbox').check();
  await page.keyboard.press('Control+Enter');
  const arkiver = page.getByRole('dialog', { name: 'Arkiver én journalpost?' });
  await expect(arkiver).toBeVisible();
  await krevTilgjengelig(page);
  await arkiver.getByRole('button', { name: 'Arkiver' }).click();
  await expect(page.getByText('Én journalpost er arkivert')).toBeVisible();

  await page.goto(`/saker/${arkivskaper}/${saksmappe}`);
  await page.getByRole('button', { name: 'Avslutt saken' }).click();
  const avslutt = page.getByRole('dialog', { name: `Avslutt sak ${sak}` });
  await expect(avslutt.getByText('Disse venter fortsatt på svar:')).toBeVisible();
  await avslutt.getByRole('button', { name: 'Avslutt saken' }).click();
  await expect(avslutt.getByRole('alert')).toBeVisible();
  await avslutt.getByLabel('Avskriv dem med «Saken ble avsluttet»').check();
  await krevTilgjengelig(page);
  await avslutt.getByRole('button', { name: 'Avslutt saken' }).click();
  await expect(page.getByText('Saken er avsluttet')).toBeVisible();

  await page.getByRole('button', { name: 'Åpne saken igjen' }).click();
  await page.getByLabel('Begrunnelse').fill('Det kom en klage');
  await page.getByRole('dialog').getByRole('button', { name: 'Åpne saken igjen' }).click();
  await expect(page.getByText('Saken er åpnet igjen')).toBeVisible();
  await page.getByText('Endringslogg for saken').click();
  await expect(page.getByText('Det kom en klage')).toBeVisible();
  await page.getByRole('link', { name: tittel }).click();
  await expect(page.getByText('Saken ble avsluttet', { exact: false }).first()).toBeVisible();
});
