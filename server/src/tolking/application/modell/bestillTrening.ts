import { randomUUID } from 'node:crypto';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { trenModell } from '../../jobs.ts';
import type { ModellDeps } from './deps.ts';

/** A person asks for training now. Refused while one is under way (`tolking.trening-gaar`). */
export const bestillTrening =
  ({ modeller }: Pick<ModellDeps, 'modeller'>) =>
  async (uow: Uow): Promise<Result<{ id: string }>> => {
    const id = randomUUID();
    const ny = await modeller(uow).nyTrening({ id, bestilt: uow.naa, bestiltAv: uow.aktoer.id });
    if (!ny) return avvis('tolking.trening-gaar');
    await uow.enqueue(trenModell, { trening: id }, { noekkel: id });
    return ok({ id });
  };

/** Hours of the night, in Norway, when nobody waits for the machine. */
const NATT_FRA = 1;
const NATT_TIL = 5;
const MS_PER_TIME = 3_600_000;
/** Once a night. */
const TIMER_IMELLOM = 12;

const TIME_I_OSLO = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** Asked every hour: orders training in the night when something has been decided since the last time. */
export const bestillNattligTrening =
  ({ modeller }: Pick<ModellDeps, 'modeller'>) =>
  async (uow: Uow): Promise<void> => {
    const time = Number(TIME_I_OSLO.format(uow.naa));
    if (time < NATT_FRA || time >= NATT_TIL) return;
    const lager = modeller(uow);
    const avgjort = await lager.sisteAvgjoerelse();
    const sist = await lager.sisteFullfoerte();
    if (avgjort === null || (sist !== null && sist.bestilt >= avgjort)) return;
    const siste = await lager.sisteTrening();
    if (siste !== null && uow.naa.getTime() - siste.bestilt.getTime() < TIMER_IMELLOM * MS_PER_TIME) return;
    const id = randomUUID();
    const ny = await lager.nyTrening({ id, bestilt: uow.naa, bestiltAv: uow.aktoer.id });
    if (ny) await uow.enqueue(trenModell, { trening: id }, { noekkel: id });
  };
