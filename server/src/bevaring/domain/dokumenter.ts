import type { Noarkobjekt } from '@dokumentsenter/noark';
import type { Eksportprofil } from './profil.ts';

/** A file that goes into the package: where, and what its bytes must be. */
export interface Dokumentfil {
  readonly sti: string;
  readonly sjekksum: string;
  readonly stoerrelse: number;
  readonly mime: string;
}

/** M706 says SHA256; ADDML says SHA-256. The spelling trap of noark.md 2.1. */
export const SJEKKSUMALGORITME_NOARK = 'SHA256';

/** The variants of a document that go out: the archive format, and the one with words taken out when the profile says so. */
export function varianterUt(profil: Eksportprofil): readonly string[] {
  return profil.medSladdet ? ['A', 'O'] : ['A'];
}

/**
 * A registrering as it goes out: documents only in deposit format (variants A, and O when the profile says so), each with the path of its
 * file in the package. Gives the files beside it.
 */
export function tilUttrekk(
  registrering: Noarkobjekt,
  profil: Eksportprofil,
): { readonly verdi: Noarkobjekt; readonly filer: readonly Dokumentfil[] } {
  const beskrivelser = objekter(registrering.dokumentbeskrivelse);
  if (beskrivelser.length === 0) return { verdi: registrering, filer: [] };
  const filer: Dokumentfil[] = [];
  const dokumentbeskrivelse = beskrivelser.map((beskrivelse) => ({
    ...beskrivelse,
    dokumentobjekt: objekter(beskrivelse.dokumentobjekt)
      .filter((objekt) => varianterUt(profil).includes(String(objekt.variantformat)))
      .map((objekt) => {
        const fil = dokumentfil(registrering, beskrivelse, objekt, profil);
        filer.push(fil);
        return {
          ...objekt,
          ...formatfelt(objekt, profil),
          referanseDokumentfil: fil.sti,
          sjekksumAlgoritme: SJEKKSUMALGORITME_NOARK,
        };
      }),
  }));
  return { verdi: { ...registrering, dokumentbeskrivelse }, filer };
}

function objekter(verdi: unknown): readonly Noarkobjekt[] {
  return Array.isArray(verdi) ? (verdi as readonly Noarkobjekt[]) : [];
}

function formatfelt(objekt: Noarkobjekt, profil: Eksportprofil): Noarkobjekt {
  const endelse = endelseFor(objekt);
  const pronom = typeof objekt.pronom === 'string' ? objekt.pronom : null;
  const detaljer = typeof objekt.formatDetaljer === 'string' ? objekt.formatDetaljer : null;
  if (profil.formatfelt === 'pronom' && pronom !== null) return { format: pronom, formatDetaljer: detaljer ?? endelse };
  const deler = [pronom, detaljer].filter((del) => del !== null);
  return { format: endelse, formatDetaljer: deler.length === 0 ? null : deler.join(' ') };
}

/** By file name, else by format: what the file is called in the package, and what N5.29 compares `format` with. */
function endelseFor(objekt: Noarkobjekt): string {
  const treff = /\.([A-Za-z0-9]{1,8})$/.exec(String(objekt.filnavn ?? ''));
  if (treff?.[1] !== undefined) return treff[1].toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(String(objekt.format)) ? String(objekt.format) : 'bin';
}

function dokumentfil(
  registrering: Noarkobjekt,
  beskrivelse: Noarkobjekt,
  objekt: Noarkobjekt,
  profil: Eksportprofil,
): Dokumentfil {
  const id = String(objekt.systemID);
  const endelse = endelseFor(objekt);
  const navn =
    profil.filnavn === 'systemid'
      ? `${id.slice(0, 2)}/${id}.${endelse}`
      : `${saksmappenavn(registrering)}/${String(beskrivelse.dokumentnummer)}_${String(objekt.versjonsnummer)}${String(objekt.variantformat)}_${id.slice(0, 8)}.${endelse}`;
  return {
    sti: `${profil.dokumentmappe}/${navn}`,
    sjekksum: String(objekt.sjekksum),
    stoerrelse: Number(objekt.filstoerrelse),
    mime: String(objekt.mime ?? 'application/octet-stream'),
  };
}

/** registreringsID `2026/123-4` as `2026/000123/4`; a registrering without one by its systemID. */
function saksmappenavn(registrering: Noarkobjekt): string {
  const treff = /^(\d{4})\/(\d+)-(\d+)$/.exec(String(registrering.registreringsID ?? ''));
  if (treff === null) return `uten-nummer/${String(registrering.systemID)}`;
  return `${treff[1]}/${treff[2]?.padStart(6, '0')}/${treff[3]}`;
}
