import { Button } from '@dokumentsenter/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVarsleFeil } from '../varsel/useVarsleFeil.ts';
import './brevvisning.css';

type Props = {
  readonly hent: () => Promise<{ readonly fil: Blob }>;
  /** What the letter is made of: another one says that what is shown is old. */
  readonly grunnlag: string;
  readonly tekster: {
    readonly visning: string;
    readonly vis: string;
    readonly hint: string;
    readonly endret: string;
  };
};

/** A letter as the recipient will see it, made by the server from what is typed; made anew when asked for. */
export function Brevvisning({ hent, grunnlag, tekster }: Props) {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  const [vist, vis] = useState<{ adresse: string; grunnlag: string } | null>(null);
  const [henter, settHenter] = useState(false);
  const adresse = vist?.adresse;
  useEffect(() => () => (adresse === undefined ? undefined : URL.revokeObjectURL(adresse)), [adresse]);
  const gjoer = async () => {
    settHenter(true);
    try {
      const { fil } = await hent();
      vis({ adresse: URL.createObjectURL(fil), grunnlag });
    } catch (feil) {
      varsle(feil);
    } finally {
      settHenter(false);
    }
  };
  return (
    <section className="brevvisning" aria-label={tekster.visning}>
      <div className="rekke">
        <Button icon="pages" loading={henter} onClick={() => void gjoer()}>
          {tekster.vis}
        </Button>
        {adresse === undefined ? null : (
          <a className="lenkeknapp" href={adresse} target="_blank" rel="noreferrer">
            {t('utsending>svar>egetVindu')}
          </a>
        )}
        {vist !== null && vist.grunnlag !== grunnlag ? (
          <span className="dus" role="status">
            {tekster.endret}
          </span>
        ) : null}
      </div>
      {adresse === undefined ? (
        <p className="dus">{tekster.hint}</p>
      ) : (
        <iframe
          className="brevvisning__fil"
          src={`${adresse}#navpanes=0&toolbar=0&view=FitH`}
          title={tekster.visning}
        />
      )}
    </section>
  );
}
