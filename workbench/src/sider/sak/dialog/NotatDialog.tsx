import {
  hentSak,
  hentSakslogg,
  hentTilheng,
  type NyttArkivnotat,
  opprettArkivnotat,
  type Sak,
} from '@dokumentsenter/contract';
import { showToast, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Enhetsvalg } from '../../../deler/Ansvarsvalg.tsx';
import { Datovelger } from '../../../deler/Datoinput.tsx';
import { Filvelger } from '../../../deler/Filvelger.tsx';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { useSend } from '../../../tjeneste/spoer.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };
const MINST = 3;

/** Files a document in the case without journalling it (krav 2.6.4): what it is, when, and the files. */
export function NotatDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const [felt, settFelt] = useState({
    tittel: '',
    dokumentetsDato: null as string | null,
    administrativEnhet: sak.administrativEnhet,
  });
  const [filer, settFiler] = useState<readonly File[]>([]);
  const [feil, settFeil] = useState(false);
  const gjoer = useSend(opprettArkivnotat, {
    foreldet: [hentSak, hentTilheng, hentSakslogg],
    etter: (notat) => {
      showToast({ tone: 'done', text: t('arkivsak>notatLaget', { nummer: notat.registreringsID }) });
      lukk();
    },
  });
  const mangler = { tittel: felt.tittel.trim().length < MINST, fil: filer.length === 0 };
  const send = () => {
    settFeil(mangler.tittel || mangler.fil);
    if (mangler.tittel || mangler.fil) return;
    const skjema = new FormData();
    const opplysninger: NyttArkivnotat = { ...felt, tittel: felt.tittel.trim() };
    skjema.append('opplysninger', JSON.stringify(opplysninger));
    for (const fil of filer) skjema.append('fil', fil, fil.name);
    gjoer.mutate({ inn: { params: { arkivskaper: sak.arkivskaper, id: sak.id } }, skjema });
  };
  return (
    <Skjemadialog
      tittel={t('arkivsak>notatTittel', { nummer: sak.saksnummer })}
      knapp={t('arkivsak>notatLag')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={send}
    >
      <p className="dus">{t('arkivsak>notatForklaring')}</p>
      <TextArea
        label={t('koe>felt>tittel')}
        rows={2}
        maxLength={500}
        error={feil && mangler.tittel ? t('arkivsak>begrunnelseFeil') : null}
        value={felt.tittel}
        onChange={(event) => settFelt((foer) => ({ ...foer, tittel: event.target.value }))}
      />
      <Filvelger
        label={t('arkivsak>filer')}
        hint={t('arkivsak>notatFilerHint')}
        flere
        error={feil && mangler.fil ? t('arkivsak>filMangler') : null}
        velg={settFiler}
      />
      <Datovelger
        label={t('arkivsak>notatDato')}
        verdi={felt.dokumentetsDato}
        velg={(dokumentetsDato) => settFelt((foer) => ({ ...foer, dokumentetsDato }))}
      />
      <Enhetsvalg
        arkivskaper={sak.arkivskaper}
        verdi={felt.administrativEnhet}
        velg={(administrativEnhet) => settFelt((foer) => ({ ...foer, administrativEnhet }))}
      />
    </Skjemadialog>
  );
}
