import { hentDelingsforslag } from '@dokumentsenter/contract';
import { Button, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../../format/tall.ts';
import { useSpoer } from '../../../tjeneste/spoer.ts';
import type { Brev } from '../useBrev.ts';

const FERSK_MS = 300_000;

/** Says that a scan seems to be several letters, or to have pages that belong to none. */
export function Delingshint({ brev, delOpp }: { readonly brev: Brev; readonly delOpp: () => void }) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id } = brev.oppgave;
  const forslag = useSpoer(hentDelingsforslag, { params: { arkivskaper, id } }, { ferskMs: FERSK_MS }).data;
  // Blank backs alone are not worth a word: most letters have them.
  const ark = forslag?.utelatt.some(({ grunn }) => grunn === 'skilleark') ?? false;
  if (forslag === undefined || (forslag.deler.length < 2 && !ark)) return null;
  const count = forslag.deler.length;
  return (
    <Notice tone="info">
      <p>{t('oppdeling>hint', { count, antall: visTall(count) })}</p>
      <Button shortcut="D" onClick={delOpp}>
        {t('oppdeling>aapne')}
      </Button>
    </Notice>
  );
}
