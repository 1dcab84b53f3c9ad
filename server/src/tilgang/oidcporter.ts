import type { Klokke, Uow } from '../kernel/index.ts';
import type { InnloggetPerson } from './domain/innlogget.ts';
import type { Formaal, Pastander } from './domain/oidc.ts';
import type { Innloggingslager, Tokenkilde } from './ports.ts';

/** What only the browser and we know of one sign-in. */
export interface Flythemmeligheter {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636), 43 signs. */
  readonly verifikator: string;
}

/** One OpenID provider, as we are registered with it. */
export interface Oidctilbyder {
  readonly utsteder: string;
  /** Innbygger: the level that is asked for. */
  readonly acr: string;
  /** Ansatt: the claim that tells who it is. */
  readonly krav: string;
  /** Where the browser is to go. Throws when the provider cannot be reached. */
  begynn(flyt: Flythemmeligheter, spraak: string): Promise<string>;
  /**
   * Exchanges the code in the address the browser came back to. `avbrutt` when the person turned back; `avvist` when anything of the answer
   * is not as it must be. Throws when the provider cannot be reached.
   */
  fullfoer(adresse: URL, flyt: Flythemmeligheter): Promise<Oidcsvar>;
  /** Where the browser ends the session there too; null when the provider has no such place. */
  avslutt(idToken: string): Promise<string | null>;
}
export type Oidcsvar =
  | { readonly utfall: 'ok'; readonly pastander: Pastander; readonly idToken: string }
  | { readonly utfall: 'avbrutt' }
  | { readonly utfall: 'avvist'; readonly hvorfor: string };

/** Each call is a transaction of its own: no municipality is known yet. */
export interface Oidclager {
  begynn(
    flyt: {
      readonly state: string;
      readonly nettleser: string;
      readonly formaal: Formaal;
      readonly nonce: string;
      readonly verifikator: string;
      readonly til: string;
    },
    naa: Date,
    utloeper: Date,
  ): Promise<void>;
  /** Once only, and only for the browser that began. */
  bruk(
    state: string,
    nettleser: string,
    formaal: Formaal,
    naa: Date,
  ): Promise<{ readonly nonce: string; readonly verifikator: string; readonly til: string } | null>;
  opprettInnbygger(sjekksum: string, sid: string | null, innhold: string, naa: Date, utloeper: Date): Promise<void>;
  finnInnbygger(sjekksum: string, naa: Date): Promise<string | null>;
  /** What it held, so that the provider can be told. */
  avsluttInnbygger(sjekksum: string): Promise<string | null>;
  avsluttMedSid(sid: string): Promise<void>;
  rydd(naa: Date): Promise<void>;
  finnEkstern(utsteder: string, subjekt: string): Promise<string | null>;
  opprettEksternSesjon(sjekksum: string, bruker: string, naa: Date): Promise<void>;
}

/** Cipher text bound to where it is kept. */
export interface Kryptering {
  krypter(klartekst: string, bundetTil: string): string;
  dekrypter(kryptert: string, bundetTil: string): string;
}

/** Identities as seen from the unit of work's municipality. */
export interface Identitetslager {
  /** Bruker id → subject at that provider. */
  finn(utsteder: string): Promise<ReadonlyMap<string, string>>;
  sett(bruker: string, utsteder: string, subjekt: string | null): Promise<'satt' | 'opptatt' | 'finnes-ikke'>;
}

export interface OidcDeps {
  readonly oidclager: Oidclager;
  readonly identiteter: (uow: Uow) => Identitetslager;
  readonly innlogging: Pick<Innloggingslager, 'avsluttSesjon'>;
  readonly innloggetForSesjon: (sesjon: string) => Promise<InnloggetPerson | null>;
  readonly token: Pick<Tokenkilde, 'nyttToken' | 'sjekksum'>;
  readonly kryptering: Kryptering;
  readonly klokke: Klokke;
  /** Null: not set up. */
  readonly tilbydere: Readonly<Record<Formaal, Oidctilbyder | null>>;
}
