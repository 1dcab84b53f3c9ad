import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

const RANA = '872418032';
const AVSENDER = 'Tor Prøvedal';

/** A case of Rana with somebody responsible and nothing in it yet, so that what is archived here is all there is. */
async function finnTomSak(page: Page): Promise<{ id: string; saksnummer: string }> {
  const svar = await page.request.get(`/api/kommuner/${RANA}/saker?q=&status=aapne&grense=100`);
  const { saker } = await svar.json();
  const tom = saker.find(
    (sak: {
      antallJournalposter: number;
      saksansvarlig: string | null;
      tilgangskode: string | null;
      saksnummer: string;
    }) =>
      sak.antallJournalposter === 0 &&
      sak.saksansvarlig !== null &&
      sak.tilgangskode === null &&
      sak.saksnummer !== '2026/2',
  );
  expect(tom).toBeDefined();
  return tom;
}

/** A letter that names the case is scanned, and journalført with the keyboard. */
async function journalfoerBrev(page: Page, saksnummer: string): Promise<void> {
  await skrivSkannetBrev(path.join(process.env.E2E_DATA ?? '', 'inn/1833', 'SKN_20261119_0901.pdf'), [
    AVSENDER,
    'Multebærstien 16',
    '8622 Mo i Rana',
    '',
    'Rana kommune',
    'Postmottak',
    '8622 Mo i Rana',
    '',
    'Mo i Rana, 12. november 2026',
    '',
    `Deres ref.: ${saksnummer}`,
    '',
    'Spørsmål om videre behandling',
    '',
    'Jeg viser til saken og ber om svar på når den blir behandlet.',
    '',
    'Med vennlig hilsen',
    AVSENDER,
  ]);
  await page.goto('/koe');
  const rad = page.getByText(AVSENDER).first();
  await expect(rad).toBeVisible({ timeout: 60_000 });
  await rad.click();
  await expect(page.getByText(saksnummer).first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`${saksnummer}-1`).first()).toBeVisible();
}

test('quality control, archive, close a case with a restanse, open it again', async ({ page }) => {
  await loggInn(page, 'arkivar.kari');
  const { id, saksnummer } = await finnTomSak(page);
  await journalfoerBrev(page, saksnummer);

  await page.goto(`/arbeidslister?liste=kvalitetskontroll&kommune=${RANA}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kvalitetskontroll' })).toBeVisible();
  await page.getByRole('checkbox', { name: `Merk ${saksnummer}-1`, exact: true }).check();
  await page.keyboard.press('Control+Enter');
  const arkiver = page.getByRole('dialog', { name: 'Arkiver én journalpost?' });
  await krevTilgjengelig(page);
  await arkiver.getByRole('button', { name: 'Arkiver' }).click();
  await expect(page.getByText('Én journalpost er arkivert')).toBeVisible();

  await page.goto(`/saker/${RANA}/${id}`);
  await page.getByRole('button', { name: 'Avslutt saken' }).click();
  const avslutt = page.getByRole('dialog', { name: `Avslutt sak ${saksnummer}` });
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
  await expect(page.getByText('Det kom en klage')).toBeVisible();
  await page.getByText('Endringslogg for saken').click();
  await expect(page.getByRole('cell', { name: 'avsluttetDato' }).first()).toBeVisible();
});
