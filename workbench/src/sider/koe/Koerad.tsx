import type { Oppgave } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { KANALIKON } from '../../deler/kanalikon.ts';
import { Sikkerhetsmerke } from '../../deler/Sikkerhetsmerke.tsx';
import { Alder, Frist } from '../../deler/Tid.tsx';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKommune, useMeg } from '../../kommune/meg.tsx';
import { oppgavesikkerhet } from './skjema/sikkerhet.ts';

/** One letter in the queue, two lines: who and what, and beside it what decides the order of the day. */
export function Koerad({ oppgave }: { readonly oppgave: Oppgave }) {
  const { t } = useTranslation();
  const meg = useMeg();
  const kommune = useKommune(oppgave.arkivskaper);
  const { reservertAv } = oppgave;
  const avAndre = reservertAv !== null && reservertAv.id !== meg.id ? reservertAv.navn : null;
  return (
    <div className="koerad" style={{ '--kommunefarge': kommune?.farge ?? 'gray' } as CSSProperties}>
      <span className="koerad__merke">
        <Kommunemerke arkivskaper={oppgave.arkivskaper} />
        <Icon name={KANALIKON[oppgave.kanal]} label={t(`skall>kanal>${oppgave.kanal}`)} />
      </span>
      <span className="koerad__tekst">
        <span className="koerad__avsender ui-truncate">
          {oppgave.skjult ? t('koe>skjultAvsender') : oppgave.avsender || t('koe>part>ukjent')}
        </span>
        <span className="koerad__tittel ui-truncate">{oppgave.skjult ? t('koe>skjultTittel') : oppgave.tittel}</span>
      </span>
      <span className="koerad__tall">
        <span className="koerad__linje">
          {oppgave.arkivverdi ? null : <Icon name="trash" label={t('koe>ikkeArkiv')} />}
          {oppgave.foelsom ? <Icon name="shield" label={t('koe>foelsom')} /> : null}
          <Sikkerhetsmerke nivaa={oppgavesikkerhet(oppgave)} utenOrd={oppgavesikkerhet(oppgave) !== 'usikker'} />
          <Alder tidspunkt={oppgave.mottattTid} />
        </span>
        <span className="koerad__linje">
          {avAndre === null ? (
            <>
              {oppgave.innsynsfrist === null ? null : <span className="koerad__innsyn">{t('koe>innsyn')}</span>}
              <Frist frist={oppgave.frist} />
            </>
          ) : (
            <span title={t('koe>reservert', { navn: avAndre })}>
              <Icon name="lock" /> {t('koe>reservertKort')}
            </span>
          )}
        </span>
      </span>
    </div>
  );
}
