import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { kanSeNotat } from '../domain/notatvisning.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import type { Enhet } from '../ports/registreringer.ts';
import type { ArkivLager } from '../ports.ts';

/** Whether a unit is there and this actor may see it; the rule is that of each unit (`domain/synlighet.ts`). */
export async function kanSeEnhet(
  { aktoer }: Uow,
  { saker, journal, notater }: ArkivLager,
  { type, id }: Enhet,
): Promise<Result<null, Arkivavvisning>> {
  if (type === 'saksmappe') {
    const sak = await saker.hent(id);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    return kanSeSak(aktoer, sak) ? ok(null) : avvis('arkiv.ikke-klarert');
  }
  if (type === 'journalpost') {
    const post = await journal.hent(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    return kanSeJournalpost(aktoer, post) ? ok(null) : avvis('arkiv.ikke-klarert');
  }
  if (type === 'arkivnotat') {
    const notat = await notater.hent(id);
    if (notat === null) return avvis('arkiv.arkivnotat-finnes-ikke');
    return kanSeNotat(aktoer, notat) ? ok(null) : avvis('arkiv.ikke-klarert');
  }
  return avvis('arkiv.enhet-finnes-ikke');
}
