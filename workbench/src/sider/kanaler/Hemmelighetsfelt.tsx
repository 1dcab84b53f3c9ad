import { CheckField, SecretField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import type { Kanaloppsett, Kanalskjema, Kanalslag } from './kanalskjema.ts';

type Props = {
  readonly slag: Kanalslag;
  readonly kanal: Kanaloppsett | null;
  readonly skjema: Kanalskjema;
  readonly sett: (skjema: Kanalskjema) => void;
};

/** Secrets are written, never read: the field is always empty, and says only whether one is kept. Keys have many lines, so the field has too. */
export function Hemmelighetsfelt({ slag, kanal, skjema, sett }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const skriv = (navn: string, verdi: string | null) =>
    sett({ ...skjema, hemmeligheter: { ...skjema.hemmeligheter, [navn]: verdi } });
  return slag.hemmeligheter.map(({ navn, paakrevd, flerlinjet, tekst }) => {
    const satt = kanal?.hemmeligheter.some((en) => en.navn === navn && en.satt) ?? false;
    const ny = skjema.hemmeligheter[navn];
    return (
      <div key={navn} className="hemmelighet">
        <SecretField
          label={`${tekst[maalform]} – ${t(satt ? 'kanal>opp>satt' : 'kanal>opp>ikkeSatt')}`}
          {...(satt ? { hint: t('kanal>opp>hemmelighetHint') } : {})}
          showText={t('kanal>opp>visHemmelighet')}
          hideText={t('kanal>opp>skjulHemmelighet')}
          multiline={flerlinjet}
          required={paakrevd && !satt}
          disabled={ny === null}
          maxLength={20_000}
          value={ny ?? ''}
          onChange={(event) => skriv(navn, event.target.value)}
        />
        {satt && !paakrevd ? (
          <CheckField
            label={t('kanal>opp>fjern')}
            checked={ny === null}
            onChange={(event) => skriv(navn, event.currentTarget.checked ? null : '')}
          />
        ) : null}
      </div>
    );
  });
}
