import {
  type Foelgesvar,
  hentFoelgebrevmaler,
  type Kommunetilgang,
  type Oppgave,
  type Oversending,
} from '@dokumentsenter/contract';
import { Button, CheckField, Modal, TextArea, TextField } from '@dokumentsenter/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kommunemerke } from '../../../kommune/Kommunemerke.tsx';
import { useKommune } from '../../../kommune/meg.tsx';
import { useSpoer } from '../../../tjeneste/spoer.ts';
import type { Part } from '../skjema/skjema.ts';
import { Foelgesvarfelt, svarErKlart, svarutkastFra, tilFoelgesvar } from './Foelgesvarfelt.tsx';
import './sendvidere.css';

type Props = {
  readonly oppgave: Oppgave;
  readonly kommuner: readonly Kommunetilgang[];
  readonly foreslaatt: string | null;
  /** As the fields say it; null when they are not filled in. */
  readonly avsender: Part | null;
  readonly overfoer: (til: Kommunetilgang, merknad: string | null, svar: Foelgesvar | null) => void;
  readonly oversend: (hva: Oversending) => void;
  readonly lukk: () => void;
};

const UTENFOR = 'utenfor';
const INGEN = { nb: '', nn: '' };

/** Sends the letter on to whom it was meant for: another municipality here, or a body outside, and tells the sender when that is wanted. */
export function OverfoerDialog({ oppgave, kommuner, foreslaatt, avsender, overfoer, oversend, lukk }: Props) {
  const { t } = useTranslation();
  const vaar = useKommune(oppgave.arkivskaper)?.maalform ?? 'nb';
  const [til, settTil] = useState(foreslaatt ?? (kommuner.length === 0 ? UTENFOR : null));
  const [merknad, settMerknad] = useState('');
  const [organ, settOrgan] = useState({ navn: '', adresse: '' });
  const [brevtekst, settBrevtekst] = useState<string | null>(null);
  const [svar, settSvar] = useState(() => svarutkastFra(avsender, vaar));
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === til);
  const navn = valgt?.navn ?? (til === UTENFOR ? organ.navn.trim() : '');
  const maler = useSpoer(
    hentFoelgebrevmaler,
    {
      params: { arkivskaper: oppgave.arkivskaper, id: oppgave.forsendelse },
      query: { til: useDeferredValue(navn) },
    },
    { naar: navn !== '' },
  );
  const { svar: svarmal = INGEN, oversending = INGEN } = maler.data ?? {};
  const foelgebrev = brevtekst ?? oversending[vaar];
  const klar =
    navn !== '' && svarErKlart(svar, svarmal[svar.maalform]) && (til !== UTENFOR || foelgebrev.trim() !== '');
  const send = () => {
    const foelgesvar = tilFoelgesvar(svar, svarmal[svar.maalform]);
    const sagt = merknad.trim() === '' ? null : merknad.trim();
    if (valgt !== undefined) overfoer(valgt, sagt, foelgesvar);
    else if (klar)
      oversend({
        brev: { mottaker: navn, adresse: organ.adresse, maalform: vaar, tekst: foelgebrev },
        merknad: sagt,
        svar: foelgesvar,
      });
  };
  return (
    <Modal
      title={t('koe>dialog>overfoerTittel')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" disabled={!klar}>
            {navn === '' ? t('koe>dialog>overfoerTittel') : t('koe>dialog>overfoerKnapp', { navn })}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('koe>dialog>overfoerForklaring')}</p>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('sendtvidere>til')}</legend>
        {kommuner.map(({ arkivskaper }, plass) => (
          <CheckField
            key={arkivskaper}
            kind="radio"
            name="kommune"
            label={<Kommunemerke arkivskaper={arkivskaper} medNavn />}
            checked={arkivskaper === til}
            autoFocus={arkivskaper === foreslaatt || (foreslaatt === null && plass === 0)}
            onChange={() => settTil(arkivskaper)}
          />
        ))}
        <CheckField
          kind="radio"
          name="kommune"
          label={t('sendtvidere>utenfor')}
          checked={til === UTENFOR}
          onChange={() => settTil(UTENFOR)}
        />
      </fieldset>
      {til === UTENFOR ? (
        <div className="sendvidere__svar">
          <TextField
            label={t('sendtvidere>organ')}
            hint={t('sendtvidere>organHint')}
            maxLength={250}
            value={organ.navn}
            onChange={(event) => settOrgan((foer) => ({ ...foer, navn: event.target.value }))}
          />
          <TextArea
            label={`${t('sendtvidere>svar>adresse')} (${t('skall>valgfritt')})`}
            rows={2}
            maxLength={500}
            value={organ.adresse}
            onChange={(event) => settOrgan((foer) => ({ ...foer, adresse: event.target.value }))}
          />
          <TextArea
            label={t('sendtvidere>foelgebrev')}
            rows={6}
            maxLength={5000}
            value={foelgebrev}
            onChange={(event) => settBrevtekst(event.target.value)}
          />
          <p className="dus">{t('sendtvidere>utenforHjelp')}</p>
        </div>
      ) : null}
      <TextArea
        label={`${t('koe>dialog>merknad')} (${t('skall>valgfritt')})`}
        hint={til === UTENFOR ? undefined : t('sendtvidere>merknadHint')}
        rows={2}
        maxLength={500}
        value={merknad}
        onChange={(event) => settMerknad(event.target.value)}
      />
      <Foelgesvarfelt
        utkast={svar}
        mal={svarmal[svar.maalform]}
        skriv={(del) => settSvar((foer) => ({ ...foer, ...del }))}
      />
    </Modal>
  );
}
