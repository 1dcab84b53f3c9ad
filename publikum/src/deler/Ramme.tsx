import type { ReactNode } from 'react';
import { lenke, paaSpraak, tilListe } from '../adresser.ts';
import { kommunenavn, tryggFarge } from '../format.ts';
import type { Felles, Kommunemerke, Spraak } from '../modell.ts';
import stilark from '../publikum.css?url';
import { TEKSTER } from '../tekster.ts';

interface Props {
  readonly felles: Felles;
  readonly tittel: string;
  readonly kommune?: Kommunemerke;
  readonly bunn?: ReactNode;
  readonly children: ReactNode;
}

/** The whole page: head, the municipality's band, the content and the foot. */
export function Ramme({ felles, tittel, kommune, bunn, children }: Props) {
  const t = TEKSTER[felles.spraak];
  const annet: Spraak = felles.spraak === 'nb' ? 'nn' : 'nb';
  return (
    <html lang={felles.spraak} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>{kommune === undefined ? tittel : `${tittel} – ${kommunenavn(kommune.navn)}`}</title>
        {/* Empty where nothing has been built, as in tests. */}
        {stilark !== '' && <link rel="stylesheet" href={stilark} />}
        <link rel="alternate" hrefLang={annet} href={paaSpraak(felles, annet)} />
      </head>
      <body>
        <a className="ds-skip-link" href="#innhold">
          {t.tilInnhold}
        </a>
        <header className="topp">
          <div className="bredde topp-rad">
            {kommune === undefined ? (
              <a className="hjem" href={lenke(felles, '/postliste')}>
                {t.postlister}
              </a>
            ) : (
              <a className="hjem" href={tilListe(felles, kommune.kommunenummer)}>
                <span className="merke" style={{ borderColor: tryggFarge(kommune.farge) }} aria-hidden="true">
                  {kommune.merke}
                </span>
                {kommunenavn(kommune.navn)}
              </a>
            )}
            <a className="ds-link spraak" href={paaSpraak(felles, annet)} lang={annet} hrefLang={annet}>
              {t.annetSpraak}
            </a>
          </div>
          {kommune !== undefined && <div className="stripe" style={{ background: tryggFarge(kommune.farge) }} />}
        </header>
        <main id="innhold" className="bredde">
          {children}
        </main>
        <footer className="bunn">
          <div className="bredde">
            {bunn}
            <p className="bunnlenker">
              {kommune !== undefined && (
                <a className="ds-link" href={lenke(felles, '/postliste')}>
                  {t.postlister}
                </a>
              )}
              <a className="ds-link" href={lenke(felles, tilSendInn(kommune))}>
                {t.sendInn}
              </a>
              <a className="ds-link" href={lenke(felles, '/tilgjengelighet')}>
                {t.tilgjengelighet}
              </a>
              {kommune !== undefined && (
                <a className="ds-link" href={`/api/offentlig/${kommune.kommunenummer}/postliste`}>
                  {t.aapneData}
                </a>
              )}
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function tilSendInn(kommune: Kommunemerke | undefined): string {
  return kommune === undefined ? '/send-inn' : `/send-inn/${kommune.kommunenummer}`;
}
