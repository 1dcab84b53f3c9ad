import { CheckField, SelectField, TextField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import type { Kanalskjema, Kanalslag } from './kanalskjema.ts';

type Props = {
  readonly slag: Kanalslag;
  readonly skjema: Kanalskjema;
  readonly sett: (skjema: Kanalskjema) => void;
};

/** The settings of a channel, made of the definitions that the server reads them by. */
export function Innstillingsfelt({ slag, skjema, sett }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const skriv = (navn: string, verdi: string | boolean) =>
    sett({ ...skjema, verdier: { ...skjema.verdier, [navn]: verdi } });
  return slag.felt.map(({ navn, type, valg, paakrevd, standard, tekst }) => {
    const verdi = skjema.verdier[navn];
    const skrevet = typeof verdi === 'string' ? verdi : '';
    const label =
      paakrevd || type === 'ja-nei' || (type === 'valg' && standard !== null)
        ? tekst[maalform]
        : `${tekst[maalform]} (${t('skall>valgfritt')})`;
    if (type === 'ja-nei')
      return (
        <CheckField
          key={navn}
          label={label}
          checked={verdi === true}
          onChange={(event) => skriv(navn, event.currentTarget.checked)}
        />
      );
    if (type === 'valg')
      return (
        <SelectField
          key={navn}
          label={label}
          required={paakrevd}
          value={skrevet}
          onChange={(event) => skriv(navn, event.target.value)}
        >
          {paakrevd || standard !== null ? null : <option value="">{t('koe>felt>velg')}</option>}
          {valg.map((ett) => (
            <option key={ett.verdi} value={ett.verdi}>
              {ett.tekst[maalform]}
            </option>
          ))}
        </SelectField>
      );
    return (
      <TextField
        key={navn}
        label={label}
        required={paakrevd}
        type={type === 'tall' ? 'number' : 'text'}
        autoComplete="off"
        value={skrevet}
        onChange={(event) => skriv(navn, event.target.value)}
      />
    );
  });
}
