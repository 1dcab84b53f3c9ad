import { Input } from '@digdir/designsystemet-react';
import { finnSaker, type Sakstreff } from '@dokumentsenter/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spoersmaal } from '../../../tjeneste/spoer.ts';
import { somSak } from '../skjema/forslagsverdi.ts';
import type { Sakvalg, Skjemaverdier } from '../skjema/skjema.ts';
import { velgNySak, velgSakstreff } from '../skjema/velgSak.ts';
import { useFelt } from './feltkontekst.ts';

interface Valgmulighet {
  readonly noekkel: string;
  readonly nummer: string;
  readonly tekst: string;
  readonly under: string | null;
  readonly verdier: Partial<Skjemaverdier>;
}

const GRENSE = 12;

/** Finds a case while one writes: the proposed ones first, and always a way to open a new one. A combobox by the ARIA pattern. */
export function Sakvelger({ id, lukk }: { readonly id: string; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const { arkivskaper, skjema, forslag, oppslag, endre } = useFelt();
  const [q, settQ] = useState('');
  const [aktiv, settAktiv] = useState(0);
  const felt = useRef<HTMLInputElement>(null);
  useEffect(() => felt.current?.focus(), []);
  const leter = useDeferredValue(q.trim());
  const treff = useQuery({
    ...spoersmaal(finnSaker, { params: { arkivskaper }, query: { q: leter, grense: GRENSE } }),
    placeholderData: keepPreviousData,
  });
  const nyTittel = q.trim() || skjema.verdier.tittel;
  const muligheter: readonly Valgmulighet[] = [
    ...(leter === '' ? fraForslag(forslag.find((ett) => ett.felt === 'saksmappe')?.kandidater ?? []) : []),
    ...(treff.data?.saker ?? []).map((sak) => fraTreff(sak, skjema.verdier, oppslag.enhetsnavn)),
    {
      noekkel: 'ny',
      nummer: '+',
      tekst: t('koe>sak>nyMed', { tittel: nyTittel }),
      under: null,
      verdier: velgNySak({ tittel: nyTittel, gnrbnr: '' }),
    },
  ].filter((en, plass, alle) => alle.findIndex((annen) => annen.noekkel === en.noekkel) === plass);
  const velg = (mulighet: Valgmulighet | undefined) => {
    if (mulighet === undefined) return;
    endre('saksmappe', mulighet.verdier);
    lukk();
  };
  const tast = (event: KeyboardEvent) => {
    const handling = {
      ArrowDown: () => settAktiv((aktiv + 1) % muligheter.length),
      ArrowUp: () => settAktiv((aktiv + muligheter.length - 1) % muligheter.length),
      Enter: () => velg(muligheter[aktiv]),
      Escape: lukk,
    }[event.key];
    if (handling === undefined || event.ctrlKey) return;
    event.preventDefault();
    handling();
  };
  const liste = `${id}-liste`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that focus has left; takes none itself
    <div
      className="sakvelger"
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : lukk())}
    >
      <Input
        ref={felt}
        id={id}
        role="combobox"
        aria-expanded
        aria-controls={liste}
        aria-autocomplete="list"
        aria-activedescendant={`${liste}-${aktiv}`}
        placeholder={t('koe>sak>soek')}
        autoComplete="off"
        value={q}
        onChange={(event) => {
          settQ(event.target.value);
          settAktiv(0);
        }}
        onKeyDown={tast}
      />
      <div id={liste} role="listbox" aria-label={t('koe>sak>treff')} className="sakvelger__liste">
        {muligheter.map((mulighet, plass) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which holds the focus
          <div
            key={mulighet.noekkel}
            id={`${liste}-${plass}`}
            role="option"
            tabIndex={-1}
            aria-selected={plass === aktiv}
            className="sakvelger__rad"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => velg(mulighet)}
          >
            <b className="ui-num">{mulighet.nummer}</b>
            <span className="linjer">{mulighet.tekst}</span>
            {mulighet.under === null ? null : <span className="dus">{mulighet.under}</span>}
          </div>
        ))}
      </div>
      <p className="ui-sr" role="status">
        {treff.data?.saker.length === 0 ? t('koe>sak>ingenTreff') : ''}
      </p>
    </div>
  );
}

function fraForslag(kandidater: readonly { readonly verdi: unknown; readonly visning: string }[]): Valgmulighet[] {
  return kandidater.flatMap(({ verdi, visning }) => {
    const sak: Sakvalg | null = somSak(verdi, visning);
    if (sak?.slag !== 'finnes') return [];
    return [{ noekkel: sak.id, nummer: sak.saksnummer, tekst: sak.tittel, under: null, verdier: { saksmappe: sak } }];
  });
}

function fraTreff(sak: Sakstreff, naa: Skjemaverdier, enhetsnavn: (kode: string) => string): Valgmulighet {
  const under = [sak.gnrbnr, enhetsnavn(sak.administrativEnhet)]
    .filter((del) => del !== null && del !== '')
    .join(' · ');
  return { noekkel: sak.id, nummer: sak.saksnummer, tekst: sak.tittel, under, verdier: velgSakstreff(sak, naa) };
}
