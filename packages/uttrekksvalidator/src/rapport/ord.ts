import type { Funn, Sted } from '../funn/funn.ts';
import type { Dom, Proevesvar } from './rapport.ts';

export const DOMMER: Readonly<Record<Dom, { readonly tittel: string; readonly forklaring: string }>> = {
  gyldig: { tittel: 'Uttrekket er gyldig', forklaring: 'Ingen feil ble funnet.' },
  ugyldig: { tittel: 'Uttrekket har feil', forklaring: 'Feilene må rettes før uttrekket kan tas imot.' },
  'ikke-bedoemt': {
    tittel: 'Uttrekket kunne ikke bedømmes fullt ut',
    forklaring: 'Ingen feil ble funnet, men noe avgjørende kunne ikke kontrolleres.',
  },
};

export const UTFALL: Readonly<Record<Proevesvar['utfall'], string>> = {
  feil: 'Feil',
  advarsel: 'Se på',
  'ingen-feil': 'Uten feil',
  telt: 'Talt opp',
  'ikke-kjoert': 'Ikke kontrollert',
};

/** `3 feil`, `1 advarsel`. */
export function antallOrd(antall: number, en: string, flere: string): string {
  return `${antall.toLocaleString('nb-NO')} ${antall === 1 ? en : flere}`;
}

/** `arkivstruktur.xml, linje 12, journalpost 2024/12-3`. */
export function stedtekst(sted: Sted): string {
  const deler: string[] = [];
  if (sted.fil !== undefined && sted.fil !== '') deler.push(sted.fil);
  if (sted.linje !== undefined && sted.linje > 0) deler.push(`linje ${sted.linje}`);
  if (sted.objekt !== undefined) deler.push(sted.objekt);
  if (sted.systemID !== undefined) deler.push(`systemID ${sted.systemID}`);
  return deler.join(', ');
}

/** The place as a line of its own, or nothing when it says no more than the detail. */
export function stedVed(funn: Funn): string {
  const { objekt, ...uten } = funn.sted;
  const tekst = stedtekst(objekt !== undefined && funn.detalj.includes(objekt) ? uten : funn.sted);
  return tekst === funn.detalj ? '' : tekst;
}

/** `2024-02-01` as `01.02.2024`; anything else as it is. */
export function dato(verdi: string | null): string {
  return verdi?.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3.$2.$1') ?? '?';
}

/** Control characters from a foreign file must not steer a terminal, and bidirectional marks must not turn a sentence around. */
export function ufarlig(tekst: string): string {
  return tekst.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** `12. mai 2026 kl. 09.30`, in Norwegian time. */
export function tidspunkttekst(iso: string): string {
  return new Date(iso).toLocaleString('nb-NO', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
}
