import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { skrivSkannetBrev } from './brev.ts';
import { krevTilgjengelig, loggInn } from './side.ts';

const TITTEL = 'Melding om hull i veien, gnr. 33 bnr. 4';
const AVSENDER = 'Terje Veiprøve';

async function somPerson(browser: Browser, brukernavn: string): Promise<Page> {
  const kontekst = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const page = await kontekst.newPage();
  await loggInn(page, brukernavn);
  return page;
}

test('a leader gives a letter to one archivist, another is held off until taking it over, and each step can be undone after a reload', async ({
  page,
  browser,
}) => {
  const inn = path.join(process.env.E2E_DATA ?? '', 'inn/1833');
  const utkast = path.join(process.env.E2E_DATA ?? '', 'veibrev.pdf');
  const linjer = [AVSENDER, 'Veibakken 2', '', 'Rana kommune', '', 'Mo i Rana, 16. november 2026', '', TITTEL, ''];
  await skrivSkannetBrev(utkast, [...linjer, 'Det er et stort hull i veien ved Veibakken.', '', AVSENDER]);
  await copyFile(utkast, path.join(inn, 'SKN_20261119_0912.pdf'));

  await loggInn(page, 'leder.senter');
  await page.getByRole('link', { name: 'Fordeling' }).click();
  const rad = page.getByRole('listitem').filter({ hasText: 'hull i veien' });
  await expect(rad).toBeVisible({ timeout: 60_000 });
  await krevTilgjengelig(page);
  await rad.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Anniken/ }).check();
  await krevTilgjengelig(page);
  await dialog.getByRole('button', { name: /^Gi til Anniken/ }).click();
  await expect(rad.getByText(/Hos Anniken/)).toBeVisible();

  const anniken = await somPerson(browser, 'arkivar.anniken');
  await anniken.goto('/koe');
  await anniken.getByRole('option').filter({ hasText: 'hull i veien' }).click();
  await expect(anniken.getByText(/Holdt for deg til/)).toBeVisible();

  // The server refuses whoever does not hold it, whatever the page lets through.
  const elise = await somPerson(browser, 'arkivar.elise');
  await elise.goto('/koe');
  await elise.getByRole('option').filter({ hasText: 'hull i veien' }).click();
  await expect(elise.getByText(/Anniken .* har holdt brevet siden/)).toBeVisible();
  await expect(elise.getByRole('button', { name: /^Journalfør/ })).toBeDisabled();
  await krevTilgjengelig(elise);
  const oppgave = new URL(elise.url()).searchParams.get('oppgave') ?? '';
  const svar = await elise.request.get('/api/koe?grense=200');
  const { oppgaver }: { oppgaver: { id: string; forsendelse: string; arkivskaper: string }[] } = await svar.json();
  const mitt = oppgaver.find(({ id }) => id === oppgave);
  const nei = await elise.request.post(
    `/api/kommuner/${mitt?.arkivskaper ?? ''}/forsendelser/${mitt?.forsendelse ?? ''}/ikke-arkiver`,
    { headers: { 'x-dokumentsenter': '1' }, data: { aarsak: 'annet', merknad: null } },
  );
  expect([nei.status(), (await nei.json()).kode]).toEqual([409, 'fordeling.reservert-av-annen']);

  await elise.getByRole('button', { name: 'Ta over' }).click();
  await elise.getByRole('dialog').getByRole('button', { name: 'Ta over' }).click();
  await expect(elise.getByText(/Holdt for deg til/)).toBeVisible();
  await expect(anniken.getByText(/Brevet er nå hos Elise/)).toBeVisible({ timeout: 30_000 });

  // Not for archiving; then the page is loaded anew, and the way back is still there.
  await elise.getByRole('button', { name: 'Skal ikke arkiveres' }).last().click();
  await elise.getByRole('dialog').getByRole('button', { name: 'Skal ikke arkiveres' }).click();
  await expect(elise.getByText('Tatt ut: skal ikke arkiveres')).toBeVisible();
  await elise.reload();
  await elise.getByRole('button', { name: 'Nylig gjort' }).click();
  const nylig = elise.getByRole('dialog');
  await expect(nylig.getByText(/Tatt over fra Anniken/)).toBeVisible();
  await krevTilgjengelig(elise);
  await nylig
    .getByRole('button', { name: /^Angre: Tatt ut/ })
    .first()
    .click();
  await expect(nylig.getByText(/Tatt ut.*, angret/)).toBeVisible();

  await anniken.context().close();
  await elise.context().close();
});
