import type { Aktoer, Arkivskaper, Uow, WithTenant } from '../../kernel/index.ts';
import { lesSporring, type Sporring } from '../domain/sporring.ts';
import { type Rettighet, type Treffrad, visTreff } from '../domain/treff.ts';
import { harAlle, lagUtdrag } from '../domain/utdrag.ts';
import type { SoekDeps } from '../ports.ts';

export interface Soek {
  readonly q: string;
  readonly fra: string | null;
  readonly til: string | null;
  readonly grense: number;
}

export interface Treff {
  readonly slag: 'journalpost' | 'sak';
  readonly id: string;
  readonly arkivskaper: Arkivskaper;
  readonly saksmappe: string;
  readonly nummer: string;
  readonly tittel: string;
  readonly part: string | null;
  readonly dato: string;
  readonly utdrag: string | null;
  readonly skjult: boolean;
}

export interface Soekested {
  readonly arkivskaper: Arkivskaper;
  /** The person as they are in that municipality, with their clearance there. */
  readonly aktoer: Aktoer;
}

interface Funnet extends Treff {
  readonly poeng: number;
  readonly sted: Soekested;
}

/** Points of a row found by its number: before every row found by words. */
const NUMMERPOENG = 1000;
const AAR_MS = 365 * 86_400_000;

/**
 * Hits over the given municipalities, best first. One unit of work each, fail-closed, side by side, merged here. Where in the documents
 * the words stand is looked up afterwards, for what is shown only.
 */
export const finn =
  (deps: SoekDeps) =>
  async (
    withTenant: WithTenant,
    steder: readonly Soekested[],
    soek: Soek,
  ): Promise<{ treff: readonly Treff[]; flere: boolean }> => {
    const sporring = lesSporring(soek.q);
    const funnet = await Promise.all(
      steder.map((sted) =>
        withTenant(sted.arkivskaper, sted.aktoer, (uow) => finnIKommune(deps, uow, sted, sporring, soek)),
      ),
    );
    const sortert = funnet.flat().sort(bestFoerst);
    const treff = sortert.slice(0, soek.grense);
    const utdrag = await finnUtdrag(deps, withTenant, treff, sporring.ord);
    return {
      treff: treff.map(({ poeng: _poeng, sted: _sted, ...t }) => ({ ...t, utdrag: utdrag.get(t.id) ?? null })),
      flere: sortert.length > soek.grense,
    };
  };

/** At most one more than asked for, which tells that there are more. */
async function finnIKommune(
  deps: SoekDeps,
  uow: Uow,
  sted: Soekested,
  { uttrykk, adresse }: Sporring,
  soek: Soek,
): Promise<Funnet[]> {
  const lager = deps.lager(uow);
  const rettighet = rettighetFor(uow.aktoer);
  const felles = { fra: soek.fra, til: soek.til, grense: soek.grense + 1 };
  const paaNummer = adresse === null ? [] : await lager.finnNummer(adresse, felles);
  const paaOrd = uttrykk === null ? [] : await lager.finn({ ...felles, uttrykk, rettighet });
  const rader = new Map<string, Treffrad & { poeng: number }>();
  for (const rad of paaNummer) rader.set(rad.id, { ...rad, poeng: NUMMERPOENG - rad.nummer.length });
  for (const rad of paaOrd) {
    if (!rader.has(rad.id)) rader.set(rad.id, { ...rad, poeng: rad.poeng - alder(rad.dato, uow.naa) });
  }
  return [...rader.values()]
    .sort(bestFoerst)
    .slice(0, soek.grense + 1)
    .map((rad) => ({
      slag: rad.slag,
      id: rad.id,
      arkivskaper: uow.arkivskaper,
      saksmappe: rad.saksmappe,
      nummer: rad.nummer,
      ...visTreff(rad, rettighet),
      dato: rad.dato,
      utdrag: null,
      poeng: rad.poeng,
      sted,
    }));
}

/** Clearance follows the person in this municipality; parts of the program see all, the public nothing shielded. */
function rettighetFor(aktoer: Aktoer): Rettighet {
  if (aktoer.type === 'system') return { klarering: null, bruker: aktoer.id };
  return { klarering: aktoer.type === 'bruker' ? [...aktoer.klarering] : [], bruker: aktoer.id };
}

/** Of two equally good hits the newer is wanted: five years weigh as much as a word in a party's name. */
function alder(dato: string, naa: Date): number {
  return (Math.max(0, naa.getTime() - Date.parse(dato)) / AAR_MS) * 0.1;
}

function bestFoerst(
  a: { poeng: number; dato: string; id: string },
  b: { poeng: number; dato: string; id: string },
): number {
  return b.poeng - a.poeng || b.dato.localeCompare(a.dato) || a.id.localeCompare(b.id);
}

/** For journalposter whose shown title and parties do not already hold all the words, and only where the one who asks may see. */
async function finnUtdrag(
  deps: SoekDeps,
  withTenant: WithTenant,
  treff: readonly Funnet[],
  ord: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const svar = new Map<string, string>();
  const mulige = treff.filter((t) => t.slag === 'journalpost' && !t.skjult);
  if (ord.length === 0) return svar;
  for (const sted of new Set(mulige.map((t) => t.sted))) {
    await withTenant(sted.arkivskaper, sted.aktoer, async (uow) => {
      const lager = deps.lager(uow);
      const stammer = await lager.stammer(ord);
      const grupper = stammer.map((stamme) => [stamme]);
      const uforklart = mulige.filter(
        (t) => t.sted === sted && !harAlle(`${t.tittel} ${t.part ?? ''} ${t.nummer}`, grupper),
      );
      for (const [id, tekst] of await lager.tekster(uforklart.map((t) => t.id))) {
        const utdrag = lagUtdrag(tekst, stammer);
        if (utdrag !== null) svar.set(id, utdrag);
      }
    });
  }
  return svar;
}
