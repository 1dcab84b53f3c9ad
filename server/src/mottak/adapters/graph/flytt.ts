import { z } from 'zod';
import { Kanalfeil } from '../../ports/kanalkilde.ts';
import type { Tokenkilde } from '../epost/adgangstegn.ts';
import { lesJson, toem } from '../nett/httpkall.ts';
import { brukersti } from './delta.ts';
import { type GraphKall, grunnadresse, spoerGraph } from './klient.ts';

const zMappe = z.object({ id: z.string().min(1) });
const zMapper = z.object({ value: z.array(zMappe) });

/**
 * Moves messages to a folder of the mailbox by its name, which is made when it is missing. Folder ids are remembered, and looked up
 * anew when a move fails: somebody may have deleted and remade the folder.
 */
export function lagFlytter(token: Tokenkilde) {
  const kjente = new Map<string, string>();
  return async (kall: GraphKall, melding: string, mappenavn: string): Promise<void> => {
    const noekkel = JSON.stringify([grunnadresse(kall), brukersti(kall), mappenavn]);
    const kjent = kjente.get(noekkel);
    if (kjent !== undefined && (await flytt(token, kall, melding, kjent))) return;
    kjente.delete(noekkel);
    // Gone from the mailbox altogether: somebody has deleted it, and there is nothing to move.
    if (!(await finnes(token, kall, melding))) return;
    const mappe = await sikreMappe(token, kall, mappenavn);
    if (!(await flytt(token, kall, melding, mappe))) throw new Kanalfeil('feil-oppsett');
    kjente.set(noekkel, mappe);
  };
}

/** False when the message or the folder is not there. */
async function flytt(token: Tokenkilde, kall: GraphKall, melding: string, mappe: string): Promise<boolean> {
  const sti = `${meldingssti(kall, melding)}/move`;
  return borteErFalsk(async () =>
    toem(
      await spoerGraph(token, kall, {
        metode: 'POST',
        sti,
        kropp: { destinationId: mappe },
        borte: 'finnes-ikke-lenger',
      }),
    ),
  );
}

const finnes = (token: Tokenkilde, kall: GraphKall, melding: string): Promise<boolean> =>
  borteErFalsk(async () =>
    toem(
      await spoerGraph(token, kall, {
        sti: `${meldingssti(kall, melding)}?$select=id`,
        borte: 'finnes-ikke-lenger',
      }),
    ),
  );

async function borteErFalsk(arbeid: () => Promise<void>): Promise<boolean> {
  try {
    await arbeid();
    return true;
  } catch (error) {
    if (error instanceof Kanalfeil && error.slag === 'finnes-ikke-lenger') return false;
    throw error;
  }
}

async function sikreMappe(token: Tokenkilde, kall: GraphKall, navn: string): Promise<string> {
  const sti = `${brukersti(kall)}/mailFolders`;
  const filter = encodeURIComponent(`displayName eq '${navn.replaceAll("'", "''")}'`);
  const funnet = zMapper.safeParse(
    await lesJson(await spoerGraph(token, kall, { sti: `${sti}?$filter=${filter}&$select=id`, borte: 'feil-oppsett' })),
  );
  if (!funnet.success) throw new Kanalfeil('ugyldig-svar');
  const foerste = funnet.data.value[0];
  if (foerste !== undefined) return foerste.id;
  const laget = zMappe.safeParse(
    await lesJson(
      await spoerGraph(token, kall, { metode: 'POST', sti, kropp: { displayName: navn }, borte: 'feil-oppsett' }),
    ),
  );
  if (!laget.success) throw new Kanalfeil('ugyldig-svar');
  return laget.data.id;
}

export const meldingssti = (kall: GraphKall, melding: string): string =>
  `${brukersti(kall)}/messages/${encodeURIComponent(melding)}`;
