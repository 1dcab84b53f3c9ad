import { endreSak, finnSaker, hentSak, hentSakslogg, type Sak } from '@dokumentsenter/contract';
import { showToast, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Enhetsvalg, Personvalg } from '../../../deler/Ansvarsvalg.tsx';
import { Datovelger } from '../../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../../tjeneste/spoer.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };
const MINST = 3;

/** Corrects a case: title, unit, who is responsible, date. Only what was changed is sent, and each change is logged. */
export function RettSakDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const { tittel, administrativEnhet, saksansvarlig, saksdato } = sak;
  const foer = { tittel, administrativEnhet, saksansvarlig, saksdato };
  const [ny, settNy] = useState(foer);
  const [feil, settFeil] = useState(false);
  const sett = (del: Partial<typeof foer>) => settNy((naa) => ({ ...naa, ...del }));
  const gjoer = useUtfoer(endreSak, {
    foreldet: [hentSak, hentSakslogg, finnSaker],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>sakRettet') });
      lukk();
    },
  });
  const body = Object.fromEntries(
    Object.entries(ny).filter(([navn, verdi]) => verdi !== foer[navn as keyof typeof foer]),
  );
  return (
    <Skjemadialog
      tittel={t('arkivsak>rettTittel', { nummer: sak.saksnummer })}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      stengt={Object.keys(body).length === 0}
      lukk={lukk}
      send={() => {
        settFeil(ny.tittel.trim().length < MINST);
        if (ny.tittel.trim().length < MINST) return;
        gjoer.mutate({ params: { arkivskaper: sak.arkivskaper, id: sak.id }, body });
      }}
    >
      <p className="dus">{t('post>jp>rettForklaring')}</p>
      <TextArea
        label={t('koe>felt>tittel')}
        rows={2}
        maxLength={500}
        error={feil ? t('arkivsak>begrunnelseFeil') : null}
        value={ny.tittel}
        onChange={(event) => sett({ tittel: event.target.value })}
      />
      <Personvalg
        arkivskaper={sak.arkivskaper}
        label={t('post>sak>ansvarlig')}
        verdi={ny.saksansvarlig}
        velg={(person) => sett({ saksansvarlig: person })}
      />
      <Enhetsvalg
        arkivskaper={sak.arkivskaper}
        verdi={ny.administrativEnhet}
        velg={(enhet) => sett({ administrativEnhet: enhet })}
      />
      <Datovelger
        label={t('post>sak>dato')}
        verdi={ny.saksdato}
        velg={(dato) => sett({ saksdato: dato ?? sak.saksdato })}
      />
    </Skjemadialog>
  );
}
