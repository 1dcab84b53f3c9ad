import { type Eksportprofil, zEksportprofil } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';

/** The settings in the order they are shown. */
export const FELT = [
  'arkivformat',
  'medSladdet',
  'formatfelt',
  'tidsform',
  'dokumentmappe',
  'filnavn',
  'addmlfil',
  'addmlversjon',
  'dias',
] as const satisfies readonly (keyof Eksportprofil)[];
type Felt = (typeof FELT)[number];

const JA_NEI = [true, false] as const;
export const VALG: Readonly<Record<Felt, readonly (string | boolean)[]>> = {
  arkivformat: ['pdfa', 'pdfa-1b', 'alle'],
  medSladdet: JA_NEI,
  formatfelt: ['endelse', 'pronom'],
  tidsform: ['lokal', 'sone'],
  dokumentmappe: ['dokumenter', 'DOKUMENTER', 'dokument', 'DOKUMENT'],
  filnavn: ['systemid', 'saksnummer'],
  addmlfil: ['arkivuttrekk.xml', 'addml.xml'],
  addmlversjon: ['8.2', '8.3'],
  dias: JA_NEI,
};

/** The profile with one field changed, from the word in the list. */
export function medFelt(profil: Eksportprofil, felt: Felt, verdi: string): Eksportprofil {
  const raa = felt === 'medSladdet' || felt === 'dias' ? verdi === 'true' : verdi;
  return zEksportprofil.parse({ ...profil, [felt]: raa });
}

const MED_TEKST = [
  'pdfa-1b',
  'pdfa',
  'alle',
  'endelse',
  'pronom',
  'lokal',
  'sone',
  'systemid',
  'saksnummer',
  'ja',
  'nei',
] as const;

/** What a choice is called; names of files and folders are themselves. */
export function useValgtekst(): (valg: string | boolean) => string {
  const { t } = useTranslation();
  return (valg) => {
    const ord = typeof valg === 'boolean' ? (valg ? 'ja' : 'nei') : valg;
    const kjent = MED_TEKST.find((en) => en === ord);
    return kjent === undefined ? ord : t(`pakke>valg>${kjent}`);
  };
}
