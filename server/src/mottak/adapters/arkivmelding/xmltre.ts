import { SaxesParser } from 'saxes';

export interface Xmlelement {
  /** Without prefix. */
  readonly navn: string;
  /** Namespace of the element. */
  readonly rom: string;
  readonly attributter: Readonly<Record<string, string>>;
  readonly barn: Xmlelement[];
  /** All text directly inside it, trimmed when asked for. */
  tekst: string;
}

const MAKS_DYBDE = 100;
const MAKS_ELEMENTER = 200_000;

/** A message is small: held whole. Null for what is not well-formed, has a DOCTYPE, or is built to harm. Nothing is fetched. */
export function lesXmltre(xml: string): Xmlelement | null {
  const parser = new SaxesParser({ xmlns: true });
  const stabel: Xmlelement[] = [];
  let rot: Xmlelement | null = null;
  let antall = 0;
  let brutt = false;
  parser.on('error', () => {
    brutt = true;
  });
  parser.on('doctype', () => {
    brutt = true;
  });
  parser.on('opentag', (tag) => {
    antall += 1;
    if (brutt || antall > MAKS_ELEMENTER || stabel.length >= MAKS_DYBDE) {
      brutt = true;
      return;
    }
    const attributter = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: Xmlelement = { navn: tag.local, rom: tag.uri, attributter, barn: [], tekst: '' };
    stabel.at(-1)?.barn.push(element);
    rot ??= element;
    stabel.push(element);
  });
  const legg = (bit: string) => {
    const innerst = stabel.at(-1);
    if (innerst !== undefined && !brutt) innerst.tekst += bit;
  };
  parser.on('text', legg);
  parser.on('cdata', legg);
  parser.on('closetag', () => {
    stabel.pop();
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return brutt ? null : rot;
}

/** The children by that name, in their order. */
export const barnAv = (element: Xmlelement, navn: string): Xmlelement[] =>
  element.barn.filter((barn) => barn.navn === navn);

/** Text of the first child by that name; null when it is missing or empty. */
export function tekstI(element: Xmlelement | undefined, navn: string): string | null {
  const tekst = element?.barn.find((barn) => barn.navn === navn)?.tekst.trim() ?? '';
  return tekst === '' ? null : tekst;
}

/** Every element by that name below, itself apart, in the order of the document. */
export function under(element: Xmlelement, navn: string): Xmlelement[] {
  return element.barn.flatMap((barn) => [...(barn.navn === navn ? [barn] : []), ...under(barn, navn)]);
}
