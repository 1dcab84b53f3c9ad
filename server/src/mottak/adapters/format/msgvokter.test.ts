import { describe, expect, it } from 'vitest';
import { lesMsg } from './lesMsg.ts';
import { enOle } from './proevefiler.testing.ts';

const FAT = 512;
const KATALOGSEKTOR = 1;
/** Parts whose neighbours and children all say 0: the root itself. */
const ring = (): Buffer => enOle([{ navn: '__properties_version1.0' }]);

describe('a damaged Outlook message that never ends', () => {
  it('is refused when its parts point in a circle', () => {
    expect(() => lesMsg(ring())).toThrow('The parts of the message point in a circle');
  });

  it('is refused when a chain of blocks comes back to itself', () => {
    const melding = ring();
    melding.writeUInt32LE(KATALOGSEKTOR, FAT + KATALOGSEKTOR * 4);
    expect(() => lesMsg(melding)).toThrow('The chain of blocks in the message has no end');
  });
});
