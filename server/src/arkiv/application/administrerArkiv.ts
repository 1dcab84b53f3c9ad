import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { feltendringer, vurderAvslutningAvArkiv, vurderGjenaapning, vurderTittel } from '../domain/strukturendring.ts';
import type { Arkivdelrad, Arkivrad, Klasserad, Systemrad, Tekstfelt } from '../ports/struktur.ts';
import type { ArkivDeps } from '../ports.ts';

type Svar = Promise<Result<null, Arkivavvisning>>;

/** The whole structure, closed parts too (krav 2.9.1). */
export interface Struktur {
  readonly arkiv: (Arkivrad & { readonly arkivdeler: Arkivdelrad[] })[];
  readonly systemer: (Systemrad & { readonly klasser: Klasserad[] })[];
}

export const hentStruktur =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Result<Struktur>> => {
    const lager = deps.lager(uow).strukturendring;
    const arkivdeler = await lager.arkivdeler();
    const klasser = await lager.klasser();
    return ok({
      arkiv: (await lager.arkiv()).map((rad) => ({ ...rad, arkivdeler: arkivdeler.filter((d) => d.arkiv === rad.id) })),
      systemer: (await lager.systemer()).map((rad) => ({
        ...rad,
        klasser: klasser.filter((k) => k.system === rad.id),
      })),
    });
  };

/** Corrects title or description of the arkiv, logged. */
export const endreArkiv =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: Partial<Tekstfelt>): Svar => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    const arkiv = await strukturendring.laasArkiv(id);
    if (arkiv === null) return avvis('arkiv.enhet-finnes-ikke');
    if (inn.tittel !== undefined) {
      const tittel = vurderTittel(inn.tittel, []);
      if (!tittel.ok) return tittel;
    }
    const { tittel, beskrivelse } = arkiv;
    const { verdier, endringer } = feltendringer({ tittel, beskrivelse }, inn);
    if (endringer.length === 0) return ok(null);
    await strukturendring.endreArkiv(id, verdier);
    await endringslogg.foer(id, endringer);
    return ok(null);
  };

/** Closes a whole arkiv (krav 2.3.1). */
export const avsluttArkiv =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Svar => {
    const { struktur, strukturendring, endringslogg } = deps.lager(uow);
    const arkiv = await strukturendring.laasArkiv(id);
    if (arkiv === null) return avvis('arkiv.enhet-finnes-ikke');
    const deler = (await strukturendring.arkivdeler()).filter((del) => del.arkiv === id);
    const perioder = await struktur.laasPerioder();
    const statuser = deler.map((del) => perioder.get(del.id)?.arkivdelstatus ?? del.arkivdelstatus);
    const endring = vurderAvslutningAvArkiv(arkiv.arkivstatus, statuser);
    if (!endring.ok) return endring;
    await strukturendring.settArkivstatus(id, 'A');
    await endringslogg.foer(id, [endring.verdi]);
    return ok(null);
  };

/** Opens a closed arkiv again: beyond the ordinary limits, with the reason in the log (krav 2.9.3). */
export const gjenaapneArkiv =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, begrunnelse: string): Svar => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    const arkiv = await strukturendring.laasArkiv(id);
    if (arkiv === null) return avvis('arkiv.enhet-finnes-ikke');
    const endring = { felt: 'arkivstatus', tidligereVerdi: 'A', nyVerdi: 'O' };
    const logg = vurderGjenaapning(arkiv.arkivstatus === 'A', begrunnelse, endring);
    if (!logg.ok) return logg;
    await strukturendring.settArkivstatus(id, 'O');
    await endringslogg.foer(id, logg.verdi);
    return ok(null);
  };
