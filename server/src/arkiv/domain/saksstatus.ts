import {
  erDato,
  hindreForAvslutning,
  kanBytteSaksstatus,
  type Saksmappefelt,
  type Saksstatus,
  sakfeltFrystAvKrav,
} from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { erRestanse } from './avskrivning.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import type { Dokument, Journalpost } from './journalpost.ts';
import type { Saksmappe } from './saksmappe.ts';
import { tekstEllerNull, utenFoedselsnummer } from './skjerming.ts';

const KASSERT = 'arkiv.kassert';

/** Paper needs no archive format, and what is destroyed has none; everything else has it in its newest version (krav 3.2.8). */
export function harArkivformat(
  dokument: Pick<Dokument, 'dokumentmedium' | 'objekter'> & { readonly utenArkivformat?: string | null },
): boolean {
  if (dokument.dokumentmedium === 'F' || dokument.utenArkivformat === KASSERT) return true;
  const nyeste = Math.max(0, ...dokument.objekter.map((o) => o.versjonsnummer));
  return dokument.objekter.some((o) => o.versjonsnummer === nyeste && o.variantformat === 'A');
}

export interface Avslutningsvurdering {
  /** registreringsID of what is not Arkivert or Utgår (krav 3.2.7). */
  readonly uarkiverte: readonly string[];
  /** registreringsID of what has a document without archive format (krav 3.2.8). */
  readonly utenArkivformat: readonly string[];
  /** Ids and registreringsID of the open restanser (krav 3.2.9). */
  readonly restanser: readonly { readonly id: string; readonly registreringsID: string }[];
}

/** What stands between a case and its closing, for the page that warns before it asks. */
export function finnHindre(poster: readonly Journalpost[]): Avslutningsvurdering {
  const gjeldende = poster.filter((p) => p.journalstatus !== 'U');
  return {
    uarkiverte: gjeldende.filter((p) => p.journalstatus !== 'A').map((p) => p.registreringsID),
    utenArkivformat: gjeldende.filter((p) => !p.dokumenter.every(harArkivformat)).map((p) => p.registreringsID),
    restanser: gjeldende.filter(erRestanse).map(({ id, registreringsID }) => ({ id, registreringsID })),
  };
}

/**
 * Decides whether a case may be closed (krav 3.2.5–9): first warned about open restanser, then, when confirmed, they are written off with
 * «Saken ble avsluttet» (krav 3.4.5). Gives the restanser to write off. What cannot be confirmed away is refused first.
 */
export function vurderAvslutning(
  sak: Pick<Saksmappe, 'saksstatus' | 'saksansvarlig' | 'klasse'>,
  poster: readonly Journalpost[],
  bekreftet: boolean,
): Result<Avslutningsvurdering, Arkivavvisning> {
  if (!kanBytteSaksstatus(sak.saksstatus, 'A')) {
    return avvis('arkiv.saksstatus-ugyldig', { fra: sak.saksstatus, til: 'A' });
  }
  const vurdering = finnHindre(poster);
  const [hinder] = hindreForAvslutning({
    harPrimaerklasse: tekstEllerNull(sak.klasse) !== null,
    journalstatuser: poster.map((p) => p.journalstatus),
    dokumenterUtenArkivformat: vurdering.utenArkivformat.length,
    aapneRestanser: bekreftet ? 0 : vurdering.restanser.length,
  });
  if (hinder === 'primaerklasse') return avvis('arkiv.sak-uten-klasse');
  // M306 is mandatory in every deposit; afterwards it is frozen (krav 3.2.10).
  if (tekstEllerNull(sak.saksansvarlig) === null) return avvis('arkiv.sak-uten-ansvarlig');
  if (hinder === 'journalposter') return avvis('arkiv.sak-har-uarkiverte', som(vurdering.uarkiverte));
  if (hinder === 'arkivformat') return avvis('arkiv.sak-uten-arkivformat', som(vurdering.utenArkivformat));
  if (hinder === 'restanser') {
    return avvis('arkiv.sak-har-restanser', som(vurdering.restanser.map((p) => p.registreringsID)));
  }
  return ok(vurdering);
}

function som(numre: readonly string[]): { antall: number; poster: string } {
  return { antall: numre.length, poster: numre.slice(0, 10).join(', ') };
}

/** Decides any other step of the status of a case (M052); closing and Utgår have rules of their own. */
export function vurderSaksstatus(
  sak: Pick<Saksmappe, 'saksstatus'>,
  til: Exclude<Saksstatus, 'A' | 'U'>,
): Result<Endring, Arkivavvisning> {
  if (!kanBytteSaksstatus(sak.saksstatus, til)) return avvis('arkiv.saksstatus-ugyldig', { fra: sak.saksstatus, til });
  return ok({ felt: 'saksstatus', tidligereVerdi: sak.saksstatus, nyVerdi: til });
}

/** Utgår for a whole case: only when nothing in it counts any more. */
export function vurderSakUtgaar(
  sak: Pick<Saksmappe, 'saksstatus'>,
  poster: readonly Journalpost[],
): Result<Endring, Arkivavvisning> {
  if (!kanBytteSaksstatus(sak.saksstatus, 'U'))
    return avvis('arkiv.saksstatus-ugyldig', { fra: sak.saksstatus, til: 'U' });
  const gjeldende = poster.filter((p) => p.journalstatus !== 'U').map((p) => p.registreringsID);
  if (gjeldende.length > 0) return avvis('arkiv.sak-har-journalposter', som(gjeldende));
  return ok({ felt: 'saksstatus', tidligereVerdi: sak.saksstatus, nyVerdi: 'U' });
}

/** Krav 3.2.11: only a closed case is opened again, and its period must still receive registreringer (krav 6.2.6). */
export function vurderGjenaapning(
  sak: Pick<Saksmappe, 'saksstatus'>,
  arkivdelTarImot: boolean,
): Result<Endring, Arkivavvisning> {
  if (sak.saksstatus !== 'A') return avvis('arkiv.saksstatus-ugyldig', { fra: sak.saksstatus, til: 'B' });
  if (!arkivdelTarImot) return avvis('arkiv.arkivdel-avsluttet');
  return ok({ felt: 'saksstatus', tidligereVerdi: 'A', nyVerdi: 'B' });
}

/** Fields of a case somebody wants to correct; what is left out stays. */
export interface EndreSak {
  readonly tittel?: string;
  readonly saksdato?: string;
  readonly administrativEnhet?: string;
  readonly saksansvarlig?: string | null;
  readonly saksansvarligId?: string | null;
}
export type Saksverdier = Pick<
  Saksmappe,
  'tittel' | 'saksdato' | 'administrativEnhet' | 'saksansvarlig' | 'saksansvarligId'
>;
const SAKSFELT: readonly (keyof Saksverdier & Saksmappefelt)[] = [
  'tittel',
  'saksdato',
  'administrativEnhet',
  'saksansvarlig',
];

/** Decides a correction of a case: frozen fields stay (krav 3.2.2, 3.2.10), one row of endringslogg for each that changes (vedlegg 3). */
export function vurderSaksendring(
  sak: Saksmappe,
  oensket: EndreSak,
  idag: string,
): Result<{ verdier: Saksverdier; endringer: Endring[] }, Arkivavvisning> {
  const verdier: Saksverdier = {
    tittel: (oensket.tittel ?? sak.tittel).trim(),
    saksdato: oensket.saksdato ?? sak.saksdato,
    administrativEnhet: (oensket.administrativEnhet ?? sak.administrativEnhet).trim(),
    saksansvarlig: oensket.saksansvarlig === undefined ? sak.saksansvarlig : tekstEllerNull(oensket.saksansvarlig),
    saksansvarligId: oensket.saksansvarlig === undefined ? sak.saksansvarligId : (oensket.saksansvarligId ?? null),
  };
  const endrede = SAKSFELT.filter((felt) => verdier[felt] !== sak[felt]);
  const frosset = endrede.find((felt) => sakfeltFrystAvKrav(sak.saksstatus, felt) !== null);
  if (frosset !== undefined) {
    return avvis('arkiv.sakfelt-frosset', { felt: frosset, krav: sakfeltFrystAvKrav(sak.saksstatus, frosset) });
  }
  if (verdier.tittel === '') return avvis('arkiv.tittel-mangler');
  if (verdier.administrativEnhet === '') return avvis('arkiv.enhet-mangler');
  // saksaar is part of the mappeID, which never changes (noark.md 1.4).
  const sammeAar = verdier.saksdato.slice(0, 4) === sak.saksdato.slice(0, 4);
  if (!erDato(verdier.saksdato) || verdier.saksdato > idag || !sammeAar) return avvis('arkiv.saksdato-ugyldig');
  const rent = utenFoedselsnummer({ tittel: verdier.tittel });
  if (!rent.ok) return rent;
  const endringer = endrede.map((felt) => ({ felt, tidligereVerdi: sak[felt], nyVerdi: verdier[felt] }));
  return ok({ verdier, endringer });
}
