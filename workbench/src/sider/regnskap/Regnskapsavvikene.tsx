import type { Regnskapsavvik } from '@dokumentsenter/contract';
import { EmptyState } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSlagnavn } from '../kanaler/useSlagnavn.ts';

type Props = {
  readonly avvik: readonly Regnskapsavvik[];
  readonly lukkede: readonly Regnskapsavvik[];
  readonly kontrollert: boolean;
};

/** What cannot be accounted for, each with what to do; and what was, and is over. */
export function Regnskapsavvikene({ avvik, lukkede, kontrollert }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {avvik.length > 0 ? (
        <ul className="listerader kort">
          {avvik.map((ett) => (
            <Rad key={ett.id} avvik={ett} />
          ))}
        </ul>
      ) : kontrollert ? (
        <EmptyState icon="check" title={t('regnskap>ingenAvvik')} />
      ) : null}
      {lukkede.length === 0 ? null : (
        <details>
          <summary>{t('regnskap>lukkede', { antall: lukkede.length })}</summary>
          <ul className="listerader kort">
            {lukkede.map((ett) => (
              <Rad key={ett.id} avvik={ett} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Rad({ avvik: { slag, kanal, forsendelse, registrertTid, oppdagetTid, overTid } }: { avvik: Regnskapsavvik }) {
  const { t } = useTranslation();
  const slagnavn = useSlagnavn();
  return (
    <li className="listerad">
      <div className="listerad__tekst">
        <p className="listerad__over dus ui-num">
          <span>{slagnavn(kanal)}</span>
          <span>{t('regnskap>kom', { tid: visTidspunkt(registrertTid) })}</span>
          <span>{t('regnskap>oppdaget', { tid: visTidspunkt(oppdagetTid) })}</span>
          {overTid === null ? null : <span>{t('regnskap>over', { tid: visTidspunkt(overTid) })}</span>}
        </p>
        <p className="listerad__tittel">{t(`regnskap>avvik>${slag}>hva`)}</p>
        <p className="dus">{t(`regnskap>avvik>${slag}>gjoer`)}</p>
        <p className="dus ui-num">{t('regnskap>nummer', { id: forsendelse })}</p>
      </div>
    </li>
  );
}
