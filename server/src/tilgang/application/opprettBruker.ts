import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Bruker, vurderTildeling } from '../domain/bruker.ts';
import { norskDato } from '../domain/dato.ts';
import type { Rolle } from '../domain/evner.ts';
import { vurderPassord } from '../domain/passordkrav.ts';
import type { TilgangDeps } from '../ports.ts';

export interface NyBruker {
  readonly brukernavn: string;
  readonly navn: string;
  readonly epost: string | null;
  readonly passord: string;
  readonly rolle: Rolle;
  readonly enhet: string | null;
  readonly klarering: readonly string[];
  readonly ferdigheter?: readonly string[];
}

/**
 * Makes a person with a first grant in this municipality from today. Refused with `tilgang.brukernavn-opptatt`,
 * `tilgang.svakt-passord` or `tilgang.ukjent-enhet`.
 */
export const opprettBruker =
  (deps: TilgangDeps) =>
  async (uow: Uow, ny: NyBruker): Promise<Result<Bruker>> => {
    const brukernavn = ny.brukernavn.trim().toLowerCase();
    const passord = vurderPassord(ny.passord, brukernavn);
    if (!passord.ok) return passord;
    const tildeling = vurderTildeling({
      rolle: ny.rolle,
      enhet: ny.enhet,
      klarering: ny.klarering,
      fra: norskDato(uow.naa),
      til: null,
    });
    if (!tildeling.ok) return tildeling;
    if (ny.enhet !== null && !(await deps.enhetFinnes(uow, ny.enhet))) return avvis('tilgang.ukjent-enhet');
    const lager = deps.lager(uow);
    const id = uow.nyId();
    const hash = await deps.passord.hash(passord.verdi);
    if (!(await lager.opprettBruker({ id, brukernavn, navn: ny.navn.trim(), epost: ny.epost, hash }))) {
      return avvis('tilgang.brukernavn-opptatt');
    }
    await lager.lagreTildeling(id, { ...tildeling.verdi, id: uow.nyId(), avsluttet: false });
    if (ny.ferdigheter !== undefined) await lager.settFerdigheter(id, ny.ferdigheter);
    const [bruker] = await lager.hentBrukere([id]);
    if (bruker === undefined) throw new Error('A person just made cannot be seen');
    return ok(bruker);
  };
