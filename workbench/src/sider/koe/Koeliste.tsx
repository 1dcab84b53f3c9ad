import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { iRekkefoelge, type Koerad as Rad } from './grupper.ts';
import { Koerad } from './Koerad.tsx';

const RADHOEYDE = 56;
const GRUPPEHOEYDE = 28;
const UTENFOR = 8;

type Props = {
  readonly rader: readonly Rad[];
  readonly valgt: string | null;
  readonly velg: (id: string) => void;
};

/** The letters that wait. One stop for Tab; the arrows move the choice. Only the rows in sight are drawn. */
export function Koeliste({ rader, valgt, velg }: Props) {
  const { t } = useTranslation();
  const ramme = useRef<HTMLDivElement>(null);
  const oppgaver = iRekkefoelge(rader);
  const virtuell = useVirtualizer({
    count: rader.length,
    getScrollElement: () => ramme.current,
    estimateSize: (nr) => (rader[nr]?.slag === 'gruppe' ? GRUPPEHOEYDE : RADHOEYDE),
    getItemKey: (nr) => {
      const rad = rader[nr];
      return rad === undefined ? nr : rad.slag === 'gruppe' ? rad.noekkel : rad.oppgave.id;
    },
    overscan: UTENFOR,
  });
  const plass = rader.findIndex((rad) => rad.slag === 'oppgave' && rad.oppgave.id === valgt);
  useEffect(() => {
    if (plass >= 0) virtuell.scrollToIndex(plass, { align: 'auto' });
  }, [plass, virtuell]);
  useEffect(() => {
    // The day's work starts in the queue; a person who is somewhere else already is left there.
    if (document.activeElement === document.body) ramme.current?.focus({ preventScroll: true });
  }, []);
  const flytt = (event: KeyboardEvent) => {
    const naa = oppgaver.findIndex(({ id }) => id === valgt);
    const til = { ArrowDown: naa + 1, ArrowUp: naa - 1, Home: 0, End: oppgaver.length - 1 }[event.key];
    const neste = til === undefined ? undefined : oppgaver[til];
    if (neste === undefined) return;
    event.preventDefault();
    velg(neste.id);
  };
  return (
    <div
      ref={ramme}
      className="koeliste"
      role="listbox"
      data-koe
      tabIndex={0}
      aria-label={t('koe>liste')}
      aria-activedescendant={plass >= 0 && valgt !== null ? `oppgave-${valgt}` : undefined}
      onKeyDown={flytt}
    >
      <div role="presentation" style={{ height: virtuell.getTotalSize(), position: 'relative' }}>
        {virtuell.getVirtualItems().map((synlig) => {
          const rad = rader[synlig.index];
          if (rad === undefined) return null;
          const plassering = { height: synlig.size, transform: `translateY(${synlig.start}px)` };
          if (rad.slag === 'gruppe')
            return (
              <div key={synlig.key} role="presentation" className="koeliste__gruppe" style={plassering}>
                <span className="ui-truncate">{rad.tekst}</span>
                <span className="ui-num">{visTall(rad.antall)}</span>
              </div>
            );
          const { id } = rad.oppgave;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the list, which holds the focus
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list, aria-activedescendant points here
            <div
              key={synlig.key}
              id={`oppgave-${id}`}
              role="option"
              aria-selected={id === valgt}
              aria-setsize={oppgaver.length}
              aria-posinset={oppgaver.indexOf(rad.oppgave) + 1}
              className="koeliste__rad"
              style={plassering}
              onClick={() => velg(id)}
            >
              <Koerad oppgave={rad.oppgave} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
