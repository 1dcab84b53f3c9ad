import { finnSaker, flyttJournalposter, hentSak, hentSakslogg, kall, type Sak } from '@dokumentsenter/contract';
import { Button, CheckField, Modal, Notice, SelectField, TextField } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../../varsel/useAngrbarMelding.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };
const TREFF = 20;

/** Moves journalposter to another case, and back again when it was wrong. */
export function FlyttDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const meld = useAngrbarMelding();
  const [valgte, settValgte] = useState<readonly string[]>([]);
  const [q, settQ] = useState('');
  const [til, settTil] = useState('');
  const [feil, settFeil] = useState(false);
  const { arkivskaper } = sak;
  const leter = useDeferredValue(q.trim());
  const query = { q: leter, status: 'aapne', grense: TREFF } as const;
  const treff = useSpoer(finnSaker, { params: { arkivskaper }, query }, { naar: leter !== '' }).data?.saker ?? [];
  const saker = treff.filter(({ id }) => id !== sak.id);
  const gjoer = useUtfoer(flyttJournalposter, {
    foreldet: [hentSak, hentSakslogg],
    etter: ({ flyttet, paapir }) => {
      const ny = saker.find(({ id }) => id === til);
      const antall = visTall(flyttet.length);
      const tekst = t('arkivsak>flyttet', { count: flyttet.length, antall, sak: ny?.saksnummer ?? '' });
      const papir = paapir.length === 0 ? '' : ` ${t('arkivsak>flyttPapir', { numre: paapir.join(', ') })}`;
      const tilbake = async () => {
        const journalposter = flyttet.map(({ id }) => id);
        await kall(flyttJournalposter, { params: { arkivskaper, id: til }, body: { til: sak.id, journalposter } });
        await klient.invalidateQueries({ queryKey: [hentSak.id] });
      };
      meld(`${tekst}${papir}`, tilbake, t('arkivsak>flyttetTilbake'));
      lukk();
    },
  });
  const send = () => {
    const klar = valgte.length > 0 && til !== '';
    settFeil(!klar);
    if (klar) gjoer.mutate({ params: { arkivskaper, id: sak.id }, body: { til, journalposter: [...valgte] } });
  };
  const veksle = (id: string) =>
    settValgte((foer) => (foer.includes(id) ? foer.filter((en) => en !== id) : [...foer, id]));
  return (
    <Modal
      title={t('arkivsak>flyttTittel', { nummer: sak.saksnummer })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t('arkivsak>flytt')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p className="dus">{t('arkivsak>flyttForklaring')}</p>
      <fieldset className="valgliste">
        <legend>{t('arkivsak>flyttHvilke')}</legend>
        {sak.journalposter
          .filter(({ skjult, journalstatus }) => !skjult && journalstatus !== 'U')
          .map(({ id, registreringsID, tittel }) => (
            <CheckField
              key={id}
              label={`${registreringsID} ${tittel}`}
              checked={valgte.includes(id)}
              onChange={() => veksle(id)}
            />
          ))}
      </fieldset>
      <TextField
        label={t('arkivsak>flyttTil')}
        type="search"
        value={q}
        onChange={(event) => settQ(event.target.value)}
      />
      <SelectField label={t('arkivsak>flyttVelg')} value={til} onChange={(event) => settTil(event.target.value)}>
        <option value="">{t('arkivsak>flyttVelg')}</option>
        {saker.map(({ id, saksnummer, tittel }) => (
          <option key={id} value={id}>
            {saksnummer} {tittel}
          </option>
        ))}
      </SelectField>
      {feil ? (
        <Notice tone="danger" alert>
          {t('arkivsak>flyttMangler')}
        </Notice>
      ) : null}
    </Modal>
  );
}
