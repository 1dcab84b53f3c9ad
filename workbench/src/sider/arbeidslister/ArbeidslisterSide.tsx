import { LISTENAVN } from '@dokumentsenter/contract';
import { Segments, useMediaQuery } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useMaalform } from '../../innstilling/valg.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { Bortsettingsliste } from './Bortsettingsliste.tsx';
import { Journalliste } from './Journalliste.tsx';
import { Kassasjonsliste } from './Kassasjonsliste.tsx';
import { Kontrollgrupper } from './Kontrollgrupper.tsx';
import { Listefiler } from './Listefiler.tsx';
import { Listefilter } from './Listefilter.tsx';
import { Listevalg } from './Listevalg.tsx';
import type { Listesoek } from './listesoek.ts';
import { Oversiktsliste } from './Oversiktsliste.tsx';
import { Saksfilter } from './Saksfilter.tsx';
import './arbeidslister.css';

const rute = getRouteApi('/arbeidslister');

/** The lists an archivist works from, one municipality at a time: each is an archive of its own. */
export function ArbeidslisterSide(): React.ReactNode {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const kan = useKan();
  const soek = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('journalpost:les', arkivskaper));
  const kommune = kommuner.find(({ arkivskaper }) => arkivskaper === soek.kommune) ?? kommuner[0];
  const liste = soek.liste ?? 'restanser';
  const navn = LISTENAVN[liste][maalform];
  useTittel(navn);
  if (kommune === undefined) return null;
  const { arkivskaper } = kommune;
  const sett = (del: { readonly [K in keyof Listesoek]?: Listesoek[K] | undefined }) => {
    const alt = Object.entries({ ...soek, ...del }).filter(([, verdi]) => verdi !== undefined);
    void gaaTil({ search: Object.fromEntries(alt) as Listesoek, replace: true });
  };
  const bytt = (til: string) => void gaaTil({ search: { kommune: til, liste } });
  const key = `${arkivskaper}-${liste}-${JSON.stringify(soek)}`;
  return (
    <div className="arbeidslister">
      <Listevalg
        arkivskaper={arkivskaper}
        valgt={liste}
        velg={(til) => void gaaTil({ search: { kommune: arkivskaper, liste: til } })}
      />
      <div className="arbeidslister__innhold">
        <header className="side__topp">
          <div>
            <h1 className="side__tittel">{navn}</h1>
            <p className="side__ingress">{t(`lister>om>${liste}`)}</p>
          </div>
          {kommuner.length < 2 ? null : <Kommune kommuner={kommuner} valgt={arkivskaper} velg={bytt} />}
          <Listefiler arkivskaper={arkivskaper} liste={liste} soek={soek} />
        </header>
        {liste === 'arkivoversikt' ? (
          <Oversiktsliste arkivskaper={arkivskaper} />
        ) : liste === 'kassasjon' ? (
          <>
            <Saksfilter key={arkivskaper} arkivskaper={arkivskaper} rapport="kassasjon" soek={soek} sett={sett} />
            <Kassasjonsliste
              key={key}
              arkivskaper={arkivskaper}
              soek={soek}
              dager={soek.dager}
              settDager={(dager) => sett({ dager })}
            />
          </>
        ) : liste === 'bortsetting' ? (
          <>
            <Saksfilter key={arkivskaper} arkivskaper={arkivskaper} rapport="bortsetting" soek={soek} sett={sett} />
            <Bortsettingsliste arkivskaper={arkivskaper} soek={soek} />
          </>
        ) : (
          <>
            {liste === 'kvalitetskontroll' && soek.dag === undefined ? (
              <Kontrollgrupper arkivskaper={arkivskaper} />
            ) : null}
            <Listefilter
              key={`${arkivskaper}-${liste}`}
              arkivskaper={arkivskaper}
              liste={liste}
              soek={soek}
              sett={sett}
            />
            <Journalliste key={key} arkivskaper={arkivskaper} liste={liste} soek={soek} />
          </>
        )}
      </div>
    </div>
  );
}

type KommuneProps = {
  readonly kommuner: readonly { readonly arkivskaper: string; readonly navn: string }[];
  readonly valgt: string;
  readonly velg: (arkivskaper: string) => void;
};

function Kommune({ kommuner, valgt, velg }: KommuneProps) {
  const { t } = useTranslation();
  const smal = useMediaQuery('(max-width: 900px)');
  if (!smal)
    return (
      <Segments
        label={t('lister>kommune')}
        value={valgt}
        segments={kommuner.map(({ arkivskaper, navn }) => ({ value: arkivskaper, text: navn }))}
        onChange={velg}
      />
    );
  return <Kommunefelt kommuner={kommuner} valgt={valgt} velg={velg} />;
}
