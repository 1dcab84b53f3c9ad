import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { overgang } from '../domain/forsendelse.ts';
import { type Dokumentvalg, tilRegistreringsdokumenter } from '../domain/registreringsdokument.ts';
import { forsendelseJournalfoert } from '../events.ts';
import type { Journalfoering } from '../ports/registrering.ts';
import type { MottakDeps } from './deps.ts';

export interface JournalfoerForsendelse
  extends Omit<Journalfoering, 'forsendelse' | 'mottattDato' | 'svarfrist' | 'dokumenter'> {
  readonly dokumenter: readonly Dokumentvalg[];
  readonly kilder: Readonly<Record<string, string>>;
}

export interface Journalfoert {
  readonly journalpost: string | null;
  readonly registreringsID: string | null;
  readonly journalnummer: string | null;
  readonly venterPaaArkivmaal: boolean;
}

/**
 * A person has confirmed: the forsendelse is registered in the municipality's archive, in this transaction. The row is locked, so
 * that of two persons only one registers it. Corrections are kept with the step, without national identity numbers.
 */
export const journalfoerForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string, kommando: JournalfoerForsendelse): Promise<Result<Journalfoert>> => {
    const lager = deps.lager(uow);
    const rad = await lager.laas(id);
    if (rad === null || !(await deps.innholdsvern.kanSe(uow, id))) return avvis('tjener.finnes-ikke');
    const neste = overgang(rad.status, 'journalfoer');
    if (!neste.ok) return neste;
    const fri = await deps.reservasjoner.krevFri(uow, id);
    if (!fri.ok) return fri;
    const dokumenter = tilRegistreringsdokumenter(rad, await lager.dokumenter(id), kommando.dokumenter);
    if (!dokumenter.ok) return dokumenter;
    const { kilder, dokumenter: valg, ...felt } = kommando;
    const maal = deps.arkivmaal[await deps.kommuner.arkivmaal(uow)];
    const svar = await maal.registrer(uow, {
      ...felt,
      forsendelse: id,
      mottattDato: rad.mottattTid,
      svarfrist: (await lager.innsynskrav([id])).get(id)?.frist ?? null,
      dokumenter: dokumenter.verdi,
    });
    if (!svar.ok) return svar;
    const venter = 'venter' in svar.verdi;
    const journalpost = 'venter' in svar.verdi ? null : svar.verdi.journalpost;
    const tilStatus = venter ? 'venter-arkivmaal' : neste.verdi;
    await lager.endre(id, { status: tilStatus, journalpost });
    await lager.leggTilSteg(id, {
      handling: 'journalfoer',
      fraStatus: rad.status,
      tilStatus,
      aktoer: uow.aktoer.id,
      tidspunkt: uow.naa,
      innhold: { ...felt, part: { ...felt.part, fnr: null }, dokumenter: valg, kilder },
    });
    await uow.announce(forsendelseJournalfoert, { forsendelse: id, journalpost, av: uow.aktoer.id });
    return ok(
      'venter' in svar.verdi
        ? { journalpost: null, registreringsID: null, journalnummer: null, venterPaaArkivmaal: true }
        : { ...svar.verdi, venterPaaArkivmaal: false },
    );
  };
