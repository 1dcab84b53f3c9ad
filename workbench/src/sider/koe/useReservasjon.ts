import { adresse, frigi, hentKoe, kall, type Oppgave, reserver } from '@dokumentsenter/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** Long enough that leafing past a letter does not take it from others. */
const DVELE_MS = 350;

/**
 * Takes the letter for the person while it is open, and gives it back on leaving. A letter that others hold is left alone. Failing
 * to take it is no error to show: who holds it is seen when the queue is asked again.
 */
export function useReservasjon(oppgave: Oppgave | null, erMin: boolean): { behold: (id: string) => void } {
  const klient = useQueryClient();
  const ferdige = useRef(new Set<string>());
  const id = oppgave?.id ?? null;
  const arkivskaper = oppgave?.arkivskaper ?? '';
  const ledig = oppgave !== null && !oppgave.skjult && (oppgave.status === 'ledig' || erMin);
  useEffect(() => {
    if (id === null || !ledig) return;
    let tatt = false;
    let forlatt = false;
    const inn = { params: { arkivskaper, id } };
    const frisk = () => void klient.invalidateQueries({ queryKey: [hentKoe.id] });
    const gi = () => {
      if (!tatt || ferdige.current.has(id)) return;
      tatt = false;
      // keepalive: the call outlives the page when the tab is closed.
      const valg = { method: 'POST', headers: { 'x-dokumentsenter': '1' }, keepalive: true };
      void fetch(adresse(frigi, inn), valg).then(frisk, frisk);
    };
    const ta = async () => {
      try {
        await kall(reserver, inn);
        tatt = true;
        // The person may have gone on while the server answered.
        if (forlatt) gi();
      } catch {
        frisk();
      }
    };
    const ur = setTimeout(() => void ta(), DVELE_MS);
    window.addEventListener('pagehide', gi);
    return () => {
      clearTimeout(ur);
      window.removeEventListener('pagehide', gi);
      forlatt = true;
      gi();
    };
  }, [id, arkivskaper, ledig, klient]);
  return { behold: (ferdig) => void ferdige.current.add(ferdig) };
}
