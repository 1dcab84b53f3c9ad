import { Icon, type IconName } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import type { Sikkerhet } from '../sider/koe/skjema/sikkerhet.ts';

const IKON: Record<Exclude<Sikkerhet, 'tom'>, IconName> = {
  sikker: 'checkCircle',
  foreslaatt: 'halfCircle',
  usikker: 'question',
  mangler: 'warning',
  sett: 'check',
};

type Props = { readonly nivaa: Sikkerhet; readonly iFelt?: boolean; readonly utenOrd?: boolean };

/** How sure a value is: a sign and a word. In narrow places the word is only read aloud, unless it takes the eye. */
export function Sikkerhetsmerke({ nivaa, iFelt = false, utenOrd = false }: Props) {
  const { t } = useTranslation();
  if (nivaa === 'tom') return null;
  const ord = t(iFelt && nivaa === 'usikker' ? 'koe>sikkerhet>usikkerSe' : `koe>sikkerhet>${nivaa}`);
  return (
    <span className="sikkerhet" data-nivaa={nivaa} title={ord}>
      <Icon name={IKON[nivaa]} />
      <span className={utenOrd ? 'ui-sr' : undefined}>{ord}</span>
    </span>
  );
}
