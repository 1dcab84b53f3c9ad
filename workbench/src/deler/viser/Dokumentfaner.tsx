import type { Forsendelse } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly dokumenter: Forsendelse['dokumenter'];
  readonly valgt: string;
  readonly velg: (id: string) => void;
};

/** The documents of a letter side by side; nothing when there is only one. */
export function Dokumentfaner({ dokumenter, valgt, velg }: Props) {
  const { t } = useTranslation();
  if (dokumenter.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons, not of form fields
    <div className="dokumentfaner" role="group" aria-label={t('viser>dokumenter')}>
      {dokumenter.map(({ id, tittel, filnavn, rolle }) => (
        <button
          key={id}
          type="button"
          className="dokumentfane"
          aria-pressed={id === valgt}
          title={tittel || filnavn}
          onClick={() => velg(id)}
        >
          <Icon name={rolle === 'hoveddokument' ? 'note' : 'clip'} />
          <span className="ui-truncate">{tittel || filnavn}</span>
        </button>
      ))}
    </div>
  );
}
