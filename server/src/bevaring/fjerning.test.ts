import { utimes } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { arkivLager } from '../arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../arkiv/index.ts';
import { enArkivstruktur, enSak, etBrev, verdi } from '../arkiv/testing/byggere.ts';
import { kobleKassering } from '../composition/koblinger/kassering.ts';
import { arkivskaper, type Sjekksum, systemAktoer, type Uow } from '../kernel/index.ts';
import { bevaringHandlers } from './adapters/jobs/handlers.ts';
import { noterSlettetFil } from './jobs.ts';
import type { Kassering } from './kassasjon.ts';

const RANA = arkivskaper('872418032');
const KLOKKE = testklokke();
const ET_DOEGN = 24 * 3600 * 1000;
let mur: Testgrunnmur;
let arkiv: Arkiv;
let kassering: Kassering;
/** Called once, when nothing refers to the file and it is about to go. */
let iSisteLiten: (() => Promise<void>) | null = null;
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(RANA, systemAktoer('test'), arbeid);
const put = async (tekst: string) => (await mur.blober.put(RANA, { bytes: Buffer.from(tekst) })).sjekksum;
const finnes = async (sjekksum: Sjekksum) => (await mur.blober.size(RANA, sjekksum)) !== null;

beforeAll(async () => {
  mur = await testgrunnmur(KLOKKE);
  arkiv = createArkiv({ lager: arkivLager });
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
  const blober: typeof mur.blober = {
    ...mur.blober,
    remove: (eier, sjekksum, vilkaar) =>
      mur.blober.remove(eier, sjekksum, {
        ...vilkaar,
        async ubrukt() {
          const svar = await vilkaar.ubrukt();
          await iSisteLiten?.();
          return svar;
        },
      }),
  };
  kassering = kobleKassering({ blober }, arkiv);
});
afterAll(() => mur.rydd());
beforeEach(() => {
  iSisteLiten = null;
  KLOKKE.sett('2026-11-20T09:00:00Z');
});

/** As if the bytes were put long ago. */
async function foreld(sjekksum: Sjekksum): Promise<void> {
  const { sti } = await mur.blober.lokalSti(RANA, sjekksum);
  const da = new Date(Date.now() - 2 * ET_DOEGN);
  await utimes(sti, da, da);
}

async function journalfoer(sjekksum: Sjekksum): Promise<{ sak: string; post: string; dokument: string }> {
  const sak = verdi(await i((uow) => arkiv.opprettSaksmappe(uow, enSak()))).id;
  const brev = etBrev(sak);
  const dokumenter = brev.dokumenter.map((d) => ({ ...d, objekter: d.objekter.map((o) => ({ ...o, sjekksum })) }));
  const post = verdi(await i((uow) => arkiv.journalfoer(uow, { ...brev, dokumenter }))).id;
  const lest = verdi(await i((uow) => arkiv.hentJournalpost(uow, post)));
  return { sak, post, dokument: lest.dokumenter[0]?.id ?? '' };
}

/** A case whose document is destroyed; its file is let go and stands to be removed. */
async function kassert(tekst: string): Promise<{ sjekksum: Sjekksum; kassasjon: string }> {
  const sjekksum = await put(tekst);
  await foreld(sjekksum);
  const { sak, post } = await journalfoer(sjekksum);
  verdi(await i((uow) => arkiv.settJournalstatus(uow, post, 'A')));
  verdi(await i((uow) => arkiv.avsluttSak(uow, sak, true)));
  const vedtak = { kassasjonsvedtak: 'K', kassasjonshjemmel: '§ 7', bevaringstid: 5, kassasjonsdato: null } as const;
  verdi(await i((uow) => arkiv.settKassasjonsvedtak(uow, 'saksmappe', sak, { ...vedtak, arves: true })));
  KLOKKE.sett('2032-01-01T09:00:00Z');
  const kommando = { saker: [sak], hjemmel: '§ 7', begrunnelse: 'Tiden er ute', bekreftetAntall: 1 };
  const { id } = verdi(await i((uow) => kassering.kasser(uow, kommando)));
  return { sjekksum, kassasjon: id };
}
const runde = () => kassering.fjernVentende({ arkivskaper: RANA }, i);
const filer = async (kassasjon: string) =>
  (await i((uow) => kassering.finn(uow))).find(({ id }) => id === kassasjon)?.filer;

describe('a file received again while it is being destroyed', () => {
  it('goes when nobody has it and nobody has put it lately', async () => {
    const { sjekksum, kassasjon } = await kassert('ingen vil ha det');
    await runde();
    expect(await finnes(sjekksum)).toBe(false);
    expect(await filer(kassasjon)).toEqual({ fjernet: 1, beholdt: 0, venter: 0 });
  });
  it('received before the removal, registered after it: waits, and is kept', async () => {
    const { sjekksum, kassasjon } = await kassert('kommer igjen før');
    expect(await put('kommer igjen før')).toBe(sjekksum);
    await runde();
    expect([await finnes(sjekksum), await filer(kassasjon)]).toEqual([true, { fjernet: 0, beholdt: 0, venter: 1 }]);
    await journalfoer(sjekksum);
    await foreld(sjekksum);
    await runde();
    expect([await finnes(sjekksum), await filer(kassasjon)]).toEqual([true, { fjernet: 0, beholdt: 1, venter: 0 }]);
  });
  it('received before the removal and never registered: goes when it has rested', async () => {
    const { sjekksum, kassasjon } = await kassert('kom, men ble ikke noe av');
    await put('kom, men ble ikke noe av');
    await runde();
    await foreld(sjekksum);
    await runde();
    expect([await finnes(sjekksum), await filer(kassasjon)]).toEqual([false, { fjernet: 1, beholdt: 0, venter: 0 }]);
  });
  it('received and registered between the check and the removal: is there afterwards', async () => {
    const { sjekksum } = await kassert('kommer igjen midt i');
    iSisteLiten = async () => {
      iSisteLiten = null;
      await journalfoer(await put('kommer igjen midt i'));
    };
    await runde();
    expect(iSisteLiten).toBeNull();
    expect(await finnes(sjekksum)).toBe(true);
  });
  it('the database gone in the midst of it: the file is there, and the next round decides', async () => {
    const { sjekksum, kassasjon } = await kassert('databasen blir borte');
    iSisteLiten = () => Promise.reject(new Error('the database is away'));
    await expect(runde()).rejects.toThrow('the database is away');
    expect(await finnes(sjekksum)).toBe(true);
    iSisteLiten = null;
    await runde();
    expect([await finnes(sjekksum), (await filer(kassasjon))?.fjernet]).toEqual([false, 1]);
  });
});

describe('the file of a deleted version', () => {
  /** Puts a second version on a letter and deletes the first, and hands what was announced to the job. */
  async function slettFoerste(tekst: string): Promise<Sjekksum> {
    const gammel = await put(tekst);
    const { post, dokument } = await journalfoer(gammel);
    const foer = verdi(await i((uow) => arkiv.hentJournalpost(uow, post))).dokumenter[0]?.objekter ?? [];
    const fil = {
      format: 'pdf',
      filnavn: 'ny.pdf',
      mime: 'application/pdf',
      stoerrelse: 20,
      variantformat: 'A',
    } as const;
    const ny = { ...fil, sjekksum: await put(`${tekst}, rettet`) };
    verdi(await i((uow) => arkiv.leggTilVersjon(uow, post, dokument, ny)));
    for (const { id } of foer) verdi(await i((uow) => arkiv.slettDokumentobjekt(uow, post, dokument, id)));
    return gammel;
  }
  async function kjoerMeldinger(): Promise<void> {
    const { rows } = await sporr(
      `select id, innhold from platform.hendelse where navn = 'dokumentobjekt.slettet' order by id`,
    );
    const handler = bevaringHandlers({} as never, kassering, {} as never).find(({ jobb }) => jobb === noterSlettetFil);
    for (const { id, innhold } of rows)
      await handler?.kjoer(
        { arkivskaper: RANA, withTenant: i } as never,
        noterSlettetFil.les({ hendelse: id, innhold }) as never,
      );
  }
  it('2.7.14, 2.7.17: leaves the store when nothing else has it', async () => {
    const gammel = await slettFoerste('første utkast');
    await kjoerMeldinger();
    await runde();
    expect(await finnes(gammel)).toBe(true);
    await foreld(gammel);
    await runde();
    expect(await finnes(gammel)).toBe(false);
  });
  it('stays when another document has the same bytes', async () => {
    const gammel = await slettFoerste('samme utkast');
    await journalfoer(gammel);
    await kjoerMeldinger();
    await kjoerMeldinger();
    await foreld(gammel);
    await runde();
    expect(await finnes(gammel)).toBe(true);
    const { rows } = await sporr('select utfall from bevaring.slettet_fil where sjekksum = $1', [gammel]);
    expect(new Set(rows.map(({ utfall }) => utfall))).toEqual(new Set(['beholdt']));
  });
});

async function sporr(sql: string, verdier: unknown[] = []) {
  const eier = new pg.Client({ connectionString: mur.database.adminUrl });
  await eier.connect();
  try {
    return await eier.query(sql, verdier);
  } finally {
    await eier.end();
  }
}
