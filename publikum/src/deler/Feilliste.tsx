import { UTLOGGET } from '../innloggingstekster.ts';
import type { Sendinnspraak } from '../modell.ts';
import type { Sendinntekster } from '../sendinntekster.ts';

/** Where each mistake is mended; the first one gets the focus from the list on top. */
const FELT: Readonly<Record<string, string>> = {
  tema: 'tema',
  emne: 'emne',
  tom: 'tekst',
  'for-lang': 'tekst',
  epost: 'epost',
  telefon: 'telefon',
};

interface Props {
  readonly t: Sendinntekster;
  readonly spraak: Sendinnspraak;
  readonly feil: readonly string[];
  readonly merknad?: string | null;
}

export function Feilliste({ t, spraak, feil, merknad = null }: Props) {
  return (
    <section className="feilliste" role="alert" aria-labelledby="feil">
      <h2 id="feil" className="liten-tittel">
        {t.feilTittel}
      </h2>
      <ul>
        {feil.map((kode) => (
          <li key={kode}>
            <a className="ds-link" href={`#${FELT[kode] ?? 'filer'}`}>
              {kode === 'utlogget' ? UTLOGGET[spraak] : (t.feil[kode] ?? kode)}
            </a>
          </li>
        ))}
      </ul>
      {merknad !== null && <p>{merknad}</p>}
    </section>
  );
}
