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

/** The panes with where focus goes in each, first choice first. */
const RUTER = [
  ['.koe__liste', ['[data-koe]', 'button']],
  ['.koestripe', ['button']],
  ['.koe__side', ['.viser__sider']],
  ['.koe__felt', ['.feltpanel__kropp :is(button, input, select, textarea)']],
] as const;

/** F6: from pane to pane, past those that are not shown. */
export function fokuserNesteRute(): void {
  const ruter = RUTER.flatMap(([velger, inni]) => {
    const rute = document.querySelector<HTMLElement>(velger);
    if (rute === null || rute.offsetParent === null) return [];
    const til = inni.map((del) => rute.querySelector<HTMLElement>(del)).find((del) => del !== null);
    return til === undefined ? [] : [{ rute, til }];
  });
  const naa = ruter.findIndex(({ rute }) => rute.contains(document.activeElement));
  ruter[(naa + 1) % Math.max(1, ruter.length)]?.til?.focus();
}
