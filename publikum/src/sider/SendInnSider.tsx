import { lenke } from '../adresser.ts';
import { Sendinnramme } from '../deler/Sendinnramme.tsx';
import { kommunenavn, tryggFarge } from '../format.ts';
import type { Kommunemerke, Sendinnfelles, Sendinnside } from '../modell.ts';
import { SENDINNTEKSTER } from '../sendinntekster.ts';

export function SendInnKommuner({ felles, kommuner }: { felles: Sendinnfelles; kommuner: readonly Kommunemerke[] }) {
  const t = SENDINNTEKSTER[felles.spraak];
  return (
    <Sendinnramme felles={felles} tittel={t.sendInn}>
      <h1>{t.velgKommune}</h1>
      <p className="ingress">{t.velgKommuneIngress}</p>
      <ul className="kommuner">
        {kommuner.map((kommune) => (
          <li key={kommune.kommunenummer}>
            <a
              className="kommune"
              href={lenke(felles, `/send-inn/${kommune.kommunenummer}`)}
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
    </Sendinnramme>
  );
}

type Kvittering = Extract<Sendinnside, { side: 'sendInnKvittering' }> & { readonly felles: Sendinnfelles };
const SPRAAKKODE = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** What the sender keeps: it can be printed, and read aloud on the phone. */
export function SendInnKvittering({ felles, kommune, referanse, mottattTid, innsynskrav }: Kvittering) {
  const t = SENDINNTEKSTER[felles.spraak];
  const kode = SPRAAKKODE[felles.spraak];
  const tid = new Intl.DateTimeFormat(kode, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(
    new Date(mottattTid),
  );
  const postlisten = `/postliste/${kommune.kommunenummer}`;
  const tittel = innsynskrav === null ? t.mottattTittel : t.kravTittel;
  return (
    <Sendinnramme
      felles={felles}
      tittel={tittel}
      kommune={kommune}
      {...(innsynskrav === null ? {} : { hjem: postlisten })}
    >
      <div className="kvittering">
        <h1>{tittel}</h1>
        <p className="kvittering-referanse">
          <span>{t.referanse}</span> <strong className="tall">{referanse}</strong>
        </p>
        <dl className="felter">
          {innsynskrav !== null && (
            <>
              <div>
                <dt>{t.kravFrist}</dt>
                <dd>
                  <strong>
                    <time dateTime={innsynskrav.frist}>{ukedag(innsynskrav.frist, kode)}</time>
                  </strong>
                </dd>
              </div>
              <div>
                <dt>{t.kravDokument}</dt>
                <dd>{innsynskrav.registreringsID}</dd>
              </div>
            </>
          )}
          <div>
            <dt>{t.mottatt}</dt>
            <dd>
              <time dateTime={mottattTid}>{tid}</time>
            </dd>
          </div>
          <div>
            <dt>{t.tilKommune}</dt>
            <dd>{kommunenavn(kommune.navn)}</dd>
          </div>
        </dl>
        <p>{t.taVare}</p>
        <h2 className="mellomtittel">{t.videre}</h2>
        <p>{innsynskrav === null ? t.videreTekst : t.kravVidere}</p>
        <p className="kvittering-mer">
          <a
            className="ds-link"
            href={lenke(felles, innsynskrav === null ? `/send-inn/${kommune.kommunenummer}` : postlisten)}
          >
            {innsynskrav === null ? t.sendMer : t.tilPostlisten}
          </a>
        </p>
      </div>
    </Sendinnramme>
  );
}

/** A date without a time, with the day of the week: that is how a deadline is remembered. */
function ukedag(dato: string, kode: string): string {
  return new Intl.DateTimeFormat(kode, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${dato}T00:00:00Z`));
}

export function ForMange({ felles }: { felles: Sendinnfelles }) {
  const t = SENDINNTEKSTER[felles.spraak];
  return (
    <Sendinnramme felles={felles} tittel={t.forMangeTittel}>
      <h1>{t.forMangeTittel}</h1>
      <p className="ingress">{t.forMangeTekst}</p>
    </Sendinnramme>
  );
}
