import { type EgetSkjema, skjemafilen } from '../domain/egetSkjema.ts';
import type { Uttrekksfil } from '../domain/uttrekk.ts';
import { type Arbeid, INNHOLD } from './arbeid.ts';

/** Something in the package belongs to a namespace nobody has a schema for (krav 6.4.32). */
export class ManglerEgetSkjema extends Error {
  readonly navnerom: readonly string[];
  constructor(navnerom: readonly string[]) {
    super(`No schema for ${navnerom.join(', ')}`);
    this.name = 'ManglerEgetSkjema';
    this.navnerom = navnerom;
  }
}

export interface Egneskjemaer {
  readonly skjemaer: readonly EgetSkjema[];
  /** By name in the package. */
  readonly filer: ReadonlyMap<string, Uttrekksfil>;
}

/** Puts the schema of each namespace that is in use in the package. Throws `ManglerEgetSkjema` with those that have none. */
export async function skrivEgneSkjema(arbeid: Arbeid): Promise<Egneskjemaer> {
  const { arkivdeler } = arbeid.uttrekk;
  const { skjemaer, ukjente } = await arbeid.les((leser) => leser.egneSkjemaer({ arkivdeler }));
  if (ukjente.length > 0) throw new ManglerEgetSkjema(ukjente);
  const filer = new Map<string, Uttrekksfil>();
  for (const skjema of skjemaer) {
    const fil = await arbeid.rom.aapne(`${INNHOLD}/${skjema.filnavn}`);
    await fil.skriv(skjemafilen(skjema));
    filer.set(skjema.filnavn, await fil.ferdig());
  }
  return { skjemaer, filer };
}
