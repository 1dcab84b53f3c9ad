import { aapnePdf, type Pdf, Uleselig } from './pdf.ts';
import { FILREGLER } from './regler/fil.ts';
import { GJENNOMSIKTIGHETSREGLER } from './regler/gjennomsiktighet.ts';
import { GRAFIKKREGLER } from './regler/grafikk.ts';
import { METADATAREGLER } from './regler/metadata.ts';
import { SAMSPILLREGLER } from './regler/samspill.ts';
import { SKRIFTREGLER } from './regler/skrift.ts';
import { VEDLEGGSREGLER } from './regler/vedlegg.ts';
import type { Avvik, Profil, Regel } from './typer.ts';
import { vedlagteFiler } from './vedlagte.ts';
import { hentXmp, lesPaastand, type Paastand } from './xmp.ts';

/** Every rule, in the order of the standard. This list is what «valid» means here. */
export const REGLER: readonly Regel[] = [
  ...METADATAREGLER,
  ...FILREGLER,
  ...GRAFIKKREGLER,
  ...SKRIFTREGLER,
  ...GJENNOMSIKTIGHETSREGLER,
  ...SAMSPILLREGLER,
  ...VEDLEGGSREGLER,
];

/** So many finds of one rule are told; a file with ten thousand of the same fault is not more invalid. */
const MAKS_FUNN = 5;
const MAKS_DYBDE = 2;

const ULESELIG: Avvik = {
  regel: 'lesbar',
  punkt: 'ISO 19005',
  krav: 'Filen er en hel PDF',
  funn: 'filen kan ikke åpnes som PDF',
};

function sjekkRegler(pdf: Pdf, profil: Profil): Avvik[] {
  return REGLER.flatMap((regel) => {
    const punkt = regel.punkt[profil];
    if (punkt === undefined) return [];
    const avvik: Avvik[] = [];
    for (const funn of regel.finn(pdf, profil)) {
      avvik.push({ regel: regel.id, punkt, krav: regel.krav, funn });
      if (avvik.length >= MAKS_FUNN) break;
    }
    return avvik;
  });
}

async function sjekkVedlagte(pdf: Pdf, profil: Profil, dybde: number): Promise<Avvik[]> {
  if (profil !== '2b') return [];
  const avvik: Avvik[] = [];
  for (const { nr, bytes } of vedlagteFiler(pdf)) {
    const funnet = bytes === undefined || dybde >= MAKS_DYBDE ? undefined : await vurder(bytes, dybde + 1);
    if (funnet?.profil !== undefined && funnet.profil !== '3b' && funnet.avvik.length === 0) continue;
    avvik.push({
      regel: 'vedlegg-er-pdfa',
      punkt: 'ISO 19005-2 6.8',
      krav: 'Filer inne i filen er selv gyldig PDF/A-1 eller PDF/A-2',
      funn: `objekt ${nr}`,
    });
  }
  return avvik;
}

/**
 * Checks a PDF against the rules of one profile. Nothing in the file is run or fetched.
 * @param bytes the whole file
 * @returns the breaches found; empty when there are none. A file that cannot be opened has one: `lesbar`
 */
export async function sjekkPdfa(bytes: Uint8Array, profil: Profil, dybde = 0): Promise<Avvik[]> {
  try {
    const pdf = await aapnePdf(bytes);
    return [...sjekkRegler(pdf, profil), ...(await sjekkVedlagte(pdf, profil, dybde))];
  } catch (feil) {
    if (feil instanceof Uleselig) return [ULESELIG];
    throw feil;
  }
}

export interface Vurdering {
  /** What the file says of itself; undefined when it says nothing. */
  readonly paastand: Paastand | undefined;
  /** The profile it was held against; undefined when it claims none of those held here. */
  readonly profil: Profil | undefined;
  readonly avvik: readonly Avvik[];
}

const PROFILER: Record<number, Profil> = { 1: '1b', 2: '2b', 3: '3b' };

/** Reads what a file claims to be, and holds it against that. A file that claims nothing has no breaches: it promised nothing. */
export async function vurder(bytes: Uint8Array, dybde = 0): Promise<Vurdering> {
  let paastand: Paastand | undefined;
  try {
    const xmp = hentXmp(await aapnePdf(bytes));
    paastand = xmp === undefined ? undefined : lesPaastand(xmp);
  } catch (feil) {
    if (!(feil instanceof Uleselig)) throw feil;
    return { paastand: undefined, profil: undefined, avvik: [ULESELIG] };
  }
  const profil = paastand === undefined ? undefined : PROFILER[paastand.del];
  return { paastand, profil, avvik: profil === undefined ? [] : await sjekkPdfa(bytes, profil, dybde) };
}
