import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RANA } from '../../../test/program/kanalproeve.ts';
import { arkivLager } from '../../arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../../arkiv/index.ts';
import { enArkivstruktur, enSak, etBrev, kode, verdi } from '../../arkiv/testing/byggere.ts';
import type { Filbevaring } from '../../bevaring/filbevaring.ts';
import type { Kassering } from '../../bevaring/kassasjon.ts';
import type { Sjekksum, Uow } from '../../kernel/index.ts';
import { begrensningslager } from '../../mottak/adapters/postgres/begrensningslager.ts';
import { papirlager } from '../../mottak/adapters/postgres/papirlager.ts';
import { kobleFilbevaring } from './filbevaring.ts';
import { glemInnhold } from './glemInnhold.ts';
import { kobleKassering } from './kassering.ts';
import { PLAN, reisBunkerigg, side } from './testing/bunkerigg.ts';

const K = {
  kassasjonsvedtak: 'K',
  kassasjonshjemmel: '§ 7',
  bevaringstid: 5,
  kassasjonsdato: null,
  arves: true,
} as const;
let rigg: Awaited<ReturnType<typeof reisBunkerigg>>;
let p: (typeof rigg)['p'];
let arkiv: Arkiv;
let kassering: Kassering;
let filer: Filbevaring;
let eier: pg.Client;
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => rigg.i(arbeid);

beforeAll(async () => {
  rigg = await reisBunkerigg();
  p = rigg.p;
  arkiv = createArkiv({ lager: arkivLager });
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
  kassering = kobleKassering(p.mur, arkiv, 0);
  filer = kobleFilbevaring(p.mur, arkiv, rigg.leser);
  eier = new pg.Client({ connectionString: p.mur.database.adminUrl });
  await eier.connect();
});
afterAll(async () => {
  await eier.end();
  await rigg.rydd();
});

const hent = (id: string) => i((uow) => rigg.lager(uow).hent(id));
const put = async (tekst: string) => (await p.mur.blober.put(RANA, { bytes: Buffer.from(tekst) })).sjekksum;
const finnes = async (sjekksum: string) => (await p.mur.blober.size(RANA, sjekksum as Sjekksum)) !== null;

/** What the reader keeps of a pile: the text of all of it, a picture and a small one of each page, and where the index finds it. */
async function les(id: string): Promise<string[]> {
  const [dokument] = await i((uow) => rigg.lager(uow).dokumenter(id));
  const [tekst, bilde, liten] = [await put(`tekst ${id}`), await put(`bilde ${id}`), await put(`miniatyr ${id}`)];
  const om = [RANA, dokument?.id, id];
  await eier.query(
    `insert into tolking.forsendelse (arkivskaper, forsendelse, kanal, mottatt_tid) values ($1, $2, 'skann', now())`,
    [RANA, id],
  );
  await eier.query(
    `insert into tolking.dokument (arkivskaper, dokument, forsendelse, nummer, rolle, format, sjekksum, status, tekstfil)
       values ($1, $2, $3, 1, 'hoveddokument', 'pdf', $4, 'lest', $5)`,
    [...om, dokument?.sjekksum, tekst],
  );
  await eier.query(
    `insert into tolking.side (arkivskaper, dokument, nr, bredde, hoeyde, bilde, miniatyr, kilde, konfidens, rotasjon, skjevhet, tekst, ord)
       values ($1, $2, 1, 10, 10, $3, $4, 'ocr', 1, 0, 0, 'Kari Testesen', '[]')`,
    [RANA, dokument?.id, bilde, liten],
  );
  await eier.query(`insert into soek.dokument values ($1, $2, $3, $4)`, [...om, tekst]);
  return [tekst, bilde, liten];
}
/** A pile of two letters, read and split; nothing is decided on them. */
async function deltBunke() {
  const { id } = await rigg.bunke();
  const lest = await les(id);
  verdi(await rigg.splitt(id));
  await rigg.lagDeler(id);
  const [a, b] = (await rigg.deler(id)).deler.map((del) => del.forsendelse);
  if (a === undefined || b === undefined) throw new Error('Two letters were to be made');
  return { id, lest, a, b, original: (await hent(id))?.sjekksum ?? '' };
}
/** The letter, in a closed case of its own that is due in 2032 when `kasseres`. */
async function journalfoert(forsendelse: string, kasseres = true): Promise<string> {
  const rad = await hent(forsendelse);
  const sak = verdi(await i((uow) => arkiv.opprettSaksmappe(uow, enSak()))).id;
  const brev = etBrev(sak);
  const objekt = { sjekksum: rad?.sjekksum ?? '', stoerrelse: rad?.stoerrelse ?? 0 };
  const dokumenter = brev.dokumenter.map((d) => ({ ...d, objekter: d.objekter.map((o) => ({ ...o, ...objekt })) }));
  const post = verdi(await i((uow) => arkiv.journalfoer(uow, { ...brev, dokumenter, forsendelse }))).id;
  await i((uow) => rigg.lager(uow).endre(forsendelse, { status: 'journalfoert', journalpost: post }));
  verdi(await i((uow) => arkiv.settJournalstatus(uow, post, 'A')));
  verdi(await i((uow) => arkiv.avsluttSak(uow, sak, true)));
  if (kasseres) verdi(await i((uow) => arkiv.settKassasjonsvedtak(uow, 'saksmappe', sak, K)));
  return sak;
}
const kasser = (sak: string) =>
  i((uow) => kassering.kasser(uow, { saker: [sak], hjemmel: '§ 7', begrunnelse: 'Tiden er ute', bekreftetAntall: 1 }));
async function fjern(): Promise<void> {
  await kassering.fjernVentende({ arkivskaper: RANA }, i);
}
const tid = (naar: '2026' | '2032') => p.fram((Date.parse(`${naar}-11-20T09:00:00Z`) - p.naa().getTime()) / 1000);
const kontroll = () =>
  filer.kontrollerFiler({ arkivskaper: RANA, signal: new AbortController().signal, uansett: true }, i);
/** Rows of any kind that still say what stood on the pages of this forsendelse. */
async function spor(id: string): Promise<number> {
  const { rows } = await eier.query(
    `select (select count(*) from mottak.dokument where forsendelse = $1) + (select count(*) from tolking.dokument where forsendelse = $1)
          + (select count(*) from tolking.side s join tolking.dokument d on d.dokument = s.dokument where d.forsendelse = $1)
          + (select count(*) from soek.dokument where forsendelse = $1) as antall`,
    [id],
  );
  return Number(rows[0]?.antall);
}

describe('kassasjon of one letter of a pile', () => {
  it('takes its pages everywhere: the pile, its text, its pictures and the index; the other letter stays whole', async () => {
    tid('2026');
    const { id, a, b, lest, original } = await deltBunke();
    await rigg.lest(b, 1);
    const sak = await journalfoert(a);
    await journalfoert(b, false);
    const [egen, annen] = [(await hent(a))?.sjekksum ?? '', (await hent(b))?.sjekksum ?? ''];
    for (const fil of [original, egen, annen, ...lest]) expect(await finnes(fil)).toBe(true);
    tid('2032');
    verdi(await kasser(sak));
    expect([await spor(id), await spor(a)]).toEqual([0, 0]);
    const dokument = (await i((uow) => rigg.lager(uow).dokumenter(b)))[0]?.id ?? '';
    await fjern();
    for (const fil of [original, egen, ...lest]) expect(await finnes(fil)).toBe(false);
    expect(await finnes(annen)).toBe(true);
    expect(verdi(await i((uow) => p.mottak.hentFil(uow, b, dokument))).sjekksum).toBe(annen);
    expect((await kontroll())?.avvik).toBe(0);
  });

  it('leaves what explains it: the pile as a row, when it went, with which letter, and what had been left out', async () => {
    tid('2026');
    const { id, a, b, original } = await deltBunke();
    const sak = await journalfoert(a);
    await journalfoert(b, false);
    tid('2032');
    verdi(await kasser(sak));
    expect(await hent(id)).toMatchObject({ status: 'erstattet', kassertTid: p.naa(), sjekksum: original });
    const { rows } = await eier.query(
      `select innhold, aktoer from mottak.steg where forsendelse = $1 and handling = 'slett-original'`,
      [id],
    );
    expect(rows).toEqual([
      {
        aktoer: 'system:test',
        innhold: {
          sjekksum: original,
          brev: [{ forsendelse: a, sider: PLAN.deler[0]?.sider }],
          utelatt: PLAN.utelatt,
        },
      },
    ]);
    expect((await rigg.deler(id)).deler.map((del) => del.forsendelse)).toEqual([a, b]);
  });

  it('cannot be undone, and the pile not split anew; the last letter goes later without touching the first', async () => {
    tid('2026');
    const { id, a, b } = await deltBunke();
    const [foerst, sist] = [await journalfoert(a), await journalfoert(b)];
    tid('2032');
    verdi(await kasser(foerst));
    const da = (await hent(id))?.kassertTid;
    expect(kode(await i((uow) => p.mottak.angreForsendelse(uow, id)))).toBe('mottak.innholdet-er-slettet');
    expect(kode(await rigg.splitt(id))).toBe('mottak.kan-ikke-deles');
    await rigg.lagDeler(id);
    expect((await rigg.deler(id)).deler).toHaveLength(2);
    p.fram(86_400);
    verdi(await kasser(sist));
    await fjern();
    expect((await hent(id))?.kassertTid).toEqual(da);
    expect(await finnes((await hent(b))?.sjekksum ?? '')).toBe(false);
    const { rows } = await eier.query(
      `select count(*)::int as antall from mottak.steg where forsendelse = $1 and handling = 'slett-original'`,
      [id],
    );
    expect(rows).toEqual([{ antall: 1 }]);
  });

  it('reaches a pile that was split again, and the letters of a split that was undone', async () => {
    tid('2026');
    const { id, a, b } = await deltBunke();
    await i((uow) => p.mottak.angreForsendelse(uow, id));
    const hele = {
      deler: [
        { sider: [side(1), side(2)], saksnummer: null },
        { sider: [side(3), side(4)], saksnummer: null },
      ],
      utelatt: [],
    };
    verdi(await rigg.splitt(id, hele));
    await rigg.lagDeler(id);
    const [c, d] = (await rigg.deler(id)).deler.map((del) => del.forsendelse);
    if (c === undefined || d === undefined) throw new Error('Two letters were to be made');
    await rigg.lest(c, 2);
    verdi(
      await rigg.splitt(c, {
        deler: [
          { sider: [side(1)], saksnummer: null },
          { sider: [side(2)], saksnummer: null },
        ],
        utelatt: [],
      }),
    );
    await rigg.lagDeler(c);
    const [e, f] = (await rigg.deler(c)).deler.map((del) => del.forsendelse);
    if (e === undefined || f === undefined) throw new Error('Two letters were to be made');
    const sak = await journalfoert(e);
    const levende = [d, f];
    const doede = [id, a, b, c, e];
    const summer = await Promise.all([...doede, ...levende].map(async (en) => (await hent(en))?.sjekksum ?? ''));
    tid('2032');
    verdi(await kasser(sak));
    await fjern();
    expect(await Promise.all(summer.map(finnes))).toEqual([...doede.map(() => false), ...levende.map(() => true)]);
    expect((await kontroll())?.avvik).toBe(0);
  });

  it('is refused while a letter of the pile is still to be made: only the pile has its pages', async () => {
    tid('2026');
    const { id, a, original } = await deltBunke();
    const sak = await journalfoert(a);
    await eier.query('delete from mottak.del where opphav = $1 and nummer = 2', [id]);
    tid('2032');
    expect(kode(await kasser(sak))).toBe('bevaring.kassasjon-uferdig-bunke');
    expect([await finnes(original), (await hent(id))?.kassertTid]).toEqual([true, null]);
  });

  it('keeps a pile whose bytes came in once more, as any file that something else has', async () => {
    tid('2026');
    const en = await deltBunke();
    const sak = await journalfoert(en.a);
    const bytes = await p.mur.blober.lokalSti(RANA, en.original as Sjekksum);
    const igjen = { kanal: 'skann', eksternId: 'igjen', kilde: { sti: bytes.sti }, filnavn: 'igjen.pdf' } as const;
    await p.mottak.taImot(RANA, { type: 'system', id: 'test', navn: 'test' }, igjen);
    await bytes.slipp();
    tid('2032');
    verdi(await kasser(sak));
    await fjern();
    expect(await finnes(en.original)).toBe(true);
  });
});

describe('a letter of a pile that is not for the archive', () => {
  /** As the list shows it, and whether the nightly round would take it. */
  async function staar(id: string) {
    const lager = (uow: Uow) => begrensningslager(uow);
    const [liste, forfalte] = [
      await i((uow) => lager(uow).finn({ fjernet: false, aarsak: null, soek: '' }, 100)),
      await i((uow) => lager(uow).forfalte('2040-01-01', 100)),
    ];
    const rad = liste.find(({ forsendelse }) => forsendelse === id);
    return [rad?.hindring, forfalte.some(({ forsendelse }) => forsendelse === id)];
  }

  it('waits for the others of the pile, and for the paper of the pile; then it takes the pile with it', async () => {
    tid('2026');
    const { id, a, b, original } = await deltBunke();
    await i((uow) => rigg.lager(uow).endre(a, { status: 'klar' }));
    verdi(await i((uow) => p.mottak.avvisForsendelse(uow, a, { aarsak: 'reklame', merknad: null })));
    expect(await staar(a)).toEqual(['bunke', false]);
    await journalfoert(b, false);
    expect(await staar(a)).toEqual([null, true]);
    const eske = await i((uow) => papirlager(uow).nyEske('Eske for bunken', ''));
    await i((uow) => papirlager(uow).plasser([id], eske));
    expect(await staar(a)).toEqual(['papir', false]);
    await eier.query('delete from mottak.papir where forsendelse = $1', [id]);
    const sluppet = await i((uow) => glemInnhold(uow, [a]));
    expect(sluppet).toContain(original);
    expect([(await hent(id))?.kassertTid, (await hent(b))?.kassertTid]).toEqual([p.naa(), null]);
  });

  it('withdrawn because the split was undone, takes nothing with it: the pile waits with all its pages', async () => {
    const { id, a, original } = await deltBunke();
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, id)));
    expect(await staar(a)).toEqual([null, true]);
    expect(await i((uow) => glemInnhold(uow, [a]))).not.toContain(original);
    expect((await hent(id))?.kassertTid).toBeNull();
  });
});
