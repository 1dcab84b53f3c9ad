import { Kontakt } from '../deler/Kontakt.tsx';
import { Postrad } from '../deler/Postrad.tsx';
import { Ramme } from '../deler/Ramme.tsx';
import { Sideblaing } from '../deler/Sideblaing.tsx';
import { Soekeskjema } from '../deler/Soekeskjema.tsx';
import { langDato, tall } from '../format.ts';
import type { Felles, Postlisterad, Side } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

type Props = Extract<Side, { side: 'postliste' }> & { readonly felles: Felles };

export function Postliste(props: Props) {
  const { felles, kommune, sporring, rader, sidenummer, sider } = props;
  const t = TEKSTER[felles.spraak];
  const bunn = <Kontakt felles={felles} kommune={kommune} />;
  if (!kommune.egenPostliste) {
    return (
      <Ramme felles={felles} tittel={t.postliste} kommune={kommune} bunn={bunn}>
        <h1>{t.egetSystem}</h1>
        <p className="ingress">{t.egetSystemTekst}</p>
      </Ramme>
    );
  }
  const feil = props.feil === null ? null : props.feil === 'ugyldig-dato' ? t.ugyldigDato : t.fraEtterTil;
  return (
    <Ramme felles={felles} tittel={t.postliste} kommune={kommune} bunn={bunn}>
      <h1>{t.postliste}</h1>
      <p className="ingress">{t.ingress}</p>
      <details className="forklaring">
        <summary>{t.hvaErDette}</summary>
        <div>
          {t.forklaring.map((avsnitt) => (
            <p key={avsnitt}>{avsnitt}</p>
          ))}
        </div>
      </details>
      <Soekeskjema felles={felles} kommunenummer={kommune.kommunenummer} sporring={sporring} feil={feil} />
      {feil === null && <Funnet {...props} />}
      {perDag(rader).map(({ dato, poster }) => (
        <section key={dato} className="dag" aria-label={langDato(dato, felles.spraak)}>
          <h2 className="dag-tittel">{langDato(dato, felles.spraak)}</h2>
          <ol className="poster">
            {poster.map((rad) => (
              <Postrad key={rad.id} felles={felles} kommune={kommune} rad={rad} />
            ))}
          </ol>
        </section>
      ))}
      <Sideblaing
        felles={felles}
        kommunenummer={kommune.kommunenummer}
        sporring={sporring}
        side={sidenummer}
        sider={sider}
      />
    </Ramme>
  );
}

function Funnet({ felles, sporring, antall, maksAntall }: Props) {
  const t = TEKSTER[felles.spraak];
  if (antall > 0) {
    const hvorMange = antall >= maksAntall ? t.minst(tall(maksAntall)) : t.poster(tall(antall));
    return (
      <p className="antall">
        <strong>{hvorMange}</strong>, {t.nyesteFoerst}
      </p>
    );
  }
  const soekt = sporring.q !== '' || sporring.fra !== '' || sporring.til !== '';
  return (
    <div className="tomt">
      <p className="tomt-tittel">{soekt ? t.ingenTreff : t.ingenPoster}</p>
      <p>{soekt ? t.ingenTreffRaad : t.ingenPosterRaad}</p>
    </div>
  );
}

function perDag(rader: readonly Postlisterad[]): { dato: string; poster: Postlisterad[] }[] {
  const dager: { dato: string; poster: Postlisterad[] }[] = [];
  for (const rad of rader) {
    const siste = dager.at(-1);
    if (siste?.dato === rad.journaldato) siste.poster.push(rad);
    else dager.push({ dato: rad.journaldato, poster: [rad] });
  }
  return dager;
}
