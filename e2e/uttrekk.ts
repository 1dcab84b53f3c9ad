import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';
import { SKJEMAMAPPE } from './skjema.ts';

/** The period of a municipality gets a successor, hands over its open cases and is closed; gives the title of the closed arkivdel. */
export async function lukkPerioden(page: Page, arkivskaper: string): Promise<string> {
  await loggInn(page, 'administrator.senter');
  const { arkiv } = await (await page.request.get(`/api/kommuner/${arkivskaper}/arkivstruktur`)).json();
  const tittel: string = arkiv[0].arkivdeler[0].tittel;
  await page.goto(`/administrasjon?fane=arkivstruktur&kommune=${arkivskaper}`);
  await page.getByRole('button', { name: 'Ny arkivdel' }).click();
  const ny = page.getByRole('dialog', { name: 'Ny arkivdel' });
  await ny.getByLabel('Tittel').fill('Den neste perioden');
  await ny.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Arvtaker: Den neste perioden')).toBeVisible();
  await page.getByRole('button', { name: `Rett ${tittel}` }).click();
  const rett = page.getByRole('dialog', { name: `Rett ${tittel}` });
  await rett.getByLabel('Slutter').fill(new Date().toLocaleDateString('nb-NO', { timeZone: 'Europe/Oslo' }));
  await rett.getByRole('button', { name: 'Lagre' }).click();
  await expect(rett).toBeHidden();
  await skift(page, tittel, /Overlapping/);
  await skift(page, tittel, /Flytt de åpne sakene/);
  await skift(page, tittel, /^Avslutt/);
  await expect(page.getByRole('button', { name: `Åpne ${tittel} igjen` })).toBeVisible();
  return tittel;
}

async function skift(page: Page, tittel: string, hva: RegExp): Promise<void> {
  await page.getByRole('button', { name: `Skift periode for ${tittel}` }).click();
  const dialog = page.getByRole('dialog', { name: /Skift periode/ });
  await dialog.getByLabel(hva).check();
  await dialog.getByRole('button', { name: /^(Skift periode|Flytt sakene)$/ }).click();
  await expect(dialog).toBeHidden();
}

/** Tried, made, followed to the end, read and fetched; where the official schemas are not to be had, stopped with what to do about it. */
export async function taUttrekk(
  page: Page,
  {
    kommune,
    arkivdel,
    saksnummer,
  }: { readonly kommune: string; readonly arkivdel: string; readonly saksnummer: string },
): Promise<void> {
  await page.goto('/uttrekk');
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: kommune });
  const valg = page.getByRole('region', { name: 'Velg arkivdeler' });
  await expect(valg.getByRole('button', { name: 'Lag uttrekk' })).toBeDisabled();
  await valg.getByRole('checkbox', { name: arkivdel }).check();
  await valg.getByRole('button', { name: 'Prøv uttrekket' }).click();
  await expect(page.getByText(/^Klart: 1 saker? og 1 journalposte?r? kan tas ut$/)).toBeVisible();
  await krevTilgjengelig(page);
  await valg.getByRole('button', { name: 'Lag uttrekk' }).click();
  await expect(page.getByText('Uttrekket er satt i gang')).toBeVisible();
  const kort = page.getByRole('region', { name: 'Uttrekk som er laget' }).getByRole('listitem').first();
  if (SKJEMAMAPPE === null) {
    await expect(kort.getByText('Stanset', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(kort.getByText(/De offisielle skjemaene mangler: .*arkivstruktur\.xsd/)).toBeVisible();
    await expect(kort.getByText(/Be den som drifter om å legge dem på plass, og bestill på nytt/)).toBeVisible();
    await expect(kort.getByRole('link', { name: /Last ned pakken/ })).toHaveCount(0);
    await krevTilgjengelig(page);
    return;
  }
  await expect(kort.getByText('Ferdig', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(kort.getByText('Gyldig', { exact: true })).toBeVisible({ timeout: 60_000 });
  await kort.getByText('Kontrollrapport').click();
  await expect(kort.getByText('Pakken er gyldig. Kontrollprogrammet fant ingen feil.')).toBeVisible();
  await krevTilgjengelig(page);
  const [nedlasting] = await Promise.all([
    page.waitForEvent('download'),
    kort.getByRole('link', { name: /Last ned pakken/ }).click(),
  ]);
  await krevPakke(await nedlasting.path(), saksnummer, (await kort.textContent()) ?? '');
}

/** The file is the one whose checksum stands on the page, and the case is in it. */
async function krevPakke(tar: string, saksnummer: string, kort: string): Promise<void> {
  expect(kort).toContain(createHash('sha256').update(readFileSync(tar)).digest('hex'));
  const filer = execFileSync('tar', ['-tf', tar], { encoding: 'utf8' }).split('\n');
  const struktur = filer.find((fil) => fil.endsWith('/content/arkivstruktur.xml'));
  expect(struktur).toBeDefined();
  expect(filer.filter((fil) => /\/content\/dokumenter\/.+\.pdf$/.test(fil))).toHaveLength(1);
  const xml = execFileSync('tar', ['-xOf', tar, struktur ?? ''], { encoding: 'utf8' });
  expect(xml).toContain(`<mappeID>${saksnummer}</mappeID>`);
}
