import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { Filkontroll } from './Filkontroll.tsx';
import { Ukonverterte } from './Ukonverterte.tsx';
import '../administrasjon/administrasjon.css';

/** What could not be brought to archive format, and files that are missing or damaged, in every chosen municipality. */
export function FilerSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const kommuner = useValgteKommuner()
    .map(({ arkivskaper }) => arkivskaper)
    .filter((arkivskaper) => kan('journalpost:endre', arkivskaper));
  useTittel(t('filer>tittel'));
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('filer>tittel')}</h1>
          <p className="side__ingress">{t('filer>ingress')}</p>
        </div>
      </header>
      <h2 className="side__ledd">{t('filer>uten')}</h2>
      <Ukonverterte kommuner={kommuner} />
      <h2 className="side__ledd">{t('filer>kontroll')}</h2>
      {kommuner.map((arkivskaper) => (
        <Filkontroll key={arkivskaper} arkivskaper={arkivskaper} />
      ))}
    </div>
  );
}
