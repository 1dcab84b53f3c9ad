import { tilInnsynskrav, tilPost } from '../adresser.ts';
import type { Felles, Kommune, Postlisterad } from '../modell.ts';
import { TEKSTER, type Tekster } from '../tekster.ts';

/** Arrow and word: direction is never told by one of them alone. */
export function Retning({ type, t }: { type: Postlisterad['journalposttype']; t: Tekster }) {
  const [pil, ord] = type === 'I' ? ['↘', t.inn] : type === 'U' ? ['↗', t.ut] : ['↔', t.intern];
  return (
    <span className="retning">
      <span aria-hidden="true">{pil}</span> {ord}
    </span>
  );
}

/** `Fra` or `til` whom, in one line. */
export function parttekst(rad: Postlisterad, t: Tekster): string | null {
  const linjer = (['avsender', 'mottaker', 'intern'] as const).flatMap((type) => {
    const navn = rad.parter.filter((part) => part.type === type).map((part) => part.navn);
    const ord = type === 'avsender' ? t.avsender : type === 'mottaker' ? t.mottaker : t.internPart;
    return navn.length === 0 ? [] : [`${ord}: ${navn.join(', ')}`];
  });
  return linjer.length === 0 ? null : linjer.join(' · ');
}

export function Postrad({ felles, kommune, rad }: { felles: Felles; kommune: Kommune; rad: Postlisterad }) {
  const t = TEKSTER[felles.spraak];
  const krav = tilInnsynskrav(felles, kommune.kommunenummer, rad);
  const parter = parttekst(rad, t);
  return (
    <li className="post">
      <Retning type={rad.journalposttype} t={t} />
      <div className="post-hoved">
        <h3 className="post-tittel">
          <a className="ds-link" href={tilPost(felles, kommune.kommunenummer, rad)}>
            {rad.tittel}
          </a>
        </h3>
        {parter !== null && <p className="post-part">{parter}</p>}
        <p className="post-sak">
          {t.sak} {rad.saksnummer} {rad.sakstittel}
        </p>
        {rad.hjemmel !== null && (
          <p className="hjemmel">
            <LaasIkon /> {t.skjermetEtter} {rad.hjemmel}
          </p>
        )}
      </div>
      <div className="post-side">
        <span className="post-nummer">{rad.registreringsID}</span>
        {krav !== null && (
          <a
            className="ds-link innsyn"
            href={krav}
            aria-label={`${t.beOmInnsynI} ${rad.registreringsID}: ${rad.tittel}`}
          >
            {t.beOmInnsyn}
          </a>
        )}
      </div>
    </li>
  );
}

function LaasIkon() {
  return (
    <svg className="ikon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M7 10V7a5 5 0 0 1 10 0v3M5.5 10h13v10h-13z" />
    </svg>
  );
}
