import type { Felles, Postlisterad, Sendinnfelles, Sendinnspraak, Sporring } from './modell.ts';

/** Every link inside the site carries the language when it is not the ordinary one. */
export function lenke(felles: Sendinnfelles, sti: string, parametre: Readonly<Record<string, string>> = {}): string {
  const soek = new URLSearchParams();
  for (const [navn, verdi] of Object.entries(parametre)) if (verdi !== '') soek.set(navn, verdi);
  if (felles.spraak !== 'nb') soek.set('spraak', felles.spraak);
  const tekst = soek.toString();
  return tekst === '' ? sti : `${sti}?${tekst}`;
}

/** This page in another language. */
export function paaSpraak(felles: Sendinnfelles, spraak: Sendinnspraak): string {
  const [sti = '/', soek = ''] = felles.adresse.split('?');
  const parametre = new URLSearchParams(soek);
  parametre.delete('spraak');
  return lenke({ ...felles, spraak }, sti, Object.fromEntries(parametre));
}

export function tilListe(felles: Felles, kommunenummer: string, sporring?: Sporring, side = 1): string {
  return lenke(felles, `/postliste/${kommunenummer}`, { ...sporring, side: side > 1 ? String(side) : '' });
}

/** `57/2026` stands as `2026-57` in the address. */
export function tilPost(felles: Felles, kommunenummer: string, rad: Postlisterad): string {
  const [nummer, aar] = rad.journalnummer.split('/');
  return lenke(felles, `/postliste/${kommunenummer}/${aar}-${nummer}`);
}

/** The form that asks for the document; null for what has gone out of the journal. */
export function tilInnsynskrav(felles: Felles, kommunenummer: string, rad: Postlisterad): string | null {
  if (rad.utgaatt) return null;
  const [nummer, aar] = rad.journalnummer.split('/');
  return lenke(felles, `/postliste/${kommunenummer}/${aar}-${nummer}/innsyn`);
}
