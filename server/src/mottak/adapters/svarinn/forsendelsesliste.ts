import { z } from 'zod';
import type { Filmerke, Opplysninger } from '../../domain/opplysninger.ts';

/** One forsendelse as either version of the interface describes it, in our words. */
export interface Svarinnpost {
  readonly id: string;
  /** As the source wrote it; empty when it did not, which is nobody's. */
  readonly orgnr: string;
  readonly dato: Date | null;
  readonly opplysninger: Opplysninger;
  readonly avsenderFnr: string | null;
}

/**
 * What is published and what is sent are not the same (channels.md 0.3): null or a number stands where the schema promises a text, and 0
 * means unset. Each field is read for itself: one that cannot be read is unset, and does not take the forsendelse with it.
 */
const zTekst = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform((verdi) => (verdi == null || verdi.trim() === '' ? null : verdi.trim()));
const zTall = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .nullish()
  .catch(null)
  .transform((verdi) => (verdi == null || !Number.isSafeInteger(verdi) || verdi <= 0 ? null : verdi));
/** ISO 8601, or milliseconds since 1970 as number or text. */
const zTid = z
  .union([z.number(), z.string()])
  .nullish()
  .catch(null)
  .transform((verdi) => {
    if (verdi == null || verdi === '' || verdi === 0) return null;
    const tid = new Date(typeof verdi === 'string' && /^\d{11,}$/.test(verdi) ? Number(verdi) : verdi);
    return Number.isNaN(tid.getTime()) ? null : tid;
  });
const zFlagg = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((verdi) => verdi === 'true')])
  .nullish()
  .catch(null)
  .transform((verdi) => verdi === true);

const delvis = <T extends z.ZodRawShape>(felt: T) => z.object(felt).nullish().catch(null);

const zAdresse = {
  navn: zTekst,
  adresselinje1: zTekst,
  adresselinje2: zTekst,
  adresselinje3: zTekst,
  adresse1: zTekst,
  adresse2: zTekst,
  adresse3: zTekst,
  postnr: zTekst,
  postnummer: zTekst,
  poststed: zTekst,
};
/** V2 keeps the address in `postadresse`, V1 beside the number. */
const zPart = delvis({
  ...zAdresse,
  orgnr: zTekst,
  organisasjonsnummer: zTekst,
  fnr: zTekst,
  fodselsnummer: zTekst,
  postadresse: delvis(zAdresse),
});
const zSak = { saksaar: zTall, sakssekvensnummer: zTall };
const zFil = z.object({ sha256hash: zTekst, hash: zTekst, size: zTall, storrelse: zTall });

const zForsendelse = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  tittel: zTekst,
  dato: zTid,
  date: zTid,
  avsender: zPart,
  mottaker: zPart,
  svarSendesTil: zPart,
  metadataForImport: delvis({ ...zSak, mappeId: delvis(zSak), dokumentetsDato: zTid }),
  metadataFraAvleverendeSystem: delvis({ dokumentetsDato: zTid }),
  sikkerhetsniva: zTekst,
  niva: zTekst,
  krevNiva4Innlogging: zFlagg,
  taushetsbelagtPost: zFlagg,
  svarPaForsendelse: zTekst,
  type: zTekst,
  forsendelseType: zTekst,
  avgivendeSystem: zTekst,
  filer: z.array(zFil.nullish().catch(null)).nullish().catch(null),
  filmetadata: z.array(zFil.nullish().catch(null)).nullish().catch(null),
});
type Raa = z.output<typeof zForsendelse>;

/** Null: not even a key can be read of it. */
export function lesForsendelse(verdi: unknown): Svarinnpost | null {
  const lest = zForsendelse.safeParse(verdi);
  if (!lest.success) return null;
  const f = lest.data;
  return {
    id: f.id,
    orgnr: f.mottaker?.organisasjonsnummer ?? f.mottaker?.orgnr ?? '',
    dato: f.dato ?? f.date,
    opplysninger: tilOpplysninger(f),
    avsenderFnr: f.svarSendesTil?.fodselsnummer ?? f.svarSendesTil?.fnr ?? null,
  };
}

function tilOpplysninger(f: Raa): Opplysninger {
  const datert = f.metadataForImport?.dokumentetsDato ?? f.metadataFraAvleverendeSystem?.dokumentetsDato ?? null;
  return {
    tittel: f.tittel,
    avsender: tilAvsender(f),
    sikkerhetsnivaa: tilNivaa(f),
    taushetsbelagt: f.taushetsbelagtPost,
    saksvink: tilSaksvink(f.metadataForImport?.mappeId) ?? tilSaksvink(f.metadataForImport),
    svarPaa: f.svarPaForsendelse,
    forsendelsestype: f.type ?? f.forsendelseType,
    avsendersystem: f.avgivendeSystem,
    datert: datert === null ? null : datert.toISOString(),
    filer: (f.filer ?? f.filmetadata ?? []).map(tilFilmerke),
  };
}

function tilAvsender({ avsender, svarSendesTil }: Raa): Opplysninger['avsender'] {
  const orgnr =
    avsender?.organisasjonsnummer ?? avsender?.orgnr ?? svarSendesTil?.organisasjonsnummer ?? svarSendesTil?.orgnr;
  const a = avsender?.postadresse ?? avsender ?? svarSendesTil?.postadresse ?? svarSendesTil;
  const navn = a?.navn ?? svarSendesTil?.postadresse?.navn ?? svarSendesTil?.navn ?? null;
  if (navn === null && orgnr == null) return null;
  const sted = [a?.postnummer ?? a?.postnr, a?.poststed].filter((del) => del != null).join(' ');
  const linjer = [
    a?.adresselinje1 ?? a?.adresse1,
    a?.adresselinje2 ?? a?.adresse2,
    a?.adresselinje3 ?? a?.adresse3,
    sted,
  ];
  const postadresse = linjer.filter((linje) => linje != null && linje !== '').join(', ');
  return { navn, orgnr: orgnr ?? null, epost: null, postadresse: postadresse === '' ? null : postadresse };
}

function tilNivaa(f: Raa): 3 | 4 | null {
  if (f.krevNiva4Innlogging) return 4;
  const ord = (f.sikkerhetsniva ?? f.niva ?? '').toUpperCase();
  if (ord === '4' || ord === 'HOYESTE') return 4;
  return ord === '3' || ord === 'BETYDELIG' ? 3 : null;
}

function tilSaksvink(
  sak: { saksaar: number | null; sakssekvensnummer: number | null } | null | undefined,
): Opplysninger['saksvink'] {
  if (sak?.saksaar == null || sak.sakssekvensnummer === null) return null;
  return { saksaar: sak.saksaar, sakssekvensnummer: sak.sakssekvensnummer };
}

/** The hash is hex or base64 of SHA-256; a text that is neither says nothing. */
function tilFilmerke(fil: z.output<typeof zFil> | null | undefined): Filmerke {
  const hash = fil?.hash ?? fil?.sha256hash ?? null;
  let sha256: string | null = null;
  if (hash !== null && /^[0-9a-f]{64}$/i.test(hash)) sha256 = hash.toLowerCase();
  else if (hash !== null && /^[A-Za-z0-9+/]{43}=$/.test(hash)) sha256 = Buffer.from(hash, 'base64').toString('hex');
  return { sha256, stoerrelse: fil?.storrelse ?? fil?.size ?? null };
}
