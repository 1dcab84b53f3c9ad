import { STANDARDGRENSER, type Utpakking, type Utpakkingsoppdrag } from '../../ports/utpakker.ts';
import { eposthodeAv, pakkDel } from './pakkDel.ts';
import { fingeravtrykk, Grensebrudd, Rom } from './rom.ts';

/**
 * Unpacks in this process. Production goes through the child process of `lagUtpakker`; this is what runs in it.
 * Throws only when the received file or the out-folder cannot be used.
 */
export async function pakkUt(oppdrag: Utpakkingsoppdrag): Promise<Utpakking> {
  const rom = new Rom(oppdrag.utmappe, { ...STANDARDGRENSER, ...oppdrag.grenser });
  const fil = { sti: oppdrag.fil, ...(await fingeravtrykk(oppdrag.fil)), egen: false };
  try {
    await pakkDel(rom, fil, oppdrag.filnavn, { rolle: 'hoveddokument', forelder: null, dybde: 0 });
  } catch (grunn) {
    if (!(grunn instanceof Grensebrudd)) throw grunn;
    rom.avvik.push({ kode: grunn.kode });
  }
  const epost = eposthodeAv(rom);
  return { deler: rom.ferdigeDeler(), avvik: rom.avvik, ...(epost === undefined ? {} : { epost }) };
}
