import {
  type Arkivskaper,
  avvis,
  ok,
  type Result,
  arkivskaper as somArkivskaper,
  type Uow,
} from '../../../kernel/index.ts';
import type { Kanalslag } from '../../ports/kanalkilde.ts';
import type { Oppsettendring, Oppsettrad } from '../../ports/kanallager.ts';
import { stedFor } from './aapneKanal.ts';
import type { KanalDeps } from './deps.ts';

/** As a person writes it. `hemmeligheter`: only those to be set; null takes one away. What is left out stays as it is. */
export interface Oppsettkommando {
  readonly navn?: string | undefined;
  readonly aktiv?: boolean | undefined;
  readonly dekker?: readonly string[] | undefined;
  readonly postkasser?: Readonly<Record<string, string>> | undefined;
  readonly innstillinger?: Readonly<Record<string, unknown>> | undefined;
  readonly hemmeligheter?: Readonly<Record<string, string | null>> | undefined;
  readonly utloeper?: string | null | undefined;
}

/** Whether the person who sets it up is administrator of that municipality too. */
export type StyrerOgsaa = (arkivskaper: Arkivskaper) => boolean;

type SettOppDeps = Pick<KanalDeps, 'kanallager' | 'kommuner' | 'slag' | 'vern'>;

/**
 * Sets up a channel. Refused with `mottak.ukjent-kanalslag`, `mottak.kanal-dekker-ikke` (a municipality the person does not administer),
 * `mottak.kanal-innstillinger`, `mottak.ukjent-hemmelighet`, `mottak.noekkel-mangler`.
 */
export const opprettKanal =
  (deps: SettOppDeps) =>
  async (
    uow: Uow,
    slagnavn: string,
    kommando: Oppsettkommando & { navn: string },
    styrer: StyrerOgsaa,
  ): Promise<Result<string>> => {
    const slag = deps.slag.find((kjent) => kjent.slag === slagnavn && !kjent.fast);
    if (slag === undefined) return avvis('mottak.ukjent-kanalslag');
    const id = uow.nyId();
    const tom: Oppsettrad = {
      id,
      slag: slagnavn,
      navn: kommando.navn,
      aktiv: true,
      fast: false,
      dekker: [],
      postkasser: {},
      innstillinger: {},
      hemmeligheter: {},
      utloeper: null,
      endretTid: uow.naa,
      endretAv: uow.aktoer.id,
    };
    const ny = les(deps, uow, slag, tom, { innstillinger: {}, ...kommando }, styrer);
    if (!ny.ok) return ny;
    await deps.kanallager(uow).leggTilOppsett(ny.verdi);
    await deps.kanallager(uow).endreOppsett(id, {}, [{ felt: 'opprettet', fra: null, til: kommando.navn }]);
    return ok(id);
  };

/** Changes a channel, and keeps what was changed: of a secret only that it was. Refused as `opprettKanal`, and with `mottak.fast-kanal`. */
export const endreKanal =
  (deps: SettOppDeps) =>
  async (uow: Uow, id: string, kommando: Oppsettkommando, styrer: StyrerOgsaa): Promise<Result<null>> => {
    const lager = deps.kanallager(uow);
    const foer = await lager.oppsett(id);
    const slag = deps.slag.find((kjent) => kjent.slag === foer?.slag);
    if (foer === null || slag === undefined) return avvis('tjener.finnes-ikke');
    if (foer.fast && (kommando.dekker !== undefined || kommando.postkasser !== undefined))
      return avvis('mottak.fast-kanal');
    const ny = les(deps, uow, slag, foer, kommando, styrer);
    if (!ny.ok) return ny;
    const { id: _id, slag: _slag, fast: _fast, ...felt } = ny.verdi;
    await lager.endreOppsett(id, felt, endringer(foer, ny.verdi, kommando));
    await lager.nullstillVenting(id);
    return ok(null);
  };

type Felt = Omit<Oppsettrad, 'endretTid' | 'endretAv'>;

function les(
  deps: SettOppDeps,
  uow: Uow,
  slag: Kanalslag,
  foer: Oppsettrad,
  kommando: Oppsettkommando,
  styrer: StyrerOgsaa,
): Result<Felt> {
  const dekker = (kommando.dekker ?? foer.dekker).map((orgnr) => somArkivskaper(orgnr));
  // Only what is added is asked for: who is administrator of less than the former one may still change the rest.
  const nye = dekker.filter((orgnr) => !foer.dekker.includes(orgnr));
  if (nye.some((orgnr) => !styrer(orgnr))) return avvis('mottak.kanal-dekker-ikke');
  const postkasser = lesPostkasser(kommando.postkasser, foer);
  if (Object.values(postkasser).some((orgnr) => orgnr !== uow.arkivskaper && !dekker.includes(orgnr)))
    return avvis('mottak.kanal-dekker-ikke');
  const innstillinger = slag.innstillinger.safeParse(kommando.innstillinger ?? foer.innstillinger);
  if (!innstillinger.success) {
    const feil = innstillinger.error.issues.map((sak) => sak.path.join('.') || sak.code);
    return avvis('mottak.kanal-innstillinger', { felt: feil.join(', ') });
  }
  const hemmeligheter = lesHemmeligheter(deps, uow.arkivskaper, slag, foer, kommando.hemmeligheter ?? {});
  if (!hemmeligheter.ok) return hemmeligheter;
  return ok({
    id: foer.id,
    slag: foer.slag,
    fast: foer.fast,
    navn: kommando.navn ?? foer.navn,
    aktiv: kommando.aktiv ?? foer.aktiv,
    dekker,
    postkasser,
    innstillinger: innstillinger.data,
    hemmeligheter: hemmeligheter.verdi,
    utloeper: kommando.utloeper === undefined ? foer.utloeper : kommando.utloeper,
  });
}

function lesPostkasser(nye: Oppsettkommando['postkasser'], foer: Oppsettrad): Record<string, Arkivskaper> {
  return Object.fromEntries(
    Object.entries(nye ?? foer.postkasser).map(([adresse, orgnr]) => [
      adresse.trim().toLowerCase(),
      somArkivskaper(orgnr),
    ]),
  );
}

function lesHemmeligheter(
  deps: SettOppDeps,
  eier: Arkivskaper,
  slag: Kanalslag,
  foer: Oppsettrad,
  nye: Readonly<Record<string, string | null>>,
): Result<Record<string, string>> {
  const ut: Record<string, string> = { ...foer.hemmeligheter };
  for (const [navn, verdi] of Object.entries(nye)) {
    if (!slag.hemmeligheter.some((felt) => felt.navn === navn)) return avvis('mottak.ukjent-hemmelighet');
    if (verdi === null) delete ut[navn];
    else if (!deps.vern.harNoekkel) return avvis('mottak.noekkel-mangler');
    else ut[navn] = deps.vern.krypter(verdi, stedFor(eier, foer.id, navn));
  }
  return ok(ut);
}

/** One row per field; never a secret, neither before nor after. */
function endringer(
  foer: Oppsettrad,
  etter: Felt,
  { hemmeligheter }: Oppsettkommando,
): Pick<Oppsettendring, 'felt' | 'fra' | 'til'>[] {
  const ut: Pick<Oppsettendring, 'felt' | 'fra' | 'til'>[] = [];
  for (const felt of ['navn', 'aktiv', 'dekker', 'postkasser', 'innstillinger', 'utloeper'] as const) {
    const [fra, til] = [tekst(foer[felt]), tekst(etter[felt])];
    if (fra !== til) ut.push({ felt, fra, til });
  }
  for (const [navn, verdi] of Object.entries(hemmeligheter ?? {}))
    ut.push({ felt: `hemmelighet:${navn}`, fra: null, til: verdi === null ? 'fjernet' : 'satt' });
  return ut;
}

const tekst = (verdi: unknown): string | null =>
  verdi === null || typeof verdi === 'string' ? verdi : JSON.stringify(verdi);

/** The channels every municipality has without setting anything up; idempotent. */
export const sikreFasteKanaler =
  (deps: Pick<KanalDeps, 'kanallager' | 'slag'>) =>
  async (uow: Uow): Promise<void> => {
    for (const slag of deps.slag.filter((kjent) => kjent.fast))
      await deps.kanallager(uow).leggTilOppsett({
        id: uow.nyId(),
        slag: slag.slag,
        navn: slag.slag,
        aktiv: true,
        fast: true,
        dekker: [],
        postkasser: {},
        innstillinger: {},
        hemmeligheter: {},
        utloeper: null,
      });
  };
