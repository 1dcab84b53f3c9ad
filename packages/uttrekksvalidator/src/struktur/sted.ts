import type { Sted } from '../funn/funn.ts';
import { betegnelse, type Node } from './node.ts';

/** Where an object is, as copies that do not hold on to the file's text. */
export function stedFor(node: Node, fil: string, linje = node.linje): Sted {
  const { systemID } = node.felt;
  return {
    fil,
    linje,
    objekt: Buffer.from(betegnelse(node)).toString(),
    ...(systemID === undefined ? {} : { systemID: Buffer.from(systemID).toString() }),
  };
}
