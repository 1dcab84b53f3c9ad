import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Importen, Importenhet, Importert } from '../domain/importenhet.ts';
import { vurderImportenhet } from '../domain/importregler.ts';
import { saksmapperImportert } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';

/** Few enough that whoever follows does a bounded piece of work for each. */
const PER_HENDELSE = 50;

/**
 * Writes a page of units that were made elsewhere, exactly as they were (krav 6.3.5): numbers, dates and statuses of their own. Safe to run again: a unit
 * that stands there, by systemID, is left alone. Whoever calls has looked for clashing numbers (`skrivImport(uow).sammenstoet`) and put the files in
 * the blob store. Nothing is journalført, published or given to anybody by this; search hears of it.
 */
export const importerEnheter =
  (deps: ArkivDeps) =>
  async (uow: Uow, hvilken: Importen, enheter: readonly Importenhet[]): Promise<Result<Importert, Arkivavvisning>> => {
    for (const enhet of enheter) {
      const [mangel] = vurderImportenhet(enhet);
      if (mangel !== undefined) return avvis('arkiv.import-ugyldig', { ...mangel });
    }
    const utfall = await deps.lager(uow).import.settInn(hvilken, enheter);
    const gamle = new Set([...utfall.fantes, ...utfall.utenPlass]);
    const nye = (slag: Importenhet['slag']) =>
      enheter
        .filter((enhet) => enhet.slag === slag)
        .map((enhet) => String(enhet.verdi.systemID))
        .filter((id) => !gamle.has(id));
    const [saker, poster] = [nye('saksmappe'), nye('journalpost')];
    for (let fra = 0; fra < Math.max(saker.length, poster.length); fra += PER_HENDELSE) {
      const [saksmapper, journalposter] = [saker, poster].map((ider) => ider.slice(fra, fra + PER_HENDELSE));
      await uow.announce(saksmapperImportert, { saksmapper: saksmapper ?? [], journalposter: journalposter ?? [] });
    }
    return ok(utfall);
  };
