import { adresse, hentForsendelse, hentLesning, hentSidebilde, type Oppgave } from '@dokumentsenter/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { deNeste } from './grupper.ts';

const FRAMOVER = 3;
const ETTER_MS = 250;
const FERSK_MS = 60_000;

/** Fetches the next three letters with their first page ahead of the person, so that none is waited for. */
export function useForhaandshent(oppgaver: readonly Oppgave[], valgt: string | null): void {
  const klient = useQueryClient();
  const neste = deNeste(oppgaver, valgt, FRAMOVER);
  const noekkel = neste.map(({ id }) => id).join();
  // The ids say it all; the list is new on every render.
  useEffect(() => {
    const ur = setTimeout(() => {
      for (const { arkivskaper, forsendelse: id } of neste) {
        const inn = { params: { arkivskaper, id } };
        void klient.prefetchQuery({ ...spoersmaal(hentForsendelse, inn), staleTime: FERSK_MS });
        void klient
          .fetchQuery({ ...spoersmaal(hentLesning, inn), staleTime: FERSK_MS })
          .then(({ dokumenter }) => {
            const foerste = dokumenter.find(({ sider }) => sider.length > 0);
            if (foerste === undefined) return;
            new Image().src = adresse(hentSidebilde, {
              params: { arkivskaper, id, dokument: foerste.dokument, nr: 1 },
              query: {},
            });
          })
          .catch(() => {
            // Only a head start was lost; the letter itself says what is wrong when it is opened.
          });
      }
    }, ETTER_MS);
    return () => clearTimeout(ur);
  }, [noekkel, klient]);
}
