import { Button, EmptyState } from '@dokumentsenter/ui';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKan } from '../kommune/meg.tsx';

/** Each person starts where the day's work is. */
export function Forside(): React.ReactNode {
  const kan = useKan();
  if (kan('oppgave:behandle')) return <Navigate to="/koe" replace />;
  if (kan('journalpost:les')) return <Navigate to="/min-post" replace />;
  return <Navigate to="/administrasjon" replace />;
}

export function SideFinnesIkke(): React.ReactNode {
  const { t } = useTranslation();
  return (
    <EmptyState icon="question" title={t('skall>finnesIkke')}>
      <p>{t('skall>finnesIkkeHjelp')}</p>
      <Link to="/">{t('skall>tilForsiden')}</Link>
    </EmptyState>
  );
}

export function SideFeilet(): React.ReactNode {
  const { t } = useTranslation();
  return (
    <EmptyState icon="warning" title={t('skall>feilet')}>
      <p>{t('skall>feiletHjelp')}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('skall>lastPaaNytt')}
      </Button>
    </EmptyState>
  );
}
