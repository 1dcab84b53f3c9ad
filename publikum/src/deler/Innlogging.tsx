import { lenke } from '../adresser.ts';
import { INNLOGGINGSTEKSTER } from '../innloggingstekster.ts';
import type { Sendinnfelles, Sendinnside } from '../modell.ts';

interface Props {
  readonly felles: Sendinnfelles;
  /** The page to come back to. */
  readonly sti: string;
  readonly innlogging: Extract<Sendinnside, { side: 'sendInn' }>['innlogging'];
  readonly feil: string;
}

/** An offer to sign in, or that one has; nothing where no provider is set up. */
export function Innlogging({ felles, sti, innlogging, feil }: Props) {
  const t = INNLOGGINGSTEKSTER[felles.spraak];
  if (innlogging === 'finnes-ikke') return null;
  const inn = `/innlogging/innbygger?${new URLSearchParams({ til: lenke(felles, sti), spraak: felles.spraak })}`;
  return (
    <section className="innlogging" aria-label={t.tittel}>
      {feil !== '' && innlogging === 'ute' && <p role="alert">{t.feil[feil] ?? t.annenFeil}</p>}
      <p>{innlogging === 'inne' ? t.inne : t.frivillig}</p>
      {innlogging === 'inne' ? (
        <a className="ds-link" href="/innlogging/innbygger/ut">
          {t.loggut}
        </a>
      ) : (
        <a className="ds-link" href={inn}>
          {t.logginn}
        </a>
      )}
    </section>
  );
}
