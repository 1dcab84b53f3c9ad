import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { skrivDigitaltBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

const BREV = [
  'Heimhaug grendelag',
  'Prøvegata 3, 8622 Mo i Rana',
  '',
  'Rana kommune',
  '',
  'Mo i Rana, 12. november 2026',
  '',
  'Søknad om tilskudd til lysløype i Heimhaug',
  '',
  'Vi søker om kr 125 000 til innkjøp av master og lamper til lysløypa. Laget har drevet',
  'frivillig arbeid i bygda gjennom mange tiår, og medlemmene legger ned flere hundre timer',
  'på dugnad hvert eneste år. Løypa brukes av skole, barnehage og idrettslag hele vinteren.',
  'Budsjett og regnskap følger vedlagt. Vi ber om svar før jul.',
  '',
  'Med vennlig hilsen',
  'Kari Eksempel, leder i Heimhaug grendelag',
];
const legg = (navn: string, linjer: readonly string[]) =>
  skrivDigitaltBrev(path.join(process.env.E2E_DATA ?? '', 'inn/1833', navn), linjer);
const rader = (page: Page) => page.locator('.koerad').filter({ hasText: /lysløype/i });

test('the same letter come twice is seen side by side, joined to the journalpost, and taken off it again', async ({
  page,
}) => {
  await loggInn(page, 'arkivar.kari');
  await legg('lysloype.pdf', BREV);
  await page.goto('/koe');
  await rader(page).first().click({ timeout: 120_000 });
  await expect(page.locator('.feltpanel__status')).not.toContainText('leses', { timeout: 60_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Journalført som/).first()).toBeVisible();

  await legg('lysloype-igjen.pdf', ['MOTTATT 20. november 2026', ...BREV]);
  await page.goto('/koe');
  await rader(page).first().click({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Sammenlign brevene' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Er dette det samme brevet?' });
  await expect(dialog.getByRole('img', { name: /^Side 1 av / })).toHaveCount(2);
  await krevTilgjengelig(page);
  await dialog.getByRole('button', { name: 'Samme brev – knytt til journalposten' }).click();
  await expect(page.getByText('Knyttet til journalposten. Begge mottakene står på den.')).toBeVisible();

  // What was done stands in the list of the last week, and is taken back from there.
  await page.reload();
  await page.getByRole('button', { name: 'Nylig gjort' }).click();
  const nylig = page.getByRole('dialog', { name: 'Nylig gjort' });
  const steg = nylig.getByRole('listitem').filter({ hasText: 'Knyttet til en journalpost' }).first();
  await steg.getByRole('button', { name: /Angre/ }).click();
  await expect(steg).toContainText('angret');
  await page.goto('/koe');
  await expect(rader(page).first()).toBeVisible({ timeout: 60_000 });
});
