import { adresse, type Delingsforslag, hentSidebilde } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import type { Sidested } from '../../deler/viser/Sidebilde.tsx';
import { visTall } from '../../format/tall.ts';
import { delVed, flytt, leggTilSide, snu } from './bunke.ts';
import type { Bunketilstand } from './useBunke.ts';

type Props = { readonly sted: Sidested; readonly forslag: Delingsforslag; readonly tilstand: Bunketilstand };

const SKJEVT_FRA = 0.5;

/** The page one stands on, large, with what can be done with it. */
export function Arkvisning({ sted, forslag, tilstand }: Props) {
  const { t } = useTranslation();
  const { bunke, plass, sett } = tilstand;
  const ark = bunke[plass];
  if (ark === undefined) return null;
  const lest = forslag.sider.find(({ nr }) => nr === ark.side);
  const { arkivskaper, forsendelse: id, dokument } = sted;
  const sving = ark.sving - (lest?.rotasjon ?? 0);
  const skjev = Math.abs(lest?.skjevhet ?? 0);
  const tittel = t('oppdeling>side', { nr: ark.side });
  const knapper = [
    [ark.nytt ? 'slaaSammen' : 'del', () => sett(delVed(bunke, plass)), ark.grunn !== null || plass === 0],
    ['foran', () => sett(flytt(bunke, plass, -1)), plass === 0],
    ['bak', () => sett(flytt(bunke, plass, 1)), plass === bunke.length - 1],
    ['snu', () => sett(snu(bunke, plass)), false],
    [ark.grunn === null ? 'tilSide' : 'tilbake', () => sett(leggTilSide(bunke, plass)), false],
  ] as const;
  return (
    <section className="arkvisning" aria-label={tittel}>
      <header className="arkvisning__knapper">
        {knapper.map(([navn, gjoer, stengt]) => (
          <Button key={navn} look="quiet" disabled={stengt} onClick={gjoer}>
            {t(`oppdeling>knapp>${navn}`)}
          </Button>
        ))}
      </header>
      {skjev < SKJEVT_FRA ? null : (
        <p className="dus arkvisning__merknad">
          {t('oppdeling>skjev', { grader: visTall(Math.round(skjev * 10) / 10) })}
        </p>
      )}
      <div className="arkvisning__flate" data-liggende={Math.abs(sving) % 180 !== 0}>
        <img
          key={ark.side}
          src={adresse(hentSidebilde, { params: { arkivskaper, id, dokument, nr: ark.side }, query: {} })}
          alt={tittel}
          style={{ rotate: `${sving}deg` }}
        />
      </div>
    </section>
  );
}
