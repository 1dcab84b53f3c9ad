import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';

/** What may stand in a field of the municipality's own. */
export const METADATATYPER = ['tekst', 'heltall', 'desimaltall', 'dato', 'janei'] as const;
export type Metadatatype = (typeof METADATATYPER)[number];
export const METADATAENHETER = ['mappe', 'registrering'] as const;
export type Metadataenhet = (typeof METADATAENHETER)[number];

/** One field (krav 6.4.32, 6.4.35). `navn` is its element name; days are ÅÅÅÅ-MM-DD, both included. */
export interface NyttMetadatafelt {
  readonly navn: string;
  readonly tittel: string;
  readonly beskrivelse: string;
  readonly type: Metadatatype;
  readonly enheter: readonly Metadataenhet[];
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
}
export interface Metadatafelt extends NyttMetadatafelt {
  readonly id: string;
}
/** A namespace with its fields (krav 6.4.34). */
export interface NyttMetadatasett {
  readonly navnerom: string;
  readonly prefiks: string;
  readonly tittel: string;
  readonly beskrivelse: string;
}
export interface Metadatasett extends NyttMetadatasett {
  readonly id: string;
  /** Name of its schema in a package. */
  readonly filnavn: string;
  /** Came by an import with a schema of its own: nothing is added to it, and nobody fills it in here. */
  readonly importert: boolean;
  readonly felt: readonly Metadatafelt[];
}

/** What stands on one unit: own fields by id, and what came by an import, as XML. */
export interface EgneVerdier {
  readonly felt: Readonly<Record<string, string>>;
  readonly xml: string | null;
}
export const INGEN_EGNE: EgneVerdier = { felt: {}, xml: null };

const NAVNEROM = /^(?:https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/[^\s<>"']*)?|urn:[a-z0-9][a-z0-9-]{1,31}:[^\s<>"']+)$/i;
const STANDARDENS = 'arkivverket.no/standarder';
const PREFIKS = /^[a-z][a-z0-9]{0,19}$/;
/** Prefixes the files of a package use for themselves. */
const OPPTATT =
  'xml xmlns xs xsi xsd n5mdk arkivstruktur endringslogg loependejournal offentligjournal metadatakatalog addml mets xlink'.split(
    ' ',
  );
const ELEMENTNAVN = /^[a-z][A-Za-z0-9]{0,59}$/;

/** A set has a namespace nobody else has: never one of the standard's, nor one that is registered. */
export function vurderMetadatasett(
  inn: NyttMetadatasett,
  finnes: readonly Pick<Metadatasett, 'navnerom' | 'prefiks'>[],
): Result<NyttMetadatasett & { readonly filnavn: string }, Arkivavvisning> {
  const navnerom = inn.navnerom.trim();
  const tittel = inn.tittel.trim();
  const beskrivelse = inn.beskrivelse.trim();
  if (!NAVNEROM.test(navnerom) || navnerom.toLowerCase().includes(STANDARDENS)) return avvis('arkiv.navnerom-ugyldig');
  if (!PREFIKS.test(inn.prefiks) || OPPTATT.includes(inn.prefiks)) return avvis('arkiv.prefiks-ugyldig');
  if (tittel === '' || beskrivelse === '') return avvis('arkiv.egne-felt-udokumentert');
  if (finnes.some((sett) => sett.navnerom === navnerom)) return avvis('arkiv.navnerom-finnes');
  if (finnes.some((sett) => sett.prefiks === inn.prefiks)) return avvis('arkiv.prefiks-finnes');
  return ok({ navnerom, prefiks: inn.prefiks, tittel, beskrivelse, filnavn: `${inn.prefiks}.xsd` });
}

/** A field has a name that can be an element, and says what it means (krav 6.4.35); a set that came by an import takes no more. */
export function vurderMetadatafelt(
  inn: NyttMetadatafelt,
  sett: Pick<Metadatasett, 'importert' | 'felt'>,
): Result<NyttMetadatafelt, Arkivavvisning> {
  if (sett.importert) return avvis('arkiv.egne-felt-importert');
  const felt = { ...inn, navn: inn.navn.trim(), tittel: inn.tittel.trim(), beskrivelse: inn.beskrivelse.trim() };
  if (!ELEMENTNAVN.test(felt.navn)) return avvis('arkiv.feltnavn-ugyldig');
  if (sett.felt.some(({ navn }) => navn === felt.navn)) return avvis('arkiv.feltnavn-finnes');
  if (felt.tittel === '' || felt.beskrivelse === '') return avvis('arkiv.egne-felt-udokumentert');
  if (felt.gyldigTil !== null && felt.gyldigTil < felt.gyldigFra) return avvis('arkiv.gyldighet-ugyldig');
  return ok({ ...felt, enheter: METADATAENHETER.filter((enhet) => inn.enheter.includes(enhet)) });
}

/** Whether it may be filled in on such a unit that day. */
export const gjelder = (felt: Metadatafelt, enhet: Metadataenhet, dato: string): boolean =>
  felt.enheter.includes(enhet) && felt.gyldigFra <= dato && (felt.gyldigTil === null || dato <= felt.gyldigTil);

const FORM: Readonly<Record<Metadatatype, RegExp>> = {
  tekst: /\S/,
  heltall: /^[+-]?\d{1,18}$/,
  desimaltall: /^[+-]?\d{1,15}(?:\.\d{1,10})?$/,
  dato: /^\d{4}-\d{2}-\d{2}$/,
  janei: /^(?:true|false)$/,
};

/** As the schema will have it: trimmed, and a comma is a decimal point. Null: it cannot stand there. */
export function metadataverdi(type: Metadatatype, verdi: string): string | null {
  const trimmet = type === 'desimaltall' ? verdi.trim().replace(',', '.') : verdi.trim();
  if (!FORM[type].test(trimmet)) return null;
  if (type === 'dato' && new Date(`${trimmet}T00:00:00Z`).toISOString().slice(0, 10) !== trimmet) return null;
  return trimmet;
}

/**
 * What stands on the unit after the wishes: null or blank empties a field. A field that no longer holds keeps its value and is not changed; what came
 * by an import stays. `endringer` name the field as the schema does, `prefiks:navn` (vedlegg 3).
 */
export function vurderEgneVerdier(
  sett: readonly Metadatasett[],
  foer: EgneVerdier,
  oensker: Readonly<Record<string, string | null>>,
  sted: { readonly enhet: Metadataenhet; readonly dato: string },
): Result<{ readonly felt: Readonly<Record<string, string>>; readonly endringer: Endring[] }, Arkivavvisning> {
  const felt: Record<string, string> = { ...foer.felt };
  const endringer: Endring[] = [];
  for (const [id, oensket] of Object.entries(oensker)) {
    const i = sett.find((each) => each.felt.some((f) => f.id === id));
    const funnet = i?.felt.find((f) => f.id === id);
    if (i === undefined || funnet === undefined || !funnet.enheter.includes(sted.enhet))
      return avvis('arkiv.egne-felt-ukjent');
    const tidligereVerdi = foer.felt[id] ?? null;
    const blank = oensket === null || oensket.trim() === '';
    const nyVerdi = blank ? null : metadataverdi(funnet.type, oensket);
    if (!blank && nyVerdi === null) return avvis('arkiv.egne-felt-verdi', { felt: funnet.tittel, type: funnet.type });
    if (nyVerdi === tidligereVerdi) continue;
    if (!gjelder(funnet, sted.enhet, sted.dato)) return avvis('arkiv.egne-felt-utgaatt', { felt: funnet.tittel });
    if (nyVerdi === null) delete felt[id];
    else felt[id] = nyVerdi;
    endringer.push({ felt: `${i.prefiks}:${funnet.navn}`, tidligereVerdi, nyVerdi });
  }
  return ok({ felt, endringer });
}
