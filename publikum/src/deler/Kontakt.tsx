import type { Felles, Kommune } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

/** The contact point that offentlegforskrifta § 6 asks for. */
export function Kontakt({ felles, kommune }: { felles: Felles; kommune: Kommune }) {
  const t = TEKSTER[felles.spraak];
  const { kontaktEpost, kontaktTelefon } = kommune;
  return (
    <section className="kontakt" aria-labelledby="kontakt">
      <h2 id="kontakt" className="liten-tittel">
        {t.kontakt}
      </h2>
      {kontaktEpost === null && kontaktTelefon === null ? (
        <p>{t.ingenKontakt}</p>
      ) : (
        <p className="kontaktlinje">
          {kontaktEpost !== null && (
            <a className="ds-link" href={`mailto:${kontaktEpost}`}>
              {kontaktEpost}
            </a>
          )}
          {kontaktTelefon !== null && (
            <a className="ds-link" href={`tel:${kontaktTelefon.replace(/[^\d+]/g, '')}`}>
              {kontaktTelefon}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
