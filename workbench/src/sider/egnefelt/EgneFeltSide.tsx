import { finnMetadatasett, type Metadatasett } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fakta } from '../../deler/Fakta.tsx';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { FeltDialog } from './FeltDialog.tsx';
import { Feltliste } from './Feltliste.tsx';
import { SettDialog } from './SettDialog.tsx';
import './egnefelt.css';

/** The fields a municipality has of its own, in sets. */
export function EgneFeltSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('arkivansvar:endre', arkivskaper));
  const [oensket, velg] = useState('');
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === oensket) ?? kommuner[0];
  useTittel(t('egnefelt>tittel'));
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('egnefelt>tittel')}</h1>
          <p className="side__ingress">{t('egnefelt>ingress')}</p>
        </div>
        {kommuner.length < 2 || valgt === undefined ? null : (
          <Kommunefelt kommuner={kommuner} valgt={valgt.arkivskaper} velg={velg} />
        )}
      </header>
      {valgt === undefined ? null : <Register key={valgt.arkivskaper} arkivskaper={valgt.arkivskaper} />}
    </div>
  );
}

function Register({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnMetadatasett, { params: { arkivskaper } });
  const [nytt, visNytt] = useState(false);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { sett } = svar.data;
  return (
    <div className="egnefelt">
      <div>
        <Button icon="plus" onClick={() => visNytt(true)}>
          {t('egnefelt>nyttSett')}
        </Button>
      </div>
      {sett.length === 0 ? (
        <EmptyState icon="note" title={t('egnefelt>tom')}>
          <p>{t('egnefelt>tomHjelp')}</p>
        </EmptyState>
      ) : null}
      {sett.map((each) => (
        <Sett key={each.id} arkivskaper={arkivskaper} sett={each} />
      ))}
      {nytt ? <SettDialog arkivskaper={arkivskaper} lukk={() => visNytt(false)} /> : null}
    </div>
  );
}

function Sett({ arkivskaper, sett }: { readonly arkivskaper: string; readonly sett: Metadatasett }) {
  const { t } = useTranslation();
  const [nytt, visNytt] = useState(false);
  return (
    <section className="kort egnefelt__sett" aria-labelledby={`sett-${sett.id}`}>
      <h2 className="side__ledd" id={`sett-${sett.id}`}>
        {sett.tittel}
      </h2>
      <p className="linjer">{sett.importert ? t('egnefelt>importertHjelp') : sett.beskrivelse}</p>
      <Fakta
        fakta={[
          [t('egnefelt>navnerom'), sett.navnerom],
          [t('egnefelt>prefiks'), sett.importert ? null : sett.prefiks],
          [t('egnefelt>skjema'), sett.filnavn],
        ]}
      />
      {sett.felt.length === 0 ? null : <Feltliste arkivskaper={arkivskaper} sett={sett} />}
      {sett.importert ? null : (
        <div>
          <Button icon="plus" onClick={() => visNytt(true)}>
            {t('egnefelt>nyttFelt')}
          </Button>
        </div>
      )}
      {nytt ? <FeltDialog arkivskaper={arkivskaper} sett={sett.id} lukk={() => visNytt(false)} /> : null}
    </section>
  );
}
