import {
  finnUtsendinger,
  hentJournalpost,
  hentMinPost,
  hentSak,
  hentUtsendinger,
  type SvarAv,
  type svarJournalpost,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What follows when a reply is made, however it was: its number is said, and it is opened. */
export function useSvart(arkivskaper: string) {
  const { t } = useTranslation();
  const gaaTil = useNavigate();
  return {
    foreldet: [hentJournalpost, hentSak, hentMinPost, hentUtsendinger, finnUtsendinger],
    etter: ({ journalpost, registreringsID }: SvarAv<typeof svarJournalpost>) => {
      showToast({ tone: 'done', text: t('utsending>svar>laget', { nummer: registreringsID }) });
      void gaaTil({ to: '/journalposter/$arkivskaper/$id', params: { arkivskaper, id: journalpost } });
    },
  };
}
