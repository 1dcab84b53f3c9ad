import type { Arkivdelstatus, Arkivstatus } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import { tekstEllerNull, utenFoedselsnummer } from './skjerming.ts';

/** Krav 2.3.1: a closed arkiv receives no arkivdeler. */
export function vurderNyArkivdel(
  arkivstatus: Arkivstatus,
  tittel: string,
  andre: readonly string[],
): Result<string, Arkivavvisning> {
  if (arkivstatus === 'A') return avvis('arkiv.arkiv-avsluttet');
  return vurderTittel(tittel, andre);
}

/** Krav 2.3.1: an arkiv is closed when every period in it is; one that still takes something in would be open. */
export function vurderAvslutningAvArkiv(
  arkivstatus: Arkivstatus,
  arkivdeler: readonly Arkivdelstatus[],
): Result<Endring, Arkivavvisning> {
  if (arkivstatus === 'A') return avvis('arkiv.arkiv-avsluttet');
  const aapne = arkivdeler.filter((status) => status === 'A' || status === 'O').length;
  if (aapne > 0) return avvis('arkiv.arkiv-aapne-arkivdeler', { antall: aapne });
  return ok({ felt: 'arkivstatus', tidligereVerdi: 'O', nyVerdi: 'A' });
}

/**
 * Krav 2.9.3: an administrator opens again what the ordinary rules never open, and the reason is kept. Gives what goes into the log.
 * `felt` with its values is the change itself.
 */
export function vurderGjenaapning(
  avsluttet: boolean,
  begrunnelse: string,
  endring: Endring,
): Result<Endring[], Arkivavvisning> {
  if (!avsluttet) return avvis('arkiv.ikke-avsluttet');
  const grunn = tekstEllerNull(begrunnelse);
  if (grunn === null) return avvis('arkiv.tekst-mangler', { felt: 'begrunnelse' });
  const rent = utenFoedselsnummer({ begrunnelse: grunn });
  return rent.ok ? ok([endring, { felt: 'begrunnelse', tidligereVerdi: null, nyVerdi: grunn }]) : rent;
}

export interface Klasseplass {
  readonly klasseID: string;
  readonly avsluttet: boolean;
  readonly harMapper: boolean;
}
/** Krav 2.4.4–5: a new klasse stands under one that is open and holds no cases, and its klasseID is its own in the system. */
export function vurderNyKlasse(
  inn: { readonly klasseID: string; readonly tittel: string },
  overordnet: Klasseplass | null,
  finnes: boolean,
): Result<{ klasseID: string; tittel: string }, Arkivavvisning> {
  const klasseID = tekstEllerNull(inn.klasseID);
  if (klasseID === null) return avvis('arkiv.tekst-mangler', { felt: 'klasseID' });
  if (finnes) return avvis('arkiv.klasse-finnes', { klasse: klasseID });
  if (overordnet?.avsluttet === true) return avvis('arkiv.klasse-avsluttet', { klasse: overordnet.klasseID });
  if (overordnet?.harMapper === true) return avvis('arkiv.klasse-har-mapper', { klasse: overordnet.klasseID });
  const tittel = vurderTittel(inn.tittel, []);
  return tittel.ok ? ok({ klasseID, tittel: tittel.verdi }) : tittel;
}

/** A title is there, is not another's beside it, and holds no fødselsnummer. */
export function vurderTittel(tittel: string, andre: readonly string[]): Result<string, Arkivavvisning> {
  const ren = tekstEllerNull(tittel);
  if (ren === null) return avvis('arkiv.tittel-mangler');
  if (andre.includes(ren)) return avvis('arkiv.tittel-finnes', { tittel: ren });
  const fri = utenFoedselsnummer({ tittel: ren });
  return fri.ok ? ok(ren) : fri;
}

/** What of the wanted texts and dates is another than before: one row of endringslogg each, and nothing when all is alike. */
export function feltendringer<F extends Readonly<Record<string, string | null>>>(
  foer: F,
  oensket: Partial<F>,
): { verdier: Partial<F>; endringer: Endring[] } {
  const nye = Object.entries(oensket).filter(([felt, verdi]) => verdi !== undefined && verdi !== foer[felt]);
  const endringer = nye.map(([felt, verdi]) => ({ felt, tidligereVerdi: foer[felt] ?? null, nyVerdi: verdi ?? null }));
  return { verdier: Object.fromEntries(nye) as Partial<F>, endringer };
}
