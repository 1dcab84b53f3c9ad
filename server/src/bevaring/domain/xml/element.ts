import type { Elementtype, Felt, Noarkobjekt } from '@dokumentsenter/noark';
import { type Tegnregnskap, xmltekst } from './tegn.ts';
import { type Tidsform, xmltid } from './tid.ts';

export interface Skriveform {
  readonly tidsform: Tidsform;
  readonly regnskap: Tegnregnskap;
}

/** A unit lacks what the schema demands. Names the unit and the field, so that a person can find and mend it. */
export class Xmlmangel extends Error {
  readonly element: string;
  readonly felt: string;
  readonly systemID: string | null;

  constructor(element: string, felt: string, objekt: Noarkobjekt, hva: string) {
    const systemID = typeof objekt.systemID === 'string' ? objekt.systemID : null;
    super(`${element} ${systemID ?? ''} ${hva}: ${felt}`);
    this.name = 'Xmlmangel';
    this.element = element;
    this.felt = felt;
    this.systemID = systemID;
  }
}

/** A whole element, start tag to end tag. */
export function skrivElement(navn: string, type: Elementtype, objekt: Noarkobjekt, form: Skriveform): string {
  return `<${navn}>${skrivFelter(navn, type.felt, objekt, form)}</${navn}>\n`;
}

/** The fields in the order of the schema; a place for children is passed over (the structure writer stops there). */
export function skrivFelter(eier: string, felter: readonly Felt[], objekt: Noarkobjekt, form: Skriveform): string {
  let ut = '';
  for (const felt of felter) {
    if (felt.slag === 'barn') continue;
    const verdier = verdierFor(eier, felt, objekt);
    for (const verdi of verdier) ut += skrivFelt(eier, felt, verdi, objekt, form);
  }
  return ut;
}

type Skrivbart = Exclude<Felt, { slag: 'barn' }>;

/** What there is to write of a field. Throws `Xmlmangel` when that is fewer or more than the schema allows. */
export function verdierFor(eier: string, felt: Skrivbart, objekt: Noarkobjekt): readonly unknown[] {
  const raa = objekt[felt.navn];
  const alle = Array.isArray(raa) ? (raa as readonly unknown[]) : [raa];
  const verdier = alle.filter(harInnhold);
  if (verdier.length === 0 && (felt.antall === '1' || felt.antall === '+')) {
    throw new Xmlmangel(eier, felt.navn, objekt, 'mangler');
  }
  if (verdier.length > 1 && (felt.antall === '1' || felt.antall === '?')) {
    throw new Xmlmangel(eier, felt.navn, objekt, 'har flere enn én');
  }
  return verdier;
}

/** Krav 6.4.5: no empty elements. Only white space is empty. */
function harInnhold(verdi: unknown): boolean {
  if (verdi === null || verdi === undefined) return false;
  return typeof verdi !== 'string' || verdi.trim() !== '';
}

function skrivFelt(eier: string, felt: Skrivbart, verdi: unknown, objekt: Noarkobjekt, form: Skriveform): string {
  if (felt.slag === 'element') return skrivElement(felt.navn, felt.type, verdi as Noarkobjekt, form);
  if (felt.slag === 'egen') return `<${felt.navn}>${String(verdi)}</${felt.navn}>\n`;
  if (felt.slag === 'kode') {
    // A code the list does not know is written as it stands: lists may be the municipality's own.
    const navn = felt.liste[String(verdi)] ?? String(verdi);
    return `<${felt.navn}>${xmltekst(navn, form.regnskap)}</${felt.navn}>\n`;
  }
  return `<${felt.navn}>${skrivVerdi(eier, felt, verdi, objekt, form)}</${felt.navn}>\n`;
}

const ISO_MED_SONE = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}(?::?\d{2})?)$/;

/** An instant: a Date, or ISO text with a zone. Without a zone it is not known when it was. */
function tidspunkt(verdi: unknown): Date | null {
  const tid = typeof verdi === 'string' && ISO_MED_SONE.test(verdi) ? new Date(verdi) : verdi;
  return tid instanceof Date && !Number.isNaN(tid.getTime()) ? tid : null;
}

function kast(feil: Error): never {
  throw feil;
}

const DATO = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

function skrivVerdi(
  eier: string,
  felt: Extract<Felt, { slag: 'verdi' }>,
  verdi: unknown,
  objekt: Noarkobjekt,
  form: Skriveform,
): string {
  const galt = () => new Xmlmangel(eier, felt.navn, objekt, 'har en verdi som ikke kan skrives');
  switch (felt.form) {
    case 'tekst':
      return xmltekst(String(verdi), form.regnskap);
    case 'tid':
      return xmltid(tidspunkt(verdi) ?? kast(galt()), form.tidsform);
    case 'dato':
      if (typeof verdi !== 'string' || !DATO.test(verdi)) throw galt();
      return verdi;
    case 'heltall':
      if (!Number.isSafeInteger(Number(verdi))) throw galt();
      return String(verdi);
    case 'id':
      if (typeof verdi !== 'string' || !UUID.test(verdi)) throw galt();
      return verdi;
  }
}
