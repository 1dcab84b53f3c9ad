import { SelectField, TextField } from '@dokumentsenter/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { Presedensliste } from './Presedensliste.tsx';
import '../arbeidslister/arbeidslister.css';

const STATUSER = ['G', 'F'] as const;
const GODKJENT = ['true', 'false'] as const;

/** Every precedent in the chosen municipalities, those that no longer hold too: found by words, status and approval. */
export function PresedenserSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('saksmappe:les', arkivskaper));
  const [tekst, settTekst] = useState('');
  const [status, settStatus] = useState<(typeof STATUSER)[number] | undefined>();
  const [godkjent, settGodkjent] = useState<(typeof GODKJENT)[number] | undefined>();
  const soekt = useDeferredValue(tekst.trim());
  useTittel(t('presedens>tittel'));
  const query = { ...(soekt === '' ? {} : { tekst: soekt }), ...(status && { status }), ...(godkjent && { godkjent }) };
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('presedens>tittel')}</h1>
          <p className="side__ingress">{t('presedens>ingress')}</p>
        </div>
      </header>
      <search className="listefilter">
        <TextField
          label={t('presedens>soek')}
          type="search"
          maxLength={200}
          value={tekst}
          onChange={(event) => settTekst(event.target.value)}
        />
        <SelectField
          label={t('presedens>status')}
          value={status ?? ''}
          onChange={(event) => settStatus(STATUSER.find((en) => en === event.target.value))}
        >
          <option value="">{t('lister>alle')}</option>
          {STATUSER.map((en) => (
            <option key={en} value={en}>
              {t(`presedens>statuser>${en}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('presedens>godkjenning')}
          value={godkjent ?? ''}
          onChange={(event) => settGodkjent(GODKJENT.find((en) => en === event.target.value))}
        >
          <option value="">{t('lister>alle')}</option>
          {GODKJENT.map((en) => (
            <option key={en} value={en}>
              {t(`presedens>godkjenninger>${en}`)}
            </option>
          ))}
        </SelectField>
      </search>
      {kommuner.map(({ arkivskaper, navn }) => (
        <section key={arkivskaper} aria-label={navn}>
          {kommuner.length < 2 ? null : <h2 className="side__ledd">{navn}</h2>}
          <Presedensliste arkivskaper={arkivskaper} query={query} />
        </section>
      ))}
    </div>
  );
}
