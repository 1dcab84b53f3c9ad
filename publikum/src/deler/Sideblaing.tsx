import { tilListe } from '../adresser.ts';
import { tall } from '../format.ts';
import type { Felles, Sporring } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

interface Props {
  readonly felles: Felles;
  readonly kommunenummer: string;
  readonly sporring: Sporring;
  readonly side: number;
  readonly sider: number;
}

export function Sideblaing({ felles, kommunenummer, sporring, side, sider }: Props) {
  if (sider <= 1) return null;
  const t = TEKSTER[felles.spraak];
  const til = (nummer: number) => tilListe(felles, kommunenummer, sporring, nummer);
  return (
    <nav className="blaing" aria-label={t.sider}>
      {side > 1 ? (
        <a className="ds-button" data-variant="secondary" href={til(side - 1)} rel="prev">
          <span aria-hidden="true">←</span> {t.forrige}
        </a>
      ) : (
        <span />
      )}
      <span className="tall">
        {t.side} {tall(side)} {t.av} {tall(sider)}
      </span>
      {side < sider ? (
        <a className="ds-button" data-variant="secondary" href={til(side + 1)} rel="next">
          {t.neste} <span aria-hidden="true">→</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
