import { type BodyAv, finnMetadatasett, opprettMetadatafelt } from '@dokumentsenter/contract';
import { SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { norskDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly sett: string; readonly lukk: () => void };
type NyttFelt = BodyAv<typeof opprettMetadatafelt>;

const TYPER = ['tekst', 'heltall', 'desimaltall', 'dato', 'janei'] as const;
const HVOR = { begge: ['mappe', 'registrering'], mappe: ['mappe'], registrering: ['registrering'] } as const;

/** A new field: what people see, what it means, what may stand in it and where. */
export function FeltDialog({ arkivskaper, sett, lukk }: Props) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState({ tittel: '', navn: '', beskrivelse: '', fra: norskDato(new Date()), til: '' });
  const [type, velgType] = useState<NyttFelt['type']>('tekst');
  const [hvor, velgHvor] = useState<keyof typeof HVOR>('begge');
  const [proevd, proev] = useState(false);
  const opprett = useUtfoer(opprettMetadatafelt, {
    foreldet: [finnMetadatasett],
    etter: () => {
      showToast({ tone: 'done', text: t('egnefelt>lagret') });
      lukk();
    },
  });
  const mangler = (navn: keyof typeof tekst) => navn !== 'til' && tekst[navn].trim() === '';
  const felt = (navn: keyof typeof tekst, label: string, mer: { hint?: string; lengst?: number } = {}) => (
    <TextField
      label={label}
      {...(mer.hint === undefined ? {} : { hint: mer.hint })}
      maxLength={mer.lengst ?? 200}
      value={tekst[navn]}
      error={proevd && mangler(navn) ? t('egnefelt>maaFylles') : null}
      onChange={(event) => settTekst((foer) => ({ ...foer, [navn]: event.target.value }))}
    />
  );
  const send = () => {
    proev(true);
    const { fra, til, ...resten } = tekst;
    if ((['tittel', 'navn', 'beskrivelse', 'fra'] as const).some(mangler)) return;
    const dager = { gyldigFra: fra, gyldigTil: til === '' ? null : til };
    opprett.mutate({
      params: { arkivskaper, id: sett },
      body: { ...resten, type, enheter: [...HVOR[hvor]], ...dager },
    });
  };
  return (
    <Skjemadialog
      tittel={t('egnefelt>nyttFelt')}
      knapp={t('skall>lagre')}
      venter={opprett.isPending}
      lukk={lukk}
      send={send}
    >
      {felt('tittel', t('egnefelt>felttittel'))}
      {felt('navn', t('egnefelt>feltnavn'), { hint: t('egnefelt>feltnavnHint'), lengst: 60 })}
      {felt('beskrivelse', t('egnefelt>feltforklaring'), { hint: t('egnefelt>feltforklaringHint'), lengst: 4000 })}
      <SelectField
        label={t('egnefelt>type')}
        value={type}
        onChange={(event) => velgType(TYPER.find((en) => en === event.target.value) ?? 'tekst')}
      >
        {TYPER.map((en) => (
          <option key={en} value={en}>
            {t(`egnefelt>typer>${en}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('egnefelt>enheter')}
        value={hvor}
        onChange={(event) => velgHvor(event.target.value as keyof typeof HVOR)}
      >
        <option value="begge">{t('egnefelt>begge')}</option>
        <option value="mappe">{t('egnefelt>enhet>mappe')}</option>
        <option value="registrering">{t('egnefelt>enhet>registrering')}</option>
      </SelectField>
      {(['fra', 'til'] as const).map((dag) => (
        <Datovelger
          key={dag}
          label={t(`egnefelt>${dag}`)}
          verdi={tekst[dag] === '' ? null : tekst[dag]}
          feil={proevd && mangler(dag) ? t('egnefelt>maaFylles') : null}
          velg={(dato) => settTekst((foer) => ({ ...foer, [dag]: dato ?? '' }))}
        />
      ))}
    </Skjemadialog>
  );
}
