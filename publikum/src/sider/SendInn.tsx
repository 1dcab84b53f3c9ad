import { lenke } from '../adresser.ts';
import { Feilliste } from '../deler/Feilliste.tsx';
import { Felt } from '../deler/Felt.tsx';
import { Innlogging } from '../deler/Innlogging.tsx';
import { Sendinnramme } from '../deler/Sendinnramme.tsx';
import skript from '../klient/sendInn.ts?worker&url';
import type { Sendinnfelles, Sendinnside } from '../modell.ts';
import { SENDINNTEKSTER, type Sendinntekster } from '../sendinntekster.ts';

type Props = Extract<Sendinnside, { side: 'sendInn' }> & { readonly felles: Sendinnfelles };

export function SendInn(props: Props) {
  const { felles, kommune, noekkel, felt, filer, feil } = props;
  const t = SENDINNTEKSTER[felles.spraak];
  const sti = `/send-inn/${kommune.kommunenummer}`;
  return (
    <Sendinnramme felles={felles} tittel={t.tittel} kommune={kommune} skript={skript}>
      <h1>{t.tittel}</h1>
      <p className="ingress">{t.ingress}</p>
      <p className="annen-kommune">
        <a className="ds-link" href={lenke(felles, '/send-inn')}>
          {t.annenKommune}
        </a>
      </p>
      {feil.length > 0 && (
        <Feilliste t={t} spraak={felles.spraak} feil={feil} merknad={filer.length > 0 ? t.filerTattVare : null} />
      )}
      <Innlogging felles={felles} sti={sti} innlogging={props.innlogging} feil={props.innloggingsfeil} />
      <form
        className="innsending"
        method="post"
        action={lenke(felles, sti)}
        encType="multipart/form-data"
        data-opplasting={`${sti}/opplasting`}
        data-tekster={JSON.stringify(skripttekster(t))}
        data-maks-bytes={props.maks.bytes}
        data-maks-filer={props.maks.filer}
      >
        <input type="hidden" name="noekkel" value={noekkel} />
        {props.innlogging === 'inne' && <input type="hidden" name="innlogget" value="ja" />}
        <fieldset>
          <legend>{t.hvaGjelderDet}</legend>
          <Tema t={t} temaer={props.temaer} valgt={felt.tema} feil={feil} />
          <Felt navn="emne" ledetekst={t.emne} hjelp={t.emneHjelp} verdi={felt.emne} feil={feil} maks={200} />
          <div className="ds-field">
            <label className="ds-label" htmlFor="tekst">
              {t.melding}
            </label>
            <p id="tekst-hjelp" className="hjelp">
              {t.meldingHjelp}
            </p>
            <textarea
              className="ds-input"
              id="tekst"
              name="tekst"
              rows={8}
              maxLength={50_000}
              defaultValue={felt.tekst}
              aria-describedby="tekst-hjelp"
              {...(feil.includes('tom') ? { 'aria-invalid': true } : {})}
            />
          </div>
          <Filer t={t} filer={filer} />
        </fieldset>
        <fieldset>
          <legend>
            {t.omDeg} <span className="frivillig">({t.frivillig})</span>
          </legend>
          <p className="hjelp">{t.omDegHjelp}</p>
          <Felt navn="navn" ledetekst={t.navn} verdi={felt.navn} feil={feil} maks={200} utfyll="name" />
          <Felt
            navn="epost"
            ledetekst={t.epost}
            verdi={felt.epost}
            feil={feil}
            maks={200}
            type="email"
            utfyll="email"
          />
          <Felt
            navn="telefon"
            ledetekst={t.telefon}
            verdi={felt.telefon}
            feil={feil}
            maks={20}
            type="tel"
            utfyll="tel"
          />
        </fieldset>
        <p className="hjelp">{t.personvern}</p>
        <div className="innsending-send">
          <button className="ds-button" type="submit">
            {t.send}
          </button>
          <p role="status" className="innsending-status" />
        </div>
      </form>
    </Sendinnramme>
  );
}

/** Only what the script says; the rest of the words stand on the page already. */
function skripttekster({
  laster,
  venterPaaNett,
  ferdig,
  velgIgjen,
  kunneIkke,
  fjern,
  senderNaarKlar,
  feil,
}: Sendinntekster) {
  const forStort = feil['for-stort'];
  const forMange = feil['for-mange'];
  return { laster, venterPaaNett, ferdig, velgIgjen, kunneIkke, fjern, senderNaarKlar, forStort, forMange };
}

function Tema({
  t,
  temaer,
  valgt,
  feil,
}: {
  t: Sendinntekster;
  temaer: readonly string[];
  valgt: string;
  feil: readonly string[];
}) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="tema">
        {t.tema}
      </label>
      <select
        className="ds-input"
        id="tema"
        name="tema"
        required
        defaultValue={valgt}
        {...(feil.includes('tema') ? { 'aria-invalid': true } : {})}
      >
        <option value="">{t.velgTema}</option>
        {temaer.map((tema) => (
          <option key={tema} value={tema}>
            {t.temaer[tema] ?? tema}
          </option>
        ))}
      </select>
    </div>
  );
}

function Filer({ t, filer }: { t: Sendinntekster; filer: Props['filer'] }) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="filer">
        {t.filer}
      </label>
      <p id="filer-hjelp" className="hjelp">
        {t.filerHjelp}
      </p>
      <input className="filvelger" id="filer" name="filer" type="file" multiple aria-describedby="filer-hjelp" />
      <ul className="filer" aria-label={t.filerValgt}>
        {filer.map(({ id, filnavn }) => (
          <li key={id} className="fil" data-id={id}>
            <span className="fil-navn">{filnavn}</span> <span className="fil-tilstand">{t.ferdig}</span>
            <input type="hidden" name="opplastet" value={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
