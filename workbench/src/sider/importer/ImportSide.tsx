import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKommunerMed, useValgteKommuner } from '../../kommune/meg.tsx';
import { Journalfil } from './Journalfil.tsx';
import { Utfoerte } from './Utfoerte.tsx';
import './importer.css';

/** Journals from other systems, in one municipality at a time. */
export function ImportSide(): React.ReactNode {
  const { t } = useTranslation();
  const alle = useKommunerMed('arkiv:importer');
  const valgte = useValgteKommuner();
  const [kommune, velg] = useState<string | null>(null);
  useTittel(t('importer>tittel'));
  const foerst = alle.find((en) => valgte.includes(en)) ?? alle[0];
  const arkivskaper = kommune ?? foerst?.arkivskaper;
  if (arkivskaper === undefined) return null;
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('importer>tittel')}</h1>
          <p className="side__ingress">{t('importer>ingress')}</p>
        </div>
        <Kommunefelt kommuner={alle} valgt={arkivskaper} velg={velg} />
      </header>
      <Journalfil key={arkivskaper} arkivskaper={arkivskaper} />
      <Utfoerte arkivskaper={arkivskaper} />
    </div>
  );
}
