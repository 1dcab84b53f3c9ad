import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { TABELLBREDDE } from '../../domain/laering/trekk.ts';
import type { Vekting } from '../../domain/laering/vekting.ts';
import type { Feltmodell, Modellfelt, Modellsett } from '../../domain/modell/modellsett.ts';
import type { Pakket } from '../../ports/modell.ts';

/** Raised when the shape of what is kept changes, together with a migration that lets the older ones go. */
export const PAKKEFORM = 1;

const pakk = (innhold: object): Buffer => gzipSync(serialize({ form: PAKKEFORM, ...innhold }), { level: 6 });

/** Structured clone, as Node keeps it for later versions of itself (`node:v8`); written by us and read by us alone. */
function pakkUt<T>(bytes: Uint8Array): T {
  const innhold: T & { form: number } = deserialize(gunzipSync(bytes));
  if (innhold.form !== PAKKEFORM) throw new Error(`Models of form ${innhold.form} cannot be read`);
  return innhold;
}

/** A trained set as bytes. */
export function pakkSett({ vekting, felter }: Modellsett): Pakket {
  const plasser = new Uint32Array(vekting.idf.length);
  vekting.nummer.forEach((nummer, plass) => {
    if (nummer >= 0) plasser[nummer] = plass;
  });
  return {
    vekting: pakk({ plasser, idf: vekting.idf }),
    felter: Object.entries(felter).map(([felt, modell]) => ({
      felt: felt as Modellfelt,
      tall: modell.tall,
      innhold: pakk({ modell }),
    })),
  };
}

/** A set of models from its bytes. Throws when they are of another form than this program writes. */
export function pakkUtSett({ vekting, felter }: Pakket): Modellsett {
  const { plasser, idf } = pakkUt<{ plasser: Uint32Array; idf: Float32Array }>(vekting);
  const nummer = new Int32Array(TABELLBREDDE).fill(-1);
  plasser.forEach((plass, nr) => {
    nummer[plass] = nr;
  });
  const ut: Partial<Record<Modellfelt, Feltmodell>> = {};
  for (const { felt, innhold } of felter) ut[felt] = pakkUt<{ modell: Feltmodell }>(innhold).modell;
  return { vekting: { nummer, idf } satisfies Vekting, felter: ut };
}
