import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { Kanalfeil, type Kanalkall, type Kanalslag } from '../../ports/kanalkilde.ts';
import { AVVIST, CLAIMED, FERDIG, ID_LENGTH } from './mapper.ts';

const DOEGN_SEKUNDER = 86_400;

/**
 * The municipality's watched folder. Files that stand still are claimed by `startMappevakt`; this takes what is claimed. Acknowledged
 * is moved to `ferdig`, where the original stays until the letter is destroyed. The id in the claimed name is the key.
 */
export function mappekanal(mappeFor: (eier: Arkivskaper) => Promise<string | null>): Kanalslag {
  async function mappe({ oppsett }: Kanalkall): Promise<string> {
    const sti = await mappeFor(oppsett.eier);
    if (sti === null) throw new Kanalfeil('feil-oppsett');
    return sti;
  }
  async function flytt(kall: Kanalkall, eksternId: string, til: string): Promise<void> {
    const rot = await mappe(kall);
    const navn = (await les(path.join(rot, CLAIMED))).find((fil) => fil.slice(0, ID_LENGTH) === eksternId);
    // Moved already, by this or another node.
    if (navn === undefined) return;
    await rename(path.join(rot, CLAIMED, navn), path.join(rot, til, navn));
    await syncFolder(path.join(rot, til));
  }
  return {
    slag: 'mappe',
    kanal: 'mappe',
    fast: true,
    innstillinger: z.strictObject({}),
    hemmeligheter: [],
    noekkelrom: 'globalt',
    hvertSekund: () => 60,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      async *hent(kall) {
        const rot = path.join(await mappe(kall), CLAIMED);
        for (const navn of await les(rot)) {
          yield {
            leveranse: {
              eksternId: navn.slice(0, ID_LENGTH),
              adressat: 'kanalen',
              filnavn: navn.slice(ID_LENGTH + 1),
              raa: async () => createReadStream(path.join(rot, navn)),
              opplysninger: UTEN_OPPLYSNINGER,
            },
          };
        }
      },
      kvitter: (kall, { eksternId }) => flytt(kall, eksternId, FERDIG),
      async fjern(kall, { eksternId }) {
        const rot = await mappe(kall);
        for (const under of [CLAIMED, FERDIG, AVVIST])
          for (const navn of (await les(path.join(rot, under))).filter((fil) => fil.slice(0, ID_LENGTH) === eksternId))
            await rm(path.join(rot, under, navn), { force: true });
      },
      meldFeil: (kall, { eksternId }) => flytt(kall, eksternId, AVVIST),
      async proev(kall) {
        const funnet = await stat(await mappe(kall)).catch(() => null);
        if (funnet?.isDirectory() !== true) throw new Kanalfeil('feil-oppsett');
      },
    },
  };
}

async function les(mappe: string): Promise<string[]> {
  try {
    return (await readdir(mappe)).sort();
  } catch (cause) {
    // Most often a share that has gone away, and comes back by itself.
    throw new Kanalfeil('utilgjengelig', { cause });
  }
}

async function syncFolder(mappe: string): Promise<void> {
  const handle = await open(mappe, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
