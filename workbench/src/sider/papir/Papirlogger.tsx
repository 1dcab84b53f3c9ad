import type { Papirliste } from '@dokumentsenter/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';

type Props = { readonly arkivskaper: string; readonly logger: Papirliste['logger'] };

/** What was destroyed when and by whom, and where in the archive its log is. */
export function Papirlogger({ arkivskaper, logger }: Props) {
  const { t } = useTranslation();
  if (logger.length === 0) return null;
  return (
    <section aria-labelledby="papirlogger">
      <h2 className="side__ledd" id="papirlogger">
        {t('papir>logger')}
      </h2>
      <ul className="papir__eskeliste kort">
        {logger.map(({ id, tid, av, antall, saksmappe, registreringsID }) => (
          <li key={id}>
            <span>{t('papir>loggrad', { count: antall, antall, dato: visDato(tid), hvem: av })}</span>
            {saksmappe === null || registreringsID === null ? (
              <span className="dus">{t('papir>ikkeArkivert')}</span>
            ) : (
              <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: saksmappe }}>
                {t('papir>arkivertSom', { nummer: registreringsID })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
