import path from 'node:path/posix';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Pakkekontroll } from '../domain/pakkekontroll.ts';
import { kontrollerPakke } from '../jobs.ts';
import type { BevaringDeps } from '../ports.ts';
import { type Arbeidsramme, INNHOLD } from './arbeid.ts';

/** Orders a judgement of a finished package by the validator; a new one takes the place of the old. */
export const bestillKontroll =
  (deps: Pick<BevaringDeps, 'lager'>) =>
  async (uow: Uow, id: string): Promise<Result<Pakkekontroll>> => {
    const uttrekk = await deps.lager(uow).hent(id);
    if (uttrekk === null) return avvis('tjener.finnes-ikke');
    if (uttrekk.resultat === null) return avvis('bevaring.pakken-er-ikke-ferdig');
    const kontroll: Pakkekontroll = { status: 'venter', bestiltTid: uow.naa, ferdigTid: null, rapport: null };
    await deps.lager(uow).settKontroll(id, kontroll);
    await uow.enqueue(kontrollerPakke, { uttrekk: id }, { noekkel: `${id}:${uow.naa.getTime()}` });
    return ok(kontroll);
  };

/** The judgement itself, outside any transaction: of the tar when there is one, for that is what is delivered, else of the uttrekk. */
export const kjoerKontroll =
  (deps: Pick<BevaringDeps, 'lager' | 'kontroll'>) =>
  async (ramme: Arbeidsramme, id: string): Promise<void> => {
    const funnet = await ramme.withTenant(async (uow) => ({
      uttrekk: await deps.lager(uow).hent(id),
      kontroll: await deps.lager(uow).kontroll(id),
    }));
    if (funnet.uttrekk?.resultat == null || funnet.kontroll?.status !== 'venter') return;
    const { mappe, tar } = funnet.uttrekk.resultat;
    const rapport = await deps.kontroll(path.join(mappe, tar?.sti ?? INNHOLD));
    const { bestiltTid } = funnet.kontroll;
    await ramme.withTenant((uow) =>
      deps.lager(uow).settKontroll(id, { status: 'ferdig', bestiltTid, ferdigTid: uow.naa, rapport }),
    );
  };

/** Every attempt is used: a person sees that it was not judged. */
export const oppgiKontroll =
  (deps: Pick<BevaringDeps, 'lager'>) =>
  async (uow: Uow, id: string): Promise<void> => {
    const kontroll = await deps.lager(uow).kontroll(id);
    if (kontroll?.status !== 'venter') return;
    await deps.lager(uow).settKontroll(id, { ...kontroll, status: 'feilet', ferdigTid: uow.naa });
  };
