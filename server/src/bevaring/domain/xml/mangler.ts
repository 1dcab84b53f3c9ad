import type { Elementtype, Felt, Noarkobjekt } from '@dokumentsenter/noark';
import { type Skriveform, skrivFelter, verdierFor, Xmlmangel } from './element.ts';

/** A field the writer would refuse. `dokument` is the number of the document in its registrering, null outside documents. */
export interface Feltmangel {
  readonly felt: string;
  /** systemID of the nearest unit that has one. */
  readonly enhet: string | null;
  readonly dokument: string | null;
}

type Sted = Omit<Feltmangel, 'felt'>;

/** Everything in a unit that `skrivFelter` would throw on, found by writing it field by field: what it lets through, this does. */
export function finnFeltmangler(eier: string, type: Elementtype, objekt: Noarkobjekt): Feltmangel[] {
  return iObjektet(eier, type, objekt, { enhet: null, dokument: null });
}

function iObjektet(eier: string, type: Elementtype, objekt: Noarkobjekt, over: Sted): Feltmangel[] {
  const sted = {
    enhet: typeof objekt.systemID === 'string' ? objekt.systemID : over.enhet,
    dokument: eier === 'dokumentbeskrivelse' ? String(objekt.dokumentnummer ?? '?') : over.dokument,
  };
  return type.felt.flatMap((felt) => iFeltet(eier, felt, objekt, sted));
}

/** Nothing is kept of what is written here. */
const FORM: Skriveform = { tidsform: 'lokal', regnskap: { erstattet: 0 } };

function iFeltet(eier: string, felt: Felt, objekt: Noarkobjekt, sted: Sted): Feltmangel[] {
  if (felt.slag === 'barn') return [];
  try {
    if (felt.slag !== 'element') {
      skrivFelter(eier, [felt], objekt, FORM);
      return [];
    }
    return verdierFor(eier, felt, objekt).flatMap((del) => iObjektet(felt.navn, felt.type, del as Noarkobjekt, sted));
  } catch (error) {
    if (error instanceof Xmlmangel) return [{ ...sted, felt: error.felt }];
    throw error;
  }
}
