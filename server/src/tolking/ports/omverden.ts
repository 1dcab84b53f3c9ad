import type { Readable } from 'node:stream';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Grunnlagskanal, Kjent } from '../domain/grunnlag.ts';

/** Where originals, page images, texts and archive copies are kept. */
export interface Filrom {
  put(
    arkivskaper: Arkivskaper,
    fil: { readonly sti: string } | { readonly bytes: Uint8Array } | { readonly stroem: Readable },
  ): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
}

/** What the municipality knows that proposals may point at: its units, people, cases, classes and access codes. */
export interface Kunnskap {
  hentKjent(uow: Uow): Promise<Kjent>;
}

/** What was received, as its own context keeps it: events carry ids only. */
export interface MottatteFiler {
  /** File name by document id; null when there is no such forsendelse here. */
  filnavn(uow: Uow, forsendelse: string): Promise<ReadonlyMap<string, string> | null>;
  /** What its channel said of it; null when it came by one that says nothing. */
  kanal(uow: Uow, forsendelse: string): Promise<Grunnlagskanal | null>;
  /** Cases that mails it answers are registered in; none when it is no mail, or answers nothing we have. */
  traad(uow: Uow, forsendelse: string): Promise<readonly string[]>;
}

/** What a person has decided about shielding. It goes on top of what is proposed. */
export interface RegistrertVern {
  /** The access codes the forsendelse is registered with; none when it is not registered or stands open. */
  koder(uow: Uow, forsendelse: string): Promise<readonly string[]>;
}
