import type { Dokumentmedium, Klassifikasjonstype } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { vurderArvtaker } from '../domain/periode.ts';
import { feltendringer, vurderGjenaapning, vurderNyArkivdel, vurderTittel } from '../domain/strukturendring.ts';
import type { Arkivdelfelt } from '../ports/struktur.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';
import { settSlutt } from './perioder.ts';

export interface OpprettArkivdel {
  readonly arkiv: string;
  readonly tittel: string;
  readonly startDato: string;
  readonly dokumentmedium: Dokumentmedium;
  readonly periodiseringsprinsipp: string | null;
  /** It takes over after this one and is classified by the same systems; null: by those of the newest arkivdel. */
  readonly forloeper: string | null;
}

/** Makes an arkivdel, as successor or on its own (krav 2.9.6, 6.2.1–2); refused in a closed arkiv (krav 2.3.1). */
export const opprettArkivdel =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: OpprettArkivdel): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const { strukturendring, endringslogg } = lager;
    const arkiv = await strukturendring.laasArkiv(inn.arkiv);
    if (arkiv === null) return avvis('arkiv.enhet-finnes-ikke');
    const alle = await strukturendring.arkivdeler();
    const iArkivet = alle.filter((del) => del.arkiv === inn.arkiv);
    const tittel = vurderNyArkivdel(
      arkiv.arkivstatus,
      inn.tittel,
      iArkivet.map((del) => del.tittel),
    );
    if (!tittel.ok) return tittel;
    const forloeper = inn.forloeper === null ? null : (alle.find((del) => del.id === inn.forloeper) ?? null);
    if (inn.forloeper !== null && forloeper === null) return avvis('arkiv.arkivdel-ukjent');
    if (forloeper?.arkivdelstatus === 'P') return avvis('arkiv.arkivdel-avsluttet');
    const journalenhet = forloeper?.journalenhet ?? null;
    const id = await strukturendring.opprettArkivdel({ ...inn, tittel: tittel.verdi, journalenhet });
    const moenster = forloeper ?? iArkivet.at(-1) ?? alle.at(-1);
    if (moenster !== undefined) await strukturendring.kopierSystemer(moenster.id, id);
    await endringslogg.foer(id, [{ felt: 'tittel', tidligereVerdi: null, nyVerdi: tittel.verdi }]);
    if (forloeper === null) return ok({ id });
    return settEtter(lager, forloeper.id, id);
  };

async function settEtter(
  { struktur, endringslogg }: ArkivLager,
  forloeper: string,
  id: string,
): Promise<Result<{ id: string }, Arkivavvisning>> {
  const perioder = await struktur.laasPerioder();
  const vurdert = vurderArvtaker(forloeper, id, perioder);
  if (!vurdert.ok) return vurdert;
  const foer = perioder.get(forloeper)?.arvtaker ?? null;
  await struktur.settArvtaker(forloeper, id);
  await endringslogg.foer(forloeper, [{ felt: 'referanseArvtaker', tidligereVerdi: foer, nyVerdi: id }]);
  return ok({ id });
}

/** Texts and dates of a period (krav 6.2.1), each change logged. */
export const endreArkivdel =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: Partial<Arkivdelfelt>): Promise<Result<null, Arkivavvisning>> => {
    const { strukturendring, struktur, endringslogg } = deps.lager(uow);
    await struktur.laasPerioder();
    const alle = await strukturendring.arkivdeler();
    const del = alle.find((en) => en.id === id);
    if (del === undefined) return avvis('arkiv.arkivdel-ukjent');
    if (inn.tittel !== undefined) {
      const andre = alle.filter((en) => en.arkiv === del.arkiv && en.id !== id).map((en) => en.tittel);
      const tittel = vurderTittel(inn.tittel, andre);
      if (!tittel.ok) return tittel;
    }
    const { tittel, beskrivelse, periodiseringsprinsipp, startDato, sluttDato } = del;
    const foer = { tittel, beskrivelse, periodiseringsprinsipp, startDato, sluttDato };
    const { verdier, endringer } = feltendringer(foer, inn);
    const etter = { ...foer, ...verdier };
    if (etter.startDato !== null && etter.sluttDato !== null && etter.sluttDato < etter.startDato)
      return avvis('arkiv.dato-ugyldig', { felt: 'sluttDato' });
    if (endringer.length === 0) return ok(null);
    await strukturendring.endreArkivdel(id, verdier);
    await endringslogg.foer(id, endringer);
    return ok(null);
  };

/** Opens a closed period again, which the ordinary rules never do (krav 2.9.3): with the reason in the log, in an open arkiv. */
export const gjenaapneArkivdel =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, begrunnelse: string): Promise<Result<null, Arkivavvisning>> => {
    const { strukturendring, struktur, endringslogg } = deps.lager(uow);
    const periode = (await struktur.laasPerioder()).get(id);
    const del = (await strukturendring.arkivdeler()).find((en) => en.id === id);
    if (periode === undefined || del === undefined) return avvis('arkiv.arkivdel-ukjent');
    if ((await strukturendring.laasArkiv(del.arkiv))?.arkivstatus === 'A') return avvis('arkiv.arkiv-avsluttet');
    // With a successor it overlaps: new cases belong to the successor still (krav 6.2.3).
    const til = periode.arvtaker === null ? 'A' : 'O';
    const endring = { felt: 'arkivdelstatus', tidligereVerdi: 'P', nyVerdi: til };
    const logg = vurderGjenaapning(periode.arkivdelstatus === 'P', begrunnelse, endring);
    if (!logg.ok) return logg;
    await struktur.settArkivdelstatus(id, til, false);
    await endringslogg.foer(id, logg.verdi);
    // The end was that of the closing (M108), which is undone.
    await settSlutt({ strukturendring, endringslogg }, id, () => null);
    return ok(null);
  };

/** Makes a classification system beside the primary one of an arkivdel (krav 2.9.7, 2.5.6). */
export const opprettKlassifikasjonssystem =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    inn: { readonly tittel: string; readonly type: Klassifikasjonstype; readonly arkivdel: string },
  ): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const { strukturendring, struktur, endringslogg } = deps.lager(uow);
    const andre = await strukturendring.systemer();
    const tittel = vurderTittel(
      inn.tittel,
      andre.map((system) => system.tittel),
    );
    if (!tittel.ok) return tittel;
    const arkivdel = await struktur.arkivdel(inn.arkivdel);
    if (arkivdel === null) return avvis('arkiv.arkivdel-ukjent');
    if (arkivdel.arkivdelstatus === 'P') return avvis('arkiv.arkivdel-avsluttet');
    const id = await struktur.sikreSystem({ tittel: tittel.verdi, type: inn.type });
    await struktur.koble({ arkivdel: inn.arkivdel, system: id, primaert: false });
    await endringslogg.foer(id, [{ felt: 'tittel', tidligereVerdi: null, nyVerdi: tittel.verdi }]);
    return ok({ id });
  };
