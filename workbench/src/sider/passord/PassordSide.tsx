import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useMeg } from '../../kommune/meg.tsx';
import { Passordskjema } from './Passordskjema.tsx';
import '../logginn/logginn.css';

/** A person's own password. */
export function PassordSide(): React.ReactNode {
  const { t } = useTranslation();
  const { brukernavn } = useMeg();
  useTittel(t('passord>bytt'));
  return (
    <div className="side">
      <h1 className="side__tittel">{t('passord>bytt')}</h1>
      <div className="logginn__kort">
        <Passordskjema key={brukernavn} brukernavn={brukernavn} engangs={false} ferdig={() => window.history.back()} />
      </div>
    </div>
  );
}
