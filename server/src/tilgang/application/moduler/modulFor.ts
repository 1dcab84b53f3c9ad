import { type Aktoer, type Arkivskaper, avvis, ok, type Result, systemAktoer } from '../../../kernel/index.ts';
import { norskDato } from '../../domain/dato.ts';
import { REGEL_MODULNOEKKEL } from '../../domain/innloggingssperre.ts';
import { slipperInn } from '../../domain/modul.ts';
import type { ModulDeps } from '../../ports.ts';
import { tellForsoek } from '../sperre.ts';

const TIME_MS = 3_600_000;

/**
 * The module that shows this key in that municipality (krav 4.1.1). A key that lets nobody in is counted against the network address
 * (`adresse`), over all municipalities: refused with `tilgang.ukjent-modul`, and after too many with `tilgang.for-mange-noekler`
 * (`sekunder` to wait). A right key is let in while its neighbour waits: several systems may share one address, and a key is too long to
 * guess, so that nothing is won by keeping their deliveries out.
 */
export const modulFor =
  (deps: ModulDeps) =>
  async (noekkel: string, arkivskaper: Arkivskaper, adresse: string): Promise<Result<Aktoer>> => {
    const aktoer = await findModule(deps, noekkel, arkivskaper);
    if (aktoer !== null) return ok(aktoer);
    const paaAdresse = deps.token.sjekksum(`modul:${adresse}`);
    const vent = await tellForsoek(deps, paaAdresse, REGEL_MODULNOEKKEL, deps.klokke.naa());
    return vent === null ? avvis('tilgang.ukjent-modul') : avvis('tilgang.for-mange-noekler', { sekunder: vent });
  };

/** Null when there is none, it is passive, or the key no longer holds. */
const findModule = (deps: ModulDeps, noekkel: string, arkivskaper: Arkivskaper): Promise<Aktoer | null> =>
  deps.withTenant(arkivskaper, systemAktoer('tilgang'), async (uow) => {
    const lager = deps.modullager(uow);
    const funnet = await lager.medNoekkel(deps.token.sjekksum(noekkel));
    if (funnet === null || !slipperInn(funnet.modul, funnet.noekkel, norskDato(uow.naa))) return null;
    const { modul, noekkel: brukt } = funnet;
    if (brukt.sistBrukt === null || uow.naa.getTime() - brukt.sistBrukt.getTime() > TIME_MS)
      await lager.noterBrukt(brukt.id);
    const { id, navn, klarering } = modul;
    return { type: 'modul', id: `modul:${id}`, navn, modul: id, klarering: new Set(klarering) };
  });
