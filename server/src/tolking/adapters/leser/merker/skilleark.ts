import { lesSkillekode } from '@dokumentsenter/contract';
import type { Skilleark } from '../../../ports/dokumentleser.ts';
import type { Graabilde } from '../bilde/graabilde.ts';
import { harPatchT } from './patch.ts';
import { lesKoder } from './strekkode.ts';

/** What divides here: our own sheet, a Code 128 with the same text, or Patch-T. Null for every other page, whatever codes it carries. */
export async function finnSkilleark(graa: Graabilde): Promise<Skilleark | null> {
  for (const { kilde, tekst } of await lesKoder(graa)) {
    const kode = lesSkillekode(tekst);
    if (kode !== null) return { kilde, ...kode };
  }
  return harPatchT(graa) ? { kilde: 'patch-t', arkivskaper: null, saksnummer: null } : null;
}
