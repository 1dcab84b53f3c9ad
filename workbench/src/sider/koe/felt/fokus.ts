import { SKJEMAFELT, type Skjemafelt } from '../skjema/skjema.ts';

const FOKUSERBARE =
  'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"])';

/** Moves focus to what is empty in a field, or to its first control. */
export function fokuserFelt(felt: Skjemafelt): boolean {
  const ramme = document.querySelector<HTMLElement>(`[data-felt="${felt}"]`);
  const kontroll =
    ramme?.querySelector<HTMLElement>('[data-mangler]') ?? ramme?.querySelector<HTMLElement>(FOKUSERBARE) ?? null;
  kontroll?.focus();
  kontroll?.scrollIntoView({ block: 'nearest' });
  return kontroll !== null;
}

export function fokuserJournalfoer(): void {
  document.getElementById('journalfoer')?.focus();
}

export function fokuserKoe(): void {
  document.querySelector<HTMLElement>('[data-koe]')?.focus();
}

/** The field that an element stands in. */
export function feltAv(element: EventTarget | null): Skjemafelt | null {
  if (!(element instanceof Element)) return null;
  const navn = element.closest('[data-felt]')?.getAttribute('data-felt');
  return SKJEMAFELT.find((felt) => felt === navn) ?? null;
}

/** Whether nothing more can take focus inside the element's field. */
export function erSisteIFelt(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const alle = [...(element.closest('[data-felt]')?.querySelectorAll<HTMLElement>(FOKUSERBARE) ?? [])];
  return alle.filter((kontroll) => kontroll.offsetParent !== null).at(-1) === element;
}

const RUTER = [
  '.koe__liste [data-koe], .koe__liste button',
  '.viser__sider',
  '.feltpanel__kropp :is(button, input, select, textarea)',
];

/** F6: from pane to pane. */
export function fokuserNesteRute(): void {
  const ruter = RUTER.map((velger) => document.querySelector<HTMLElement>(velger));
  const naa = ['.koe__liste', '.koe__side', '.koe__felt'].findIndex((klasse) =>
    document.activeElement?.closest(klasse),
  );
  const rekke = [1, 2, 3].map((steg) => ruter[(Math.max(naa, -1) + steg) % RUTER.length]);
  rekke.find((rute) => rute !== null && rute !== undefined)?.focus();
}
