import type { Mottaker } from '@dokumentsenter/contract';
import { CheckField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';

type Props = {
  readonly mottakere: readonly Mottaker[];
  readonly valgt: string | null;
  readonly velg: (id: string) => void;
};

/** Colleagues to choose from: how much each has in hand, what they know, and why some cannot. */
export function Mottakervalg({ mottakere, valgt, velg }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="valgliste">
      <legend className="ui-sr">{t('fordeling>leder>dialog>velg')}</legend>
      {mottakere.map((mottaker) => (
        <CheckField
          key={mottaker.id}
          kind="radio"
          name="mottaker"
          label={<Person mottaker={mottaker} />}
          checked={mottaker.id === valgt}
          disabled={mottaker.hindring !== null}
          onChange={() => velg(mottaker.id)}
        />
      ))}
    </fieldset>
  );
}

function Person({ mottaker }: { readonly mottaker: Mottaker }) {
  const { t } = useTranslation();
  const { hindring, stedfortreder, iHaand, ferdigheter, mangler } = mottaker;
  const deler = [
    hindring === null ? null : t(`fordeling>leder>dialog>${hindring}`),
    stedfortreder === null ? null : t('fordeling>leder>dialog>vikar', { navn: stedfortreder }),
    t('fordeling>leder>dialog>iHaand', { count: iHaand, antall: visTall(iHaand) }),
    ferdigheter.length === 0 ? null : t('fordeling>leder>dialog>kan', { hva: ferdigheter.join(', ') }),
    mangler.length === 0 || hindring !== null ? null : t('fordeling>leder>dialog>mangler', { hva: mangler.join(', ') }),
  ];
  return (
    <>
      {mottaker.navn} <span className="dus">{deler.filter((del) => del !== null).join(' · ')}</span>
    </>
  );
}
