import { adresse, forny, frigi, hentKoe, kall, type Oppgave, reserver } from '@dokumentsenter/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { harKode } from '../../varsel/problemtekst.ts';
import { useAktivitet } from './useAktivitet.ts';

/** Long enough that leafing past a letter does not take it from others. */
const DVELE_MS = 350;
/** Well within the quarter of an hour that a reservation lasts. */
const FORNY_MS = 3 * 60_000;
/** A page nobody has touched for this long is not being worked with. */
const AKTIV_MS = 10 * 60_000;

type Holdt = { readonly id: string; readonly til: string };

export interface Reservasjon {
  /** When the letter was taken by this page and the time has run out: the moment it did. */
  readonly utloept: string | null;
  readonly til: string | null;
  /** This page had the letter at some time: another who has it now has taken it over. */
  readonly harHatt: boolean;
  readonly reserverIgjen: () => void;
  readonly behold: (id: string) => void;
}

/**
 * Takes the letter for the person while it is open, keeps it while they work with it, and gives it back on leaving. A letter that others
 * hold is left alone. Failing to take it is no error to show: who holds it is seen when the queue is asked again.
 */
export function useReservasjon(oppgave: Oppgave | null, erMin: boolean): Reservasjon {
  const klient = useQueryClient();
  const ferdige = useRef(new Set<string>());
  const [holdt, settHoldt] = useState<Holdt | null>(null);
  const [gang, nyGang] = useState(0);
  const id = oppgave?.id ?? null;
  const arkivskaper = oppgave?.arkivskaper ?? '';
  const ledig = oppgave !== null && !oppgave.skjult && (oppgave.status === 'ledig' || erMin);
  const frisk = useCallback(() => void klient.invalidateQueries({ queryKey: [hentKoe.id] }), [klient]);
  useEffect(() => {
    if (id === null || !ledig) return;
    let tatt = false;
    let forlatt = false;
    const inn = { params: { arkivskaper, id } };
    const gi = () => {
      if (!tatt || ferdige.current.has(id)) return;
      tatt = false;
      // keepalive: the call outlives the page when the tab is closed.
      const valg = { method: 'POST', headers: { 'x-dokumentsenter': '1' }, keepalive: true };
      void fetch(adresse(frigi, inn), valg).then(frisk, frisk);
    };
    const ta = async () => {
      try {
        const { reservertTil } = await kall(reserver, inn);
        tatt = true;
        if (reservertTil !== null) settHoldt({ id, til: reservertTil });
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
  }, [id, arkivskaper, ledig, gang, frisk]);
  const til = holdt !== null && holdt.id === id ? holdt.til : null;
  useFornyelse(til === null ? null : { id: id ?? '', arkivskaper }, settHoldt, frisk);
  const over = useForbi(til);
  return {
    utloept: over ? til : null,
    til: over ? null : til,
    harHatt: til !== null,
    reserverIgjen: () => nyGang((foer) => foer + 1),
    behold: (ferdig) => void ferdige.current.add(ferdig),
  };
}

/** Asks for more time now and then, as long as the page is seen and used. */
function useFornyelse(
  hva: { readonly id: string; readonly arkivskaper: string } | null,
  settHoldt: (holdt: Holdt) => void,
  frisk: () => void,
): void {
  const sistAktiv = useAktivitet();
  const id = hva?.id ?? null;
  const arkivskaper = hva?.arkivskaper ?? '';
  useEffect(() => {
    if (id === null) return;
    const ur = setInterval(async () => {
      if (document.visibilityState !== 'visible' || Date.now() - sistAktiv() > AKTIV_MS) return;
      try {
        const { reservertTil } = await kall(forny, { params: { arkivskaper, id } });
        if (reservertTil !== null) settHoldt({ id, til: reservertTil });
      } catch (feil) {
        if (harKode(feil, 'fordeling.reservasjon-utloept')) settHoldt({ id, til: new Date().toISOString() });
        // Whoever has it now is seen in the queue.
        frisk();
      }
    }, FORNY_MS);
    return () => clearInterval(ur);
  }, [id, arkivskaper, settHoldt, frisk, sistAktiv]);
}

/** Turns true when the moment has come. */
function useForbi(tidspunkt: string | null): boolean {
  const [, tegnPaaNytt] = useState(0);
  useEffect(() => {
    if (tidspunkt === null) return;
    const ur = setTimeout(() => tegnPaaNytt((nr) => nr + 1), Math.max(0, Date.parse(tidspunkt) - Date.now()) + 50);
    return () => clearTimeout(ur);
  }, [tidspunkt]);
  return tidspunkt !== null && Date.parse(tidspunkt) <= Date.now();
}
