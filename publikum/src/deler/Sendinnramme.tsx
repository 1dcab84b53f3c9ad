import type { ReactNode } from 'react';
import { lenke, paaSpraak } from '../adresser.ts';
import { kommunenavn, tryggFarge } from '../format.ts';
import type { Kommunemerke, Sendinnfelles, Sendinnspraak } from '../modell.ts';
import stilark from '../publikum.css?url';
import { SENDINNTEKSTER } from '../sendinntekster.ts';

interface Props {
  readonly felles: Sendinnfelles;
  readonly tittel: string;
  readonly kommune?: Kommunemerke;
  readonly skript?: string;
  /** Where the municipality's name leads; its form when not said. */
  readonly hjem?: string;
  readonly children: ReactNode;
}
const SPRAAK: readonly Sendinnspraak[] = ['nb', 'nn', 'en'];

/** The frame of «Send inn»: the municipality's band, three languages, and a script only where there is something to send. */
export function Sendinnramme({ felles, tittel, kommune, skript, hjem, children }: Props) {
  const t = SENDINNTEKSTER[felles.spraak];
  return (
    <html lang={felles.spraak} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>{kommune === undefined ? tittel : `${tittel} – ${kommunenavn(kommune.navn)}`}</title>
        {stilark !== '' && <link rel="stylesheet" href={stilark} />}
        {skript !== undefined && <script src={skript} defer />}
      </head>
      <body>
        <a className="ds-skip-link" href="#innhold">
          {t.tilInnhold}
        </a>
        <header className="topp">
          <div className="bredde topp-rad">
            {kommune === undefined ? (
              <a className="hjem" href={lenke(felles, '/send-inn')}>
                {t.sendInn}
              </a>
            ) : (
              <a className="hjem" href={lenke(felles, hjem ?? `/send-inn/${kommune.kommunenummer}`)}>
                <span className="merke" style={{ borderColor: tryggFarge(kommune.farge) }} aria-hidden="true">
                  {kommune.merke}
                </span>
                {kommunenavn(kommune.navn)}
              </a>
            )}
            <span className="spraakvalg">
              {SPRAAK.filter((spraak) => spraak !== felles.spraak).map((spraak) => (
                <a key={spraak} className="ds-link" href={paaSpraak(felles, spraak)} lang={spraak} hrefLang={spraak}>
                  {SENDINNTEKSTER[spraak].spraaknavn}
                </a>
              ))}
            </span>
          </div>
          {kommune !== undefined && <div className="stripe" style={{ background: tryggFarge(kommune.farge) }} />}
        </header>
        <main id="innhold" className="bredde">
          {children}
        </main>
        <footer className="bunn">
          <p className="bredde bunnlenker">
            <a className="ds-link" href={lenke(felles, '/postliste')}>
              {t.postlister}
            </a>
            <a className="ds-link" href={lenke(felles, '/tilgjengelighet')}>
              {t.tilgjengelighet}
            </a>
          </p>
        </footer>
      </body>
    </html>
  );
}
