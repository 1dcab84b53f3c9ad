import { type Node, node, skrivTre } from '../xml/tre.ts';

/** An element as it stood in the package. `tekst` is null when it had child elements. Names are without prefix. */
export interface Raaelement {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
  readonly barn: readonly Raaelement[];
  readonly tekst: string | null;
}

/** What a reader of arkivstruktur.xml meets: containers begin and end, a mappe or registrering comes whole with all in it. */
export type Lestdel =
  | { readonly start: Beholdernavn; readonly element: Raaelement }
  | { readonly slutt: Beholdernavn }
  | { readonly enhet: 'mappe' | 'registrering'; readonly element: Raaelement }
  /** A field of a container after its children, where no schema has one. */
  | { readonly sent: Raaelement; readonly i: Raaelement };
export const BEHOLDERE = ['arkiv', 'arkivdel', 'klassifikasjonssystem', 'klasse'] as const;
export type Beholdernavn = (typeof BEHOLDERE)[number];

/** xsi:type without prefix; null when the element has none. */
export function xsiType(element: Raaelement): string | null {
  for (const [navn, verdi] of Object.entries(element.attributter))
    if (navn === 'type' || navn.endsWith(':type')) return verdi.slice(verdi.indexOf(':') + 1);
  return null;
}

export const harInnhold = ({ barn, tekst, attributter }: Raaelement): boolean =>
  barn.length > 0 || (tekst ?? '').trim() !== '' || Object.keys(attributter).length > 0;

/** As text again, for what is kept as it stood. */
export const somXml = (element: Raaelement): string =>
  element.barn.length === 0 && Object.keys(element.attributter).length === 0
    ? (element.tekst ?? '').trim()
    : skrivTre(somNode(element)).trim();

const somNode = ({ navn, attributter, barn, tekst }: Raaelement): Node =>
  node(navn, attributter, barn.length > 0 ? barn.map(somNode) : (tekst ?? ''));
