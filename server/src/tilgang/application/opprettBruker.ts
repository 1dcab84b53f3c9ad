import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Bruker } from '../domain/bruker.ts';
import { norskDato } from '../domain/dato.ts';
import type { Rolle } from '../domain/evner.ts';
import { vurderPassord } from '../domain/passordkrav.ts';
import type { TilgangDeps } from '../ports.ts';
import { provTildeling } from './provTildeling.ts';

export interface NyBruker {
  readonly brukernavn: string;
  readonly navn: string;
  readonly epost: string | null;
  /** Left out: a one-time password is made, and must be changed at the first sign-in. */
  readonly passord?: string;
  readonly rolle: Rolle;
  readonly enhet: string | null;
  readonly klarering: readonly string[];
  readonly ferdigheter?: readonly string[];
  /** The grant's days, from today and until further notice when left out. */
  readonly fra?: string;
  readonly til?: string | null;
}
/** The one-time password is kept nowhere else; null when the caller chose the password. */
export type NyligOpprettet = Bruker & { readonly engangspassord: string | null };

/**
 * Makes a person with a first grant in this municipality. Refused with `tilgang.brukernavn-opptatt`, `tilgang.svakt-passord`, `tilgang.ensartet-passord` and those of
 * `provTildeling`.
 */
export const opprettBruker =
  (deps: TilgangDeps) =>
  async (uow: Uow, ny: NyBruker): Promise<Result<NyligOpprettet>> => {
    const brukernavn = ny.brukernavn.trim().toLowerCase();
    const engangspassord = ny.passord === undefined ? deps.token.nyttEngangspassord() : null;
    // A one-time password is made by the program, and opens nothing but the choice of another.
    const passord =
      ny.passord === undefined ? ok(engangspassord ?? '') : vurderPassord(ny.passord, brukernavn, deps.passordkrav);
    if (!passord.ok) return passord;
    const { rolle, enhet, klarering, fra = norskDato(uow.naa), til = null } = ny;
    const tildeling = await provTildeling(deps, uow, { rolle, enhet, klarering, fra, til });
    if (!tildeling.ok) return tildeling;
    const lager = deps.lager(uow);
    const id = uow.nyId();
    const hash = await deps.passord.hash(passord.verdi);
    const person = { id, brukernavn, navn: ny.navn.trim(), epost: ny.epost, hash, engangs: engangspassord !== null };
    if (!(await lager.opprettBruker(person))) return avvis('tilgang.brukernavn-opptatt');
    await lager.lagreTildeling(id, { ...tildeling.verdi, id: uow.nyId(), avsluttet: false });
    if (ny.ferdigheter !== undefined) await lager.settFerdigheter(id, ny.ferdigheter);
    const [bruker] = await lager.hentBrukere([id]);
    if (bruker === undefined) throw new Error('A person just made cannot be seen');
    return ok({ ...bruker, engangspassord });
  };
