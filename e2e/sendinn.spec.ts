import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { krevTilgjengelig, loggInn } from './side.ts';

const STOERRELSE = 60 * 1024 ** 2;

test('a large file is sent from a phone over a connection that breaks, and comes in whole', async ({
  browser,
}, proeve) => {
  const fil = proeve.outputPath('Tegninger av garasjen.bin');
  await skrivStor(fil);
  const arkivar = await browser.newPage();
  await loggInn(arkivar, 'arkivar.kari');
  const foer = await tellSendtInn(arkivar);
  const vei = await brytbarVei();
  const kontekst = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: vei.adresse });
  const page = await kontekst.newPage();
  await page.goto('/send-inn');
  await krevTilgjengelig(page);
  await page.getByRole('link', { name: /Rana/ }).click();
  await page.getByLabel('Tema').selectOption({ label: 'Bygg, eiendom og kart' });
  await page.getByLabel('Emne').fill('Søknad om garasje i Strandveien 3');
  await page.getByLabel('Melding').fill('Tegningene ligger ved.');
  await page.getByLabel('Filer', { exact: true }).setInputFiles(fil);
  await expect(page.getByText(/Laster opp [1-9]/)).toBeVisible();
  await krevTilgjengelig(page);
  vei.bryt();
  await expect(page.getByText('Venter på nett.')).toBeVisible();
  vei.aapne();
  await expect(page.getByText(/Laster opp [1-9]|Lastet opp/)).toBeVisible();
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByRole('heading', { name: 'Vi har mottatt det du sendte' })).toBeVisible({ timeout: 60_000 });
  await krevTilgjengelig(page);
  const referanse = (await page.getByText(/^SI-[0-9A-F]{4}-[0-9A-F]{4}$/).textContent()) ?? '';
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await kontekst.close();
  await vei.lukk();

  expect(referanse).not.toBe('');
  expect(await tellSendtInn(arkivar)).toBe(foer + 1);
  await expect(sendtInn(arkivar).getByRole('cell').last()).toHaveText('0');
  await arkivar.close();
});

const sendtInn = (page: Page) => page.getByRole('row').filter({ hasText: 'Sendt inn på nettsiden' });

/** What the ledger says has been sent in to Rana so far; other journeys send too. */
async function tellSendtInn(page: Page): Promise<number> {
  await page.goto('/postregnskap?kommune=872418032');
  await expect(page.getByRole('heading', { name: 'Dagsrapporter' })).toBeVisible();
  const linje = sendtInn(page);
  return (await linje.count()) === 0 ? 0 : Number(await linje.getByRole('cell').first().textContent());
}

test('after a reload what was written is there, and what was sent is not sent again', async ({ page }, proeve) => {
  const fil = proeve.outputPath('brev.txt');
  await skriv(fil, 'Et brev');
  await page.goto('/send-inn/1833');
  await page.getByLabel('Emne').fill('Om gatelys');
  await page.getByLabel('Filer', { exact: true }).setInputFiles(fil);
  await expect(page.getByText('Lastet opp')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Emne')).toHaveValue('Om gatelys');
  await expect(page.getByText('Lastet opp')).toBeVisible();
  await page.getByLabel('Tema').selectOption({ label: 'Annet' });
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect(page.getByRole('heading', { name: 'Vi har mottatt det du sendte' })).toBeVisible();
});

test('without a script the same form sends files, tells what is wrong and keeps what was right', async ({
  browser,
}, proeve) => {
  const fil = proeve.outputPath('letter.txt');
  await skriv(fil, 'A letter');
  const kontekst = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await kontekst.newPage();
  await page.goto('/send-inn/1833?spraak=en');
  await page.getByLabel('Topic').selectOption({ label: 'Something else' });
  await page.getByLabel('Subject').fill('Street lights');
  await page.getByLabel('E-mail').fill('ola@eksempel');
  await page.getByLabel('Files', { exact: true }).setInputFiles(fil);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('The e-mail address does not look right.')).toBeVisible();
  await expect(page.getByText('letter.txt')).toBeVisible();
  await page.getByLabel('E-mail').fill('ola@eksempel.no');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'We have received what you sent' })).toBeVisible();
  await kontekst.close();
});

/** A way to the program that can be cut: every connection is torn down, and none is let through until it is opened again. */
async function brytbarVei() {
  const koblinger = new Set<net.Socket>();
  let aapen = true;
  const tjener = net.createServer((fra) => {
    if (!aapen) {
      fra.destroy();
      return;
    }
    const til = net.connect(Number(process.env.E2E_PORT), '127.0.0.1');
    for (const [en, annen] of [[fra, til] as const, [til, fra] as const]) {
      koblinger.add(en);
      en.on('error', () => annen.destroy());
      en.on('close', () => {
        koblinger.delete(en);
        annen.destroy();
      });
    }
    // Slow, as on a phone: some eight megabytes a second.
    fra.on('data', (bit) => {
      fra.pause();
      til.write(bit, () => setTimeout(() => fra.resume(), 8));
    });
    til.pipe(fra);
  });
  tjener.listen(0, '127.0.0.1');
  await once(tjener, 'listening');
  const { port } = tjener.address() as net.AddressInfo;
  const bryt = () => {
    aapen = false;
    for (const kobling of koblinger) kobling.destroy();
  };
  return {
    adresse: `http://127.0.0.1:${port}`,
    bryt,
    aapne: () => {
      aapen = true;
    },
    async lukk() {
      bryt();
      tjener.close();
      await once(tjener, 'close');
    },
  };
}

async function skrivStor(sti: string): Promise<void> {
  const bit = Buffer.alloc(1024 ** 2, 'tegning ');
  await skriv(sti, ...Array.from({ length: STOERRELSE / bit.length }, () => bit));
}

async function skriv(sti: string, ...biter: (string | Buffer)[]): Promise<void> {
  await mkdir(path.dirname(sti), { recursive: true });
  const ut = createWriteStream(sti);
  for (const bit of biter) if (!ut.write(bit)) await once(ut, 'drain');
  ut.end();
  await once(ut, 'finish');
}
