import type { Arkivdelstatus } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  type Periode,
  sluttdatoVedLukking,
  vurderArvtaker,
  vurderMappeflytting,
  vurderPeriodeskifte,
} from '../domain/periode.ts';
import { feltendringer } from '../domain/strukturendring.ts';
import { type Saksvisning, visSak } from '../domain/visning.ts';
import { saksmappeEndret } from '../events.ts';
import type { Arkivdelrad } from '../ports/struktur.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

/** Every arkivdel of the municipality with its place in the row of periods (krav 6.2.2). */
export const finnPerioder =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Periode[]> =>
    deps.lager(uow).struktur.perioder();

/** Says which arkivdel takes over after another (krav 6.2.2). */
export const settArvtaker =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, arvtaker: string): Promise<Result<Periode, Arkivavvisning>> => {
    const { struktur, endringslogg } = deps.lager(uow);
    const perioder = await struktur.laasPerioder();
    const periode = perioder.get(id);
    if (periode === undefined) return avvis('arkiv.arkivdel-ukjent');
    if (periode.arkivdelstatus === 'P') return avvis('arkiv.arkivdel-avsluttet');
    const vurdert = vurderArvtaker(id, arvtaker, perioder);
    if (!vurdert.ok) return vurdert;
    await struktur.settArvtaker(id, arvtaker);
    await endringslogg.foer(id, [{ felt: 'referanseArvtaker', tidligereVerdi: periode.arvtaker, nyVerdi: arvtaker }]);
    await endringslogg.foer(arvtaker, [
      { felt: 'referanseForloeper', tidligereVerdi: perioder.get(arvtaker)?.forloeper ?? null, nyVerdi: id },
    ]);
    return ok({ ...periode, arvtaker });
  };

/** Changes period: to overlap (krav 6.2.4) or closed (krav 6.2.6–7, 2.3.6), logged. */
export const settArkivdelstatus =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, til: Arkivdelstatus): Promise<Result<Periode, Arkivavvisning>> => {
    const { struktur, saker, endringslogg } = deps.lager(uow);
    const perioder = await struktur.laasPerioder();
    const periode = perioder.get(id);
    if (periode === undefined) return avvis('arkiv.arkivdel-ukjent');
    const arvtaker = periode.arvtaker === null ? null : (perioder.get(periode.arvtaker) ?? null);
    const aapneMapper = (await saker.aapneIArkivdel(id)).length;
    const endring = vurderPeriodeskifte(periode, til, { arvtaker, aapneMapper });
    if (!endring.ok) return endring;
    await struktur.settArkivdelstatus(id, til, til === 'P');
    await endringslogg.foer(id, [endring.verdi]);
    if (til === 'P') await settSlutt(deps.lager(uow), id, (del) => sluttdatoVedLukking(del, norskDato(uow.naa)));
    return ok({ ...periode, arkivdelstatus: til });
  };

/** Sets when the period of an arkivdel ends, logged when it is another day than before; null: it is not over. */
export async function settSlutt(
  { strukturendring, endringslogg }: Pick<ArkivLager, 'strukturendring' | 'endringslogg'>,
  id: string,
  slutt: (del: Arkivdelrad) => string | null,
): Promise<void> {
  const del = (await strukturendring.arkivdeler()).find((en) => en.id === id);
  if (del === undefined) return;
  const { verdier, endringer } = feltendringer({ sluttDato: del.sluttDato }, { sluttDato: slutt(del) });
  if (endringer.length === 0) return;
  await strukturendring.endreArkivdel(id, verdier);
  await endringslogg.foer(id, endringer);
}

/** The open cases of an arkivdel (krav 6.2.8), as this person may see them. */
export const finnAapneMapper =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Saksvisning[], Arkivavvisning>> => {
    const { struktur, saker } = deps.lager(uow);
    if ((await struktur.arkivdel(id)) === null) return avvis('arkiv.arkivdel-ukjent');
    return ok((await saker.aapneIArkivdel(id)).map((sak) => visSak(uow.aktoer, sak)));
  };

/** Moves every open case of an arkivdel to its successor (krav 6.2.9). Gives how many. */
export const flyttAapneMapper =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<{ antall: number }, Arkivavvisning>> => {
    const { struktur, saker, endringslogg } = deps.lager(uow);
    const perioder = await struktur.laasPerioder();
    const fra = perioder.get(id);
    if (fra === undefined) return avvis('arkiv.arkivdel-ukjent');
    const vurdert = vurderMappeflytting(fra, fra.arvtaker === null ? null : (perioder.get(fra.arvtaker) ?? null));
    if (!vurdert.ok) return vurdert;
    const aapne = await saker.aapneIArkivdel(id);
    await saker.settArkivdel(
      aapne.map((sak) => sak.id),
      vurdert.verdi,
    );
    for (const sak of aapne) {
      await endringslogg.foer(sak.id, [{ felt: 'referanseArkivdel', tidligereVerdi: id, nyVerdi: vurdert.verdi }]);
      await uow.announce(saksmappeEndret, { saksmappe: sak.id, felt: ['referanseArkivdel'] });
    }
    return ok({ antall: aapne.length });
  };
