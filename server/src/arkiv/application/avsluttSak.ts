import { arkivdelTarRegistreringer } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { loggforAvskrivning } from '../domain/avskrivning.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type Avslutningsvurdering, finnHindre, vurderAvslutning, vurderGjenaapning } from '../domain/saksstatus.ts';
import { kanSeSak } from '../domain/visning.ts';
import { journalpostEndret, saksmappeEndret } from '../events.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

export interface Avsluttet {
  readonly saksnummer: string;
  /** registreringsID of what was written off with «Saken ble avsluttet» (krav 3.4.5). */
  readonly avskrevet: string[];
}

/** What stands between a case and its closing (krav 3.2.6–9), for the page that warns first. */
export const vurderAvslutningAvSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Avslutningsvurdering, Arkivavvisning>> => {
    const { saker, journal } = deps.lager(uow);
    const sak = await saker.hent(id);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    return ok(finnHindre(await journal.iSak(id)));
  };

/**
 * Closes a case (krav 3.2.1, 3.2.5–9). Open restanser refuse it until `bekreftet`; then they are written off with the case (krav 3.4.5).
 * The arkivnotater in it are archived with it, for everything in a closed case is.
 */
export const avsluttSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, bekreftet: boolean): Promise<Result<Avsluttet, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const laast = await lager.saker.laas(id);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    const vurdert = vurderAvslutning(sak, await lager.journal.iSak(id), bekreftet);
    if (!vurdert.ok) return vurdert;
    await skrivAvRestanser(uow, lager, id, vurdert.verdi);
    await arkiverNotater(uow, lager, id);
    await lager.saker.settStatus(id, 'A', true);
    await lager.endringslogg.foer(id, [
      { felt: 'saksstatus', tidligereVerdi: sak.saksstatus, nyVerdi: 'A' },
      { felt: 'avsluttetDato', tidligereVerdi: null, nyVerdi: uow.naa.toISOString() },
    ]);
    await uow.announce(saksmappeEndret, { saksmappe: id, felt: ['saksstatus'] });
    return ok({ saksnummer: sak.saksnummer, avskrevet: vurdert.verdi.restanser.map((p) => p.registreringsID) });
  };

async function skrivAvRestanser(
  uow: Uow,
  lager: ArkivLager,
  saksmappe: string,
  { restanser }: Avslutningsvurdering,
): Promise<void> {
  for (const post of restanser) {
    const ny = { avskrivningsmaate: 'SA', avskrivesAv: null, korrespondansepart: null } as const;
    await lager.avskrivning.settInn(post.id, ny, norskDato(uow.naa));
    await lager.endringslogg.foer(post.id, loggforAvskrivning(post, null, 'SA').post);
    await uow.announce(journalpostEndret, { journalpost: post.id, saksmappe, felt: ['avskrivning'] });
  }
}

async function arkiverNotater(uow: Uow, lager: ArkivLager, saksmappe: string): Promise<void> {
  for (const notat of await lager.notater.iSak(saksmappe)) {
    if (notat.arkivertDato !== null) continue;
    await lager.notater.arkiver(notat.id);
    const arkivert = { felt: 'arkivertDato', tidligereVerdi: null, nyVerdi: uow.naa.toISOString() };
    await lager.endringslogg.foer(notat.id, [arkivert]);
  }
}

/** Opens a closed case again, for those who may (krav 3.2.11), and takes back what its closing had written off. Logged with the reason. */
export const gjenaapneSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, begrunnelse: string): Promise<Result<{ saksnummer: string }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const laast = await lager.saker.laas(id);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    const arkivdel = await lager.struktur.arkivdel(laast.arkivdel);
    const tarImot = arkivdel !== null && arkivdelTarRegistreringer(arkivdel.arkivdelstatus);
    const vurdert = vurderGjenaapning(sak, tarImot);
    if (!vurdert.ok) return vurdert;
    await lager.saker.settStatus(id, 'B', false);
    await lager.tilheng.leggTilMerknad({ type: 'saksmappe', id }, { merknadstekst: begrunnelse, merknadstype: 'MA' });
    await lager.endringslogg.foer(id, [vurdert.verdi]);
    for (const post of await lager.journal.iSak(id)) {
      for (const avskrivning of post.avskrivninger.filter((a) => a.avskrivningsmaate === 'SA')) {
        await lager.avskrivning.slett(avskrivning.id);
        await lager.endringslogg.foer(post.id, [{ felt: 'avskrivningsmaate', tidligereVerdi: 'SA', nyVerdi: null }]);
        await uow.announce(journalpostEndret, { journalpost: post.id, saksmappe: id, felt: ['avskrivning'] });
      }
    }
    await uow.announce(saksmappeEndret, { saksmappe: id, felt: ['saksstatus'] });
    return ok({ saksnummer: sak.saksnummer });
  };
