import { tilInnsynskrav, tilListe } from '../adresser.ts';
import { Kontakt } from '../deler/Kontakt.tsx';
import { Retning } from '../deler/Postrad.tsx';
import { Ramme } from '../deler/Ramme.tsx';
import { kortDato } from '../format.ts';
import type { Felles, Kommune, Postlisterad } from '../modell.ts';
import { TEKSTER, type Tekster } from '../tekster.ts';

export function Post({ felles, kommune, rad }: { felles: Felles; kommune: Kommune; rad: Postlisterad }) {
  const t = TEKSTER[felles.spraak];
  const krav = tilInnsynskrav(felles, kommune.kommunenummer, rad);
  return (
    <Ramme felles={felles} tittel={rad.tittel} kommune={kommune} bunn={<Kontakt felles={felles} kommune={kommune} />}>
      <p className="tilbake">
        <a className="ds-link" href={tilListe(felles, kommune.kommunenummer)}>
          <span aria-hidden="true">←</span> {t.tilListen}
        </a>
      </p>
      <p className="over-tittel">
        <Retning type={rad.journalposttype} t={t} /> <span>{rad.registreringsID}</span>
      </p>
      <h1 className="post-side-tittel">{rad.tittel}</h1>
      {krav === null ? (
        <p className="ingress">{t.utgaar}</p>
      ) : (
        <div className="innsynsboks">
          <a className="ds-button" href={krav}>
            {t.beOmInnsyn}
          </a>
          <p>{t.innsynForklaring}</p>
        </div>
      )}
      <dl className="felter">
        {felter(rad, t).map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
    </Ramme>
  );
}

function felter(rad: Postlisterad, t: Tekster): [string, string][] {
  const parter = (type: string) =>
    rad.parter
      .filter((part) => part.type === type)
      .map((part) => part.navn)
      .join(', ');
  const alle: [string, string | null][] = [
    [t.sak, `${rad.saksnummer} ${rad.sakstittel}`],
    [t.avsender, parter('avsender')],
    [t.mottaker, parter('mottaker')],
    [t.internPart, parter('intern')],
    [t.type, t.typer[rad.journalposttype]],
    [t.journaldato, kortDato(rad.journaldato)],
    [t.dokumentetsDato, rad.dokumentetsDato === null ? null : kortDato(rad.dokumentetsDato)],
    [t.skjermetEtter, rad.hjemmel],
    [t.enhet, rad.administrativEnhet],
    [t.klasse, rad.klasse],
    [t.dokumentnummer, rad.registreringsID],
    [t.journalnummer, rad.journalnummer],
  ];
  return alle.filter((felt): felt is [string, string] => felt[1] !== null && felt[1] !== '');
}
