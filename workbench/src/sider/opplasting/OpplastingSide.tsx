import { Button, EmptyState, Icon, SelectField } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { tidIgjen, visTall } from '../../format/tall.ts';
import { useKan, useKommunerMed, useValgteKommuner } from '../../kommune/meg.tsx';
import { Filliste } from './Filliste.tsx';
import { erFerdig, framdrift } from './filstatus.ts';
import { Skilleark } from './Skilleark.tsx';
import { useOpplasting } from './useOpplasting.ts';
import './opplasting.css';

/** Taking in files by hand: dragged or chosen, many at once. */
export function OpplastingSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const kanLese = useCallback((arkivskaper: string) => kan('forsendelse:les', arkivskaper), [kan]);
  const kommuner = useKommunerMed('forsendelse:mottak');
  const valgte = useValgteKommuner();
  const [oensket, velg] = useState('');
  const [over, settOver] = useState(false);
  const velger = useRef<HTMLInputElement>(null);
  const { filer, startet, leggTil, toem } = useOpplasting(kanLese);
  useTittel(t('mottak>opp>tittel'));
  const kommune =
    kommuner.find(({ arkivskaper }) => arkivskaper === oensket) ??
    kommuner.find((en) => valgte.length === 1 && en.arkivskaper === valgte[0]?.arkivskaper) ??
    kommuner[0];
  if (kommune === undefined)
    return (
      <EmptyState icon="lock" title={t('mottak>opp>ingenKommune')}>
        <p>{t('mottak>opp>ingenKommuneHjelp')}</p>
      </EmptyState>
    );
  const ta = (liste: FileList | null) => {
    if (liste !== null && liste.length > 0) leggTil([...liste], kommune.arkivskaper);
  };
  const slipp = (event: DragEvent) => {
    event.preventDefault();
    settOver(false);
    ta(event.dataTransfer.files);
  };
  const stand = framdrift(filer, startet === 0 ? 0 : Date.now() - startet);
  const igjen = stand.msIgjen === null ? null : tidIgjen(stand.msIgjen);
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('mottak>opp>tittel')}</h1>
          <p className="side__ingress">{t('mottak>opp>ingress')}</p>
        </div>
      </header>
      <div className="opplasting__kommune">
        <SelectField
          label={t('mottak>opp>kommune')}
          value={kommune.arkivskaper}
          onChange={(event) => velg(event.target.value)}
        >
          {kommuner.map(({ arkivskaper, navn }) => (
            <option key={arkivskaper} value={arkivskaper}>
              {navn}
            </option>
          ))}
        </SelectField>
      </div>
      <section
        className="slippflate"
        aria-label={t('mottak>opp>slipp')}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          settOver(true);
        }}
        onDragLeave={() => settOver(false)}
        onDrop={slipp}
      >
        <Icon name="upload" />
        <p>{over ? t('mottak>opp>slipp') : t('mottak>opp>eller')}</p>
        <Button look="primary" onClick={() => velger.current?.click()}>
          {t('mottak>opp>velg')}
        </Button>
        <input
          ref={velger}
          type="file"
          multiple
          hidden
          data-testid="filvelger"
          aria-label={t('mottak>opp>velg')}
          onChange={(event) => {
            ta(event.target.files);
            event.target.value = '';
          }}
        />
      </section>
      {filer.length === 0 ? (
        <p className="dus">{t('mottak>opp>tomHjelp')}</p>
      ) : (
        <>
          <div className="opplasting__stand">
            <p role="status">
              {t('mottak>opp>igang', { ferdige: visTall(stand.ferdige), antall: visTall(stand.antall) })}
              {igjen === null ? '' : ` · ${t(`mottak>opp>igjen>${igjen.enhet}`, { antall: visTall(igjen.antall) })}`}
            </p>
            <progress aria-label={t('mottak>opp>liste')} max={1} value={stand.andel} />
          </div>
          <Filliste filer={filer} />
          <div className="rekke">
            {filer.some(erFerdig) ? <Button onClick={toem}>{t('mottak>opp>toem')}</Button> : null}
            {kan('oppgave:behandle') ? <Link to="/koe">{t('mottak>opp>tilKoe')}</Link> : null}
          </div>
        </>
      )}
      {kan('journalpost:journalfoer', kommune.arkivskaper) ? <Skilleark arkivskaper={kommune.arkivskaper} /> : null}
    </div>
  );
}
