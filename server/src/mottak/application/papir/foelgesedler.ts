import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { kontrollerSedler, SISTE_KONTROLL_MS, VINDU_MS } from '../../domain/foelgeseddel.ts';
import type { Foelgeseddellager, Seddelrad } from '../../ports/foelgeseddel.ts';
import type { PapirDeps } from './deps.ts';

const VIST = 50;
const I_EN_RUNDE = 500;

/** The log of batches: what scanners said and what came, those that do not agree first. */
export const finnFoelgesedler =
  ({ sedler }: PapirDeps) =>
  (uow: Uow): Promise<Seddelrad[]> =>
    sedler(uow).finn(VIST);

/** A person has looked at a batch that does not agree, and says what it was. Refused when it does, or somebody else has said it. */
export const avklarFoelgeseddel =
  ({ sedler }: PapirDeps) =>
  async (uow: Uow, id: string, grunn: string): Promise<Result<null>> => {
    if (grunn.trim() === '') return avvis('mottak.grunn-mangler');
    return (await sedler(uow).avklar(id, grunn.trim())) ? ok(null) : avvis('mottak.ukjent-foelgeseddel');
  };

/**
 * By the clock: holds each slip that is not closed against what came. One that agrees is closed for good: what becomes of the letters later
 * changes nothing. The same slip twice counts once; a batch told of anew counts as it was told last.
 */
export const kontrollerFoelgesedler =
  ({ sedler }: PapirDeps) =>
  async (uow: Uow): Promise<void> => {
    const lager = sedler(uow);
    const alle = await lager.aapne(new Date(uow.naa.getTime() - SISTE_KONTROLL_MS), I_EN_RUNDE);
    const gjelder: Seddelrad[] = [];
    for (const seddel of alle) {
      if (await erErstattet(lager, seddel)) await lager.lagre(seddel.id, 'erstattet', null);
      else gjelder.push(seddel);
    }
    if (gjelder.length === 0) return;
    const tider = gjelder.map(({ mottattTid }) => mottattTid.getTime());
    const [fra, til] = [new Date(Math.min(...tider) - VINDU_MS), new Date(Math.max(...tider) + VINDU_MS)];
    for (const [id, { status, kontroll }] of kontrollerSedler(gjelder, await lager.skannet(fra, til), uow.naa))
      await lager.lagre(id, status, kontroll);
  };

async function erErstattet(lager: Foelgeseddellager, { id, bunke }: Seddelrad): Promise<boolean> {
  if ((await lager.foersteLike(id, VINDU_MS)) !== null) return true;
  return bunke !== null && (await lager.senereForBunken(id, bunke, VINDU_MS)) !== null;
}
