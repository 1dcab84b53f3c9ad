import { Input } from '@digdir/designsystemet-react';
import { Icon } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NySak, Sakvalg } from '../skjema/skjema.ts';
import { velgNySak } from '../skjema/velgSak.ts';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';
import { Sakvelger } from './Sakvelger.tsx';

/** The case: chosen, to be found, or to be opened. */
export function Sakfelt() {
  const { t } = useTranslation();
  const id = useId();
  const { skjema, endre, arkivskaper, laast } = useFelt();
  const sak = skjema.verdier.saksmappe;
  const [leter, settLeter] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  const [tilbake, settTilbake] = useState(false);
  useEffect(() => {
    if (!tilbake) return;
    knapp.current?.focus();
    settTilbake(false);
  }, [tilbake]);
  const lukk = () => {
    settLeter(false);
    settTilbake(true);
  };
  return (
    <Feltramme felt="saksmappe" kontroll={id}>
      {leter ? (
        <Sakvelger id={id} lukk={lukk} />
      ) : (
        <button
          ref={knapp}
          id={id}
          type="button"
          className="sakvalg"
          disabled={laast}
          aria-describedby="saksmappe-merke"
          onClick={() => settLeter(true)}
        >
          <Saksvisning sak={sak} />
          <Icon name="chevronDown" />
        </button>
      )}
      {sak?.slag === 'ny' && !leter ? (
        <NySakfelt ny={sak.ny} sett={(ny) => endre('saksmappe', velgNySak(ny))} laast={laast} />
      ) : null}
      {sak?.slag === 'finnes' && !leter ? (
        <Link className="felt__lenke" to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: sak.id }} target="_blank">
          {t('koe>sak>apne')} <Icon name="external" />
        </Link>
      ) : null}
    </Feltramme>
  );
}

function Saksvisning({ sak }: { readonly sak: Sakvalg | null }) {
  const { t } = useTranslation();
  if (sak === null) return <span className="dus">{t('koe>felt>velg')}</span>;
  if (sak.slag === 'ny')
    return (
      <span className="linjer">
        <b>{t('koe>sak>nyMerke')}</b> {sak.ny.tittel}
      </span>
    );
  return (
    <span className="linjer">
      <b className="ui-num">{sak.saksnummer}</b> {sak.tittel}
    </span>
  );
}

type NyProps = { readonly ny: NySak; readonly sett: (ny: NySak) => void; readonly laast: boolean };

/** A new case is opened together with the journalpost; unit, person, class and access are those of the letter. */
function NySakfelt({ ny, sett, laast }: NyProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="felt__under">
      <p className="ui-field__hint">{t('koe>sak>nyForklaring')}</p>
      <label className="felt__smaa" htmlFor={`${id}-t`}>
        {t('koe>sak>nyTittel')}
      </label>
      <Input
        id={`${id}-t`}
        value={ny.tittel}
        readOnly={laast}
        onChange={(event) => sett({ ...ny, tittel: event.target.value })}
      />
      <label className="felt__smaa" htmlFor={`${id}-g`}>
        {t('koe>sak>gnrbnr')} ({t('skall>valgfritt')})
      </label>
      <Input
        id={`${id}-g`}
        value={ny.gnrbnr}
        readOnly={laast}
        placeholder="12/34"
        onChange={(event) => sett({ ...ny, gnrbnr: event.target.value })}
      />
    </div>
  );
}
