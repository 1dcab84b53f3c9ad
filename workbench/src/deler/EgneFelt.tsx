import {
  type EgneMetadata,
  hentEgneForJournalpost,
  hentEgneForSak,
  hentEndringslogg,
  hentSakslogg,
  settEgneForJournalpost,
  settEgneForSak,
} from '@dokumentsenter/contract';
import { Button, SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../format/dato.ts';
import { useKan } from '../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../tjeneste/spoer.ts';
import { Datovelger } from './Datoinput.tsx';
import { Fakta } from './Fakta.tsx';
import { Skjemadialog } from './Skjemadialog.tsx';

type Props = { readonly paa: 'saksmappe' | 'journalpost'; readonly arkivskaper: string; readonly id: string };
type Felt = EgneMetadata['felt'][number];

const HENT = { saksmappe: hentEgneForSak, journalpost: hentEgneForJournalpost } as const;

/** The municipality's own fields on a case or a journalpost; nothing when there are none. */
export function EgneFelt({ paa, arkivskaper, id }: Props) {
  const { t } = useTranslation();
  const kan = useKan()(`${paa}:endre`, arkivskaper);
  const egne = useSpoer(HENT[paa], { params: { arkivskaper, id } }).data;
  const [aapen, aapne] = useState(false);
  const tekst = useVerditekst();
  if (egne === undefined || (egne.felt.length === 0 && egne.importert === null)) return null;
  const kanFylles = kan && !egne.laast && egne.felt.some((felt) => felt.gjelder);
  return (
    <section className="jp__del egnefelt-del" aria-labelledby={`egne-${id}`}>
      <h2 className="side__ledd" id={`egne-${id}`}>
        {t('egnefelt>paaEnheten')}
      </h2>
      <Fakta fakta={egne.felt.map((felt) => [felt.tittel, tekst(felt)])} />
      {egne.importert === null ? null : (
        <details className="logg">
          <summary>{t('egnefelt>importertXml')}</summary>
          <p className="linjer">{egne.importert}</p>
        </details>
      )}
      {kanFylles ? (
        <div>
          <Button look="quiet" icon="edit" onClick={() => aapne(true)}>
            {t('egnefelt>fyllUt')}
          </Button>
        </div>
      ) : null}
      {aapen ? (
        <FyllDialog
          paa={paa}
          params={{ arkivskaper, id }}
          felt={egne.felt.filter((each) => each.gjelder)}
          lukk={() => aapne(false)}
        />
      ) : null}
    </section>
  );
}

function useVerditekst(): (felt: Felt) => string {
  const { t } = useTranslation();
  return ({ verdi, type }) => {
    if (verdi === null) return t('egnefelt>ikkeFyltUt');
    if (type === 'dato') return visDato(verdi);
    if (type === 'janei') return t(verdi === 'true' ? 'egnefelt>ja' : 'egnefelt>nei');
    return type === 'desimaltall' ? verdi.replace('.', ',') : verdi;
  };
}

type Fylling = {
  readonly paa: Props['paa'];
  readonly params: { readonly arkivskaper: string; readonly id: string };
  readonly felt: readonly Felt[];
  readonly lukk: () => void;
};

function FyllDialog({ paa, params, felt, lukk }: Fylling) {
  const { t } = useTranslation();
  const [verdier, sett] = useState<Record<string, string>>(
    Object.fromEntries(felt.map(({ id, verdi }) => [id, verdi ?? ''])),
  );
  const valg = {
    foreldet: [HENT[paa], hentSakslogg, hentEndringslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('egnefelt>lagret') });
      lukk();
    },
  } as const;
  const paaSak = useUtfoer(settEgneForSak, valg);
  const paaPost = useUtfoer(settEgneForJournalpost, valg);
  const gjoer = paa === 'saksmappe' ? paaSak : paaPost;
  const bytt = (id: string, verdi: string) => sett((foer) => ({ ...foer, [id]: verdi }));
  return (
    <Skjemadialog
      tittel={t('egnefelt>fyllUt')}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={() =>
        gjoer.mutate({
          params,
          body: { verdier: Object.fromEntries(felt.map(({ id }) => [id, verdier[id] || null])) },
        })
      }
    >
      {felt.map((each) => (
        <Verdifelt key={each.id} felt={each} verdi={verdier[each.id] ?? ''} bytt={(ny) => bytt(each.id, ny)} />
      ))}
    </Skjemadialog>
  );
}

function Verdifelt({ felt, verdi, bytt }: { felt: Felt; verdi: string; bytt: (ny: string) => void }) {
  const { t } = useTranslation();
  if (felt.type === 'janei')
    return (
      <SelectField label={felt.tittel} hint={felt.beskrivelse} value={verdi} onChange={(e) => bytt(e.target.value)}>
        <option value="">{t('egnefelt>tomt')}</option>
        <option value="true">{t('egnefelt>ja')}</option>
        <option value="false">{t('egnefelt>nei')}</option>
      </SelectField>
    );
  if (felt.type === 'dato')
    return (
      <Datovelger
        label={felt.tittel}
        hint={felt.beskrivelse}
        verdi={verdi === '' ? null : verdi}
        velg={(dato) => bytt(dato ?? '')}
      />
    );
  return (
    <TextField
      label={felt.tittel}
      hint={felt.beskrivelse}
      inputMode={felt.type === 'heltall' ? 'numeric' : felt.type === 'desimaltall' ? 'decimal' : 'text'}
      maxLength={10_000}
      value={verdi}
      onChange={(event) => bytt(event.target.value)}
    />
  );
}
