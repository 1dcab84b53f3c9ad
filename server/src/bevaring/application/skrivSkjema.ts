import {
  ADDML_SKJEMA,
  INFOFIL_SKJEMA,
  METS_SKJEMA,
  NOARK5_SKJEMA,
  type Skjema,
  XLINK_SKJEMA,
} from '../domain/skjema.ts';
import type { Uttrekksfil } from '../domain/uttrekk.ts';
import type { Skjemakilde } from '../ports.ts';
import { type Arbeid, INNHOLD } from './arbeid.ts';

/** The package cannot be made: official schemas are missing, and home-made ones are never put in their place (krav 6.4.18). */
export class ManglerSkjema extends Error {
  readonly navn: readonly string[];
  constructor(navn: readonly string[]) {
    super(`Official schemas are missing: ${navn.join(', ')}`);
    this.name = 'ManglerSkjema';
    this.navn = navn;
  }
}

export interface Pakkeskjema {
  /** By name in the package. */
  readonly filer: ReadonlyMap<string, Uttrekksfil>;
  /** Bytes of the schemas of DIAS; null when one is missing, and DIAS is left out. `xlink` is what both import; null when it is not to be had. */
  readonly dias: { readonly mets: Uint8Array; readonly infofil: Uint8Array; readonly xlink: Uint8Array | null } | null;
}

/** Puts the official schemas in the package, byte for byte. Throws `ManglerSkjema` with all that are missing. */
export async function skrivSkjema(arbeid: Arbeid, kilde: Skjemakilde): Promise<Pakkeskjema> {
  const { profil } = arbeid.uttrekk;
  const noedvendige: readonly Skjema[] = [...NOARK5_SKJEMA, ADDML_SKJEMA[profil.addmlversjon]];
  const funnet = await Promise.all(noedvendige.map(async (skjema) => ({ skjema, bytes: await kilde.hent(skjema) })));
  const mangler = funnet.filter(({ bytes }) => bytes === null).map(({ skjema }) => skjema.navn);
  if (mangler.length > 0) throw new ManglerSkjema(mangler);
  const filer = new Map<string, Uttrekksfil>();
  for (const { skjema, bytes } of funnet) {
    const fil = await arbeid.rom.aapne(`${INNHOLD}/${skjema.navn}`);
    await fil.skriv(bytes as Uint8Array);
    filer.set(skjema.navn, await fil.ferdig());
  }
  if (!profil.dias) return { filer, dias: null };
  const [mets, infofil, xlink] = await Promise.all([METS_SKJEMA, INFOFIL_SKJEMA, XLINK_SKJEMA].map(kilde.hent));
  return { filer, dias: mets == null || infofil == null ? null : { mets, infofil, xlink: xlink ?? null } };
}
