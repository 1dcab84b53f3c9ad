import { finnInnsynspart } from '@dokumentsenter/contract';
import { Button, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKommunerMed, useValgteKommuner } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Innsynsutvalg, type Utvalg } from './Innsynsutvalg.tsx';
import { Innsynsvisning } from './Innsynsvisning.tsx';
import './innsyn.css';

/** Everything about one person or firm in one municipality. What is searched for stands in no address. */
export function InnsynSide(): React.ReactNode {
  const { t } = useTranslation();
  const alle = useKommunerMed('innsyn:egne');
  const valgte = useValgteKommuner();
  const [kommune, velgKommune] = useState<string | null>(null);
  const [tekst, settTekst] = useState('');
  const [soek, settSoek] = useState('');
  const [utvalg, settUtvalg] = useState<Utvalg | null>(null);
  const finn = useUtfoer(finnInnsynspart);
  useTittel(t('innsyn>tittel'));
  const foerst = alle.find((en) => valgte.includes(en)) ?? alle[0];
  const arkivskaper = kommune ?? foerst?.arkivskaper;
  if (arkivskaper === undefined) return null;
  const nytt = () => {
    finn.reset();
    settUtvalg(null);
  };
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('innsyn>tittel')}</h1>
          <p className="side__ingress">{t('innsyn>ingress')}</p>
        </div>
        <Kommunefelt
          kommuner={alle}
          valgt={arkivskaper}
          velg={(til) => {
            velgKommune(til);
            nytt();
          }}
        />
      </header>
      <form
        className="innsynssoek"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          nytt();
          settSoek(tekst.trim());
          finn.mutate({ params: { arkivskaper }, body: { soek: tekst.trim() } });
        }}
      >
        <TextField
          label={t('innsyn>soek')}
          hint={t('innsyn>soekHint')}
          value={tekst}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => settTekst(event.target.value)}
        />
        <Button type="submit" look="primary" icon="search" disabled={tekst.trim().length < 3 || finn.isPending}>
          {t('innsyn>finn')}
        </Button>
      </form>
      {finn.data === undefined ? null : (
        <Innsynsutvalg key={soek} treff={finn.data} valgt={settUtvalg} endret={() => settUtvalg(null)} />
      )}
      {utvalg === null ? null : (
        <Innsynsvisning
          key={JSON.stringify(utvalg)}
          arkivskaper={arkivskaper}
          bestilling={{ grunnlag: 'egne', soek, ...utvalg }}
        />
      )}
    </div>
  );
}
