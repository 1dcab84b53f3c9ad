import { Button } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

export interface Handlingsvalg {
  readonly journalfoer: () => void;
  readonly avvis: () => void;
  readonly overfoer: () => void;
  readonly knytt: (til: string) => void;
  /** Not for the archive, because it is there; `merknad` says what it is the same as. */
  readonly leggVekkDuplikat: (merknad: string) => void;
  readonly tilSide: () => void;
  readonly frigi: () => void;
  readonly taOver: () => void;
  /** Null for what is not a scan of several pages. */
  readonly delOpp: (() => void) | null;
}

/** The one next action, always in the same place, and the others below it. */
export function Handlingsknapper({ valg, laast }: { readonly valg: Handlingsvalg; readonly laast: boolean }) {
  const { t } = useTranslation();
  return (
    <footer className="feltpanel__bunn">
      <Button
        id="journalfoer"
        className="feltpanel__hoved"
        look="primary"
        shortcut="Control+Enter"
        disabled={laast}
        onClick={valg.journalfoer}
      >
        {t('koe>handling>journalfoer')}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
      <div className="feltpanel__andre" role="group" aria-label={t('koe>handling>andre')}>
        <Button look="quiet" disabled={laast} onClick={valg.avvis} aria-keyshortcuts="X">
          {t('koe>handling>avvis')}
        </Button>
        <Button look="quiet" disabled={laast} onClick={valg.overfoer} aria-keyshortcuts="O">
          {t('koe>handling>overfoer')}
        </Button>
        <Button look="quiet" disabled={laast} onClick={valg.tilSide} aria-keyshortcuts="V">
          {t('koe>handling>tilSide')}
        </Button>
        {valg.delOpp === null ? null : (
          <Button look="quiet" disabled={laast} onClick={valg.delOpp} aria-keyshortcuts="D">
            {t('oppdeling>aapne')}
          </Button>
        )}
        <Button look="quiet" disabled={laast} onClick={valg.frigi}>
          {t('koe>handling>frigi')}
        </Button>
      </div>
    </footer>
  );
}
