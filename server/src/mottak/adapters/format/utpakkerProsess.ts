import { pakkUt } from './pakkUt.ts';
import type { Bestilling, Levering } from './prosessprotokoll.ts';
import { erSystemfeil } from './systemfeil.ts';

/**
 * The child process in which received files are opened. It owns nothing: when it is killed, only the file it was
 * busy with is affected. Ends when the parent goes away.
 */
function erBestilling(melding: unknown): melding is Bestilling {
  return typeof melding === 'object' && melding !== null && 'nr' in melding && 'oppdrag' in melding;
}

async function utfoer(bestilling: Bestilling): Promise<Levering> {
  try {
    return { nr: bestilling.nr, utpakking: await pakkUt(bestilling.oppdrag) };
  } catch (grunn) {
    return {
      nr: bestilling.nr,
      feil: grunn instanceof Error ? grunn.message : String(grunn),
      system: erSystemfeil(grunn),
    };
  }
}

process.on('message', (melding: unknown) => {
  if (!erBestilling(melding)) return;
  void utfoer(melding).then((levering) => process.send?.(levering));
});
process.on('disconnect', () => process.exit(0));
