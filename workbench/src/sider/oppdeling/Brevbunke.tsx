import { adresse, type Delingsforslag, hentSidebilde } from '@dokumentsenter/contract';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sidested } from '../../deler/viser/Sidebilde.tsx';
import { visTall } from '../../format/tall.ts';
import { type Ark, type Brevbit, settSak } from './bunke.ts';
import { Delegrunner } from './Delegrunner.tsx';
import type { Bunketilstand } from './useBunke.ts';

type Props = {
  readonly sted: Sidested;
  readonly forslag: Delingsforslag;
  readonly brev: Brevbit;
  readonly tilstand: Bunketilstand;
  readonly vedTast: (event: KeyboardEvent) => void;
};

const SAKSNUMMER = /^\d{4}\/\d{1,6}$/;

/** One letter of the pile: what it is thought to be, and its pages. */
export function Brevbunke({ sted, forslag, brev, tilstand, vedTast }: Props) {
  const { t } = useTranslation();
  const { nummer, saksnummer, start, ark } = brev;
  const antall = ark.filter((en) => en.ark.grunn === null).length;
  const foerste = tilstand.bunke[start]?.side;
  const del = forslag.deler.find((en) => en.sider[0] === foerste);
  const lagreSak = (verdi: string) => {
    const ny = verdi.trim();
    if (ny === '' || SAKSNUMMER.test(ny)) tilstand.sett(settSak(tilstand.bunke, start, ny === '' ? null : ny));
  };
  return (
    <section className="brevbit" aria-label={t('oppdeling>brev', { nummer })}>
      <header className="brevbit__topp">
        <h2 className="brevbit__tittel">{t('oppdeling>brev', { nummer })}</h2>
        <span className="dus ui-num">{t('oppdeling>sider', { count: antall, antall: visTall(antall) })}</span>
        <input
          key={`${start}/${saksnummer}`}
          className="ds-input brevbit__sak"
          aria-label={t('oppdeling>sak', { nummer })}
          placeholder={t('oppdeling>sakEksempel')}
          defaultValue={saksnummer ?? ''}
          pattern="\d{4}/\d{1,6}"
          onBlur={(event) => event.target.value !== (saksnummer ?? '') && lagreSak(event.target.value)}
        />
      </header>
      {del === undefined ? null : <Delegrunner del={del} foerst={nummer === 1} />}
      <ol className="brevbit__ark">
        {ark.map(({ ark: en, plass }) => (
          <li key={en.side}>
            <Arkknapp
              sted={sted}
              ark={en}
              nummer={nummer}
              maal={forslag.sider.find(({ nr }) => nr === en.side)}
              valgt={plass === tilstand.plass}
              velg={() => tilstand.velgSide(en.side)}
              vedTast={vedTast}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Arkprops = {
  readonly sted: Sidested;
  readonly ark: Ark;
  readonly nummer: number;
  readonly maal: Delingsforslag['sider'][number] | undefined;
  readonly valgt: boolean;
  readonly velg: () => void;
  readonly vedTast: (event: KeyboardEvent) => void;
};

function Arkknapp({ sted, ark, nummer, maal, valgt, velg, vedTast }: Arkprops) {
  const { t } = useTranslation();
  const knapp = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!valgt) return;
    knapp.current?.scrollIntoView({ block: 'nearest' });
    // Focus follows the page one stands on, but is never taken from a field that is being written in.
    if (!(document.activeElement instanceof HTMLInputElement)) knapp.current?.focus({ preventScroll: true });
  }, [valgt, nummer]);
  const { arkivskaper, forsendelse: id, dokument } = sted;
  const nr = ark.side;
  const navn =
    ark.grunn !== null
      ? t('oppdeling>utelatt', { nr, grunn: t(`oppdeling>grunn>${ark.grunn}`) })
      : t(ark.nytt ? 'oppdeling>begynner' : 'oppdeling>iBrev', { nr, nummer });
  return (
    <button
      ref={knapp}
      type="button"
      className="bunkeark"
      data-utelatt={ark.grunn !== null}
      aria-label={navn}
      aria-current={valgt ? 'page' : undefined}
      tabIndex={valgt ? 0 : -1}
      onClick={velg}
      onKeyDown={vedTast}
    >
      <span className="bunkeark__ramme">
        <img
          src={adresse(hentSidebilde, { params: { arkivskaper, id, dokument, nr }, query: { liten: 'true' } })}
          alt=""
          loading="lazy"
          style={{ rotate: `${ark.sving - (maal?.rotasjon ?? 0)}deg` }}
        />
      </span>
      <span className="bunkeark__tekst ui-num">
        {ark.grunn === null ? nr : `${nr} · ${t(`oppdeling>grunn>${ark.grunn}`)}`}
      </span>
    </button>
  );
}
