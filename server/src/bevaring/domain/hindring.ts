import type { Eksportprofil } from './profil.ts';

/** `feil`: the package would be invalid, and is not made. `advarsel`: it can be made, but somebody should have looked. */
export type Alvor = 'feil' | 'advarsel';

const ALVOR = {
  'arkivdel-ikke-avsluttet': 'feil',
  'arkivdel-uten-sluttdato': 'feil',
  'sak-ikke-avsluttet': 'feil',
  'sak-uten-avsluttetdato': 'feil',
  'sak-uten-saksansvarlig': 'feil',
  'sak-uten-klasse': 'feil',
  'klasse-med-underklasse-og-mappe': 'feil',
  'mappe-med-undermappe-og-registrering': 'feil',
  'journalpost-ikke-arkivert': 'feil',
  'registrering-uten-arkivertdato': 'feil',
  'journalpost-uten-part': 'feil',
  'journalpost-uten-hoveddokument': 'feil',
  'dokument-ikke-ferdigstilt': 'feil',
  'dokument-uten-arkivformat': 'feil',
  'dokument-ikke-pdfa': 'advarsel',
  'dokument-ikke-pdfa-1b': 'advarsel',
  'midlertidig-tilgangskode': 'advarsel',
  'skjermet-uten-offentlig-tittel': 'advarsel',
} as const satisfies Readonly<Record<string, Alvor>>;
type Slag = keyof typeof ALVOR;

/** How grave it is under this profile; null when the profile does not ask. */
export function alvorFor(slag: Slag, profil: Eksportprofil): Alvor | null {
  if (slag === 'dokument-ikke-pdfa' && profil.arkivformat !== 'pdfa') return null;
  if (slag === 'dokument-ikke-pdfa-1b' && profil.arkivformat !== 'pdfa-1b') return null;
  return ALVOR[slag];
}
