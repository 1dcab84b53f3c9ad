import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sjekkPdfa } from '@dokumentsenter/pdfa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bruker, kode, verdi } from '../../arkiv/testing/byggere.ts';
import type { Svaropplysninger } from '../../ekspedering/application/sendSvar.ts';
import type { Ekspedering, Fil } from '../../ekspedering/index.ts';
import { MOTTAKER, reisSendeproeve, type Sendeproeve } from '../../ekspedering/testing/sendeproeve.ts';
import type { Sjekksum } from '../../kernel/index.ts';
import { lagDokumentleser } from '../../tolking/adapters/leser/index.ts';
import { arkivkopistFra } from './arkivkopist.ts';
import { konvertererFra } from './filbevaring.ts';

let p: Sendeproeve;
let ekspedering: Ekspedering;
let leser: Awaited<ReturnType<typeof lagDokumentleser>>;
beforeAll(async () => {
  p = await reisSendeproeve();
  leser = await lagDokumentleser({ prosesser: 1 });
  const arbeidsmappe = async () => {
    const sti = await mkdtemp(path.join(os.tmpdir(), 'svarfil-'));
    return { sti, slipp: () => rm(sti, { recursive: true, force: true }) };
  };
  const blober = p.filer;
  ekspedering = p.medDeps({ arkivkopist: arkivkopistFra({ blober, arbeidsmappe }, konvertererFra(leser)) });
}, 60_000);
afterAll(async () => {
  await leser.stopp();
  await p.rydd();
});

const SAKSBEHANDLER = { aktoer: bruker('anders', ['13']) };
const SVAR: Omit<Svaropplysninger, 'mal'> = {
  ...{ tittel: 'Svar: Søknad', offentligTittel: null, ogsaa: [], klagerett: false, sending: [] },
};
const brevInn = () =>
  p.etUtgaaende({
    ...{ journalposttype: 'I', tittel: 'Søknad', mottattDato: new Date('2026-11-19T08:00:00Z') },
    korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
  });
const enFil = async (bytes: Uint8Array, filnavn: string, format: string, mime: string): Promise<Fil> => ({
  ...(await p.filer.put(p.eier, { bytes })),
  ...{ filnavn, format, mime },
});
/** As the route does it: made ready, then one transaction, to every sender by SvarUt. */
async function svarMed(paa: string, fil: Fil) {
  const klar = verdi(await ekspedering.klargjoerSvarfil(p.eier, fil));
  return p.rom.i(async (uow) => {
    const { mottakere } = verdi(await ekspedering.hentSvarutkast(uow, paa));
    const sending = mottakere.map(({ korrespondansepart }) => {
      return { korrespondansepart, kanal: 'svarut', adresse: null } as const;
    });
    return verdi(await ekspedering.svarMedFil(uow, paa, { ...SVAR, sending }, klar));
  }, SAKSBEHANDLER);
}
const sendt = () => p.stubb().tatt.at(-1)?.filer.length;

it('a PDF written elsewhere answers the letter, writes it off, and leaves as it is', async () => {
  const paa = await brevInn();
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const fil = await enFil(await pdf.save(), 'vedtak.pdf', 'pdf', 'application/pdf');
  const { journalpost, utsendinger } = await svarMed(paa, fil);
  expect(await p.journalposten(journalpost)).toMatchObject({
    ...{ journalposttype: 'U', journalstatus: 'F', tittel: 'Svar: Søknad' },
    dokumenter: [{ objekter: [{ variantformat: 'P', sjekksum: fil.sjekksum }] }],
  });
  expect(await p.journalposten(paa)).toMatchObject({
    restanse: false,
    avskrivninger: [{ avskrivningsmaate: 'BU', avskrivesAv: { id: journalpost } }],
  });
  await p.kjoer(utsendinger[0] ?? '');
  expect(sendt()).toBe(1);
  expect((await p.journalposten(journalpost)).journalstatus).toBe('E');
});

it('what is no PDF is kept as it came beside a PDF/A made of it, and it is the PDF/A that leaves', async () => {
  const paa = await brevInn();
  const fil = await enFil(Buffer.from('Søknaden er innvilget.\n'), 'vedtak.txt', 'txt', 'text/plain');
  const { journalpost, utsendinger } = await svarMed(paa, fil);
  const [dokument] = (await p.journalposten(journalpost)).dokumenter;
  const a = dokument?.objekter.find(({ variantformat }) => variantformat === 'A');
  expect(dokument?.objekter.find(({ variantformat }) => variantformat === 'P')?.sjekksum).toBe(fil.sjekksum);
  expect(a).toMatchObject({ filnavn: 'vedtak.pdf', mime: 'application/pdf' });
  const bytes = await buffer(await p.filer.open(p.eier, (a?.sjekksum ?? '') as Sjekksum));
  expect(await sjekkPdfa(new Uint8Array(bytes), '2b')).toEqual([]);
  const { rows } = await p.sporring(`select fra_sjekksum, til_sjekksum from arkiv.konvertering`);
  expect(rows).toContainEqual({ fra_sjekksum: fil.sjekksum, til_sjekksum: a?.sjekksum });
  await p.kjoer(utsendinger[0] ?? '');
  expect((await p.journalposten(journalpost)).journalstatus).toBe('E');
}, 120_000);

it('what cannot become a PDF is refused before anything is made', async () => {
  const fil = await enFil(Buffer.from('ikke et regneark'), 'noe.ukjent', 'ukjent', 'application/octet-stream');
  expect(kode(await ekspedering.klargjoerSvarfil(p.eier, fil))).toBe('ekspedering.fil-uten-pdf');
});

it('is refused for what one may not see', async () => {
  const paa = await p.etUtgaaende({
    ...{ journalposttype: 'I', tittel: 'Søknad', mottattDato: new Date('2026-11-19T08:00:00Z') },
    ...{ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' },
    korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
  });
  const fil = await enFil(Buffer.from('x'), 'x.pdf', 'pdf', 'application/pdf');
  const klar = { fil, arkivkopi: null };
  const svar = await p.rom.i((uow) => ekspedering.svarMedFil(uow, paa, SVAR, klar), { aktoer: bruker('uvedkommende') });
  expect(kode(svar)).toBe('arkiv.ikke-klarert');
});
