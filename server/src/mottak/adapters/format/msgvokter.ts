/** A part of the message in its directory: neighbours and first child as places in the same list, -1 for none. */
interface Del {
  readonly previousProperty: number;
  readonly nextProperty: number;
  readonly childProperty: number;
}

/** What the library's reader does inside, as far as it is watched. */
interface Indre {
  getNextBlockInner(plass: number, blokker: readonly number[]): number;
  createPropertyHierarchy(deler: readonly Del[], del: Del | undefined): void;
}

/** Room for a small message to be read several times over. */
const SLINGRINGSMONN = 100_000;

const barn = (del: Del): number[] =>
  [del.previousProperty, del.nextProperty, del.childProperty].filter((plass) => plass !== -1);

/** Whether a part of the directory is reached by two ways: then a walk through it may never end. */
function gaarIRing(deler: readonly Del[]): boolean {
  const sett = new Set([0]);
  const igjen = [0];
  for (let plass = igjen.pop(); plass !== undefined; plass = igjen.pop()) {
    const del = deler[plass];
    for (const neste of del === undefined ? [] : barn(del)) {
      if (sett.has(neste)) return true;
      sett.add(neste);
      igjen.push(neste);
    }
  }
  return false;
}

/**
 * Watches a reader of Outlook messages: the library follows chains of blocks and the tree of parts to their end without looking for a
 * circle, and fills the memory when a damaged file has one. Throws then instead.
 *
 * @param leser a reader that has not begun; it is changed and given back
 * @param lengde of the file, bytes: a chain has no more steps than that, however often each part is read
 */
export function voktMsg<L>(leser: L, lengde: number): L {
  const { reader: indre } = leser as unknown as { reader: Indre };
  const neste = indre.getNextBlockInner.bind(indre);
  const bygg = indre.createPropertyHierarchy.bind(indre);
  let igjen = lengde + SLINGRINGSMONN;
  indre.getNextBlockInner = (plass, blokker) => {
    igjen -= 1;
    if (igjen < 0) throw new Error('The chain of blocks in the message has no end');
    return neste(plass, blokker);
  };
  indre.createPropertyHierarchy = (deler, del) => {
    if (del === deler[0] && gaarIRing(deler)) throw new Error('The parts of the message point in a circle');
    bygg(deler, del);
  };
  return leser;
}
