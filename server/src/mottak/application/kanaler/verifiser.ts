import type { Arkivskaper, Sjekksum } from '../../../kernel/index.ts';
import type { Avvik } from '../../domain/avvik.ts';
import type { Opplysninger } from '../../domain/opplysninger.ts';
import { Hemmelighetsfeil } from '../../ports/hemmelighetsvern.ts';
import type { AapenKanal } from './aapneKanal.ts';
import type { KanalDeps } from './deps.ts';

export interface Lagret {
  readonly sjekksum: string;
  readonly stoerrelse: number;
  readonly filnavn: string;
}

/** Trouble of our own machine: says nothing about what came, and passes. */
const VAART_EGET: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM', 'EIO']);

/**
 * Makes the file to unpack of the raw bytes that are kept, and keeps that too. A channel without `verifiser` has its file already.
 * What cannot be made, is a deviation: the bytes are safe, and a person decides. Throws on our own trouble: then the source keeps it.
 */
export async function verifiser(
  deps: Pick<KanalDeps, 'originaler' | 'arbeidsmappe' | 'meldUventet'>,
  kanal: AapenKanal,
  til: Arkivskaper,
  raa: Lagret,
  opplysninger: Opplysninger,
): Promise<{ original: Lagret; opplysninger: Opplysninger } | { avvik: Avvik }> {
  const { kilde } = kanal.slag;
  if (kilde.verifiser === undefined) return { original: raa, opplysninger };
  const fil = await deps.originaler.lokalSti(til, raa.sjekksum as Sjekksum);
  const mappe = await deps.arbeidsmappe();
  try {
    const sted = { sti: fil.sti, filnavn: raa.filnavn, utmappe: mappe.sti };
    const svar = await kilde.verifiser(kanal.kall, sted, opplysninger);
    if ('avvik' in svar) return { avvik: { kode: svar.avvik, detaljer: svar.detaljer ?? {} } };
    const lagret = await deps.originaler.put(til, { sti: svar.sti });
    return { original: { ...lagret, filnavn: svar.filnavn }, opplysninger: svar.opplysninger ?? opplysninger };
  } catch (error) {
    const kode = error instanceof Error && 'code' in error ? error.code : null;
    if (VAART_EGET.has(kode) || error instanceof Hemmelighetsfeil || kanal.kall.signal.aborted) throw error;
    deps.meldUventet(error, { arkivskaper: til, kanal: kanal.rad.id });
    return { avvik: { kode: 'mottak.verifisering-feilet' } };
  } finally {
    await mappe.slipp();
    await fil.slipp();
  }
}
