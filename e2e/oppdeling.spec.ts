import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, type Page, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

const brev = (avsender: string, sak: string) => [
  avsender,
  'Prøvegata 3',
  '8622 Mo i Rana',
  '',
  'Rana kommune',
  '',
  'Mo i Rana, 12. november 2026',
  '',
  sak,
  '',
  'Jeg skriver til dere om dette, og ber om et svar så snart det lar seg gjøre.',
  '',
  'Med vennlig hilsen',
  avsender,
];
const RANA = '872418032';
const mappe = () => process.env.E2E_DATA ?? '';

/** One page after another, in one file, laid where the scanner lays it when it is whole. */
async function skannBunke(navn: string, sider: readonly Buffer[]): Promise<void> {
  const bunke = await PDFDocument.create();
  for (const side of sider) {
    const del = await PDFDocument.load(side);
    for (const ark of await bunke.copyPages(del, del.getPageIndices())) bunke.addPage(ark);
  }
  await writeFile(path.join(mappe(), 'inn/1833', navn), await bunke.save());
}
async function skannet(linjer: readonly string[]): Promise<Buffer> {
  const fil = path.join(mappe(), 'e2e-ark.pdf');
  await skrivSkannetBrev(fil, linjer);
  return readFile(fil);
}
async function aapneBunken(page: Page, navn: string): Promise<void> {
  await page.goto('/koe');
  await page.getByText(navn).first().click({ timeout: 120_000 });
  await expect(page.getByText('Dette ser ut til å være 2 brev.')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'Del opp i brev' })).toBeVisible();
}

/** A sheet as it is downloaded from the page of an open case. */
async function arkFraSaken(page: Page): Promise<{ readonly ark: Buffer; readonly saksnummer: string }> {
  const svar = await page.request.get(`/api/kommuner/${RANA}/saker?q=&status=aapne&grense=100`);
  const { saker }: { saker: { id: string; saksnummer: string; saksstatus: string; tilgangskode: string | null }[] } =
    await svar.json();
  const sak = saker.find(({ tilgangskode, saksstatus }) => tilgangskode === null && saksstatus === 'B');
  await page.goto(`/saker/${RANA}/${sak?.id ?? ''}`);
  const lenke = page.getByRole('link', { name: 'Skilleark til saken', exact: true });
  const fil = await page.request.get((await lenke.getAttribute('href')) ?? '');
  expect([fil.status(), fil.headers()['content-type']]).toEqual([200, 'application/pdf']);
  return { ark: await fil.body(), saksnummer: sak?.saksnummer ?? '' };
}

test('a pile with separator sheets becomes letters, by the keyboard alone; one is proposed for the case of its sheet', async ({
  page,
}) => {
  await loggInn(page, 'arkivar.kari');
  const ark = await (await page.request.get(`/api/kommuner/${RANA}/skilleark`)).body();
  const sak = await arkFraSaken(page);
  const [en, to] = [
    await skannet(brev('Berit Prøveberg', 'Spørsmål om brøyting')),
    await skannet(brev('Arne Tenkeli', 'Ønske om gatelys')),
  ];
  await skannBunke('Bunke_med_ark.pdf', [ark, en, sak.ark, to]);
  await aapneBunken(page, 'Berit Prøveberg');
  await expect(page.getByRole('heading', { name: /^Brev \d$/ })).toHaveCount(2);
  await expect(page.getByText('2 sider er lagt til side')).toBeVisible();
  await expect(page.getByLabel('Sak for brev 2', { exact: true })).toHaveValue(sak.saksnummer);
  await krevTilgjengelig(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Delt opp i 2 brev')).toBeVisible();
  await expect(page.getByText('Arne Tenkeli').first()).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Berit Prøveberg').first()).toBeVisible({ timeout: 120_000 });
  await page.getByText('Arne Tenkeli').first().click();
  await expect(page.getByRole('button', { name: 'Sak', exact: true })).toContainText(sak.saksnummer);
});

test('a pile without sheets is proposed by what stands on the pages, and corrected by the keyboard', async ({
  page,
}) => {
  await loggInn(page, 'arkivar.kari');
  const sider = [
    await skannet(brev('Siri Påhitt', 'Klage på støy')),
    await skannet(brev('Jon Oppspinn', 'Søknad om skilt')),
  ];
  await skannBunke('Bunke_uten_ark.pdf', sider);
  await aapneBunken(page, 'Siri Påhitt');
  const brevene = page.getByRole('heading', { name: /^Brev \d$/ });
  await expect(brevene).toHaveCount(2);
  await expect(page.getByText('Nytt brev fordi:').first()).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(brevene).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(brevene).toHaveCount(2);
  await page.keyboard.press('x');
  await expect(page.getByText('1 side er lagt til side')).toBeVisible();
  await page.keyboard.press('Control+z');
  await krevTilgjengelig(page);
});
