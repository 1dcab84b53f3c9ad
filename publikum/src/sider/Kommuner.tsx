import { tilListe } from '../adresser.ts';
import { Ramme } from '../deler/Ramme.tsx';
import { kommunenavn, tryggFarge } from '../format.ts';
import type { Felles, Kommunemerke } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

export function Kommuner({ felles, kommuner }: { felles: Felles; kommuner: readonly Kommunemerke[] }) {
  const t = TEKSTER[felles.spraak];
  return (
    <Ramme felles={felles} tittel={t.postlister}>
      <h1>{t.postlister}</h1>
      <p className="ingress">{kommuner.length === 0 ? t.ingenKommuner : t.kommuneneIngress}</p>
      <ul className="kommuner">
        {kommuner.map((kommune) => (
          <li key={kommune.kommunenummer}>
            <a
              className="kommune"
              href={tilListe(felles, kommune.kommunenummer)}
              style={{ borderLeftColor: tryggFarge(kommune.farge) }}
            >
              <span className="merke" style={{ borderColor: tryggFarge(kommune.farge) }} aria-hidden="true">
                {kommune.merke}
              </span>
              {kommunenavn(kommune.navn)}
              <span className="pil" aria-hidden="true">
                →
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Ramme>
  );
}
