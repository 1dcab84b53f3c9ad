import { useEffect, useRef } from 'react';
import { useEnkelttaster } from '../innstilling/valg.ts';
import { type Kommando, kommandoFor, type Tastetrykk } from './tastekart.ts';

const TEKSTTYPER = new Set(['text', 'search', 'email', 'password', 'tel', 'url', 'number', 'date', 'datetime-local']);

/** What kind of place in the page a key press was aimed at. */
function maalFor(target: EventTarget | null): Tastetrykk['maal'] {
  if (!(target instanceof HTMLElement)) return 'ingen';
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return 'tekst';
  if (target instanceof HTMLInputElement) return TEKSTTYPER.has(target.type) ? 'tekst' : 'kontroll';
  if (target.closest('[data-koe]') !== null) return 'koe';
  return target.closest('button, a, select, summary, [role="separator"], [role="tab"], [role="option"]') === null
    ? 'ingen'
    : 'kontroll';
}

/**
 * Listens for the commands of the keyboard while the component is shown. `utfoer` answers whether it did something; only then is the
 * key kept from the browser.
 */
export function useTastatur(utfoer: (kommando: Kommando) => boolean): void {
  const [enkelttaster] = useEnkelttaster();
  const siste = useRef(utfoer);
  siste.current = utfoer;
  useEffect(() => {
    const lytt = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const trykk: Tastetrykk = {
        key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
        maal: maalFor(event.target),
        dialog: document.querySelector('dialog[open]') !== null,
      };
      const kommando = kommandoFor(trykk, enkelttaster);
      if (kommando !== null && siste.current(kommando)) event.preventDefault();
    };
    document.addEventListener('keydown', lytt);
    return () => document.removeEventListener('keydown', lytt);
  }, [enkelttaster]);
}
