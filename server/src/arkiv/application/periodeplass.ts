import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { flytterTil, type Periode } from '../domain/periode.ts';
import { saksmappeEndret } from '../events.ts';
import type { ArkivLager, LaastSak, Strukturlager } from '../ports.ts';

/** The arkivdel a new registrering of a case goes to: the case's own, or the successor when its period overlaps (krav 6.2.5). */
export async function finnPeriode(
  struktur: Strukturlager,
  id: string,
): Promise<Result<{ readonly arkivdel: Periode; readonly flytter: boolean }, Arkivavvisning>> {
  const egen = await struktur.arkivdel(id);
  if (egen === null) throw new Error(`A case stands in an arkivdel that is not there: ${id}`);
  const arvtaker = egen.arvtaker === null ? null : await struktur.arkivdel(egen.arvtaker);
  const til = flytterTil(egen, arvtaker);
  if (!til.ok) return til;
  return ok(
    til.verdi === null || arvtaker === null
      ? { arkivdel: egen, flytter: false }
      : { arkivdel: arvtaker, flytter: true },
  );
}

/** Krav 6.2.5: the case goes along to the successor, logged. */
export async function flyttTilArvtaker(
  uow: Uow,
  { saker, endringslogg }: ArkivLager,
  { sak, arkivdel }: LaastSak,
  til: string,
): Promise<void> {
  await saker.settArkivdel([sak.id], til);
  await endringslogg.foer(sak.id, [{ felt: 'referanseArkivdel', tidligereVerdi: arkivdel, nyVerdi: til }]);
  await uow.announce(saksmappeEndret, { saksmappe: sak.id, felt: ['referanseArkivdel'] });
}
