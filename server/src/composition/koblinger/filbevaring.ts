import type { Arkiv } from '../../arkiv/index.ts';
import { fillager } from '../../bevaring/adapters/postgres/filer.repository.ts';
import { importerteJournalfiler } from '../../bevaring/adapters/postgres/journalimport.repository.ts';
import {
  type Arkivet,
  createFilbevaring,
  type Filbevaring,
  type Filkilde,
  type Filrom,
  type Konverterer,
  type Konverteringsutfall,
} from '../../bevaring/filbevaring.ts';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import {
  mottatteFiler,
  raaLeveranser,
  uadresserteFiler,
  utpakkedeFiler,
} from '../../mottak/adapters/postgres/filkilder.ts';
import type { BlobStore } from '../../platform/blob/blobStore.ts';
import { measureStream } from '../../platform/blob/measure.ts';
import { lesteFiler, sidebilder } from '../../tolking/adapters/postgres/filkilder.ts';
import type { Dokumentleser, Leseformat } from '../../tolking/ports/dokumentleser.ts';

/** Files brought to archive format and looked after, by the reader's processes and the archive's face. */
export function kobleFilbevaring(
  grunnmur: { readonly blober: BlobStore; arbeidsmappe(): Promise<{ sti: string; slipp(): Promise<void> }> },
  arkiv: Arkiv,
  leser: Dokumentleser,
): Filbevaring {
  return createFilbevaring({
    lager: fillager,
    arkiv: arkivetFra(arkiv),
    konverterer: konvertererFra(leser),
    filer: filromFra(grunnmur.blober),
    filkilder: filkilderFra(arkiv),
    arbeidsmappe: () => grunnmur.arbeidsmappe(),
  });
}

const TIDSGRENSE_PER_SIDE_MS = 60_000;

/** Extensions the archive knows, as the reader's formats. */
const LESEFORMAT: Readonly<Record<string, Leseformat>> = {
  pdf: 'pdf',
  tif: 'tiff',
  tiff: 'tiff',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  heic: 'heic',
  heif: 'heic',
  docx: 'docx',
  odt: 'odt',
  doc: 'doc',
  rtf: 'rtf',
  xlsx: 'xlsx',
  ods: 'ods',
  pptx: 'pptx',
  txt: 'txt',
  csv: 'txt',
  htm: 'html',
  html: 'html',
  eml: 'eml',
  json: 'epost-body',
  'epost-body': 'epost-body',
};

/** The reader's child processes open the file; bevaring only hears how it went. */
export function konvertererFra(leser: Dokumentleser): Konverterer {
  return {
    async konverter({ fil, format: endelse, regel, utmappe, signal }): Promise<Konverteringsutfall> {
      const format = LESEFORMAT[endelse];
      if (format === undefined) return { type: 'ikke', aarsak: 'bevaring.formatet-konverteres-ikke' };
      if (format === 'pdf' && regel.pdf === 'behold') return bedoemPdf(leser, fil, regel.arkivformat, signal);
      const { arkivformat } = regel;
      const oppdrag = { fil, format, utmappe, arkivformat, hensikt: 'konverter', signal } as const;
      for await (const hendelse of leser.les({ ...oppdrag, tidsgrensePerSideMs: TIDSGRENSE_PER_SIDE_MS })) {
        if (hendelse.type === 'feil') {
          if (signal.aborted || hendelse.kode === 'tolking.avbrutt') throw new Error('Conversion was interrupted');
          return { type: 'ikke', aarsak: hendelse.kode };
        }
        if (hendelse.type !== 'ferdig') continue;
        if (hendelse.arkivfil === null || hendelse.arkivformat === null)
          return { type: 'ikke', aarsak: hendelse.aarsakUtenArkivfil ?? 'bevaring.konvertering-gikk-ikke' };
        if (hendelse.arkivfil === fil) return { type: 'gyldig', format: hendelse.arkivformat };
        const verktoey = `Dokumentsenter (${hendelse.motor})`;
        return { type: 'konvertert', fil: hendelse.arkivfil, format: hendelse.arkivformat, verktoey };
      }
      throw new Error('The reader ended without an outcome');
    },
  };
}

/** A PDF that is accepted as it is, unless it says it is PDF/A and is not: then a person must look. */
async function bedoemPdf(
  leser: Dokumentleser,
  fil: string,
  oensket: string,
  signal: AbortSignal,
): Promise<Konverteringsutfall> {
  const { format, falskMerke } = await leser.bevis(fil, signal);
  if (format !== undefined && (format === oensket || format === 'PDF/A-1b')) return { type: 'gyldig', format };
  return { type: 'ikke', aarsak: falskMerke ? 'bevaring.falsk-pdfa' : 'bevaring.beholdes-som-pdf' };
}

/** Asks a child process whether a PDF of this municipality says it is PDF/A and is not. The reader is made after the archive. */
export const falskPdfaFra =
  (blober: BlobStore, leser: () => Dokumentleser) =>
  async (uow: Uow, sjekksum: string): Promise<boolean> => {
    const { sti, slipp } = await blober.lokalSti(uow.arkivskaper, sjekksum as Sjekksum);
    try {
      return (await leser().bevis(sti)).falskMerke;
    } finally {
      await slipp();
    }
  };

/** What bevaring needs of the archive, as a part of the program. */
export function arkivetFra(arkiv: Arkiv): Arkivet {
  return {
    async hentJournalpost(uow, id) {
      const svar = await arkiv.hentJournalpost(uow, id);
      return svar.ok ? svar.verdi : null;
    },
    async registrerArkivformat(uow, journalpost, dokument, utfall) {
      const svar = await arkiv.registrerArkivformat(uow, journalpost, dokument, utfall);
      if (!svar.ok) throw new Error(`${svar.feil.kode} for ${dokument}`);
    },
  };
}

export function filromFra(blober: BlobStore): Filrom {
  return {
    put: blober.put,
    lokalSti: blober.lokalSti,
    async maal(arkivskaper: Arkivskaper, sjekksum: string) {
      if ((await blober.size(arkivskaper, sjekksum as Sjekksum)) === null) return null;
      return measureStream(await blober.open(arkivskaper, sjekksum as Sjekksum));
    },
  };
}

/** Every row that knows a file. What is derived (page images) can be made anew; it is controlled all the same. */
export function filkilderFra(arkiv: Arkiv): Filkilde[] {
  return [
    {
      hva: 'dokumentobjekt',
      async les(uow, etter, grense) {
        const filer = await arkiv.finnFiler(uow, etter, grense);
        return { filer, neste: filer.length < grense ? null : (filer.at(-1)?.id ?? null) };
      },
    },
    { hva: 'forsendelse', les: mottatteFiler },
    { hva: 'leveranse', les: raaLeveranser },
    { hva: 'uadressert', les: uadresserteFiler },
    { hva: 'mottatt-dokument', les: utpakkedeFiler },
    { hva: 'lest-dokument', les: lesteFiler },
    { hva: 'sidebilde', les: sidebilder },
    { hva: 'journalfil', les: importerteJournalfiler },
  ];
}
