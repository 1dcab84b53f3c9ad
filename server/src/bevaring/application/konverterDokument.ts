import type { Arkivskaper, Sjekksum } from '../../kernel/index.ts';
import {
  FORMATDETALJER,
  finnKandidater,
  type Kandidat,
  type Konverteringsregel,
  STANDARDREGEL,
} from '../domain/konverteringsregel.ts';
import type { Arbeid, ArkivformatInn, FilbevaringDeps, Konverteringsutfall } from '../ports/filer.ts';

interface Oppdrag {
  readonly arkivskaper: Arkivskaper;
  readonly journalpost: string;
  readonly dokument: string;
  readonly signal: AbortSignal;
}

interface Grunnlag {
  readonly kandidat: Kandidat;
  readonly regel: Konverteringsregel;
  readonly fil: { readonly filnavn: string; readonly mime: string; readonly stoerrelse: number };
}

/**
 * Brings one document to archive format (krav 2.7.11): the original is never touched, the result is proved before it counts, and the conversion
 * is written down with both checksums. What cannot be converted goes to a person's list with its reason. Idempotent: asks first whether it is still to be done.
 */
export const konverterDokument =
  (deps: FilbevaringDeps) =>
  async (o: Oppdrag, iTransaksjon: Arbeid): Promise<void> => {
    const grunnlag = await iTransaksjon(async (uow): Promise<Grunnlag | null> => {
      const post = await deps.arkiv.hentJournalpost(uow, o.journalpost);
      if (post === null) return null;
      const regel = (await deps.lager(uow).regel()) ?? STANDARDREGEL;
      const kandidat = finnKandidater(regel, post).find((k) => k.dokument === o.dokument);
      const objekt = post.dokumenter
        .find((d) => d.id === o.dokument)
        ?.objekter.find((f) => f.sjekksum === kandidat?.fra.sjekksum);
      return kandidat === undefined || objekt === undefined ? null : { kandidat, regel, fil: objekt };
    });
    if (grunnlag === null) return;
    const registrering = await konverter(deps, o, grunnlag);
    await iTransaksjon(async (uow) => {
      await deps.arkiv.registrerArkivformat(uow, o.journalpost, o.dokument, registrering);
      if (!('utenArkivformat' in registrering)) return deps.lager(uow).strykUkonvertert(o.dokument);
      return deps.lager(uow).foerUkonvertert({
        dokument: o.dokument,
        journalpost: o.journalpost,
        format: grunnlag.kandidat.fra.format,
        aarsak: registrering.utenArkivformat,
      });
    });
  };

async function konverter(deps: FilbevaringDeps, o: Oppdrag, grunnlag: Grunnlag): Promise<ArkivformatInn> {
  const { regel, kandidat, fil } = grunnlag;
  const { format, sjekksum } = kandidat.fra;
  const somDenEr = { format, sjekksum, filnavn: fil.filnavn, mime: fil.mime, stoerrelse: fil.stoerrelse };
  if (regel.godtas.includes(format)) return { fra: sjekksum, fil: somDenEr, konvertertMed: null };
  const original = await deps.filer.lokalSti(o.arkivskaper, sjekksum as Sjekksum);
  const mappe = await deps.arbeidsmappe();
  try {
    const utfall = await deps.konverterer.konverter({
      fil: original.sti,
      format,
      regel,
      utmappe: mappe.sti,
      signal: o.signal,
    });
    if (utfall.type === 'gyldig')
      return { fra: sjekksum, fil: { ...somDenEr, ...FORMATDETALJER[utfall.format] }, konvertertMed: null };
    if (utfall.type === 'konvertert') return await lagre(deps, o, grunnlag, utfall);
    if (utfall.aarsak === 'bevaring.beholdes-som-pdf') return { fra: sjekksum, fil: somDenEr, konvertertMed: null };
    return { fra: sjekksum, utenArkivformat: utfall.aarsak };
  } finally {
    await mappe.slipp();
    await original.slipp();
  }
}

async function lagre(
  deps: FilbevaringDeps,
  { arkivskaper }: Oppdrag,
  { kandidat, fil }: Grunnlag,
  utfall: Extract<Konverteringsutfall, { type: 'konvertert' }>,
): Promise<ArkivformatInn> {
  const { sjekksum, stoerrelse } = await deps.filer.put(arkivskaper, { sti: utfall.fil });
  const filnavn = `${fil.filnavn.replace(/\.[^.]+$/, '')}.pdf`;
  return {
    fra: kandidat.fra.sjekksum,
    fil: { format: 'pdf', filnavn, mime: 'application/pdf', stoerrelse, sjekksum, ...FORMATDETALJER[utfall.format] },
    konvertertMed: { verktoey: utfall.verktoey, kommentar: null },
  };
}
