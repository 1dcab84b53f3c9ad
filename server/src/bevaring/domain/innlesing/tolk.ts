import { type Elementtype, type Felt, kodeForNavn, type Noarkobjekt, type Noarkverdi } from '@dokumentsenter/noark';
import { fraXmltid } from '../xml/tid.ts';
import { harInnhold, type Raaelement, somXml } from './element.ts';

/** What an element carried that its type has no place for. */
export interface Rest {
  readonly felt: string;
  readonly innhold: string;
}
export interface Tolket {
  readonly verdi: Noarkobjekt;
  readonly rest: readonly Rest[];
}
/** The UUID of a systemID: itself, or one that follows from it when an older system used something else. */
export type TilId = (tekst: string) => string;

/** Names of version 3.1 and 4.0 that later were called something else. Used only where the type does not know the old name. */
const NYTT_NAVN: Readonly<Record<string, string>> = {
  sakspart: 'part',
  sakspartID: 'partID',
  sakspartNavn: 'partNavn',
  sakspartRolle: 'partRolle',
  gradering: 'grad',
  presedensstatus: 'presedensStatus',
};

/** Names for values that older lists, or the API's, spelt otherwise. */
const SAMME_VERDI: Readonly<Record<string, string>> = {
  'fysisk medium': 'Fysisk arkiv',
  'elektronisk medium': 'Elektronisk arkiv',
  'blandet fysisk og elektronisk medium': 'Blandet fysisk og elektronisk arkiv',
  'sendt tilbake': 'Sendt tilbake til saksbehandler med kommentarer',
};

/** An element of the package as an object under the schema's names. Nothing is lost: what is not in `verdi` is in `rest`. */
export function tolk(element: Raaelement, type: Elementtype, tilId: TilId): Tolket {
  const verdi: Record<string, Noarkverdi> = {};
  const rest: Rest[] = [];
  for (const barn of element.barn) {
    if (!harInnhold(barn)) continue;
    const felt = feltFor(type, barn.navn);
    const tolket = felt === undefined ? undefined : tolkFelt(felt, barn, tilId);
    if (felt === undefined || tolket === undefined || !settInn(verdi, felt, tolket.verdi)) {
      rest.push({ felt: barn.navn, innhold: somXml(barn) });
      continue;
    }
    for (const del of tolket.rest) rest.push({ felt: `${barn.navn}/${del.felt}`, innhold: del.innhold });
  }
  return { verdi, rest };
}

type Plass = Exclude<Felt, { slag: 'barn' }>;

function feltFor(type: Elementtype, navn: string): Plass | undefined {
  const finn = (soekt: string) => type.felt.find((felt): felt is Plass => felt.slag !== 'barn' && felt.navn === soekt);
  const nytt = NYTT_NAVN[navn];
  return finn(navn) ?? (nytt === undefined ? undefined : finn(nytt));
}

/** False when the schema has room for one and there is one already. */
function settInn(verdi: Record<string, Noarkverdi>, felt: Plass, ny: Noarkverdi): boolean {
  const gammel = verdi[felt.navn];
  if (felt.antall === '*' || felt.antall === '+') {
    verdi[felt.navn] = [...((gammel ?? []) as readonly string[]), ny as string];
    return true;
  }
  if (gammel !== undefined) return false;
  verdi[felt.navn] = ny;
  return true;
}

const INGEN: readonly Rest[] = [];

function tolkFelt(
  felt: Plass,
  element: Raaelement,
  tilId: TilId,
): { verdi: Noarkverdi; rest: readonly Rest[] } | undefined {
  // The reader has kept it as XML, with its namespaces.
  if (felt.slag === 'egen') return { verdi: element.tekst ?? '', rest: INGEN };
  if (felt.slag === 'element') return tolk(element, felt.type, tilId);
  const { tekst } = element;
  if (tekst === null) return undefined;
  if (felt.slag === 'kode') return { verdi: kodeAv(felt, tekst), rest: INGEN };
  const verdi = verdiAv(felt.form, tekst, tilId);
  return verdi === undefined ? undefined : { verdi, rest: INGEN };
}

/** A value none of the standard's is kept as it stands: the archive says that it does not know it. */
function kodeAv(felt: Extract<Felt, { slag: 'kode' }>, tekst: string): string {
  const navn = SAMME_VERDI[tekst.trim().toLowerCase()] ?? tekst;
  return kodeForNavn(felt.liste, navn) ?? (Object.hasOwn(felt.liste, tekst.trim()) ? tekst.trim() : tekst);
}

const DATO = /^\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?\s*$/;

function verdiAv(form: Extract<Felt, { slag: 'verdi' }>['form'], tekst: string, tilId: TilId): Noarkverdi {
  switch (form) {
    case 'tekst':
      return tekst;
    case 'id':
      return tilId(tekst.trim());
    case 'heltall':
      return /^\s*\d{1,15}\s*$/.test(tekst) ? Number(tekst) : undefined;
    case 'dato':
      return DATO.exec(tekst)?.[1];
    case 'tid':
      return fraXmltid(tekst.trim())?.toISOString();
  }
}
