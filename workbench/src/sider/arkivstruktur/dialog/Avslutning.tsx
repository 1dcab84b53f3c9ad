import {
  avsluttArkiv,
  avsluttKlasse,
  gjenaapneArkiv,
  gjenaapneArkivdel,
  gjenaapneKlasse,
} from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { Tekstdialog } from '../../sak/dialog/Tekstdialog.tsx';
import { useStrukturendring } from '../useStrukturendring.ts';

type Props<T extends string> = {
  readonly arkivskaper: string;
  readonly type: T;
  readonly id: string;
  readonly navn: string;
  readonly lukk: () => void;
};
const LENGST = 500;

/** Closes an arkiv or a klasse. */
export function AvsluttDialog({ arkivskaper, type, id, navn, lukk }: Props<'arkiv' | 'klasse'>) {
  const { t } = useTranslation();
  const arkiv = useStrukturendring(avsluttArkiv, lukk);
  const klasse = useStrukturendring(avsluttKlasse, lukk);
  const gjoer = type === 'arkiv' ? arkiv : klasse;
  return (
    <Skjemadialog
      tittel={t('arkivstruktur>avsluttNavn', { navn })}
      knapp={t('arkivstruktur>avslutt')}
      farlig
      venter={gjoer.isPending}
      lukk={lukk}
      send={() => gjoer.mutate({ params: { arkivskaper, id } })}
    >
      <p>{t(type === 'arkiv' ? 'arkivstruktur>avsluttArkivForklaring' : 'arkivstruktur>avsluttKlasseForklaring')}</p>
    </Skjemadialog>
  );
}

/** Opens again what the ordinary rules keep closed, with the reason (krav 2.9.3). */
export function GjenaapneDialog({ arkivskaper, type, id, navn, lukk }: Props<'arkiv' | 'arkivdel' | 'klasse'>) {
  const { t } = useTranslation();
  const maater = {
    arkiv: useStrukturendring(gjenaapneArkiv, lukk),
    arkivdel: useStrukturendring(gjenaapneArkivdel, lukk),
    klasse: useStrukturendring(gjenaapneKlasse, lukk),
  };
  const gjoer = maater[type];
  return (
    <Tekstdialog
      tittel={t('arkivstruktur>gjenaapneNavn', { navn })}
      felt={t('arkivstruktur>begrunnelse')}
      lengst={LENGST}
      knapp={t('arkivstruktur>gjenaapne')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={(begrunnelse) => gjoer.mutate({ params: { arkivskaper, id }, body: { begrunnelse } })}
    >
      <p>{t('arkivstruktur>gjenaapneForklaring')}</p>
    </Tekstdialog>
  );
}
