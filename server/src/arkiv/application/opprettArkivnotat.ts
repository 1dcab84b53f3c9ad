import { formaterRegistreringsId, lesMappeId } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type OpprettArkivnotat, vurderArkivnotat } from '../domain/arkivnotat.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type Arkivnotatvisning, kanSeNotat, visNotat } from '../domain/notatvisning.ts';
import type { ArkivDeps } from '../ports.ts';
import { enhetErUkjent } from './enhet.ts';
import { finnPeriode, flyttTilArvtaker } from './periodeplass.ts';
import { medSaksbehandler } from './saksbehandler.ts';

/** Files a document in a case without journalling it (krav 2.6.4). It gets a number of the case, and none in the journal. */
export const opprettArkivnotat =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: OpprettArkivnotat): Promise<Result<Arkivnotatvisning, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const { saker, struktur, notater, endringslogg } = lager;
    const laast = await saker.laas(inn.saksmappe);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    const klasse = await struktur.klasse(laast.klasse);
    const mappe = lesMappeId(sak.saksnummer);
    if (klasse === null || mappe === null) throw new Error(`Case ${sak.id} has lost its place`);
    const plass = await finnPeriode(struktur, laast.arkivdel);
    if (!plass.ok) return plass;
    const { arkivdel } = plass.verdi;
    if (await enhetErUkjent(deps, uow, inn.administrativEnhet)) return avvis('arkiv.enhet-ukjent');
    const kommando = await medSaksbehandler(deps, uow, inn);
    if (!kommando.ok) return kommando;
    const idag = norskDato(uow.naa);
    const tilgangskoder = await struktur.tilgangskoder();
    const vurdert = vurderArkivnotat(kommando.verdi, { sak, klasse, arkivdel, tilgangskoder, idag });
    if (!vurdert.ok) return vurdert;
    if (plass.verdi.flytter) await flyttTilArvtaker(uow, lager, laast, arkivdel.id);
    const id = uow.nyId();
    const nummer = await saker.nesteJournalpostnummer(sak.id, idag);
    const registreringsID = formaterRegistreringsId({ ...mappe, journalpostnummer: nummer });
    await notater.settInn(id, sak.id, nummer, registreringsID, vurdert.verdi);
    await endringslogg.foer(id, [{ felt: 'registreringsID', tidligereVerdi: null, nyVerdi: registreringsID }]);
    const notat = await notater.hent(id);
    return notat === null ? avvis('arkiv.arkivnotat-finnes-ikke') : ok(visNotat(uow.aktoer, notat));
  };

/** Archives an arkivnotat (krav 3.2.13): from now on it is frozen (krav 3.2.14–17). Done twice, it is done once. */
export const arkiverArkivnotat =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Arkivnotatvisning, Arkivavvisning>> => {
    const { notater, endringslogg } = deps.lager(uow);
    const notat = await notater.laas(id);
    if (notat === null) return avvis('arkiv.arkivnotat-finnes-ikke');
    if (!kanSeNotat(uow.aktoer, notat)) return avvis('arkiv.ikke-klarert');
    if (notat.arkivertDato !== null) return ok(visNotat(uow.aktoer, notat));
    if (notat.dokumenter.some((d) => d.dokumentstatus !== 'F')) return avvis('arkiv.dokument-ikke-ferdigstilt');
    await notater.arkiver(id);
    await endringslogg.foer(id, [{ felt: 'arkivertDato', tidligereVerdi: null, nyVerdi: uow.naa.toISOString() }]);
    return ok(visNotat(uow.aktoer, { ...notat, arkivertDato: uow.naa }));
  };
