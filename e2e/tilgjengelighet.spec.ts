import { expect, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

const INNE = [
  '/koe',
  '/min-post',
  '/saker',
  '/arbeidslister',
  '/arbeidslister?liste=kvalitetskontroll',
  '/arbeidslister?liste=arkivoversikt',
  '/arbeidslister?liste=kassasjon',
  '/arbeidslister?liste=bortsetting',
  '/soek',
  '/utsending',
  '/utsending?utvalg=sendt',
  '/brevmaler',
  '/brevmaler?mal=innsyn-avslag',
  '/karantene',
  '/postregnskap',
  '/papir',
  '/ikke-arkivverdig',
  '/ikke-arkivverdig?utvalg=fjernet',
  '/ikke-arkivverdig?utvalg=regler',
  '/sendt-videre',
  '/forslagene',
  '/sendt-videre?utvalg=spor',
  '/opplasting',
  '/publisering',
  '/journal',
  '/journal?slag=offentlig',
  '/uttrekk',
  '/filer',
  '/kassasjon',
  '/presedenser',
  '/egne-felt',
  '/importer',
  '/innsyn',
  '/arkivansvar',
  '/arkivansvar?fane=internkontroll',
  '/arkivansvar?fane=databehandleravtaler',
];
const AAPNE = ['/send-inn', '/postliste', '/postliste/1833', '/postliste/1811', '/tilgjengelighet'];

for (const bredde of [1440, 390]) {
  test(`every page of the archivist is free of violations at ${bredde} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: bredde, height: 900 });
    await loggInn(page, 'arkivar.kari');
    for (const sti of INNE) {
      await page.goto(sti);
      await expect(page.getByRole('main')).toBeVisible();
      await krevTilgjengelig(page);
      const forBred = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(forBred, `${sti} scrolls sideways`).toBe(false);
    }
  });

  test(`every open page is free of violations at ${bredde} pixels, without a script`, async ({ browser }) => {
    const kontekst = await browser.newContext({ viewport: { width: bredde, height: 900 } });
    const page = await kontekst.newPage();
    for (const sti of AAPNE) {
      await page.goto(sti);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await krevTilgjengelig(page);
      expect(await page.locator('script').count()).toBe(0);
    }
    await kontekst.close();
  });
}

test('the leder sees what waits on whom, at both widths', async ({ page }) => {
  await loggInn(page, 'leder.senter');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/fordeling');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await krevTilgjengelig(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  }
});

test('the administrator sees units, users, channels and settings, at both widths', async ({ page }) => {
  await loggInn(page, 'administrator.senter');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/administrasjon');
    await expect(page.getByRole('row').first()).toBeAttached();
    await krevTilgjengelig(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  }
});
