import { xmlattributt, xmltekst } from './tegn.ts';

/** A small XML tree for the few documents that are not streamed element by element from the archive. */
export interface Node {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
  readonly innhold: string | readonly Node[];
}

export function node(
  navn: string,
  attributter: Readonly<Record<string, string>>,
  innhold: string | readonly Node[] = [],
): Node {
  return { navn, attributter, innhold };
}

export function skrivTre(n: Node, innrykk = ''): string {
  const regnskap = { erstattet: 0 };
  const attributter = Object.entries(n.attributter)
    .map(([navn, verdi]) => ` ${navn}="${xmlattributt(verdi, regnskap)}"`)
    .join('');
  if (typeof n.innhold === 'string') {
    return `${innrykk}<${n.navn}${attributter}>${xmltekst(n.innhold, regnskap)}</${n.navn}>\n`;
  }
  if (n.innhold.length === 0) return `${innrykk}<${n.navn}${attributter}/>\n`;
  const barn = n.innhold.map((b) => skrivTre(b, `${innrykk}  `)).join('');
  return `${innrykk}<${n.navn}${attributter}>\n${barn}${innrykk}</${n.navn}>\n`;
}
