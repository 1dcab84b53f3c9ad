import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';
import { lukkPerioden, taUttrekk } from './uttrekk.ts';

const RANA = '872418032';
const ALSTAHAUG = '938712441';
const I_RANA = { kommunenummer: '1833', navn: 'Rana', poststed: '8622 Mo i Rana', sted: 'Mo i Rana' };
const I_ALSTAHAUG = { kommunenummer: '1820', navn: 'Alstahaug', poststed: '8800 Sandnessjøen', sted: 'Sandnessjøen' };
const AVSENDER = 'Tor Prøvedal';

/** A case with somebody responsible and nothing in it yet, so that what is archived here is all there is. */
async function finnTomSak(page: Page, arkivskaper = RANA): Promise<{ id: string; saksnummer: string }> {
  const svar = await page.request.get(`/api/kommuner/${arkivskaper}/saker?q=&status=aapne&grense=100`);
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
async function journalfoerBrev(page: Page, saksnummer: string, til = I_RANA): Promise<void> {
  await skrivSkannetBrev(path.join(process.env.E2E_DATA ?? '', 'inn', til.kommunenummer, 'SKN_20261119_0901.pdf'), [
    AVSENDER,
    'Multebærstien 16',
    til.poststed,
    '',
    `${til.navn} kommune`,
    'Postmottak',
    til.poststed,
    '',
    `${til.sted}, 12. november 2026`,
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

test('quality control, archive, close a case with a restanse, open it again, close the period, export', async ({
  page,
  browser,
}) => {
  // The longest journey there is: from the scanner to the depot.
  test.setTimeout(300_000);
  await loggInn(page, 'arkivar.kari');
  const { id, saksnummer } = await finnTomSak(page, ALSTAHAUG);
  await journalfoerBrev(page, saksnummer, I_ALSTAHAUG);

  await page.goto(`/arbeidslister?liste=kvalitetskontroll&kommune=${ALSTAHAUG}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kvalitetskontroll' })).toBeVisible();
  await page.getByRole('checkbox', { name: `Merk ${saksnummer}-1`, exact: true }).check();
  await page.keyboard.press('Control+Enter');
  const arkiver = page.getByRole('dialog', { name: 'Arkiver én journalpost?' });
  await krevTilgjengelig(page);
  await arkiver.getByRole('button', { name: 'Arkiver' }).click();
  await expect(page.getByText('Én journalpost er arkivert')).toBeVisible();

  await page.goto(`/saker/${ALSTAHAUG}/${id}`);
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

  // Opened again, what was written off by the closing waits for an answer again.
  await page.getByRole('button', { name: 'Avslutt saken' }).click();
  await avslutt.getByLabel('Avskriv dem med «Saken ble avsluttet»').check();
  await avslutt.getByRole('button', { name: 'Avslutt saken' }).click();
  await expect(page.getByRole('button', { name: 'Åpne saken igjen' })).toBeVisible();
  const administrator = await browser.newPage();
  const periode = await lukkPerioden(administrator, ALSTAHAUG);
  await administrator.close();
  await taUttrekk(page, { kommune: 'Alstahaug kommune', arkivdel: periode, saksnummer });
});

test('correct a case, file an arkivnotat, add a redacted copy, remark and shield one document', async ({ page }) => {
  await loggInn(page, 'arkivar.kari');
  const { id, saksnummer } = await finnTomSak(page);
  await page.goto(`/saker/${RANA}/${id}`);
  await page.getByRole('button', { name: 'Rett saken' }).click();
  const rett = page.getByRole('dialog', { name: `Rett sak ${saksnummer}` });
  await rett.getByLabel('Ansvarlig').selectOption({ index: 1 });
  await rett.getByLabel('Tittel').fill('Rettet tittel på saken');
  await krevTilgjengelig(page);
  await rett.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Saken er rettet')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Rettet tittel på saken' })).toBeVisible();

  await page.getByRole('button', { name: 'Nytt arkivnotat' }).click();
  const notat = page.getByRole('dialog', { name: /Nytt arkivnotat/ });
  await notat.getByRole('button', { name: 'Arkiver i saken' }).click();
  await expect(notat.getByText('Velg en fil.')).toBeVisible();
  await notat.getByLabel('Tittel').fill('Notat etter telefonsamtale');
  await notat.getByLabel('Filer').setInputFiles({
    name: 'notat.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Ringte tilbake og avtalte møte.'),
  });
  await krevTilgjengelig(page);
  await notat.getByRole('button', { name: 'Arkiver i saken' }).click();
  await expect(page.getByText(/Arkivnotat .* ligger i saken/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'notat.txt' })).toBeVisible();
  const fil = await page.request.get((await page.getByRole('link', { name: 'notat.txt' }).getAttribute('href')) ?? '');
  expect(await fil.text()).toBe('Ringte tilbake og avtalte møte.');
});

test('a redacted copy, a remark and a shielded document on a journalpost', async ({ page }) => {
  await loggInn(page, 'arkivar.kari');
  const { id, saksnummer } = await finnTomSak(page);
  await journalfoerBrev(page, saksnummer);
  const sak = await (await page.request.get(`/api/kommuner/${RANA}/saker/${id}`)).json();
  await page.goto(`/journalposter/${RANA}/${sak.journalposter[0].id}`);
  await page.getByRole('button', { name: 'Ny fil' }).first().click();
  const ny = page.getByRole('dialog', { name: 'Legg til en fil i dokumentet' });
  await expect(ny.getByLabel('En sladdet utgave')).toBeChecked();
  await ny.getByLabel('Fil', { exact: true }).setInputFiles({
    name: 'sladdet.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Navn er sladdet.'),
  });
  await krevTilgjengelig(page);
  await ny.getByRole('button', { name: 'Legg til' }).click();
  await expect(page.getByText('Filen er lagt til')).toBeVisible();
  await page
    .getByRole('button', { name: /Alle filer/ })
    .first()
    .click();
  await expect(page.getByText('Versjon 1, sladdet')).toBeVisible();

  await page.getByRole('button', { name: 'Skriv merknad' }).click();
  await page.getByLabel('Merknad', { exact: true }).fill('Avsender er ringt opp');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Avsender er ringt opp')).toBeVisible();

  await page.locator('.dokumentliste').getByRole('button', { name: 'Skjerming' }).first().click();
  const skjerm = page.getByRole('dialog', { name: /Skjerming av dokumentet/ });
  await skjerm.getByLabel('Tilgangskode').selectOption('13');
  await krevTilgjengelig(page);
  await skjerm.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Skjermingen er endret')).toBeVisible();
});
