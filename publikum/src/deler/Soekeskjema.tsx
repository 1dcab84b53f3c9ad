import { tilListe } from '../adresser.ts';
import type { Felles, Sporring } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

interface Props {
  readonly felles: Felles;
  readonly kommunenummer: string;
  readonly sporring: Sporring;
  readonly feil: string | null;
}

export function Soekeskjema({ felles, kommunenummer, sporring, feil }: Props) {
  const t = TEKSTER[felles.spraak];
  const iBruk = sporring.q !== '' || sporring.fra !== '' || sporring.til !== '';
  const datofeil = feil === null ? {} : { 'aria-invalid': true, 'aria-describedby': 'datofeil' };
  return (
    <search>
      <form className="soek" method="get" action={`/postliste/${kommunenummer}`}>
        {felles.spraak === 'nn' && <input type="hidden" name="spraak" value="nn" />}
        <div className="ds-field felt-q">
          <label className="ds-label" htmlFor="q">
            {t.soekEtter}
          </label>
          <input
            className="ds-input"
            id="q"
            name="q"
            type="search"
            defaultValue={sporring.q}
            maxLength={200}
            aria-describedby="q-hjelp"
          />
        </div>
        <div className="ds-field felt-dato">
          <label className="ds-label" htmlFor="fra">
            {t.fra}
          </label>
          <input className="ds-input" id="fra" name="fra" type="date" defaultValue={sporring.fra} {...datofeil} />
        </div>
        <div className="ds-field felt-dato">
          <label className="ds-label" htmlFor="til">
            {t.til}
          </label>
          <input className="ds-input" id="til" name="til" type="date" defaultValue={sporring.til} {...datofeil} />
        </div>
        <button className="ds-button" type="submit">
          {t.soekeknapp}
        </button>
        <p id="q-hjelp" className="hjelp">
          {t.soekehjelp}
          {iBruk && (
            <>
              {' '}
              <a className="ds-link" href={tilListe(felles, kommunenummer)}>
                {t.nullstill}
              </a>
            </>
          )}
        </p>
        {feil !== null && (
          <p id="datofeil" className="feil">
            {feil}
          </p>
        )}
      </form>
    </search>
  );
}
