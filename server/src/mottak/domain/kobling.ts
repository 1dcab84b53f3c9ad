/** One reception of a letter. */
export interface Mottak {
  readonly kanal: string;
  readonly mottattTid: Date;
}

/** The ways in as a remark in the archive names them; it is kept for ever, and the archive is kept in bokmål. */
const KANAL: Readonly<Record<string, string>> = {
  mappe: 'skannet',
  skann: 'skannet',
  opplasting: 'lastet opp',
  kommandolinje: 'lagt inn fra kommandolinjen',
  api: 'fra et annet system',
  overfoert: 'oversendt fra en annen kommune',
  svarinn: 'SvarInn',
  epost: 'e-post',
  innsending: 'sendt inn på nettsiden',
  fagsystem: 'fra et fagsystem',
};
const TID = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Oslo' });

const setning = ({ kanal, mottattTid }: Mottak): string => `${TID.format(mottattTid)} (${KANAL[kanal] ?? kanal})`;

/** The remark on the journalpost: every reception with time and way, the first one first. */
export function koblingsmerknad(ny: Mottak, fra: readonly Mottak[]): string {
  const alle = [...fra, ny].sort((a, b) => a.mottattTid.getTime() - b.mottattTid.getTime());
  return `Det samme brevet kom også inn ${setning(ny)}. Mottatt i alt ${alle.length} ganger: ${alle.map(setning).join(', ')}. Filene fra alle mottak er tatt vare på.`;
}

/** The remark when a person has taken it back. */
export function loesningsmerknad(borte: Mottak): string {
  return `Koblingen til mottaket ${setning(borte)} ble angret: det var ikke det samme brevet.`;
}
