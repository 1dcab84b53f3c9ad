import { adresse, hentSkilleark } from '@dokumentsenter/contract';
import { Icon, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';

const SAKSNUMMER = /^\d{4}\/\d{1,6}$/;

/** Sheets to lay between letters before scanning, as a file to print. */
export function Skilleark({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const [antall, settAntall] = useState('10');
  const [sak, settSak] = useState('');
  const [maalform] = useMaalform();
  const tall = Math.min(50, Math.max(1, Math.trunc(Number(antall)) || 1));
  const saksnummer = sak.trim();
  const feil = saksnummer !== '' && !SAKSNUMMER.test(saksnummer);
  const query = { antall: tall, maalform, ...(saksnummer === '' ? {} : { saksnummer }) };
  return (
    <section className="skilleark">
      <h2 className="side__ledd">{t('oppdeling>ark>tittel')}</h2>
      <p className="dus">{t('oppdeling>ark>hjelp')}</p>
      <div className="rekke skilleark__valg">
        <TextField
          label={t('oppdeling>ark>antall')}
          inputMode="numeric"
          value={antall}
          onChange={(event) => settAntall(event.target.value)}
        />
        <TextField
          label={t('oppdeling>ark>sak')}
          value={sak}
          error={feil ? t('oppdeling>ark>feilSak') : undefined}
          onChange={(event) => settSak(event.target.value)}
        />
        {feil ? null : (
          <a className="rekke" download href={adresse(hentSkilleark, { params: { arkivskaper }, query })}>
            <Icon name="download" />
            {t('oppdeling>ark>lag')}
          </a>
        )}
      </div>
    </section>
  );
}
