import { finnModulretter, giModulrett, hentArkivstruktur, MODULENHETER, type Modul } from '@dokumentsenter/contract';
import { SelectField, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly modul: Modul; readonly lukk: () => void };
type Enhetstype = (typeof MODULENHETER)[number];
const RETTER = ['les', 'skriv'] as const;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Lets a system read or write in one unit and all that lies in it (krav 4.1.14–15). */
export function RettDialog({ arkivskaper, modul, lukk }: Props) {
  const { t } = useTranslation();
  const [type, settType] = useState<Enhetstype>('arkivdel');
  const [enhet, settEnhet] = useState('');
  const [rett, settRett] = useState<(typeof RETTER)[number]>('les');
  const valg = useEnhetsvalg(arkivskaper, type);
  const gi = useUtfoer(giModulrett, { foreldet: [finnModulretter], etter: lukk });
  // An address of a page ends with the id of what it shows.
  const id = valg === null ? [...enhet.matchAll(UUID)].at(-1)?.[0].toLowerCase() : enhet;
  return (
    <Skjemadialog
      tittel={t('fagsystem>giTilgangTil', { navn: modul.navn })}
      knapp={t('fagsystem>giTilgang')}
      venter={gi.isPending}
      stengt={id === undefined || id === ''}
      lukk={lukk}
      send={() => {
        if (id === undefined) return;
        gi.mutate({ params: { arkivskaper, id: modul.id }, body: { enhetstype: type, enhet: id, rett } });
      }}
    >
      <p>{t('fagsystem>giTilgangOm')}</p>
      <SelectField
        label={t('fagsystem>hva')}
        value={rett}
        onChange={(event) => settRett(RETTER.find((en) => en === event.target.value) ?? 'les')}
      >
        {RETTER.map((en) => (
          <option key={en} value={en}>
            {t(`fagsystem>rettvalg>${en}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('fagsystem>hvor')}
        value={type}
        onChange={(event) => {
          settType(MODULENHETER.find((en) => en === event.target.value) ?? 'arkivdel');
          settEnhet('');
        }}
      >
        {MODULENHETER.map((en) => (
          <option key={en} value={en}>
            {t(`fagsystem>enhet>${en}`)}
          </option>
        ))}
      </SelectField>
      {valg === null ? (
        <TextField
          label={t('fagsystem>adresse')}
          required
          value={enhet}
          onChange={(event) => settEnhet(event.target.value)}
        />
      ) : (
        <SelectField
          label={t(`fagsystem>enhet>${type}`)}
          required
          value={enhet}
          onChange={(event) => settEnhet(event.target.value)}
        >
          <option value="">{t('fagsystem>velg')}</option>
          {valg.map(({ verdi, tekst }) => (
            <option key={verdi} value={verdi}>
              {tekst}
            </option>
          ))}
        </SelectField>
      )}
    </Skjemadialog>
  );
}

/** Arkivdeler and classes are few enough to choose among; the rest is pointed at by its page. */
function useEnhetsvalg(arkivskaper: string, type: Enhetstype) {
  const struktur = useSpoer(hentArkivstruktur, { params: { arkivskaper } }).data;
  if (type === 'arkivdel')
    return (struktur?.arkiv ?? []).flatMap(({ arkivdeler }) =>
      arkivdeler.map(({ id, tittel }) => ({ verdi: id, tekst: tittel })),
    );
  if (type === 'klasse')
    return (struktur?.systemer ?? []).flatMap(({ klasser }) =>
      klasser.map(({ id, klasseID, tittel }) => ({ verdi: id, tekst: `${klasseID} ${tittel}` })),
    );
  return null;
}
