import type { Aktoer, Arkivskaper, Uow, WithTenant } from '../../kernel/index.ts';
import { lesSporring } from '../domain/sporring.ts';
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

interface Poengtreff extends Treff {
  readonly poeng: number;
}

/** Points of a row found by its number: before every row found by words. */
const NUMMERPOENG = 1000;
const AAR_MS = 365 * 86_400_000;

/** Hits in the municipality of the unit of work, best first, at most `grense` + 1 so that the caller sees whether there are more. */
export const finnIKommune =
  (deps: SoekDeps) =>
  async (uow: Uow, soek: Soek): Promise<readonly Poengtreff[]> => {
    const { ord, adresse } = lesSporring(soek.q);
    const lager = deps.lager(uow);
    const rettighet = rettighetFor(uow.aktoer);
    const felles = { fra: soek.fra, til: soek.til, grense: soek.grense + 1 };
    const paaNummer = adresse === null ? [] : await lager.finnNummer(adresse, felles);
    const paaOrd = ord.length === 0 ? [] : await lager.finn({ ...felles, ord, rettighet });
    const rader = new Map<string, Treffrad & { poeng: number }>();
    for (const rad of paaNummer) rader.set(rad.id, { ...rad, poeng: NUMMERPOENG - rad.nummer.length });
    for (const rad of paaOrd)
      if (!rader.has(rad.id)) rader.set(rad.id, { ...rad, poeng: rad.poeng - alder(rad.dato, uow.naa) });
    const beste = [...rader.values()].sort(bestFoerst).slice(0, soek.grense + 1);
    const utdrag = await finnUtdrag(deps, uow, beste, rettighet, ord);
    return beste.map((rad) => ({
      slag: rad.slag,
      id: rad.id,
      arkivskaper: uow.arkivskaper,
      saksmappe: rad.saksmappe,
      nummer: rad.nummer,
      ...visTreff(rad, rettighet),
      dato: rad.dato,
      utdrag: utdrag.get(rad.id) ?? null,
      poeng: rad.poeng,
    }));
  };

/** One unit of work per municipality, fail-closed, merged here. */
export const finn =
  (deps: SoekDeps) =>
  async (
    withTenant: WithTenant,
    kommuner: readonly { arkivskaper: Arkivskaper; aktoer: Aktoer }[],
    soek: Soek,
  ): Promise<{ treff: readonly Treff[]; flere: boolean }> => {
    const alle: Poengtreff[] = [];
    for (const { arkivskaper, aktoer } of kommuner) {
      alle.push(...(await withTenant(arkivskaper, aktoer, (uow) => finnIKommune(deps)(uow, soek))));
    }
    const sortert = alle.sort(bestFoerst);
    return {
      treff: sortert.slice(0, soek.grense).map(({ poeng: _poeng, ...treff }) => treff),
      flere: sortert.length > soek.grense,
    };
  };

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

/** Where in the documents the words stand, for hits whose title and parties do not already show them, and only where one may see. */
async function finnUtdrag(
  deps: SoekDeps,
  uow: Uow,
  rader: readonly Treffrad[],
  rettighet: Rettighet,
  ord: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const svar = new Map<string, string>();
  if (ord.length === 0) return svar;
  const stammer = await deps.lager(uow).stammer(ord);
  const grupper = stammer.map((stamme) => [stamme]);
  const uforklart = rader.filter((rad) => {
    const vist = visTreff(rad, rettighet);
    return (
      rad.slag === 'journalpost' && !vist.skjult && !harAlle(`${vist.tittel} ${vist.part ?? ''} ${rad.nummer}`, grupper)
    );
  });
  if (uforklart.length === 0) return svar;
  const tekster = await deps.lager(uow).tekster(uforklart.map((rad) => rad.id));
  for (const [id, tekst] of tekster) {
    const utdrag = lagUtdrag(tekst, stammer);
    if (utdrag !== null) svar.set(id, utdrag);
  }
  return svar;
}
