import { lenke } from '../adresser.ts';
import { Feilliste } from '../deler/Feilliste.tsx';
import { Felt } from '../deler/Felt.tsx';
import { Sendinnramme } from '../deler/Sendinnramme.tsx';
import { kortDato } from '../format.ts';
import type { Sendinnfelles, Sendinnside } from '../modell.ts';
import { SENDINNTEKSTER } from '../sendinntekster.ts';

type Props = Extract<Sendinnside, { side: 'innsynskrav' }> & { readonly felles: Sendinnfelles };

/** The entry that is asked for, and three fields that may all be left empty: the button is near on a phone, too. */
export function Innsynskrav({ felles, kommune, post, noekkel, felt, feil }: Props) {
  const t = SENDINNTEKSTER[felles.spraak];
  const [nummer, aar] = post.journalnummer.split('/');
  const sti = `/postliste/${kommune.kommunenummer}/${aar}-${nummer}`;
  return (
    <Sendinnramme
      felles={felles}
      tittel={t.innsynTittel}
      kommune={kommune}
      hjem={`/postliste/${kommune.kommunenummer}`}
    >
      <p className="tilbake">
        <a className="ds-link" href={lenke(felles, sti)}>
          <span aria-hidden="true">←</span> {t.tilPosten}
        </a>
      </p>
      <h1>{t.innsynTittel}</h1>
      <p className="ingress">{t.innsynIngress}</p>
      {feil.length > 0 && <Feilliste t={t} spraak={felles.spraak} feil={feil} />}
      <section className="kravpost" aria-labelledby="kravpost">
        <p className="over-tittel">
          {t.dokument} {post.registreringsID}
        </p>
        <h2 id="kravpost" className="liten-tittel">
          {post.tittel}
        </h2>
        <p className="post-sak">
          {t.sak} {post.saksnummer} {post.sakstittel} · {kortDato(post.journaldato)}
        </p>
      </section>
      <form className="innsending" method="post" action={lenke(felles, `${sti}/innsyn`)} encType="multipart/form-data">
        <input type="hidden" name="noekkel" value={noekkel} />
        <Felt
          navn="epost"
          ledetekst={`${t.innsynEpost} (${t.frivillig})`}
          hjelp={t.innsynEpostHjelp}
          verdi={felt.epost}
          feil={feil}
          maks={200}
          type="email"
          utfyll="email"
        />
        <details className="forklaring" open={felt.navn !== '' || felt.tekst !== '' || feil.includes('for-lang')}>
          <summary>{t.innsynMer}</summary>
          <div>
            <Felt navn="navn" ledetekst={t.navn} verdi={felt.navn} feil={feil} maks={200} utfyll="name" />
            <div className="ds-field">
              <label className="ds-label" htmlFor="tekst">
                {t.innsynMerknad}
              </label>
              <p id="tekst-hjelp" className="hjelp">
                {t.innsynMerknadHjelp}
              </p>
              <textarea
                className="ds-input"
                id="tekst"
                name="tekst"
                rows={4}
                maxLength={5000}
                defaultValue={felt.tekst}
                aria-describedby="tekst-hjelp"
              />
            </div>
          </div>
        </details>
        <p className="hjelp">{t.innsynRett}</p>
        <div className="innsending-send">
          <button className="ds-button" type="submit">
            {t.innsynSend}
          </button>
        </div>
      </form>
    </Sendinnramme>
  );
}
