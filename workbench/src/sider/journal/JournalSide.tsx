import { JOURNALER, JOURNALNAVN } from '@dokumentsenter/contract';
import { EmptyState, Segments } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useMaalform } from '../../innstilling/valg.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { Journalfiler } from './Journalfiler.tsx';
import { Journalfilter } from './Journalfilter.tsx';
import { Journalrader } from './Journalrader.tsx';
import type { Journalsoek } from './journalsoek.ts';
import './journal.css';

const rute = getRouteApi('/journal');

/** The journals of one municipality: to look at, to print, to hand out. */
export function JournalSide(): React.ReactNode {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const kan = useKan();
  const soek = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('journalpost:les', arkivskaper));
  const kommune = kommuner.find(({ arkivskaper }) => arkivskaper === soek.kommune) ?? kommuner[0];
  const slag = soek.slag ?? 'loepende';
  useTittel(JOURNALNAVN[slag][maalform]);
  if (kommune === undefined) return <EmptyState icon="lock" title={t('journal>ingenTilgang')} />;
  const { arkivskaper } = kommune;
  const sett = (del: { readonly [K in keyof Journalsoek]?: Journalsoek[K] | undefined }) => {
    const alt = Object.entries({ ...soek, ...del }).filter(([, verdi]) => verdi !== undefined);
    void gaaTil({ search: Object.fromEntries(alt) as Journalsoek, replace: true });
  };
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{JOURNALNAVN[slag][maalform]}</h1>
          <p className="side__ingress">{t(`journal>om>${slag}`)}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt
            kommuner={kommuner}
            valgt={arkivskaper}
            velg={(til) => sett({ kommune: til, enhet: undefined })}
          />
        )}
      </header>
      <div className="journalvalg">
        <Segments
          label={t('journal>velg')}
          value={slag}
          segments={JOURNALER.map((value) => ({ value, text: JOURNALNAVN[value][maalform] }))}
          onChange={(til) => sett({ slag: til })}
        />
        <Journalfiler arkivskaper={arkivskaper} slag={slag} soek={soek} />
      </div>
      <Journalfilter key={arkivskaper} arkivskaper={arkivskaper} soek={soek} sett={sett} />
      <Journalrader arkivskaper={arkivskaper} slag={slag} soek={soek} />
    </div>
  );
}
