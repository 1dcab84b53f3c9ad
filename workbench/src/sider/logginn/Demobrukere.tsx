import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Demobruker = { readonly brukernavn: string; readonly navn: string; readonly beskrivelse: string };
type Props = {
  readonly brukere: readonly Demobruker[];
  readonly velg: (brukernavn: string) => void;
  readonly venter: boolean;
};

/** Made-up persons to try the product as. */
export function Demobrukere({ brukere, velg, venter }: Props) {
  const { t } = useTranslation();
  return (
    <section className="demobrukere" aria-labelledby="demobrukere">
      <h2 id="demobrukere" className="demobrukere__tittel">
        {t('logginn>demo')}
      </h2>
      <p className="dus">{t('logginn>demoForklaring')}</p>
      <ul className="demobrukere__liste">
        {brukere.map(({ brukernavn, navn, beskrivelse }) => (
          <li key={brukernavn}>
            <button type="button" className="demobruker" disabled={venter} onClick={() => velg(brukernavn)}>
              <span>
                <span className="demobruker__navn">{navn}</span>
                <span className="dus">{beskrivelse}</span>
              </span>
              <Icon name="chevronRight" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
