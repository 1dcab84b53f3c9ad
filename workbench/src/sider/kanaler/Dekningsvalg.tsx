import { CheckField, TextField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKommunerMed } from '../../kommune/meg.tsx';
import { harPostkasser, type Kanalskjema, type Kanalslag } from './kanalskjema.ts';

type Props = {
  readonly arkivskaper: string;
  readonly slag: Kanalslag;
  readonly skjema: Kanalskjema;
  readonly sett: (skjema: Kanalskjema) => void;
};

/** Which municipalities the channel receives for beside its own, and in mail: which address is whose. */
export function Dekningsvalg({ arkivskaper, slag, skjema, sett }: Props) {
  const { t } = useTranslation();
  const kommuner = useKommunerMed('kanal:administrer');
  const andre = kommuner.filter((en) => en.arkivskaper !== arkivskaper);
  const mottakere = kommuner.filter((en) => en.arkivskaper === arkivskaper || skjema.dekker.includes(en.arkivskaper));
  const velg = (orgnr: string, med: boolean) => {
    const { [orgnr]: _borte, ...postkasser } = skjema.postkasser;
    const uten = skjema.dekker.filter((en) => en !== orgnr);
    sett({
      ...skjema,
      dekker: med ? [...uten, orgnr] : uten,
      postkasser: med ? skjema.postkasser : postkasser,
    });
  };
  return (
    <>
      {andre.length === 0 ? null : (
        <fieldset className="valgliste">
          <legend className="ds-label">{t('kanal>opp>dekkerOgsaa')}</legend>
          {andre.map((en) => (
            <CheckField
              key={en.arkivskaper}
              label={<Kommunemerke arkivskaper={en.arkivskaper} medNavn />}
              checked={skjema.dekker.includes(en.arkivskaper)}
              onChange={(event) => velg(en.arkivskaper, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      {harPostkasser(slag.slag)
        ? mottakere.map((en) => (
            <TextField
              key={en.arkivskaper}
              label={t('kanal>opp>postkasser', { navn: en.navn })}
              hint={t('kanal>opp>postkasserHint')}
              autoComplete="off"
              value={skjema.postkasser[en.arkivskaper] ?? ''}
              onChange={(event) =>
                sett({ ...skjema, postkasser: { ...skjema.postkasser, [en.arkivskaper]: event.target.value } })
              }
            />
          ))
        : null}
    </>
  );
}
