import { avvis, ok, type Result } from '../../kernel/index.ts';

/** An administrative unit. `ansvar` holds prefixes of class codes it takes post for, e.g. `L` or `L42`. */
export interface Enhet {
  readonly kode: string;
  readonly navn: string;
  readonly overordnet: string | null;
  readonly ansvar: readonly string[];
  /** Passive units are kept for what already points at them (krav 4.2.1). */
  readonly aktiv: boolean;
}

const KODE = /^[A-ZÆØÅ0-9-]{1,12}$/;

/**
 * Whether the unit may stand as given among the others: a known and active parent, no ring of parents, and no active unit left
 * under a passive one. Refused with `virksomhet.ugyldig-enhetskode`, `.ukjent-overordnet`, `.enhet-i-ring`, `.overordnet-passiv`
 * or `.har-aktive-underenheter`.
 */
export function vurderEnhet(enhet: Enhet, andre: readonly Enhet[]): Result<Enhet> {
  if (!KODE.test(enhet.kode)) return avvis('virksomhet.ugyldig-enhetskode');
  const alle = new Map(andre.map((annen) => [annen.kode, annen]));
  alle.set(enhet.kode, enhet);
  if (enhet.overordnet !== null) {
    const over = alle.get(enhet.overordnet);
    if (over === undefined) return avvis('virksomhet.ukjent-overordnet', { kode: enhet.overordnet });
    if (isOwnAncestor(enhet.kode, alle)) return avvis('virksomhet.enhet-i-ring', { kode: enhet.kode });
    if (enhet.aktiv && !over.aktiv) return avvis('virksomhet.overordnet-passiv', { kode: over.kode });
  }
  const under = andre.find((annen) => annen.overordnet === enhet.kode && annen.aktiv && annen.kode !== enhet.kode);
  if (!enhet.aktiv && under !== undefined) return avvis('virksomhet.har-aktive-underenheter', { kode: under.kode });
  return ok({ ...enhet, ansvar: [...new Set(enhet.ansvar)].sort() });
}

function isOwnAncestor(kode: string, alle: ReadonlyMap<string, Enhet>): boolean {
  const sett = new Set<string>();
  let over = alle.get(kode)?.overordnet ?? null;
  while (over !== null && !sett.has(over)) {
    if (over === kode) return true;
    sett.add(over);
    over = alle.get(over)?.overordnet ?? null;
  }
  return false;
}

/** The active unit that answers for a class: the longest matching prefix wins, then the unit's code. Null when none does. */
export function enhetForKlasse(klasse: string, enheter: readonly Enhet[]): Enhet | null {
  let best: { enhet: Enhet; lengde: number } | null = null;
  for (const enhet of [...enheter].sort((a, b) => (a.kode < b.kode ? -1 : 1))) {
    if (!enhet.aktiv) continue;
    for (const prefiks of enhet.ansvar) {
      if (prefiks === '' || !klasse.startsWith(prefiks)) continue;
      if (best === null || prefiks.length > best.lengde) best = { enhet, lengde: prefiks.length };
    }
  }
  return best?.enhet ?? null;
}

/** Codes of all units below it, however far down, passive ones too. A ring, which no unit may stand in, ends where it began. */
export function underenheter(enheter: readonly Enhet[], kode: string): string[] {
  const funnet = new Set<string>();
  const vent = [kode];
  for (let over = vent.pop(); over !== undefined; over = vent.pop()) {
    for (const enhet of enheter) {
      if (enhet.overordnet !== over || funnet.has(enhet.kode) || enhet.kode === kode) continue;
      funnet.add(enhet.kode);
      vent.push(enhet.kode);
    }
  }
  return [...funnet].sort();
}
