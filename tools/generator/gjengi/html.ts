import type { Element, Maalform } from '../typer.ts';

export function trygg(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function linjer(tekster: readonly string[]): string {
  return tekster.map(trygg).join('<br>\n');
}

/** The letter as the body of a page or a mail. */
export function somHtml(elementer: readonly Element[]): string {
  return elementer.map(del).filter(Boolean).join('\n');
}

function del(element: Element): string {
  switch (element.slag) {
    case 'blokk':
      return `<p>${linjer(element.linjer)}</p>`;
    case 'brevhode':
      return `<div style="border-bottom:1px solid #888"><b style="font-size:18px">${trygg(element.navn)}</b><br><small>${trygg(element.linje)}</small></div>`;
    case 'toSpalter':
      return `<table width="100%"><tr><td valign="top">${linjer(element.venstre)}</td><td valign="top">${linjer(element.hoeyre)}</td></tr></table>`;
    case 'overskrift':
      return `<h2>${trygg(element.tekst)}</h2>`;
    case 'mellomtittel':
      return `<p><b>${trygg(element.tekst)}</b></p>`;
    case 'avsnitt':
    case 'skisse':
      return `<p>${trygg(element.tekst)}</p>`;
    case 'punkter':
      return `<ul>${element.punkter.map((punkt) => `<li>${trygg(punkt)}</li>`).join('')}</ul>`;
    case 'tabell': {
      const rad = (celler: readonly string[], kode: 'th' | 'td') =>
        `<tr>${celler.map((celle) => `<${kode}>${trygg(celle)}</${kode}>`).join('')}</tr>`;
      return `<table border="1">${rad(element.hode, 'th')}${element.rader.map((r) => rad(r, 'td')).join('')}</table>`;
    }
    case 'underskrift':
      return `<p>${trygg(element.navn)}</p>`;
    case 'sideskift':
    case 'luft':
      return '';
  }
}

export function htmlside(tittel: string, maalform: Maalform, elementer: readonly Element[]): string {
  return `<!DOCTYPE html>\n<html lang="${maalform}">\n<head><meta charset="utf-8"><title>${trygg(tittel)}</title></head>\n<body>\n${somHtml(elementer)}\n</body>\n</html>\n`;
}
