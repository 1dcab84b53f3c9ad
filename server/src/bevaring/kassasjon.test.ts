import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { arkivLager } from '../arkiv/adapters/postgres/lager.ts';
import type { Kassasjonsvedtaket } from '../arkiv/domain/kassasjon.ts';
import { ALLE_SAKER, type Arkiv, createArkiv } from '../arkiv/index.ts';
import { bruker, enArkivstruktur, enSak, etBrev, kode, verdi } from '../arkiv/testing/byggere.ts';
import { kobleKassering } from '../composition/koblinger/kassering.ts';
import { type Aktoer, arkivskaper, type Sjekksum, systemAktoer, type Uow } from '../kernel/index.ts';
import type { Kassering } from './kassasjon.ts';

const RANA = arkivskaper('872418032');
const KLOKKE = testklokke();
const K: Kassasjonsvedtaket = {
  kassasjonsvedtak: 'K',
  kassasjonshjemmel: 'Bevaringsforskrifta § 7',
  bevaringstid: 5,
  kassasjonsdato: null,
  arves: true,
};
let mur: Testgrunnmur;
let arkiv: Arkiv;
let kassering: Kassering;
const i = <T>(arbeid: (uow: Uow) => Promise<T>, aktoer: Aktoer = systemAktoer('test')) =>
  mur.withTenant(RANA, aktoer, arbeid);

beforeAll(async () => {
  mur = await testgrunnmur(KLOKKE);
  arkiv = createArkiv({ lager: arkivLager });
  kassering = kobleKassering(mur, arkiv, 0);
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
});
afterAll(() => mur.rydd());

/** A closed case with one document whose bytes are these; closed 20 November 2026. */
async function lukketSak(
  tekst: string,
  forsendelse: string | null = null,
): Promise<{ sak: string; post: string; sjekksum: Sjekksum }> {
  KLOKKE.sett('2026-11-20T09:00:00Z');
  const { sjekksum, stoerrelse } = await mur.blober.put(RANA, { bytes: Buffer.from(tekst) });
  const sak = verdi(await i((uow) => arkiv.opprettSaksmappe(uow, enSak()))).id;
  const brev = etBrev(sak);
  const [dokument] = brev.dokumenter;
  const objekter = (dokument?.objekter ?? []).map((o) => ({ ...o, sjekksum, stoerrelse }));
  const dokumenter = brev.dokumenter.map((d) => ({ ...d, objekter }));
  const post = verdi(await i((uow) => arkiv.journalfoer(uow, { ...brev, dokumenter, forsendelse }))).id;
  verdi(await i((uow) => arkiv.settJournalstatus(uow, post, 'A')));
  verdi(await i((uow) => arkiv.avsluttSak(uow, sak, true)));
  return { sak, post, sjekksum };
}
const bestem = (nivaa: 'saksmappe' | 'klasse', enhet: string, vedtak: Kassasjonsvedtaket | null) =>
  i((uow) => arkiv.settKassasjonsvedtak(uow, nivaa, enhet, vedtak));
const kasser = (saker: readonly string[], bekreftetAntall: number) =>
  i((uow) =>
    kassering.kasser(uow, { saker, hjemmel: 'Bevaringsforskrifta § 7', begrunnelse: 'Tiden er ute', bekreftetAntall }),
  );
const forfalt = () => i((uow) => arkiv.finnTilKassasjon(uow, KLOKKE.naa().toISOString().slice(0, 10), 100));
const fjern = async () => {
  for (const { id } of await i((uow) => kassering.finn(uow))) await kassering.fjernFiler({ arkivskaper: RANA }, id, i);
};

describe('kassasjon', () => {
  it('2.8.19: what is due goes, its files with it; metadata, a precedent, who and when stay', async () => {
    const { sak, post, sjekksum } = await lukketSak('skal bort');
    const inn = { presedensDato: '2026-05-02', tittel: 'Skal stå', beskrivelse: null, hjemmel: null };
    const paa = { type: 'saksmappe', id: sak } as const;
    verdi(await i((uow) => arkiv.leggTilPresedens(uow, paa, { ...inn, rettskildefaktor: 'Praksis' })));
    verdi(await bestem('saksmappe', sak, K));
    KLOKKE.sett('2031-11-19T09:00:00Z');
    expect(await forfalt()).toEqual([]);
    expect(verdi(await i((uow) => arkiv.hentKassasjonsliste(uow, ALLE_SAKER, { grense: 100 }))).saker).toEqual([]);
    expect(kode(await kasser([sak], 1))).toBe('arkiv.kassasjon-ikke-forfalt');
    KLOKKE.sett('2031-11-20T09:00:00Z');
    expect(await forfalt()).toMatchObject([{ id: sak, paa: 'saksmappe', kassasjonsdato: '2031-11-20', dokumenter: 1 }]);
    expect(kode(await kasser([sak], 2))).toBe('arkiv.kassasjon-antall-endret');
    expect(await mur.blober.size(RANA, sjekksum)).toBe(9);
    verdi(await kasser([sak], 1));
    await fjern();
    expect(await mur.blober.size(RANA, sjekksum)).toBeNull();
    const lest = verdi(await i((uow) => arkiv.hentJournalpost(uow, post)));
    expect(lest.dokumenter).toMatchObject([{ tittel: 'Søknad', objekter: [], utenArkivformat: 'arkiv.kassert' }]);
    expect(lest.korrespondanseparter).toHaveLength(1);
    const presedenser = verdi(await i((uow) => arkiv.finnPresedenser(uow, { tekst: 'skal stå' }, { grense: 5 })));
    expect(presedenser.presedenser).toMatchObject([{ tittel: 'Skal stå' }]);
    const dokument = lest.dokumenter[0]?.id ?? '';
    const logg = await i((uow) => arkivLager(uow).endringslogg.hent(dokument));
    expect(logg.map((rad) => [rad.felt, rad.endretAv])).toEqual([
      ['kassertDato', 'Dokumentsenter (test)'],
      ['kassasjonshjemmel', 'Dokumentsenter (test)'],
    ]);
    expect(await forfalt()).toEqual([]);
    expect(kode(await kasser([sak], 1))).toBe('arkiv.kassasjon-ikke-forfalt');
  });
  it('a file that another document has too is kept, and the execution says so', async () => {
    const en = await lukketSak('samme bytes');
    const annen = await lukketSak('samme bytes');
    verdi(await bestem('saksmappe', en.sak, K));
    KLOKKE.sett('2032-01-01T09:00:00Z');
    verdi(await kasser([en.sak], 1));
    await fjern();
    expect(await mur.blober.size(RANA, en.sjekksum)).toBe(11);
    expect(verdi(await i((uow) => arkiv.hentJournalpost(uow, annen.post))).dokumenter[0]?.objekter).toHaveLength(2);
    expect((await i((uow) => kassering.finn(uow)))[0]?.filer).toEqual({ fjernet: 0, beholdt: 1, venter: 0 });
  });
  it('6.1.1, 6.1.9, 6.1.10, 6.1.11: from a klasse two levels up down to the document of a case; turned off; overridden by the case', async () => {
    const { sak } = await lukketSak('arver');
    const enheter = await i((uow) => arkiv.finnKassasjonsvedtak(uow));
    const klasse = enheter.find((enhet) => enhet.navn.startsWith('L '))?.id ?? '';
    const min = async () => (await forfalt()).find((rad) => rad.id === sak);
    KLOKKE.sett('2032-01-01T09:00:00Z');
    expect(await min()).toBeUndefined();
    verdi(await bestem('klasse', klasse, K));
    expect(await min()).toMatchObject({ paa: 'klasse', dokumenter: 1, staar: 0 });
    const paaListen = async () =>
      verdi(await i((uow) => arkiv.hentKassasjonsliste(uow, ALLE_SAKER, { grense: 100 }))).saker.some(
        (rad) => rad.id === sak,
      );
    expect(await paaListen()).toBe(true);
    verdi(await bestem('klasse', klasse, { ...K, arves: false }));
    expect([await min(), await paaListen()]).toEqual([undefined, false]);
    verdi(await bestem('klasse', klasse, K));
    verdi(await bestem('saksmappe', sak, { ...K, kassasjonsvedtak: 'B', kassasjonshjemmel: null }));
    expect(await min()).toBeUndefined();
    expect(kode(await kasser([sak], 1))).toBe('arkiv.kassasjon-ikke-forfalt');
    verdi(await bestem('klasse', klasse, null));
  });
  it('all or nothing: one case that is not due, one unknown, one without authority or reason', async () => {
    const { sak, sjekksum } = await lukketSak('blir');
    const annen = await lukketSak('blir også');
    verdi(await bestem('saksmappe', sak, K));
    KLOKKE.sett('2032-01-01T09:00:00Z');
    expect(kode(await kasser([sak, annen.sak], 2))).toBe('arkiv.kassasjon-ikke-forfalt');
    expect(kode(await kasser([sak, '00000000-0000-4000-8000-000000000000'], 1))).toBe('arkiv.sak-finnes-ikke');
    expect(kode(await bestem('saksmappe', sak, { ...K, kassasjonshjemmel: null }))).toBe(
      'arkiv.kassasjon-uten-hjemmel',
    );
    const uten = { saker: [sak], hjemmel: ' ', begrunnelse: 'x', bekreftetAntall: 1 };
    expect(kode(await i((uow) => kassering.kasser(uow, uten)))).toBe('arkiv.kassasjon-uten-hjemmel');
    expect(kode(await i((uow) => kassering.kasser(uow, { ...uten, hjemmel: 'x', begrunnelse: ' ' })))).toBe(
      'bevaring.kassasjon-uten-begrunnelse',
    );
    await fjern();
    expect(await mur.blober.size(RANA, sjekksum)).toBe(4);
  });
});

describe('kopiene av brevet', () => {
  it('the letter as it came, what was read of it and its pages go with the documents; the row of the letter stays', async () => {
    const forsendelse = randomUUID();
    const dokument = randomUUID();
    const [original, bilde, tekst] = await Promise.all(
      ['brev', 'side', 'tekst'].map(
        async (bytes) => (await mur.blober.put(RANA, { bytes: Buffer.from(bytes) })).sjekksum,
      ),
    );
    const eier = new pg.Client({ connectionString: mur.database.adminUrl });
    await eier.connect();
    await eier.query(
      `insert into mottak.forsendelse (arkivskaper, id, kanal, ekstern_id, status, filnavn, original_filnavn, sjekksum, stoerrelse, mottatt_tid, registrert_tid, registrert_av)
         values ($1, $2, 'mappe', 'x', 'journalfoert', 'a.pdf', 'a.pdf', $3, 4, now(), now(), 'test')`,
      [RANA, forsendelse, original],
    );
    await eier.query(
      `insert into mottak.dokument (arkivskaper, id, forsendelse, nummer, filnavn, format, mime, stoerrelse, sjekksum, rolle)
         values ($1, $2, $3, 1, 'a.pdf', 'pdf', 'application/pdf', 4, $4, 'hoveddokument')`,
      [RANA, dokument, forsendelse, original],
    );
    await eier.query(
      `insert into tolking.forsendelse (arkivskaper, forsendelse, kanal, mottatt_tid) values ($1, $2, 'mappe', now())`,
      [RANA, forsendelse],
    );
    await eier.query(
      `insert into tolking.dokument (arkivskaper, dokument, forsendelse, nummer, rolle, format, sjekksum, status, tekstfil)
         values ($1, $2, $3, 1, 'hoveddokument', 'pdf', $4, 'lest', $5)`,
      [RANA, dokument, forsendelse, original, tekst],
    );
    await eier.query(
      `insert into tolking.side (arkivskaper, dokument, nr, bredde, hoeyde, bilde, kilde, konfidens, rotasjon, skjevhet, tekst, ord)
         values ($1, $2, 1, 10, 10, $3, 'ocr', 1, 0, 0, 'Kari Testesen', '[]')`,
      [RANA, dokument, bilde],
    );
    await eier.query(`insert into soek.dokument values ($1, $2, $3, $4)`, [RANA, dokument, forsendelse, tekst]);
    const { sak } = await lukketSak('brev', forsendelse);
    verdi(await bestem('saksmappe', sak, K));
    KLOKKE.sett('2032-01-01T09:00:00Z');
    verdi(await kasser([sak], 1));
    await fjern();
    for (const sum of [original, bilde, tekst]) expect(await mur.blober.size(RANA, sum as Sjekksum)).toBeNull();
    const antall = await eier.query(
      `select (select count(*)::int from mottak.dokument where forsendelse = $1) + (select count(*)::int from tolking.dokument where forsendelse = $1)
         + (select count(*)::int from tolking.side where dokument = $2) + (select count(*)::int from soek.dokument where dokument = $2) as rader,
        (select kassert_tid is not null from mottak.forsendelse where id = $1) as kassert`,
      [forsendelse, dokument],
    );
    await eier.end();
    expect(antall.rows).toEqual([{ rader: 0, kassert: true }]);
  });
});

describe('sperring (arkivlova § 13: et krav om sletting er ikke hjemmel for kassasjon)', () => {
  const arkivar: Aktoer = { ...bruker('kari'), evner: new Set(['arkiv:sperre']) } as Aktoer;
  const anders = bruker('anders');
  const les = (aktoer: Aktoer, id: string) => i((uow) => arkiv.hentJournalpost(uow, id), aktoer);

  it('hides the post from everybody but those who may block, its own saksbehandler too, and keeps every file', async () => {
    const { post, sjekksum } = await lukketSak('noen vil ha dette slettet');
    expect(verdi(await les(anders, post)).skjult).toBe(false);
    expect(kode(await i((uow) => arkiv.sperrJournalpost(uow, post, ' ', 'GDPR art. 17')))).toBe(
      'arkiv.sperring-uten-grunn',
    );
    verdi(await i((uow) => arkiv.sperrJournalpost(uow, post, 'Krav om sletting', 'GDPR art. 17, arkivlova § 13')));
    expect(verdi(await les(anders, post))).toMatchObject({ skjult: true, sperret: true, tittel: 'Skjermet' });
    expect(verdi(await les(anders, post)).dokumenter.flatMap((d) => d.objekter)).toEqual([]);
    expect(verdi(await les(arkivar, post))).toMatchObject({ skjult: false, sperret: true });
    expect(await mur.blober.size(RANA, sjekksum)).toBeGreaterThan(0);
    expect(await i((uow) => arkiv.hentForPublisering(uow, post))).toBeNull();
    expect(await i((uow) => arkiv.hentForIndeks(uow, post))).toMatchObject({
      tilgangskode: 'SPERRET',
      saksbehandler: null,
      parter: [{ skjermet: true }],
    });
    expect(kode(await i((uow) => arkiv.sperrJournalpost(uow, post, 'igjen', 'x')))).toBe('arkiv.alt-sperret');
    expect(await i((uow) => arkiv.finnSperrede(uow))).toMatchObject([{ journalpost: post, grunn: 'Krav om sletting' }]);
  });
  it('is taken away with a reason, and may then be set anew', async () => {
    const { post } = await lukketSak('sperres og åpnes');
    expect(kode(await i((uow) => arkiv.opphevSperring(uow, post, 'x')))).toBe('arkiv.ikke-sperret');
    verdi(await i((uow) => arkiv.sperrJournalpost(uow, post, 'Krav', 'GDPR art. 17')));
    expect(kode(await i((uow) => arkiv.opphevSperring(uow, post, 'Nei'), anders))).toBe('arkiv.ikke-klarert');
    verdi(await i((uow) => arkiv.opphevSperring(uow, post, 'Kravet er trukket')));
    expect(verdi(await les(anders, post))).toMatchObject({ skjult: false, sperret: false });
    verdi(await i((uow) => arkiv.sperrJournalpost(uow, post, 'Nytt krav', 'GDPR art. 17')));
  });
});
