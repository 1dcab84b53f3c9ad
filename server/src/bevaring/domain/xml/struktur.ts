import {
  ARKIV,
  ARKIVDEL,
  type Elementtype,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  MAPPETYPER,
  type Mappetype,
  NAVNEROM,
  type Noarkobjekt,
  REGISTRERINGSTYPER,
  type Registreringstype,
  XML_SCHEMA_INSTANCE,
} from '@dokumentsenter/noark';
import { type Skriveform, skrivFelter } from './element.ts';
import { xmlattributt } from './tegn.ts';

/**
 * The archive as it comes, unit by unit, depth first: a container begins, its children come, it ends. Nothing but the open containers
 * is ever held, so the size of the archive does not matter.
 */
export type Strukturdel =
  | { readonly start: 'arkiv' | 'arkivdel' | 'klassifikasjonssystem' | 'klasse'; readonly verdi: Noarkobjekt }
  | { readonly start: 'mappe'; readonly type: Mappetype; readonly verdi: Noarkobjekt }
  | { readonly registrering: Registreringstype; readonly verdi: Noarkobjekt }
  | { readonly slutt: true };

export interface Strukturskriver {
  /** The XML of one part. Throws when children come where the schema has no place for them. */
  skriv(del: Strukturdel): string;
  /** Names of the open containers, outermost first. */
  readonly aapne: readonly string[];
}

const BEHOLDERE: Readonly<Record<'arkiv' | 'arkivdel' | 'klassifikasjonssystem' | 'klasse', Elementtype>> = {
  arkiv: ARKIV,
  arkivdel: ARKIVDEL,
  klassifikasjonssystem: KLASSIFIKASJONSSYSTEM,
  klasse: KLASSE,
};

interface Aapen {
  readonly navn: string;
  readonly tillatteBarn: readonly string[];
  barn: string | null;
  readonly etterBarn: () => string;
}

export const STRUKTURHODE = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** krav 6.4.33: the file refers to the schemas of metadata of the municipality's own too. */
function rotattributter(egne: readonly Skjemareferanse[]): string {
  const referanser = [{ navnerom: NAVNEROM.arkivstruktur, filnavn: 'arkivstruktur.xsd' }, ...egne]
    .map(({ navnerom, filnavn }) => `${navnerom} ${filnavn}`)
    .join(' ');
  return ` xmlns="${NAVNEROM.arkivstruktur}" xmlns:xsi="${XML_SCHEMA_INSTANCE}" xsi:schemaLocation="${xmlattributt(referanser)}"`;
}

/** A schema that lies beside the file. */
export interface Skjemareferanse {
  readonly navnerom: string;
  readonly filnavn: string;
}

/** Writes arkivstruktur.xml. An interrupted file is taken up again by writing the open containers' starts anew and throwing them away. */
export function lagStrukturskriver(form: Skriveform, egne: readonly Skjemareferanse[] = []): Strukturskriver {
  const stabel: Aapen[] = [];

  function nyttBarn(navn: string): void {
    const forelder = stabel.at(-1);
    if (forelder === undefined) return;
    if (!forelder.tillatteBarn.includes(navn)) throw new Error(`${forelder.navn} has no place for ${navn}`);
    // krav 2.4.4 and the schema's choice: a unit holds one kind of children.
    if (forelder.barn !== null && forelder.barn !== navn) {
      throw new Error(`${forelder.navn} already holds ${forelder.barn} and cannot hold ${navn}`);
    }
    forelder.barn = navn;
  }

  function aapne(navn: string, type: Elementtype, attributter: string, verdi: Noarkobjekt): string {
    const rot = stabel.length === 0;
    nyttBarn(navn);
    const plass = type.felt.findIndex((felt) => felt.slag === 'barn');
    const barn = type.felt[plass];
    const foer = skrivFelter(navn, type.felt.slice(0, plass), verdi, form);
    stabel.push({
      navn,
      tillatteBarn: barn?.slag === 'barn' ? barn.navn : [],
      barn: null,
      etterBarn: () => skrivFelter(navn, type.felt.slice(plass + 1), verdi, form),
    });
    return `${rot ? STRUKTURHODE : ''}<${navn}${rot ? rotattributter(egne) : ''}${attributter}>\n${foer}`;
  }

  return {
    get aapne() {
      return stabel.map((b) => b.navn);
    },
    skriv(del) {
      if ('slutt' in del) {
        const siste = stabel.pop();
        if (siste === undefined) throw new Error('Nothing is open');
        return `${siste.etterBarn()}</${siste.navn}>\n`;
      }
      if ('registrering' in del) {
        nyttBarn('registrering');
        const type = REGISTRERINGSTYPER[del.registrering];
        const felter = skrivFelter('registrering', type.felt, del.verdi, form);
        return `<registrering${xsiType(del.registrering, 'registrering')}>\n${felter}</registrering>\n`;
      }
      if (del.start === 'mappe') {
        return aapne('mappe', MAPPETYPER[del.type], xsiType(del.type, 'mappe'), del.verdi);
      }
      return aapne(del.start, BEHOLDERE[del.start], '', del.verdi);
    },
  };
}

function xsiType(type: string, grunntype: string): string {
  return type === grunntype ? '' : ` xsi:type="${type}"`;
}
