import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { feltendringer, vurderGjenaapning, vurderNyKlasse, vurderTittel } from '../domain/strukturendring.ts';
import type { Tekstfelt } from '../ports/struktur.ts';
import type { ArkivDeps } from '../ports.ts';

type Svar = Promise<Result<null, Arkivavvisning>>;
export interface OpprettKlasse {
  readonly system: string;
  readonly klasseID: string;
  readonly tittel: string;
  readonly overordnet: string | null;
}

/** Makes a klasse (krav 2.4.6), never under one that holds cases (krav 2.4.4). */
export const opprettKlasse =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: OpprettKlasse): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    if (!(await strukturendring.systemer()).some((system) => system.id === inn.system))
      return avvis('arkiv.enhet-finnes-ikke');
    const over = inn.overordnet === null ? null : await strukturendring.laasKlasse(inn.overordnet);
    if (inn.overordnet !== null && over?.system !== inn.system) return avvis('arkiv.enhet-finnes-ikke');
    const plass = over === null ? null : { ...over, harMapper: over.antallSaker > 0 };
    const finnes = await strukturendring.klasseFinnes(inn.system, inn.klasseID.trim());
    const vurdert = vurderNyKlasse(inn, plass, finnes);
    if (!vurdert.ok) return vurdert;
    const id = await strukturendring.opprettKlasse({ ...inn, ...vurdert.verdi });
    await endringslogg.foer(id, [{ felt: 'klasseID', tidligereVerdi: null, nyVerdi: vurdert.verdi.klasseID }]);
    return ok({ id });
  };

/** Corrects title or description; the klasseID is what cases are found by, and stays. */
export const endreKlasse =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: Partial<Tekstfelt>): Svar => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    const klasse = await strukturendring.laasKlasse(id);
    if (klasse === null) return avvis('arkiv.enhet-finnes-ikke');
    if (inn.tittel !== undefined) {
      const tittel = vurderTittel(inn.tittel, []);
      if (!tittel.ok) return tittel;
    }
    const { tittel, beskrivelse } = klasse;
    const { verdier, endringer } = feltendringer({ tittel, beskrivelse }, inn);
    if (endringer.length === 0) return ok(null);
    await strukturendring.endreKlasse(id, verdier);
    await endringslogg.foer(id, endringer);
    return ok(null);
  };

/** Closes a klasse: it gets no more cases (krav 2.4.5); those in it stay. */
export const avsluttKlasse =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Svar => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    const klasse = await strukturendring.laasKlasse(id);
    if (klasse === null) return avvis('arkiv.enhet-finnes-ikke');
    if (klasse.avsluttet) return avvis('arkiv.klasse-avsluttet', { klasse: klasse.klasseID });
    await strukturendring.settKlasseAvsluttet(id, true);
    const nyVerdi = uow.naa.toISOString();
    await endringslogg.foer(id, [{ felt: 'avsluttetDato', tidligereVerdi: null, nyVerdi }]);
    return ok(null);
  };

/** Takes a closed klasse into use again: beyond the ordinary limits, with the reason in the log (krav 2.9.3). */
export const gjenaapneKlasse =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, begrunnelse: string): Svar => {
    const { strukturendring, endringslogg } = deps.lager(uow);
    const klasse = await strukturendring.laasKlasse(id);
    if (klasse === null) return avvis('arkiv.enhet-finnes-ikke');
    const endring = { felt: 'avsluttetDato', tidligereVerdi: 'avsluttet', nyVerdi: null };
    const logg = vurderGjenaapning(klasse.avsluttet, begrunnelse, endring);
    if (!logg.ok) return logg;
    await strukturendring.settKlasseAvsluttet(id, false);
    await endringslogg.foer(id, logg.verdi);
    return ok(null);
  };
