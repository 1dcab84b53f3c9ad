const MAANEDER = ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'];
const SONE = 'Europe/Oslo';
const MS_I_DOEGN = 86_400_000;

/** Calendar date in Norway of an instant, `ÅÅÅÅ-MM-DD`. */
export function norskDato(tidspunkt: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SONE }).format(new Date(tidspunkt));
}

function deler(dato: string): { aar: number; maaned: number; dag: number } {
  const [aar = 0, maaned = 1, dag = 1] = dato.slice(0, 10).split('-').map(Number);
  return { aar, maaned, dag };
}

/** `2026-11-22` → «22. nov. 2026». */
export function visDato(dato: string): string {
  const { aar, maaned, dag } = deler(dato);
  return `${dag}. ${MAANEDER[maaned - 1] ?? ''} ${aar}`;
}

/** `2026-11-22` → «22. nov.»; with the year when it is another than that of `iDag`. */
export function visKortDato(dato: string, iDag: string): string {
  const { aar, maaned, dag } = deler(dato);
  const kort = `${dag}. ${MAANEDER[maaned - 1] ?? ''}`;
  return aar === deler(iDag).aar ? kort : `${kort} ${aar}`;
}

/** An instant as a Norwegian clock, «kl. 14.05». */
export function visKlokke(tidspunkt: string | Date): string {
  const klokke = new Intl.DateTimeFormat('nb-NO', { timeZone: SONE, hour: '2-digit', minute: '2-digit' });
  const verdier = Object.fromEntries(klokke.formatToParts(new Date(tidspunkt)).map((del) => [del.type, del.value]));
  return `kl. ${verdier.hour ?? ''}.${verdier.minute ?? ''}`;
}

/** An instant as «22. nov. 2026 kl. 14.05». */
export function visTidspunkt(tidspunkt: string): string {
  return `${visDato(norskDato(tidspunkt))} ${visKlokke(tidspunkt)}`;
}

/** Whole calendar days from one date to another; negative when `til` is earlier. */
export function doegnMellom(fra: string, til: string): number {
  return Math.round((Date.parse(til) - Date.parse(fra)) / MS_I_DOEGN);
}

export type Alder = { readonly enhet: 'min' | 't' | 'd'; readonly antall: number };

/** How long ago something came, in the coarsest unit that says enough. */
export function alder(tidspunkt: string, naa: Date): Alder {
  const minutter = Math.max(0, Math.floor((naa.getTime() - Date.parse(tidspunkt)) / 60_000));
  if (minutter < 60) return { enhet: 'min', antall: minutter };
  if (minutter < 24 * 60) return { enhet: 't', antall: Math.floor(minutter / 60) };
  return { enhet: 'd', antall: Math.floor(minutter / (24 * 60)) };
}

export type Fristtilstand = 'forfalt' | 'i-dag' | 'i-morgen' | 'snart' | 'god';
const SNART_DOEGN = 3;

/** How pressing a deadline is, by calendar days in Norway. `frist` is an instant or a date. */
export function fristtilstand(frist: string, naa: Date): Fristtilstand {
  const fristdato = frist.length === 10 ? frist : norskDato(frist);
  const igjen = doegnMellom(norskDato(naa), fristdato);
  if (igjen < 0 || (frist.length > 10 && Date.parse(frist) < naa.getTime())) return 'forfalt';
  if (igjen === 0) return 'i-dag';
  if (igjen === 1) return 'i-morgen';
  return igjen <= SNART_DOEGN ? 'snart' : 'god';
}
