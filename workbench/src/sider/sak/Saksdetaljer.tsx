import {
  adresse,
  arkiverArkivnotat,
  hentNotatfil,
  hentSak,
  hentSakslogg,
  hentTilheng,
  type Sak,
  type SvarAv,
} from '@dokumentsenter/contract';
import { Button, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Merknadsliste } from '../../deler/Merknadsliste.tsx';
import { visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Endringstabell } from '../journalpost/Logger.tsx';
import { visningsobjekt } from '../journalpost/visningsobjekt.ts';

/** Notes, arkivnotater and the log of a case. */
export function Saksdetaljer({ sak }: { readonly sak: Sak }) {
  const { t } = useTranslation();
  const [logg, visLogg] = useState(false);
  const tilheng = useSpoer(hentTilheng, { params: { arkivskaper: sak.arkivskaper, id: sak.id } }).data;
  return (
    <>
      {tilheng === undefined || tilheng.merknader.length === 0 ? null : (
        <section className="saksdel" aria-labelledby="merknader">
          <h2 className="side__ledd" id="merknader">
            {t('arkivsak>merknader')}
          </h2>
          <Merknadsliste merknader={tilheng.merknader} />
        </section>
      )}
      {tilheng === undefined || tilheng.arkivnotater.length === 0 ? null : (
        <section className="saksdel" aria-labelledby="notater">
          <h2 className="side__ledd" id="notater">
            {t('arkivsak>notater')}
          </h2>
          <ul>
            {tilheng.arkivnotater.map((notat) => (
              <li key={notat.id}>
                <p className="linjer">
                  <span className="ui-num">{notat.registreringsID}</span> {notat.tittel}
                </p>
                {notat.dokumenter.map((dokument) => (
                  <Notatfiler key={dokument.id} sak={sak} notat={notat.id} dokument={dokument} />
                ))}
                <Notatstatus sak={sak} id={notat.id} arkivert={notat.arkivertDato} skjult={notat.skjult} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="logg" onToggle={(event) => visLogg(event.currentTarget.open)}>
        <summary>{t('arkivsak>endringslogg')}</summary>
        {logg ? <Sakslogg sak={sak} /> : null}
      </details>
    </>
  );
}

type FilProps = {
  readonly sak: Sak;
  readonly notat: string;
  readonly dokument: SvarAv<typeof hentTilheng>['arkivnotater'][number]['dokumenter'][number];
};

function Notatfiler({ sak, notat, dokument }: FilProps) {
  const objekt = visningsobjekt(dokument);
  if (objekt === null) return null;
  const sti = adresse(hentNotatfil, { params: { arkivskaper: sak.arkivskaper, id: notat, objekt: objekt.id } });
  return (
    <p>
      <a className="lenkeknapp" href={sti} target="_blank" rel="noreferrer">
        {objekt.filnavn}
      </a>
    </p>
  );
}

type NotatProps = {
  readonly sak: Sak;
  readonly id: string;
  readonly arkivert: string | null;
  readonly skjult: boolean;
};

function Notatstatus({ sak, id, arkivert, skjult }: NotatProps) {
  const { t } = useTranslation();
  const kan = useKan();
  const gjoer = useUtfoer(arkiverArkivnotat, {
    foreldet: [hentTilheng, hentSak, hentSakslogg],
    etter: () => void showToast({ tone: 'done', text: t('arkivsak>notatArkivert') }),
  });
  if (arkivert !== null)
    return <p className="dus">{t('arkivsak>arkivertDato', { dato: visDato(arkivert.slice(0, 10)) })}</p>;
  if (skjult || !kan('journalpost:arkiver', sak.arkivskaper)) return null;
  return (
    <Button loading={gjoer.isPending} onClick={() => gjoer.mutate({ params: { arkivskaper: sak.arkivskaper, id } })}>
      {t('arkivsak>arkiver')}
    </Button>
  );
}

function Sakslogg({ sak }: { readonly sak: Sak }) {
  const { t } = useTranslation();
  const logg = useSpoer(hentSakslogg, { params: { arkivskaper: sak.arkivskaper, id: sak.id } }).data;
  if (logg === undefined) return <SkeletonLines label={t('skall>henter')} lines={3} />;
  if (logg.endringer.length === 0) return <p className="dus">{t('arkivsak>ingenEndringer')}</p>;
  return <Endringstabell endringer={logg.endringer} />;
}
