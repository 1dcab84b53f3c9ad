import { createHash } from 'node:crypto';
import type { Pakkefil } from '../pakke/pakke.ts';
import { Dekoder } from './dekoder.ts';
import { Elementleser, type Elementmottaker, XmlStopp } from './elementleser.ts';
import type { Skjemakontroll } from './skjemakontroll.ts';

export interface Lest {
  readonly sha256: string;
  /** Bytes really read. */
  readonly stoerrelse: number;
  /** Why the elements could not be read to the end, or null. */
  readonly stopp: XmlStopp | null;
}

/**
 * One reading of an XML file for all who want it: checksum, schema and elements, a piece at a time. `stoppet` elements do not stop the two
 * others. `meldTegnsett` is told when the file is not UTF-8.
 */
export async function lesXmlfil(
  fil: Pakkefil,
  mottaker: Elementmottaker,
  skjema: Skjemakontroll | null,
  meldTegnsett: (hva: string) => void,
  fremdrift: (lest: number) => void = () => {},
): Promise<Lest> {
  const hash = createHash('sha256');
  const dekoder = new Dekoder(meldTegnsett);
  const elementer = new Elementleser(mottaker);
  let stopp: XmlStopp | null = null;
  let stoerrelse = 0;
  const forsoek = (arbeid: () => void) => {
    if (stopp !== null) return;
    try {
      arbeid();
    } catch (error) {
      if (!(error instanceof XmlStopp)) throw error;
      stopp = error;
    }
  };
  try {
    for await (const bit of fil.les() as AsyncIterable<Uint8Array>) {
      hash.update(bit);
      stoerrelse += bit.length;
      fremdrift(stoerrelse);
      if (skjema !== null) await skjema.skriv(bit);
      forsoek(() => elementer.skriv(dekoder.les(bit)));
    }
    forsoek(() => elementer.slutt());
  } finally {
    await skjema?.slutt();
  }
  return { sha256: hash.digest('hex'), stoerrelse, stopp };
}
