import type { Uow } from '../../kernel/index.ts';
import type { Tilstand, Varsel, Varselhva, Varselvei } from '../domain/varsel.ts';

/** Who is told, and how soon. `webhookHemmelighet` is cipher text. */
export interface Varslingsoppsett {
  readonly epost: readonly string[];
  readonly webhook: string | null;
  readonly webhookHemmelighet: string | null;
  /** How long a channel has failed before anyone is told. */
  readonly feiletMinutter: number;
  /** How many days before credentials run out. */
  readonly utloepDager: number;
}

export interface Varslingsendring {
  readonly felt: string;
  readonly fra: string | null;
  readonly til: string | null;
  readonly endretAv: string;
  readonly tidspunkt: Date;
}

/** The alarms of one arkivskaper, inside one unit of work. */
export interface Varsellager {
  oppsett(): Promise<Varslingsoppsett | null>;
  lagreOppsett(
    oppsett: Varslingsoppsett,
    endringer: readonly Pick<Varslingsendring, 'felt' | 'fra' | 'til'>[],
  ): Promise<void>;
  endringer(grense: number): Promise<Varslingsendring[]>;
  aapne(): Promise<Varsel[]>;
  varsel(id: string): Promise<Varsel | null>;
  /** False when the same alarm stands open already. */
  start(id: string, tilstand: Tilstand): Promise<boolean>;
  avslutt(id: string): Promise<void>;
  erSendt(varsel: string, hva: Varselhva, vei: Varselvei): Promise<boolean>;
  noterSending(varsel: string, hva: Varselhva, vei: Varselvei, utfall: 'sendt' | 'oppgitt'): Promise<void>;
}

/** The other end was reached and would not take it: what is wrong is the address or the setup, not the net. */
export class Varselavvist extends Error {
  constructor(hva: string, valg?: ErrorOptions) {
    super(hva, valg);
    this.name = 'Varselavvist';
  }
}

/** A message as it leaves. `id` is the same each time it is tried, so that a receiver may see that it has it. */
export interface Varselmelding {
  readonly id: string;
  /** `proeve`: a person tries whether alarms arrive; nothing is wrong. */
  readonly hva: Varselhva | 'proeve';
  readonly varsel: Omit<Tilstand, 'slag'> & { readonly slag: Tilstand['slag'] | 'proeve' };
  readonly arkivskaper: string;
  readonly emne: string;
  readonly tekst: string;
  readonly tidspunkt: Date;
}

/** Sends mail by the server that the operator has named. Throws when it was not taken. */
export type Epostvarsler = (til: readonly string[], melding: Varselmelding) => Promise<void>;
/** Posts the message, signed with the secret. Throws when the answer is not 2xx. */
export type Webhookvarsler = (adresse: string, hemmelighet: string, melding: Varselmelding) => Promise<void>;

/** Which of these have no open oppgave. */
export type UtenOppgave = (uow: Uow, forsendelser: readonly string[]) => Promise<string[]>;
