import type { Arkivskaper } from '../../kernel/index.ts';
import type { Opplysninger } from '../domain/opplysninger.ts';
import type { Kanalnavn } from './kanal.ts';
import type { Peker } from './kanalkilde.ts';

/** A channel's setup as it is kept: `hemmeligheter` are cipher texts. */
export interface Oppsettrad {
  readonly id: string;
  readonly slag: string;
  readonly navn: string;
  readonly aktiv: boolean;
  /** Made by the program: its kind and cover cannot be changed. */
  readonly fast: boolean;
  readonly dekker: readonly Arkivskaper[];
  /** Mail address in lower case → whose it is. */
  readonly postkasser: Readonly<Record<string, Arkivskaper>>;
  readonly innstillinger: unknown;
  readonly hemmeligheter: Readonly<Record<string, string>>;
  /** Date on which the credentials run out, when somebody has said it. */
  readonly utloeper: string | null;
  readonly endretTid: Date;
  readonly endretAv: string;
}

export interface Oppsettendring {
  readonly felt: string;
  readonly fra: string | null;
  readonly til: string | null;
  readonly endretAv: string;
  readonly tidspunkt: Date;
}

export interface Tilstandsrad {
  readonly kanal: string;
  readonly peker: Peker | null;
  readonly sisteForsoek: Date | null;
  readonly sisteVellykket: Date | null;
  readonly feilPaaRad: number;
  readonly feiletSiden: Date | null;
  readonly sisteFeil: string | null;
  readonly nesteForsoek: Date | null;
}

export interface Leveransefeil {
  readonly noekkel: string;
  readonly aarsak: string;
  readonly forsoek: number;
  readonly siste: Date;
}

/**
 * Where the answer to the source stands. `holdt`: not verified, a person decides. `kvitteres`, `avvises`: to be sent. `oppgitt`: could
 * not be sent before its deadline, a person must see to it.
 */
export type Svarstatus = 'holdt' | 'kvitteres' | 'kvittert' | 'avvises' | 'avvist' | 'oppgitt';

export interface Leveranserad {
  readonly forsendelse: string;
  readonly kanalEier: Arkivskaper;
  readonly kanaloppsett: string;
  readonly eksternId: string;
  readonly raaSjekksum: string;
  readonly raaStoerrelse: number;
  readonly raaFilnavn: string;
  readonly verifisert: boolean;
  readonly opplysninger: Opplysninger;
  readonly kvitteringsdata: Readonly<Record<string, string | number>>;
  readonly svar: Svarstatus;
  readonly svarTekst: string | null;
  readonly svarForsoek: number;
  readonly svarNeste: Date | null;
  readonly svarFrist: Date | null;
  readonly svarTid: Date | null;
  readonly svarFeil: string | null;
}

export type Uadressertstatus = 'venter' | 'gis' | 'gitt' | 'avvises' | 'avvist';

export interface Uadressertrad {
  readonly id: string;
  readonly kanaloppsett: string;
  readonly kanal: Kanalnavn;
  readonly noekkel: string;
  readonly eksternId: string;
  /** As the source wrote it. */
  readonly adressat: string;
  readonly raaSjekksum: string;
  readonly raaStoerrelse: number;
  readonly raaFilnavn: string;
  readonly opplysninger: Opplysninger;
  /** Cipher text. */
  readonly avsenderFnr: string | null;
  readonly kvitteringsdata: Readonly<Record<string, string | number>>;
  readonly mottattTid: Date;
  readonly status: Uadressertstatus;
  readonly til: Arkivskaper | null;
  readonly merknad: string | null;
  readonly sisteFeil: string | null;
}

type Oppsettfelt = Omit<Oppsettrad, 'id' | 'slag' | 'fast' | 'endretTid' | 'endretAv'>;

/** Channels and what came by them, of one arkivskaper, inside one unit of work. */
export interface Kanallager {
  /** False when it is fixed and there already. */
  leggTilOppsett(rad: Omit<Oppsettrad, 'endretTid' | 'endretAv'>): Promise<boolean>;
  endreOppsett(
    id: string,
    felt: Partial<Oppsettfelt>,
    endringer: readonly Pick<Oppsettendring, 'felt' | 'fra' | 'til'>[],
  ): Promise<void>;
  /** The same secrets under another key: not a change that a person has made. */
  byttHemmeligheter(id: string, hemmeligheter: Oppsettrad['hemmeligheter']): Promise<void>;
  oppsett(id: string): Promise<Oppsettrad | null>;
  alleOppsett(): Promise<Oppsettrad[]>;
  endringer(id: string, grense: number): Promise<Oppsettendring[]>;

  tilstander(): Promise<Tilstandsrad[]>;
  /** Takes the lease for so many seconds, by the database's clock. Null: somebody else has it. */
  laan(id: string, av: string, sekunder: number): Promise<Tilstandsrad | null>;
  /** False when it is lost. */
  fornyLaan(id: string, av: string, sekunder: number): Promise<boolean>;
  slippLaan(id: string, av: string): Promise<void>;
  /** When it is due, and nobody has it. */
  forfalte(ider: readonly string[]): Promise<string[]>;
  lagrePeker(id: string, peker: Peker): Promise<void>;
  noterVellykket(id: string, nesteForsoek: Date): Promise<void>;
  noterFeilet(id: string, feil: string, nesteForsoek: Date): Promise<void>;
  nullstillVenting(id: string): Promise<void>;

  leveransefeil(kanal: string): Promise<Leveransefeil[]>;
  noterLeveransefeil(kanal: string, noekkel: string, aarsak: string): Promise<number>;
  fjernLeveransefeil(kanal: string, noekkel: string): Promise<void>;

  leggTilLeveranse(
    rad: Omit<Leveranserad, 'svarTekst' | 'svarForsoek' | 'svarTid' | 'svarFeil' | 'svarNeste'>,
  ): Promise<void>;
  leveranse(forsendelse: string): Promise<Leveranserad | null>;
  endreLeveranse(
    forsendelse: string,
    felt: Partial<
      Pick<
        Leveranserad,
        | 'raaSjekksum'
        | 'raaStoerrelse'
        | 'verifisert'
        | 'opplysninger'
        | 'svar'
        | 'svarTekst'
        | 'svarForsoek'
        | 'svarNeste'
        | 'svarFrist'
        | 'svarTid'
        | 'svarFeil'
      >
    >,
  ): Promise<void>;
  /** Answers that are due, oldest first. */
  forfalteSvar(grense: number): Promise<string[]>;
  /** Answers by this channel that were given up. */
  oppgitteSvar(kanalEier: Arkivskaper, kanaloppsett: string): Promise<string[]>;
  /** Cipher text. */
  lagreAvsenderFnr(forsendelse: string, kryptert: string): Promise<void>;
  avsenderFnr(forsendelse: string): Promise<string | null>;

  /** False when the key is there already. */
  leggTilUadressert(rad: Omit<Uadressertrad, 'status' | 'til' | 'merknad' | 'sisteFeil'>): Promise<boolean>;
  finnUadressert(kanal: Kanalnavn, noekkel: string): Promise<Uadressertrad | null>;
  /** Locked for the rest of the transaction. */
  laasUadressert(id: string): Promise<Uadressertrad | null>;
  uadresserte(grense: number): Promise<Uadressertrad[]>;
  endreUadressert(
    id: string,
    felt: Partial<Pick<Uadressertrad, 'status' | 'til' | 'merknad' | 'sisteFeil'>>,
  ): Promise<void>;
}
