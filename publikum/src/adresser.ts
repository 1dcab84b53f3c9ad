import { kommunenavn } from './format.ts';
import type { Felles, Kommune, Postlisterad, Sendinnfelles, Sendinnspraak, Sporring } from './modell.ts';
import { TEKSTER } from './tekster.ts';

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

/** A letter to the municipality, filled in; null when it has no e-mail address here. */
export function innsynsbrev(felles: Felles, kommune: Kommune, rad: Postlisterad): string | null {
  if (kommune.kontaktEpost === null) return null;
  const t = TEKSTER[felles.spraak];
  const emne = `${t.innsynEmne} ${rad.registreringsID}`;
  const linjer = [
    t.innsynTekst,
    '',
    `${t.dokumentnummer}: ${rad.registreringsID}`,
    `${t.journalnummer}: ${rad.journalnummer}`,
    `${t.journaldato}: ${rad.journaldato}`,
    rad.tittel,
    kommunenavn(kommune.navn),
    '',
  ];
  return `mailto:${encodeURIComponent(kommune.kontaktEpost).replace('%40', '@')}?subject=${encodeURIComponent(emne)}&body=${encodeURIComponent(linjer.join('\r\n'))}`;
}
