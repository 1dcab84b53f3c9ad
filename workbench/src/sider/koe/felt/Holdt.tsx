import type { Oppgave } from '@dokumentsenter/contract';
import { Button, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visKlokke } from '../../../format/dato.ts';
import type { Reservasjon } from '../useReservasjon.ts';

type Props = {
  readonly oppgave: Oppgave;
  readonly laast: boolean;
  readonly reservasjon: Reservasjon;
  readonly taOver: () => void;
};

/** Who holds the letter: oneself until when, a colleague since when, or nobody any more; and what one can do about it. */
export function Holdt({ oppgave, laast, reservasjon, taOver }: Props) {
  const { t } = useTranslation();
  const { reservertAv, reservertSiden, reservertTil } = oppgave;
  if (laast && reservertAv !== null) {
    const siden = visKlokke(reservertSiden ?? oppgave.mottattTid);
    const { navn } = reservertAv;
    return (
      <Notice tone={reservasjon.harHatt ? 'warning' : 'info'}>
        <p>{t(reservasjon.harHatt ? 'fordeling>holdt>tatt' : 'fordeling>holdt>av', { navn, siden })}</p>
        {reservertTil === null ? null : (
          <p className="dus">{t('fordeling>holdt>slutt', { navn, tid: visKlokke(reservertTil) })}</p>
        )}
        <Button onClick={taOver}>{t('fordeling>holdt>taOver')}</Button>
      </Notice>
    );
  }
  if (reservasjon.utloept !== null)
    return (
      <Notice tone="warning" alert>
        <p>{t('fordeling>holdt>utloept', { tid: visKlokke(reservasjon.utloept) })}</p>
        <Button onClick={reservasjon.reserverIgjen}>{t('fordeling>holdt>igjen')}</Button>
      </Notice>
    );
  return null;
}
