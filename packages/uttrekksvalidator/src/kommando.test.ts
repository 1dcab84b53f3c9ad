import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { kommando } from './kommando.ts';
import {
  harSkjemaer,
  nyMappe,
  type Oppskrift,
  ryddMapper,
  SKJEMAMAPPE,
  skriv,
  uttrekksfiler,
} from './testing/uttrekk.ts';

afterAll(ryddMapper);

async function kjoer(...args: readonly string[]) {
  let ut = '';
  let feil = '';
  const kode = await kommando(args, {
    soekesti: '',
    fremdrift: null,
    pdfa: null,
    ut: (tekst) => {
      ut += tekst;
    },
    feil: (tekst) => {
      feil += tekst;
    },
  });
  return { kode, ut, feil };
}
const uttrekk = (oppskrift: Oppskrift = {}) => skriv(nyMappe(), uttrekksfiler(oppskrift));
const endretByte: Oppskrift = { filer: { 'dokumenter/2024/1.pdf': 'endret' } };

describe('the command', () => {
  test('explains itself', async () => {
    expect((await kjoer('--hjelp')).ut).toContain('./dokumentsenter valider UTTREKK');
  });

  test.each([
    [[], /Si hvilket uttrekk/],
    [['a', 'b'], /Si hvilket uttrekk/],
    [['/finnes/ikke'], /Finner ikke \/finnes\/ikke/],
    [['--tull', 'x'], /Kjenner ikke valget/],
    [['x', '--skjema', '/finnes/ikke'], /Finner ikke skjemamappen/],
    [['x', '--skjemakilde', 'tull'], /ikke en nettadresse/],
    [[import.meta.filename], /verken en mappe eller en tar-fil/],
  ] as const)('%j is refused in words, with 2', async (args, melding) => {
    const svar = await kjoer(...args);
    expect(svar.kode).toBe(2);
    expect(svar.feil).toMatch(melding);
  });
});

describe.skipIf(!harSkjemaer)('the answer', () => {
  test('is 0 for a valid uttrekk', async () => {
    const { kode, ut } = await kjoer(uttrekk(), '--uten-nett');
    expect(kode).toBe(0);
    expect(ut).toContain('UTTREKKET ER GYLDIG');
  });

  test('is 1 with errors, and says what, where, what it means and how to mend it', async () => {
    const { kode, ut } = await kjoer(uttrekk(endretByte), '--uten-nett');
    expect(kode).toBe(1);
    expect(ut).toContain('FEIL: Et dokument er endret: sjekksummen stemmer ikke (1)');
    expect(ut).toMatch(/arkivstruktur\.xml, linje \d+, dokumentbeskrivelse «Brev 1», systemID/);
    expect(ut).toContain('Slik retter du: Hent den riktige filen fra systemet.');
  });

  test('is 2 when a schema is nowhere to be had', async () => {
    const { kode, ut } = await kjoer(uttrekk({ filer: { 'addml.xsd': null } }), '--uten-nett');
    expect(kode).toBe(2);
    expect(ut.replace(/\s+/g, ' ')).toContain('addml.xsd er verken i pakken eller i en skjemamappe');
  });

  test('takes schemas from a folder', async () => {
    expect((await kjoer(uttrekk({ filer: { 'addml.xsd': null } }), '--uten-nett', '--skjema', SKJEMAMAPPE)).kode).toBe(
      1,
    );
  });

  test('is JSON when asked', async () => {
    const { ut } = await kjoer(uttrekk(endretByte), '--uten-nett', '--json');
    expect(JSON.parse(ut)).toMatchObject({ dom: 'ugyldig', feil: 2 });
  });

  test('is a page of its own when asked, with nothing from outside and everything escaped', async () => {
    const mappe = uttrekk({
      arkivstruktur: (tekst) =>
        tekst.replace('<saksstatus>Avsluttet', '<saksstatus>&lt;script&gt;alert(1)&lt;/script&gt;'),
    });
    const fil = path.join(nyMappe(), 'rapport.html');
    expect((await kjoer(mappe, '--uten-nett', '--html', fil)).kode).toBe(1);
    const side = readFileSync(fil, 'utf8');
    expect(side).toContain('&lt;script&gt;alert(1)');
    expect(side).not.toMatch(/<script|<link|<img|src=|url\(/);
    expect((await kjoer(mappe, '--uten-nett', '--html', '/finnes/ikke/r.html')).kode).toBe(2);
  });

  test('leaves nothing behind', async () => {
    // A temporary folder of its own: other tests validate at the same time, in the machine's.
    const sti = uttrekk();
    const egen = nyMappe();
    vi.stubEnv('TMPDIR', egen);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    await kjoer(sti, '--uten-nett');
    expect(readdirSync(egen)).toEqual([]);
  });
});
