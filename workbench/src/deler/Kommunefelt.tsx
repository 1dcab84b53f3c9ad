import { SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly kommuner: readonly { readonly arkivskaper: string; readonly navn: string }[];
  readonly valgt: string;
  readonly velg: (arkivskaper: string) => void;
};

/** Which municipality a page is about: each is an archive of its own. */
export function Kommunefelt({ kommuner, valgt, velg }: Props) {
  const { t } = useTranslation();
  return (
    <SelectField label={t('skall>kommune')} value={valgt} onChange={(event) => velg(event.target.value)}>
      {kommuner.map(({ arkivskaper, navn }) => (
        <option key={arkivskaper} value={arkivskaper}>
          {navn}
        </option>
      ))}
    </SelectField>
  );
}
