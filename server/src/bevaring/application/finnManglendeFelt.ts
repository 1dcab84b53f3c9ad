import {
  ARKIV,
  ARKIVDEL,
  type Elementtype,
  ENDRING,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  MAPPETYPER,
  REGISTRERINGSTYPER,
} from '@dokumentsenter/noark';
import { tilUttrekk } from '../domain/dokumenter.ts';
import type { Eksportprofil } from '../domain/profil.ts';
import { type Feltmangel, finnFeltmangler } from '../domain/xml/mangler.ts';
import type { Strukturdel } from '../domain/xml/struktur.ts';
import { type Les, strukturstroem } from './stroem.ts';

/** A field that is missing or cannot be written, and where a person finds it. */
export interface ManglendeFelt {
  readonly felt: string;
  readonly enhet: string;
  readonly saksmappe: string | null;
  readonly journalpost: string | null;
  /** Number of the case, journalpost and document; name of an arkivdel or a klasse. */
  readonly nummer: string;
}

/**
 * Every field the writer would refuse (krav 6.4.5, and what the schemas demand), found by reading all of it as the writer does and writing
 * nothing: as slow as writing, and as sure. The dry run asks the database instead (`manglendeFelt`), and is held against this one by a test.
 * What has a hindrance of its own is not told twice.
 */
export async function* finnManglendeFelt(
  les: Les,
  arkivdeler: readonly string[],
  profil: Eksportprofil,
): AsyncGenerator<ManglendeFelt> {
  const sett = new Set<string>();
  const mapper: string[] = [];
  let system = '';
  for await (const del of strukturstroem(les, arkivdeler)) {
    if ('slutt' in del) {
      mapper.pop();
      continue;
    }
    if ('start' in del && del.start === 'klassifikasjonssystem') system = String(del.verdi.tittel);
    if ('start' in del)
      mapper.push(del.start === 'mappe' && del.type === 'saksmappe' ? String(del.verdi.systemID) : '');
    for (const mangel of manglerI(del, profil)) {
      const funn = plasser(del, mangel, mapper.at(-1) ?? '');
      // A system of classes stands under each arkivdel that uses it, with ids of its own each time.
      if ('start' in del && (del.start === 'klassifikasjonssystem' || del.start === 'klasse')) {
        const noekkel = `${system} ${funn.nummer} ${funn.felt}`;
        if (sett.has(noekkel)) continue;
        sett.add(noekkel);
      }
      yield funn;
    }
  }
  yield* iEndringsloggen(les, arkivdeler);
}

const BEHOLDERE = { arkiv: ARKIV, arkivdel: ARKIVDEL, klassifikasjonssystem: KLASSIFIKASJONSSYSTEM, klasse: KLASSE };
type Innhold = Exclude<Strukturdel, { readonly slutt: true }>;

/** Fields whose absence is a hindrance by its own name, by kind of unit. */
const EGEN_HINDRING: Readonly<Record<string, readonly string[]>> = {
  arkivdel: ['avsluttetDato', 'avsluttetAv'],
  saksmappe: ['avsluttetDato', 'avsluttetAv', 'saksansvarlig'],
  journalpost: ['arkivertDato', 'arkivertAv', 'korrespondansepart'],
};

function manglerI(del: Innhold, profil: Eksportprofil): Feltmangel[] {
  const slag = slagAv(del);
  const verdi = 'registrering' in del ? tilUttrekk(del.verdi, profil).verdi : del.verdi;
  const fortalt = EGEN_HINDRING[slag] ?? [];
  return finnFeltmangler(slag, typeAv(del), verdi).filter(
    ({ felt, dokument }) => dokument !== null || !fortalt.includes(felt),
  );
}

function slagAv(del: Innhold): string {
  if ('registrering' in del) return del.registrering;
  return del.start === 'mappe' ? del.type : del.start;
}
function typeAv(del: Innhold): Elementtype {
  if ('registrering' in del) return REGISTRERINGSTYPER[del.registrering];
  return del.start === 'mappe' ? MAPPETYPER[del.type] : BEHOLDERE[del.start];
}

const NUMMERFELT = ['registreringsID', 'mappeID', 'klasseID', 'tittel'] as const;

function plasser(del: Innhold, { felt, enhet, dokument }: Feltmangel, sak: string): ManglendeFelt {
  const { verdi } = del;
  const nummer = NUMMERFELT.map((navn) => verdi[navn]).find((en) => typeof en === 'string' && en.trim() !== '') ?? '–';
  return {
    felt,
    enhet: enhet ?? String(verdi.systemID),
    saksmappe: sak === '' ? null : sak,
    journalpost: 'registrering' in del && del.registrering === 'journalpost' ? String(verdi.systemID) : null,
    nummer: dokument === null ? String(nummer) : `${String(nummer)} dokument ${dokument}`,
  };
}

const PER_SIDE = 300;

async function* iEndringsloggen(les: Les, arkivdeler: readonly string[]): AsyncGenerator<ManglendeFelt> {
  for (let etter = 0; ; ) {
    const side = await les((leser) => leser.endringer({ arkivdeler }, { etter, grense: PER_SIDE }));
    for (const { loepenummer, verdi } of side) {
      for (const { felt } of finnFeltmangler('endring', ENDRING, verdi))
        yield {
          felt,
          enhet: String(verdi.referanseArkivenhet),
          saksmappe: null,
          journalpost: null,
          nummer: `Endringslogg ${loepenummer}`,
        };
    }
    const siste = side.at(-1);
    if (siste === undefined || side.length < PER_SIDE) return;
    etter = siste.loepenummer;
  }
}
