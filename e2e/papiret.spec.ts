import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, type Page, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

const VEFSN = '844824122';
const NAVN = 'papirbunke_001.pdf';
const LISTE = `/api/kommuner/${VEFSN}/papir?utvalg=uplassert&soek=${NAVN}`;

/** Scanned with a slip that names one page too many, and decided on: what is not for the archive has paper as well. */
async function skannet(page: Page): Promise<void> {
  const mappe = path.join(process.env.E2E_DATA ?? '', 'inn/1824');
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Tilbud om kontorrekvisita');
  await writeFile(path.join(mappe, NAVN), await pdf.save());
  await writeFile(path.join(mappe, 'papirbunke.csv'), `bunke;fil;sider\npapirbunke;${NAVN};2\n`);
  const avvis = async () => {
    const { rader }: { rader: { forsendelse: string }[] } = await (await page.request.get(LISTE)).json();
    const svar = await page.request.post(`/api/kommuner/${VEFSN}/forsendelser/${rader[0]?.forsendelse}/ikke-arkiver`, {
      headers: { 'x-dokumentsenter': '1' },
      data: { aarsak: 'reklame', merknad: null },
    });
    return svar.status();
  };
  await expect.poll(avvis, { timeout: 120_000 }).toBe(200);
}
/** The choice is a radio under its label. */
const velg = (page: Page, liste: string) => page.getByText(new RegExp(`^${liste} \\(`)).click();
const kryss = (page: Page) => page.getByRole('checkbox', { name: NAVN, exact: true }).check();

test('the paper of a scan: a box, the approval of the pictures, and its end with a log in the archive', async ({
  page,
}) => {
  await loggInn(page, 'arkivar.kari');
  await skannet(page);
  await page.goto(`/papir?kommune=${VEFSN}&soek=${NAVN}`);
  await page.getByRole('button', { name: 'Ny eske', exact: true }).click();
  await page.getByLabel('Merke på esken').fill('E2E-1');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('E2E-1', { exact: true })).toBeVisible();

  await kryss(page);
  await page.getByRole('button', { name: 'Legg i eske', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Legg i eske', exact: true }).click();
  await velg(page, 'Skal kontrolleres');
  await expect(page.getByText('E2E-1, nummer 1')).toBeVisible();
  await kryss(page);
  await page.getByRole('button', { name: 'Godkjenn skanningen', exact: true }).click();

  await velg(page, 'Tas vare på');
  await expect(page.getByText(/Kan tilintetgjøres fra/)).toBeVisible();
  await page.getByLabel('Dager papiret tas vare på').fill('0');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await velg(page, 'Kan tilintetgjøres');
  await kryss(page);
  await krevTilgjengelig(page);
  await page.getByRole('button', { name: 'Noter som tilintetgjort', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Noter som tilintetgjort', exact: true }).click();
  await velg(page, 'Tilintetgjort');
  await expect(page.getByRole('row', { name: NAVN })).toBeVisible();

  const sedler = page.getByRole('region', { name: 'Følgesedler fra skanneren' });
  const logget = page.getByRole('region', { name: 'Logger over tilintetgjort papir' }).getByText(/^Arkivert som/);
  await expect(async () => {
    await page.reload();
    await expect(logget).toBeVisible({ timeout: 5_000 });
    await expect(sedler.getByText('skanneren sier 2 sider, filen har én side')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 150_000 });
  await krevTilgjengelig(page);
  await sedler.getByRole('button', { name: 'Avklar', exact: true }).click();
  await page.getByLabel('Hvorfor?').fill('Et blankt ark ble tatt ut');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(sedler.getByText(/Avklart .* Et blankt ark ble tatt ut/)).toBeVisible();
});
