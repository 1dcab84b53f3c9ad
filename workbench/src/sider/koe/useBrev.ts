import {
  type Forsendelse,
  type Forslag,
  hentForsendelse,
  hentLesning,
  type Lesning,
  type Oppgave,
} from '@dokumentsenter/contract';
import { useMemo, useState } from 'react';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { fraForslag } from './skjema/fraForslag.ts';
import type { Skjema } from './skjema/skjema.ts';
import { lagreUtkast, lesUtkast, useUtkast } from './utkast.ts';

const FERSK_MS = 60_000;
const LESES_MS = 2_000;
const INGEN: readonly Forslag[] = [];

export interface Brev {
  readonly oppgave: Oppgave;
  readonly forsendelse: Forsendelse | undefined;
  readonly lesning: Lesning | undefined;
  readonly forslag: readonly Forslag[];
  readonly skjema: Skjema | null;
  readonly feil: unknown;
  readonly endreSkjema: (hvordan: (skjema: Skjema) => Skjema) => void;
}

/** The open letter: what came, what was read, and the fields. Fields a person has touched are kept while leafing in the queue, when a step is undone, and when the session runs out. */
export function useBrev(oppgave: Oppgave | null): Brev | null {
  const utkast = useUtkast();
  const inn = { params: { arkivskaper: oppgave?.arkivskaper ?? '', id: oppgave?.forsendelse ?? '' } };
  const naar = oppgave !== null && !oppgave.skjult;
  const forsendelse = useSpoer(hentForsendelse, inn, { naar, ferskMs: FERSK_MS });
  const [leses, settLeses] = useState(false);
  const lesning = useSpoer(hentLesning, inn, { naar, ferskMs: FERSK_MS, ...(leses ? { hvertMs: LESES_MS } : {}) });
  const ikkeFerdig = lesning.data?.ferdig === false;
  if (leses !== ikkeFerdig) settLeses(ikkeFerdig);
  const forslag = lesning.data?.forslag ?? INGEN;
  const grunn = useMemo(
    () => (forsendelse.data === undefined ? null : fraForslag(forsendelse.data, forslag)),
    [forsendelse.data, forslag],
  );
  if (oppgave === null) return null;
  const skjema = utkast.get(oppgave.forsendelse) ?? grunn;
  return {
    oppgave,
    forsendelse: forsendelse.data,
    lesning: lesning.data,
    forslag,
    skjema,
    feil: forsendelse.error ?? lesning.error,
    endreSkjema: (hvordan) => {
      if (skjema !== null) lagreUtkast(oppgave.forsendelse, hvordan(lesUtkast().get(oppgave.forsendelse) ?? skjema));
    },
  };
}
