import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { norskDato } from '../../format/dato.ts';

export interface Periode {
  readonly fra: string;
  readonly til: string | null;
}
export const fraIDag = (): Periode => ({ fra: norskDato(new Date()), til: null });

type Props = { readonly periode: Periode; readonly sett: (periode: Periode) => void };

/** The days a role holds, both included; without an end until somebody ends it. */
export function Rolleperiode({ periode, sett }: Props) {
  const { t } = useTranslation();
  return (
    <div className="adm__par">
      <Datovelger
        label={t('oppsett>adm>bruker>fra')}
        verdi={periode.fra}
        velg={(dato) => sett({ ...periode, fra: dato ?? norskDato(new Date()) })}
      />
      <Datovelger
        label={`${t('oppsett>adm>bruker>til')} (${t('skall>valgfritt')})`}
        verdi={periode.til}
        velg={(til) => sett({ ...periode, til })}
      />
    </div>
  );
}
