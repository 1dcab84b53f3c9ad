import type { Noarkobjekt } from '@dokumentsenter/noark';
import type {
  Mappenoekkel,
  Registreringsnoekkel,
  Uttrekksarkivdel,
  Uttrekksklasse,
  Uttrekksleser,
  Uttrekksmappe,
  Uttrekksregistrering,
} from '../../arkiv/index.ts';
import { lokalId } from '../domain/lokalId.ts';
import type { Strukturdel } from '../domain/xml/struktur.ts';

/** One short read of the archive. */
export type Les = <T>(arbeid: (leser: Uttrekksleser) => Promise<T>) => Promise<T>;

const MAPPER_PER_SIDE = 50;
const REGISTRERINGER_PER_SIDE = 200;
const SLUTT: Strukturdel = { slutt: true };

/**
 * The chosen arkivdeler as a stream of units, depth first: arkiv, arkivdel, the *whole* class structure (krav 6.4.13), mapper,
 * registreringer. Holds one page at a time, and the classes of one system.
 */
export async function* strukturstroem(les: Les, arkivdeler: readonly string[]): AsyncGenerator<Strukturdel> {
  const deler = await les((leser) => leser.arkivdeler({ arkivdeler }));
  const skrevneSystemer = new Set<string>();
  let aapne: readonly { readonly id: string; readonly verdi: Noarkobjekt }[] = [];
  for (const del of deler) {
    // Close the arkiver that this arkivdel is not under, open those it is.
    const felles = aapne.findIndex((arkiv, nr) => del.arkiver[nr]?.id !== arkiv.id);
    const beholdt = felles === -1 ? aapne.length : felles;
    for (let nr = aapne.length; nr > beholdt; nr -= 1) yield SLUTT;
    for (const arkiv of del.arkiver.slice(beholdt)) yield { start: 'arkiv', verdi: arkiv.verdi };
    aapne = del.arkiver;
    yield { start: 'arkivdel', verdi: del.verdi };
    yield* systemene(les, del, skrevneSystemer);
    yield SLUTT;
  }
  for (const _arkiv of aapne) yield SLUTT;
}

async function* systemene(les: Les, del: Uttrekksarkivdel, skrevne: Set<string>): AsyncGenerator<Strukturdel> {
  if (del.systemer.length === 0) {
    yield* mappene(les, { arkivdel: del.id, klasse: null, overordnet: null });
    return;
  }
  const medMapper = await les((leser) => leser.klasserMedMapper(del.id));
  for (const system of del.systemer) {
    const klasser = await les((leser) => leser.klasser(system.id));
    // The schema asks for at least one klasse; a system nobody has used has nothing to tell.
    if (klasser.length === 0) continue;
    // The same system under a second arkivdel: systemID must be unique in the package (krav 6.4.26).
    const egen = skrevne.has(system.id)
      ? (verdi: Noarkobjekt) => ({ ...verdi, systemID: lokalId(String(verdi.systemID), del.id) })
      : likt;
    skrevne.add(system.id);
    yield { start: 'klassifikasjonssystem', verdi: egen(system.verdi) };
    yield* klassene(les, { arkivdel: del.id, medMapper, under: grupper(klasser), egen }, null);
    yield SLUTT;
  }
}

interface Klasserom {
  readonly arkivdel: string;
  readonly medMapper: ReadonlySet<string>;
  readonly under: ReadonlyMap<string | null, readonly Uttrekksklasse[]>;
  readonly egen: (verdi: Noarkobjekt) => Noarkobjekt;
}

const likt = (verdi: Noarkobjekt) => verdi;

function grupper(klasser: readonly Uttrekksklasse[]): Map<string | null, Uttrekksklasse[]> {
  const finnes = new Set(klasser.map((klasse) => klasse.id));
  const under = new Map<string | null, Uttrekksklasse[]>();
  for (const klasse of klasser) {
    const over = klasse.overordnet !== null && finnes.has(klasse.overordnet) ? klasse.overordnet : null;
    const liste = under.get(over);
    if (liste === undefined) under.set(over, [klasse]);
    else liste.push(klasse);
  }
  return under;
}

async function* klassene(les: Les, rom: Klasserom, over: string | null): AsyncGenerator<Strukturdel> {
  for (const klasse of rom.under.get(over) ?? []) {
    yield { start: 'klasse', verdi: rom.egen(klasse.verdi) };
    yield* klassene(les, rom, klasse.id);
    if (rom.medMapper.has(klasse.id))
      yield* mappene(les, { arkivdel: rom.arkivdel, klasse: klasse.id, overordnet: null });
    yield SLUTT;
  }
}

interface Mappested {
  readonly arkivdel: string;
  readonly klasse: string | null;
  readonly overordnet: string | null;
}

async function* mappene(les: Les, sted: Mappested): AsyncGenerator<Strukturdel> {
  let etter: Mappenoekkel | null = null;
  for (;;) {
    const noekkel: Mappenoekkel | null = etter;
    const side: Uttrekksmappe[] = await les((leser) =>
      leser.mapper({ ...sted, etter: noekkel, grense: MAPPER_PER_SIDE }),
    );
    const siste = side.at(-1);
    if (siste === undefined) return;
    yield* sidenAvMapper(les, sted, side);
    etter = siste.noekkel;
  }
}

/** A page of mapper with their registreringer, which come in pages of their own, in the order of the mapper. */
async function* sidenAvMapper(les: Les, sted: Mappested, side: readonly Uttrekksmappe[]): AsyncGenerator<Strukturdel> {
  const poster = registreringene(
    les,
    side.map((mappe) => mappe.id),
  );
  let neste = await poster.next();
  for (const mappe of side) {
    yield { start: 'mappe', type: mappe.slag, verdi: mappe.verdi };
    if (mappe.harUndermapper) yield* mappene(les, { ...sted, overordnet: mappe.id });
    while (!neste.done && neste.value.mappe === mappe.id) {
      yield { registrering: neste.value.slag, verdi: neste.value.verdi };
      neste = await poster.next();
    }
    yield SLUTT;
  }
}

async function* registreringene(les: Les, mapper: readonly string[]): AsyncGenerator<Uttrekksregistrering, undefined> {
  let etter: Registreringsnoekkel | null = null;
  for (;;) {
    const noekkel: Registreringsnoekkel | null = etter;
    const side: Uttrekksregistrering[] = await les((leser) =>
      leser.registreringer({ mapper, etter: noekkel, grense: REGISTRERINGER_PER_SIDE }),
    );
    yield* side;
    const siste = side.at(-1);
    if (siste === undefined || side.length < REGISTRERINGER_PER_SIDE) return;
    etter = siste.noekkel;
  }
}
