import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { gyldigeKoder } from '../domain/kodeverk.ts';
import {
  type Kryssreferanse,
  type NyPart,
  vurderKryssreferanse,
  vurderMerknad,
  vurderPart,
} from '../domain/tilheng.ts';
import { kanSeSak } from '../domain/visning.ts';
import { saksmappeEndret } from '../events.ts';
import type { Enhet } from '../ports/registreringer.ts';
import type { ArkivDeps } from '../ports.ts';
import { kanSeEnhet } from './enheter.ts';

/** Adds a remark (krav 2.8.6–7) to something this person may see. */
export const leggTilMerknad =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    enhet: Enhet,
    tekst: string,
    type: string | null,
  ): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const synlig = await kanSeEnhet(uow, lager, enhet);
    if (!synlig.ok) return synlig;
    const typer = gyldigeKoder('merknadstype', await lager.tilheng.kodeverdier('merknadstype'), norskDato(uow.naa));
    const merknad = vurderMerknad(tekst, type, [...typer.keys()]);
    if (!merknad.ok) return merknad;
    const id = await lager.tilheng.leggTilMerknad(enhet, merknad.verdi);
    await lager.endringslogg.foer(enhet.id, [
      { felt: 'merknad', tidligereVerdi: null, nyVerdi: merknad.verdi.merknadstekst },
    ]);
    return ok({ id });
  };

/** Adds a reference to a klasse, mappe or registrering (krav 2.8.4); it sits on the side that refers. */
export const leggTilKryssreferanse =
  (deps: ArkivDeps) =>
  async (uow: Uow, enhet: Enhet, til: Kryssreferanse): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const synlig = await kanSeEnhet(uow, lager, enhet);
    if (!synlig.ok) return synlig;
    const vurdert = vurderKryssreferanse(enhet.id, til);
    if (!vurdert.ok) return vurdert;
    if (!(await lager.tilheng.finnes(til))) return avvis('arkiv.enhet-finnes-ikke');
    const id = await lager.tilheng.leggTilKryssreferanse(enhet, til);
    const maal = til.tilKlasse ?? til.tilMappe ?? til.tilRegistrering;
    await lager.endringslogg.foer(enhet.id, [{ felt: 'kryssreferanse', tidligereVerdi: null, nyVerdi: maal }]);
    return ok({ id });
  };

/** Adds a party to a case (krav 2.8.9–11). */
export const leggTilPart =
  (deps: ArkivDeps) =>
  async (uow: Uow, saksmappe: string, part: NyPart): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const { saker, tilheng, endringslogg } = deps.lager(uow);
    const laast = await saker.laas(saksmappe);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    if (!kanSeSak(uow.aktoer, laast.sak)) return avvis('arkiv.ikke-klarert');
    const roller = gyldigeKoder('partRolle', await tilheng.kodeverdier('partRolle'), norskDato(uow.naa));
    const vurdert = vurderPart(part, [...roller.keys()], laast.sak.tilgangskode);
    if (!vurdert.ok) return vurdert;
    const id = await tilheng.leggTilPart(saksmappe, vurdert.verdi);
    await endringslogg.foer(saksmappe, [{ felt: 'partNavn', tidligereVerdi: null, nyVerdi: vurdert.verdi.navn }]);
    await uow.announce(saksmappeEndret, { saksmappe, felt: ['part'] });
    return ok({ id });
  };
