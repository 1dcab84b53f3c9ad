import type { Element } from '../typer.ts';

/** The true text of the document, in reading order: what a perfect reader would write down. */
export function sannTekst(elementer: readonly Element[]): string {
  return elementer
    .flatMap(linjerI)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function linjerI(element: Element): string[] {
  switch (element.slag) {
    case 'blokk':
      return [...element.linjer, ''];
    case 'brevhode':
      return [element.navn, element.linje, ''];
    case 'toSpalter':
      return [...sammen(element.venstre, element.hoeyre), ''];
    case 'overskrift':
    case 'mellomtittel':
    case 'avsnitt':
    case 'skisse':
      return [element.tekst, ''];
    case 'punkter':
      return [...element.punkter.map((punkt) => `- ${punkt}`), ''];
    case 'tabell':
      return [element.hode.join(' '), ...element.rader.map((rad) => rad.join(' ').trim()), ''];
    case 'underskrift':
      return [element.navn];
    case 'sideskift':
    case 'luft':
      return [];
  }
}

function sammen(venstre: readonly string[], hoeyre: readonly string[]): string[] {
  return Array.from({ length: Math.max(venstre.length, hoeyre.length) }, (_, i) =>
    [venstre[i], hoeyre[i]].filter(Boolean).join(' '),
  );
}
