import type { Forslag } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ventendeForslag } from '../skjema/nivaa.ts';
import type { Skjemafelt } from '../skjema/skjema.ts';
import { useFelt } from './feltkontekst.ts';

type Props = { readonly felt: Skjemafelt; readonly forslag: Forslag };

/** A proposal that is not trusted to stand in the field: beside it, or, where it is oftest wrong, shown when somebody asks. */
export function Ventende({ felt, forslag }: Props) {
  const { t } = useTranslation();
  const { skjema, endre, laast } = useFelt();
  const [bedtOm, beOm] = useState(false);
  const verdier = ventendeForslag(felt, skjema, forslag);
  if (verdier === null || laast) return null;
  if (forslag.nivaa === 'stille' && !bedtOm)
    return (
      <p className="felt__venter">
        <Button look="quiet" onClick={() => beOm(true)}>
          {t('koe>venter>vis')}
        </Button>
      </p>
    );
  return (
    <p className="felt__venter">
      <span className="dus">{t('koe>venter>forslag')}</span> <span className="linjer">{forslag.visning}</span>
      <Button look="quiet" icon="check" onClick={() => endre(felt, verdier)}>
        {t('koe>venter>bruk')}
      </Button>
    </p>
  );
}
