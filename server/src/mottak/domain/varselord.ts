/** Short causes of a channel that fails, as they stand after «Grunn:» in a message; the page of channels says the same at length. */
const GRUNNER: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  'innlogging-avvist': ['innloggingen ble avvist', 'innlogginga vart avvist'],
  'for-mange-kall': ['kilden ber oss vente', 'kjelda ber oss vente'],
  utilgjengelig: ['kilden svarer ikke', 'kjelda svarar ikkje'],
  'ugyldig-svar': ['kilden svarte noe vi ikke forstår', 'kjelda svara noko vi ikkje forstår'],
  'feil-oppsett': ['noe i oppsettet mangler eller er feil', 'noko i oppsettet manglar eller er feil'],
  'finnes-ikke-lenger': ['kilden har ikke lenger det vi spurte etter', 'kjelda har ikkje lenger det vi spurde etter'],
  'hemmelighet-uleselig': ['lagret passord eller nøkkel kan ikke leses', 'lagra passord eller nøkkel kan ikkje lesast'],
  tidsavbrudd: ['kilden brukte for lang tid', 'kjelda brukte for lang tid'],
  uventet: ['det skjedde noe uventet', 'det skjedde noko uventa'],
};

/** A word without a text is shown as it is: an alarm with an odd word is better than none. */
export function grunnord(kode: string | number | undefined, maalform: 'nb' | 'nn'): string {
  const ord = GRUNNER[String(kode)];
  return ord === undefined ? String(kode) : ord[maalform === 'nb' ? 0 : 1];
}

const DAG = new Intl.DateTimeFormat('nb-NO', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Oslo',
});
const KLOKKE = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** «23. november 2026», of an ISO date or time; months are the same in both written standards. */
export function dagord(iso: string | number | undefined): string {
  const tid = new Date(iso ?? Number.NaN);
  return Number.isNaN(tid.getTime()) ? String(iso) : DAG.format(tid);
}

/** «23. november 2026 kl. 09.05», Norwegian time. */
export function tidsord(iso: string | number | undefined): string {
  const tid = new Date(iso ?? Number.NaN);
  return Number.isNaN(tid.getTime()) ? String(iso) : `${DAG.format(tid)} kl. ${KLOKKE.format(tid).replace(':', '.')}`;
}
