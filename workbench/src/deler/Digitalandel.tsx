import { hentDigitalandel } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import { visTall } from '../format/tall.ts';
import { useSpoer } from '../tjeneste/spoer.ts';

/** How much of what went out the last thirty days went digitally; nothing when nothing went. */
export function Digitalandel({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const { data } = useSpoer(hentDigitalandel, { params: { arkivskaper }, query: { dager: 30 } });
  if (data?.digitalandel == null) return null;
  const { digitalt, papir, digitalandel } = data;
  return (
    <p className="dus ui-num">
      {t('utsending>digitalandel', {
        prosent: Math.round(digitalandel * 100),
        digitalt: visTall(digitalt),
        alle: visTall(digitalt + papir),
      })}
    </p>
  );
}
