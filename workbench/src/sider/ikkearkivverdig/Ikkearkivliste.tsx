import { Table } from '@digdir/designsystemet-react';
import {
  angreForsendelse,
  type BEGRENSNINGSUTVALG,
  type Begrensningsliste,
  finnIkkeArkiverte,
  hentKoe,
  IKKE_ARKIVVERDIG,
  type Ikkearkivert,
} from '@dokumentsenter/contract';
import { Button, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = {
  readonly arkivskaper: string;
  readonly utvalg: (typeof BEGRENSNINGSUTVALG)[number];
  readonly liste: Begrensningsliste;
};

/** Each thing not for the archive: what it is, why and by whom, and the day it goes. One press lays it in the queue again. */
export function Ikkearkivliste({ arkivskaper, utvalg, liste: { rader, antall } }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const tilbake = useUtfoer(angreForsendelse, {
    foreldet: [finnIkkeArkiverte, hentKoe],
    etter: () => void showToast({ tone: 'done', text: t('ikkearkiv>lagt') }),
  });
  const kanHentes = utvalg === 'ligger' && kan('journalpost:journalfoer', arkivskaper);
  const kolonner = [
    t('ikkearkiv>kolonne>post'),
    t('ikkearkiv>kolonne>grunn'),
    t(utvalg === 'ligger' ? 'ikkearkiv>kolonne>slettes' : 'ikkearkiv>kolonne>slettet'),
    ...(kanHentes ? [''] : []),
  ];
  return (
    <>
      <Tabell stablet navn={t(`ikkearkiv>utvalg>${utvalg}`)} kolonner={kolonner}>
        {rader.map((rad) => (
          <Table.Row key={rad.forsendelse}>
            <Table.Cell data-kolonne={kolonner[0]}>
              <Post rad={rad} />
            </Table.Cell>
            <Table.Cell data-kolonne={kolonner[1]}>
              <Grunn rad={rad} />
            </Table.Cell>
            <Table.Cell>
              {rad.fjernetTid !== null
                ? visDato(rad.fjernetTid)
                : rad.fjernesDato !== null
                  ? visDato(rad.fjernesDato)
                  : t(`ikkearkiv>hindring>${rad.hindring ?? 'papir'}`)}
            </Table.Cell>
            {kanHentes ? (
              <Table.Cell data-kolonne="">
                {rad.kanAngres ? (
                  <Button
                    look="secondary"
                    disabled={tilbake.isPending}
                    onClick={() => tilbake.mutate({ params: { arkivskaper, id: rad.forsendelse } })}
                  >
                    {t('ikkearkiv>tilbake')}
                  </Button>
                ) : null}
              </Table.Cell>
            ) : null}
          </Table.Row>
        ))}
      </Tabell>
      {rader.length < antall[utvalg] ? (
        <p className="dus">{t('ikkearkiv>flere', { vist: rader.length, antall: antall[utvalg] })}</p>
      ) : null}
    </>
  );
}

/** What is left to tell of it: of what is removed, only how it came. */
function Post({ rad }: { readonly rad: Ikkearkivert }) {
  const { t } = useTranslation();
  const kom = t('ikkearkiv>kom', { kanal: t(`skall>kanal>${rad.kanal}`), tid: visTidspunkt(rad.mottattTid) });
  if (rad.fjernetTid !== null) return kom;
  return (
    <>
      <p className="linjer">
        <strong>{rad.emne || rad.filnavn}</strong>
      </p>
      {rad.fra === null ? null : <p className="linjer">{rad.fra}</p>}
      <p className="dus">{kom}</p>
    </>
  );
}

function Grunn({ rad }: { readonly rad: Ikkearkivert }) {
  const { t } = useTranslation();
  const kjent = IKKE_ARKIVVERDIG.find((en) => en === rad.aarsak);
  return (
    <>
      <p>{kjent === undefined ? t('ikkearkiv>avvist') : t(`ikkearkiv>grunner>${kjent}`)}</p>
      {rad.merknad === null ? null : <p className="linjer">«{rad.merknad}»</p>}
      <p className="dus">
        {rad.regel === null
          ? t('ikkearkiv>avgjort', {
              hvem: rad.avgjortAv ?? t('ikkearkiv>programmet'),
              tid: visTidspunkt(rad.avgjortTid),
            })
          : t('ikkearkiv>avgjortRegel', { regel: rad.regel.navn, tid: visTidspunkt(rad.avgjortTid) })}
      </p>
      {rad.videresending === null ? null : (
        <p className="dus">{t(`ikkearkiv>videre>${rad.videresending.status}`, { til: rad.videresending.til })}</p>
      )}
    </>
  );
}
