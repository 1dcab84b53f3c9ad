import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { Konfigurasjonsfeil } from '../../config.ts';
import { arkivskaper, systemAktoer } from '../../kernel/index.ts';
import { type Kontekster, koble } from '../kontekster.ts';
import { lesArgumenter } from './argumenter.ts';
import { brukerKommando } from './bruker.ts';
import { kommuneKommando } from './kommune.ts';

const HATTFJELLDAL = ['opprett', '--orgnr', '944716904', '--nr', '1826', '--navn', 'Hattfjelldal'];
let grunnmur: Testgrunnmur;
let kontekster: Kontekster;

beforeAll(async () => {
  grunnmur = await testgrunnmur();
  kontekster = await koble(grunnmur);
});
afterAll(async () => {
  await kontekster.lukk();
  await grunnmur.rydd();
});

/** Runs the command with its output caught. */
async function si(arbeid: () => Promise<number>): Promise<{ kode: number; tekst: string }> {
  const skriv = process.stdout.write;
  let tekst = '';
  process.stdout.write = ((del: string) => {
    tekst += del;
    return true;
  }) as typeof process.stdout.write;
  try {
    return { kode: await arbeid(), tekst };
  } finally {
    process.stdout.write = skriv;
  }
}
const kommune = (...ord: string[]) => si(() => kommuneKommando(kontekster, ord));
const bruker = (...ord: string[]) => si(() => brukerKommando(kontekster, ord));

describe('a municipality set up from the command line', () => {
  it('has an archive to register in, and is the same the second time', async () => {
    expect((await kommune(...HATTFJELLDAL)).tekst).toContain('Hattfjelldal kommune (1826) er opprettet');
    const eier = arkivskaper('944716904');
    const kodeverk = await grunnmur.withTenant(eier, systemAktoer('test'), (uow) => kontekster.arkiv.hentKodeverk(uow));
    expect(kodeverk.klasser).toHaveLength(25);
    expect(kodeverk.tilgangskoder.map(({ kode }) => kode)).toContain('13');
    expect((await kommune(...HATTFJELLDAL)).tekst).toContain('finnes alt. Ingenting er endret.');
    expect((await kommune('liste')).tekst).toBe('1826  944716904  HA  Hattfjelldal kommune\n');
  });
  it.each([
    [['opprett', '--orgnr', '944716905', '--nr', '1825', '--navn', 'Grane'], 'kontrollsiffer'],
    [
      ['opprett', '--orgnr', '944716904', '--nr', '1825', '--navn', 'Grane'],
      'Organisasjonsnummeret er alt Hattfjelldal',
    ],
    [['opprett', '--orgnr', '940651034', '--nr', '1826', '--navn', 'Grane'], 'Kommunenummeret er alt i bruk'],
    [['opprett', '--nr', '1825'], '--orgnr mangler.\n--navn mangler.'],
    [['opprett', '--orgnr', '940651034', '--nr', '1825', '--navn', 'Grane', '--maalform', 'en'], 'nb eller nn'],
    [['slett'], 'Bruk:'],
  ])('%j is refused in words', async (ord, tekst) => {
    await expect(kommune(...ord)).rejects.toThrow(tekst);
    await expect(kommune(...ord)).rejects.toBeInstanceOf(Konfigurasjonsfeil);
  });
});

describe('the first administrator', () => {
  const BERIT = ['opprett', '--kommune', '1826', '--brukernavn', 'berit.fiskaa', '--navn', 'Berit Fiskåmo'];
  it('signs in with the password printed once, and it is never printed again', async () => {
    await kommune(...HATTFJELLDAL);
    const { tekst } = await bruker(...BERIT);
    const passord = /Engangspassord: (\S+)/.exec(tekst)?.[1] ?? '';
    const svar = await kontekster.tilgang.loggInn({ brukernavn: 'berit.fiskaa', passord, adresse: '192.0.2.1' });
    expect(svar.ok && svar.verdi.innlogget.sperretAv).toBe('tilgang.maa-bytte-passord');
    const igjen = await bruker(...BERIT);
    expect(igjen.tekst).toContain('Ingenting er endret');
    expect(igjen.tekst).not.toContain('Engangspassord:');
    const nytt = await bruker('nytt-passord', '--kommune', '1826', '--brukernavn', 'berit.fiskaa');
    expect(/Engangspassord: (\S+)/.exec(nytt.tekst)?.[1]).not.toBe(passord);
  });
  it('may be somebody who works in another municipality, who keeps the password', async () => {
    await kommune('opprett', '--orgnr', '940651034', '--nr', '1825', '--navn', 'Grane kommune');
    const { tekst } = await bruker(...BERIT.map((ord) => (ord === '1826' ? '1825' : ord)));
    expect(tekst).toContain('er nå administrator i Grane kommune også');
    expect(tekst).not.toContain('Engangspassord:');
  });
  it.each([
    [['opprett', '--kommune', '9999', '--brukernavn', 'ola.n', '--navn', 'Ola'], 'Kommune 9999 finnes ikke her'],
    [['opprett', '--kommune', '1826', '--brukernavn', 'Ola N', '--navn', 'Ola'], '--brukernavn er 3–60 tegn'],
    [['opprett', '--kommune', '1826', '--brukernavn', 'ola.n', '--navn', 'Ola', '--rolle', 'sjef'], '--rolle er'],
    [['nytt-passord', '--kommune', '1826', '--brukernavn', 'ukjent'], 'Ingen i Hattfjelldal kommune'],
  ])('%j is refused in words', async (ord, tekst) => {
    await kommune(...HATTFJELLDAL);
    await expect(bruker(...ord)).rejects.toThrow(tekst);
  });
});

it('what was typed is read with all that is wrong said at once', () => {
  const les = (...ord: string[]) => lesArgumenter(ord, { krevd: ['nr'], valgfri: ['navn'], bruk: 'bruk' });
  expect(les('--nr=1833', '--navn', 'Rana kommune')).toEqual({ nr: '1833', navn: 'Rana kommune' });
  expect(() => les('--nr')).toThrow('--nr mangler verdi.');
  expect(() => les('--nr', '1', '--nr', '2')).toThrow('to ganger');
  expect(() => les('1833')).toThrow('Kjenner ikke «1833».');
});
