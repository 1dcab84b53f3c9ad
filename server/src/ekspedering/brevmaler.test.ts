import { sjekkPdfa } from '@dokumentsenter/pdfa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kode, verdi } from '../arkiv/testing/byggere.ts';
import type { Malinnhold } from './domain/svarmal.ts';
import { MOTTAKER, reisSendeproeve, type Sendeproeve } from './testing/sendeproeve.ts';

let p: Sendeproeve;
beforeAll(async () => {
  p = await reisSendeproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(async () => {
  await p.sporring('truncate ekspedering.brevmal_versjon');
  expect(p.uventet.splice(0)).toEqual([]);
});

const MAL: Malinnhold = {
  nb: { navn: 'Takk for brevet', tekst: 'Hei {{mottaker}}. Takk for «{{tittel}}».' },
  nn: null,
  klagerett: false,
  iBruk: true,
};
const lagre = (malkode: string | null, fraVersjon: number, mal: Malinnhold = MAL) =>
  p.i((uow) => p.ekspedering.lagreBrevmal(uow, malkode, fraVersjon, mal));
const finn = () => p.i((uow) => p.ekspedering.finnBrevmaler(uow));
const historikk = (malkode: string) => p.i((uow) => p.ekspedering.hentBrevmalhistorikk(uow, malkode));
const utkast = async (paa: string) => verdi(await p.i((uow) => p.ekspedering.hentSvarutkast(uow, paa)));
const etBrevInn = () =>
  p.etUtgaaende({
    ...{ journalposttype: 'I', tittel: 'Søknad', mottattDato: new Date('2026-11-19T08:00:00Z') },
    korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
  });

describe('templates of the municipality', () => {
  it('are offered merged, in the forms they are written in, and only while in use', async () => {
    const paa = await etBrevInn();
    const ny = verdi(await lagre(null, 0));
    const navn = async (form: 'nb' | 'nn') => (await utkast(paa)).maler[form].map((mal) => mal.navn);
    expect((await utkast(paa)).maler.nb.at(-1)).toMatchObject({ tekst: 'Hei Kari Testesen. Takk for «Søknad».' });
    expect(await navn('nn')).not.toContain('Takk for brevet');
    verdi(await lagre(ny.kode, 1, { ...MAL, iBruk: false }));
    expect(await navn('nb')).not.toContain('Takk for brevet');
  });

  it('take the place of the standard ones, and every version is kept with who and when', async () => {
    expect((await finn()).find((mal) => mal.kode === 'foreloepig')).toMatchObject({ versjon: 0, lagretAv: null });
    verdi(await lagre('foreloepig', 0));
    verdi(await lagre('foreloepig', 1, { ...MAL, nn: { navn: 'Takk', tekst: 'Takk, {{mottaker}}.' } }));
    const mal = (await finn()).filter(({ kode: k }) => k === 'foreloepig');
    expect(mal).toMatchObject([{ versjon: 2, nn: { navn: 'Takk' }, hjemler: [expect.stringContaining('§ 11 a')] }]);
    const versjoner = verdi(await historikk('foreloepig'));
    expect(versjoner.map(({ versjon, lagretAv }) => [versjon, lagretAv !== null])).toEqual([
      [2, true],
      [1, true],
      [0, false],
    ]);
  });

  it('are refused with fields that do not exist, without text, unknown, and when somebody was there first', async () => {
    const uten = { navn: 'Uten tekst', tekst: ' ' };
    const nb = { navn: 'Mal', tekst: 'Hei {{etternavn}}' };
    expect(kode(await lagre(null, 0, { ...MAL, nb }))).toBe('ekspedering.flettefelt-ukjent');
    expect(kode(await lagre(null, 0, { ...MAL, nb: uten }))).toBe('ekspedering.mal-ufullstendig');
    expect(kode(await lagre(null, 0, { ...MAL, nb: null }))).toBe('ekspedering.mal-ufullstendig');
    expect(kode(await lagre('finnes-ikke', 0))).toBe('ekspedering.mal-finnes-ikke');
    expect(kode(await historikk('finnes-ikke'))).toBe('ekspedering.mal-finnes-ikke');
    verdi(await lagre('svar', 0));
    expect(kode(await lagre('svar', 0))).toBe('ekspedering.mal-endret');
  });

  it('are shown as the PDF/A they will be', async () => {
    const pdf = verdi(await p.i((uow) => p.ekspedering.visBrevmal(uow, 'nb', MAL)));
    expect(await sjekkPdfa(new Uint8Array(pdf), '2b')).toEqual([]);
    expect(kode(await p.i((uow) => p.ekspedering.visBrevmal(uow, 'nn', MAL)))).toBe('ekspedering.mal-ufullstendig');
  });
});

describe('a letter', () => {
  const svar = async (paa: string, mal: { kode: string; versjon: number } | null, klagerett = false) =>
    p.i(async (uow) => {
      const { mottakere } = verdi(await p.ekspedering.hentSvarutkast(uow, paa));
      const sending = mottakere.map(({ korrespondansepart }) => ({
        ...{ korrespondansepart, kanal: 'utskrift' as const, adresse: null },
      }));
      const felt = { maalform: 'nb', tittel: 'Svar', offentligTittel: null, tekst: 'Svaret er ja.' } as const;
      return p.ekspedering.svar(uow, paa, { ...felt, sending, mal, klagerett, ogsaa: [] });
    });
  const bildet = async (journalpost: string) =>
    verdi(await p.i((uow) => p.ekspedering.hentUtsendinger(uow, journalpost)));

  it('keeps the version it was begun from, whatever the template becomes', async () => {
    const { kode: egen } = verdi(await lagre(null, 0));
    const { journalpost } = verdi(await svar(await etBrevInn(), { kode: egen, versjon: 1 }));
    verdi(await lagre(egen, 1, { ...MAL, nb: { navn: 'Nytt navn', tekst: 'Noe annet.' } }));
    expect((await bildet(journalpost)).mal).toEqual({ navn: 'Takk for brevet', versjon: 1 });
    expect(kode(await svar(await etBrevInn(), { kode: egen, versjon: 9 }))).toBe('ekspedering.mal-finnes-ikke');
  });

  it('that is a decision has its klagefrist counted from the day it left, and not before', async () => {
    const { journalpost, utsendinger } = verdi(await svar(await etBrevInn(), { kode: 'vedtak', versjon: 0 }, true));
    expect((await bildet(journalpost)).utsendinger).toMatchObject([{ klagefrist: null }]);
    verdi(await p.i((uow) => p.ekspedering.velg(uow, utsendinger[0] ?? '', 'skrevetUt')));
    expect(await bildet(journalpost)).toMatchObject({ klagerett: true, utsendinger: [{ klagefrist: '2026-12-11' }] });
    const vanlig = verdi(await svar(await etBrevInn(), null));
    verdi(await p.i((uow) => p.ekspedering.velg(uow, vanlig.utsendinger[0] ?? '', 'skrevetUt')));
    expect((await bildet(vanlig.journalpost)).utsendinger).toMatchObject([{ klagefrist: null }]);
  });

  it('written elsewhere may be called a decision when it is sent', async () => {
    const journalpost = await p.etUtgaaende();
    const valg = await p.valg(journalpost, 'utskrift');
    verdi(await p.i((uow) => p.ekspedering.ekspeder(uow, journalpost, valg, true)));
    expect((await bildet(journalpost)).klagerett).toBe(true);
  });
});
