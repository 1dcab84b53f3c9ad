import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { vurder } from '@dokumentsenter/pdfa';
import PdfKit from 'pdfkit';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verdi } from '../arkiv/testing/byggere.ts';
import { aapnePdf, medSide } from '../tolking/adapters/leser/pdf/pdfium.ts';
import { lesTekstlag } from '../tolking/adapters/leser/pdf/tekstlag.ts';
import { skrivTekstdokument } from '../tolking/adapters/leser/pdfa/tekstdokument.ts';
import { harPreflight, preflight } from '../tolking/adapters/leser/testing/dokumenter.ts';
import { STANDARDREGEL } from './domain/konverteringsregel.ts';
import { type Filrigg, nyFilrigg } from './testing/filrigg.ts';

const LANG = { timeout: 400_000 };
let rigg: Filrigg;
beforeAll(async () => {
  rigg = await nyFilrigg();
});
afterAll(() => rigg.rydd());

/** Helvetica, not embedded: a PDF like most. */
async function vanligPdf(): Promise<Buffer> {
  const dok = new PdfKit({ size: 'A4' });
  const biter: Buffer[] = [];
  dok.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((loes) => dok.on('end', loes));
  dok.fontSize(14).text('Søknad om tillatelse til å bygge garasje på gnr. 45 bnr. 12.');
  dok.end();
  await ferdig;
  return Buffer.concat(biter);
}

async function pdfa(format: 'PDF/A-1b' | 'PDF/A-2b'): Promise<Buffer> {
  const fil = path.join(rigg.mur.datamappe, 'laget.pdf');
  await skrivTekstdokument({ tittel: 'Brev', felt: [], broedtekst: 'Vedtak i saken' }, fil, format);
  return readFile(fil);
}

async function falskPdfa(): Promise<Uint8Array> {
  const dok = await PDFDocument.load(await pdfa('PDF/A-2b'), { updateMetadata: false });
  dok.addJavaScript('a', 'app.alert(1)');
  return dok.save();
}

const settRegel = (endret: Partial<typeof STANDARDREGEL> = {}) =>
  rigg.i((uow) => rigg.filer.endreKonverteringsregel(uow, { ...STANDARDREGEL, ...endret }));

async function konvertert(filnavn: string, bytes: Uint8Array) {
  const sted = await rigg.journalfoer(filnavn, bytes);
  await rigg.konverter(sted);
  const objekter = await rigg.objekter(sted.journalpost);
  const [original, arkiv] = [
    objekter.find((o) => o.variantformat === 'P'),
    objekter.find((o) => o.variantformat === 'A'),
  ];
  const fil = arkiv === undefined ? null : await rigg.sti(arkiv.sjekksum);
  return { sted, original, arkiv, fil };
}

async function teksten(fil: string): Promise<string> {
  const dok = await aapnePdf(fil);
  const tekst = (await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side))).tekst;
  dok.lukk();
  return tekst.replace(/\s+/g, ' ');
}

const konverteringer = (dokument: string): Promise<Record<string, string>[]> =>
  medEier((eier) =>
    eier.query(
      `select k.konvertert_fra_format as fra, k.konvertert_til_format as til, k.fra_sjekksum, k.til_sjekksum, k.konverteringsverktoey as verktoey,
              o.format_detaljer, o.pronom
         from arkiv.konvertering k join arkiv.dokumentobjekt o on o.system_id = k.dokumentobjekt where o.dokumentbeskrivelse = $1`,
      [dokument],
    ),
  );

async function medEier(arbeid: (eier: pg.Client) => Promise<{ rows: unknown[] }>): Promise<Record<string, string>[]> {
  const eier = new pg.Client({ connectionString: rigg.mur.database.eierUrl });
  await eier.connect();
  try {
    return (await arbeid(eier)).rows as Record<string, string>[];
  } finally {
    await eier.end();
  }
}

describe.each(['PDF/A-1b', 'PDF/A-2b'] as const)('til %s (krav 2.7.11, 2.7.26, 6.4.42)', (arkivformat) => {
  beforeAll(() => settRegel({ arkivformat }));
  const EML =
    'From: Ola <ola@example.no>\r\nTo: post@example.no\r\nSubject: Klage\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nEg klagar på vedtaket.\r\n';
  const HTML =
    '<html><body><script>fetch("http://127.0.0.1:9/")</script><img src="http://127.0.0.1:9/x.png"><h1>Høring</h1><p>Planen er lagt ut.</p></body></html>';
  const FILER: [string, () => Promise<Uint8Array>, RegExp][] = [
    ['brev.txt', async () => Buffer.from('Blåbær og øl'), /Blåbær og øl/],
    ['side.html', async () => Buffer.from(HTML), /Høring Planen er lagt ut/],
    ['klage.eml', async () => Buffer.from(EML), /Fra Ola .*Emne Klage Eg klagar på vedtaket/],
    ['vanlig.pdf', vanligPdf, /Søknad om tillatelse til å bygge garasje/],
    ['falsk.pdf', falskPdfa, /Vedtak i saken/],
    [
      'skann.png',
      () =>
        sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      /^$/,
    ],
  ];
  test.each(FILER)('%s blir gyldig, med tekst, og konverteringen er skrevet ned', LANG, async (navn, lag, tekst) => {
    const { sted, original, arkiv, fil } = await konvertert(navn, await lag());
    expect(arkiv, navn).toBeDefined();
    expect(await vurder(await readFile(fil ?? ''))).toMatchObject({
      profil: arkivformat === 'PDF/A-1b' ? '1b' : '2b',
      avvik: [],
    });
    if (arkivformat === 'PDF/A-1b' && harPreflight())
      expect(preflight(fil ?? '')).toContain('is a valid PDF/A-1b file');
    expect((await teksten(fil ?? '')).trim()).toMatch(tekst);
    expect(await konverteringer(sted.dokument)).toEqual([
      expect.objectContaining({
        fra: path.extname(navn).slice(1),
        til: arkivformat,
        fra_sjekksum: original?.sjekksum,
        til_sjekksum: arkiv?.sjekksum,
        format_detaljer: arkivformat,
        pronom: arkivformat === 'PDF/A-1b' ? 'fmt/354' : 'fmt/477',
      }),
    ]);
  });
});

describe('uten konvertering', () => {
  test('2.7.9: det som er bestemt om arkivformat, gjelder, og historikken sier hva det var og hvem som endret det', async () => {
    await settRegel();
    await settRegel({ arkivformat: 'PDF/A-1b', godtas: ['XML', 'wav', 'xml'] });
    const { gjeldende, historikk } = await rigg.i((uow) => rigg.filer.hentKonverteringsregel(uow));
    expect(gjeldende).toMatchObject({ arkivformat: 'PDF/A-1b', godtas: ['wav', 'xml'] });
    const endret = historikk.find((h) => h.felt === 'arkivformat' && h.til === 'PDF/A-1b');
    expect(endret).toMatchObject({ fra: 'PDF/A-2b', endretAv: expect.stringMatching(/./) });
  });
  test('gyldig PDF/A er sin egen arkivkopi, og konvertering er ikke ført', LANG, async () => {
    await settRegel();
    const { sted, original, arkiv } = await konvertert('a.pdf', await pdfa('PDF/A-2b'));
    expect(arkiv?.sjekksum).toBe(original?.sjekksum);
    expect(await konverteringer(sted.dokument)).toEqual([]);
  });
  test('2.7.9: PDF/A-2b er ikke nok der kommunen krever 1b; 1b er nok der den vil ha 2b', LANG, async () => {
    await settRegel({ arkivformat: 'PDF/A-1b' });
    const fra2b = await konvertert('a.pdf', await pdfa('PDF/A-2b'));
    expect(fra2b.arkiv?.sjekksum).not.toBe(fra2b.original?.sjekksum);
    await settRegel();
    const fra1b = await konvertert('b.pdf', await pdfa('PDF/A-1b'));
    expect(fra1b.arkiv?.sjekksum).toBe(fra1b.original?.sjekksum);
  });
  test('2.7.13: PDF godtas som den er når kommunen vil det, men ikke en som gir seg ut for PDF/A', LANG, async () => {
    await settRegel({ pdf: 'behold' });
    const vanlig = await konvertert('v.pdf', await vanligPdf());
    expect(vanlig.arkiv).toMatchObject({ format: 'pdf', sjekksum: vanlig.original?.sjekksum });
    const falsk = await konvertert('f.pdf', await falskPdfa());
    expect(falsk.arkiv).toBeUndefined();
    const liste = await rigg.i((uow) => rigg.filer.finnUkonverterte(uow));
    expect(liste.find((r) => r.dokument === falsk.sted.dokument)).toMatchObject({ aarsak: 'bevaring.falsk-pdfa' });
  });
  test('et format kommunen godtar, er arkivformat som det er', LANG, async () => {
    await settRegel({ godtas: ['xml'] });
    const { original, arkiv } = await konvertert('melding.xml', Buffer.from('<a/>'));
    expect(arkiv).toMatchObject({ format: 'xml', sjekksum: original?.sjekksum });
  });
});

describe('arbeidslisten', () => {
  test.each([
    ['lyd.mp3', Buffer.from('ID3'), 'bevaring.formatet-konverteres-ikke'],
    ['hemmelig.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'tolking.kryptert'],
    ['tom.pdf', Buffer.from('%PDF-1.4\nikke mer'), 'tolking.korrupt'],
  ])('2.7.13: %s står der med grunn, og arkivet sier den', LANG, async (navn, bytes, aarsak) => {
    await settRegel();
    const { sted } = await konvertert(navn, bytes);
    const finn = async () =>
      (await rigg.i((uow) => rigg.filer.finnUkonverterte(uow))).find((r) => r.dokument === sted.dokument);
    expect(await finn()).toMatchObject({ aarsak, forsoek: 1, registreringsID: expect.stringContaining('2026/') });
    const post = verdi(await rigg.i((uow) => rigg.arkiv.hentJournalpost(uow, sted.journalpost)));
    expect(post.dokumenter[0]?.utenArkivformat).toBe(aarsak);
    await rigg.konverter(sted);
    expect((await finn())?.forsoek).toBe(2);
  });
  test('et dokument forsvinner fra listen når det lykkes, og to ganger er én gang', LANG, async () => {
    await settRegel();
    const sted = await rigg.journalfoer('x.txt', Buffer.from('tekst'));
    await rigg.i((uow) => rigg.filer.oppgiKonvertering(uow, sted.journalpost, sted.dokument));
    const liste = async () => (await rigg.i((uow) => rigg.filer.finnUkonverterte(uow))).map((r) => r.dokument);
    expect(await liste()).toContain(sted.dokument);
    await rigg.konverter(sted);
    await rigg.konverter(sted);
    expect(await liste()).not.toContain(sted.dokument);
    expect((await rigg.objekter(sted.journalpost)).filter((o) => o.variantformat === 'A')).toHaveLength(1);
    expect(await konverteringer(sted.dokument)).toHaveLength(1);
  });
});

describe('ferdigstilling', () => {
  const ferdigstill = async (bytes: Uint8Array) => {
    // Only an internal document may be under work in a registration that is in the journal.
    const sted = await rigg.journalfoer('eget.pdf', bytes);
    await medEier(async (eier) => {
      await eier.query(`update arkiv.dokumentbeskrivelse set dokumentstatus = 'B' where system_id = $1`, [
        sted.dokument,
      ]);
      return { rows: [] };
    });
    return rigg.i((uow) => rigg.arkiv.ferdigstillDokument(uow, sted.journalpost, sted.dokument));
  };
  test('en fil som sier PDF/A uten å være det, stanses; en vanlig og en ekte går', LANG, async () => {
    expect(await ferdigstill(await falskPdfa())).toMatchObject({ ok: false, feil: { kode: 'arkiv.falsk-pdfa' } });
    expect(await ferdigstill(await vanligPdf())).toMatchObject({ ok: true });
    expect(await ferdigstill(await pdfa('PDF/A-2b'))).toMatchObject({ ok: true });
  });
});

test('reglene har historikk', async () => {
  await settRegel();
  await settRegel({ konverterVed: 'arkivert', godtas: ['WAV', 'xml', 'xml'] });
  const { gjeldende, historikk } = await rigg.i((uow) => rigg.filer.hentKonverteringsregel(uow));
  expect(gjeldende).toMatchObject({ konverterVed: 'arkivert', godtas: ['wav', 'xml'] });
  expect(historikk).toContainEqual(
    expect.objectContaining({
      felt: 'konverterVed',
      fra: 'ferdigstilt',
      til: 'arkivert',
      endretAv: expect.any(String),
    }),
  );
});
