import type { Regelproeve } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';

/** What a rule would have done: how many, what it would have been wrong about, and which. */
export function Proevesvar({ svar }: { readonly svar: Regelproeve }) {
  const { t } = useTranslation();
  const { dager, vurdert, treff, stoppet, journalfoert, avkortet, eksempler } = svar;
  return (
    <div role="status">
      <p>
        <strong>
          {treff === 0
            ? t('ikkearkiv>proeve>ingen')
            : t('ikkearkiv>proeve>treff', { count: treff, antall: visTall(treff) })}
        </strong>{' '}
        {t('ikkearkiv>proeve>av', { antall: visTall(vurdert), dager })}
      </p>
      {stoppet === 0 ? null : <p>{t('ikkearkiv>proeve>stoppet', { count: stoppet, antall: visTall(stoppet) })}</p>}
      {journalfoert === 0 ? null : (
        <Notice tone="warning">
          {t('ikkearkiv>proeve>journalfoert', { count: journalfoert, antall: visTall(journalfoert) })}
        </Notice>
      )}
      {avkortet ? <p className="dus">{t('ikkearkiv>proeve>avkortet')}</p> : null}
      {eksempler.length === 0 ? null : (
        <ul className="ikkearkiv__eksempler kort">
          {eksempler.map(({ forsendelse, tittel, mottattTid, status, vern }) => (
            <li key={forsendelse}>
              <span className="linjer">{tittel ?? t('ikkearkiv>proeve>skjult')}</span>
              <span className="dus">
                {visDato(mottattTid)} · {t(`ikkearkiv>proeve>status>${status}`)}
                {vern.length === 0 ? '' : ` · ${vern.map((grunn) => t(`ikkearkiv>vernegrunn>${grunn}`)).join(', ')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
