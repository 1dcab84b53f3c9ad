import type { Bruker } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';

/** When the login has been active, newest first: who opened and closed each period, and why. */
export function Aktivperioder({ perioder }: { readonly perioder: Bruker['aktivperioder'] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('passord>perioder')}</h3>
      <ul>
        {perioder.toReversed().map((periode) => (
          <li key={periode.fra}>
            {t('passord>fra', { dato: visTidspunkt(periode.fra) })}{' '}
            {periode.til === null ? t('passord>tilNaa') : t('passord>til', { dato: visTidspunkt(periode.til) })}
            {periode.aapnetAv === null ? null : (
              <p className="dus">{t('passord>aapnet', { hvem: periode.aapnetAv, grunn: periode.aapnetGrunn ?? '' })}</p>
            )}
            {periode.lukketAv === null ? null : (
              <p className="dus">{t('passord>lukket', { hvem: periode.lukketAv, grunn: periode.lukketGrunn ?? '' })}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
