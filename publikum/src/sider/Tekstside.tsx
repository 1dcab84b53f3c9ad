import { lenke } from '../adresser.ts';
import { Ramme } from '../deler/Ramme.tsx';
import type { Felles } from '../modell.ts';
import { TEKSTER } from '../tekster.ts';

export function Tilgjengelighet({ felles }: { felles: Felles }) {
  const t = TEKSTER[felles.spraak];
  return (
    <Ramme felles={felles} tittel={t.tilgjengelighet}>
      <h1>{t.tilgjengelighet}</h1>
      <div className="loepende">
        {t.tilgjengelighetTekst.map((avsnitt) => (
          <p key={avsnitt}>{avsnitt}</p>
        ))}
        <p className="hjelp">{t.oppdatert}</p>
      </div>
    </Ramme>
  );
}

/** What happened, what it means, what you can do. */
export function Melding({ felles, slag }: { felles: Felles; slag: 'ikkeFunnet' | 'feil' }) {
  const t = TEKSTER[felles.spraak];
  const [tittel, tekst] = slag === 'ikkeFunnet' ? [t.ikkeFunnet, t.ikkeFunnetTekst] : [t.feil, t.feilTekst];
  return (
    <Ramme felles={felles} tittel={tittel}>
      <h1>{tittel}</h1>
      <p className="ingress">{tekst}</p>
      <p>
        <a className="ds-link" href={lenke(felles, '/postliste')}>
          {t.postlister}
        </a>
      </p>
    </Ramme>
  );
}
