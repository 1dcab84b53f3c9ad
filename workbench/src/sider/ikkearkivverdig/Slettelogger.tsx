import type { Begrensningsliste } from '@dokumentsenter/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';

type Props = { readonly arkivskaper: string; readonly logger: Begrensningsliste['logger'] };

/** What was removed when, and where in the archive its log is. */
export function Slettelogger({ arkivskaper, logger }: Props) {
  const { t } = useTranslation();
  if (logger.length === 0) return null;
  return (
    <section aria-labelledby="slettelogger">
      <h2 className="side__ledd" id="slettelogger">
        {t('ikkearkiv>logger')}
      </h2>
      <ul className="ikkearkiv__logger kort">
        {logger.map(({ id, tid, antall, saksmappe, registreringsID }) => (
          <li key={id}>
            <span>{t('ikkearkiv>loggrad', { count: antall, antall, tid: visTidspunkt(tid) })}</span>
            {saksmappe === null || registreringsID === null ? (
              <span className="dus">{t('ikkearkiv>ikkeArkivert')}</span>
            ) : (
              <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: saksmappe }}>
                {t('ikkearkiv>arkivertSom', { nummer: registreringsID })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
