import type { Saksstatus } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type EndreSak, vurderSaksendring, vurderSaksstatus, vurderSakUtgaar } from '../domain/saksstatus.ts';
import { kanSeSak, type Saksvisning, visSak } from '../domain/visning.ts';
import { saksmappeEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';
import { enhetErUkjent } from './enhet.ts';
import { medSaksansvarlig } from './saksbehandler.ts';

/** Corrects a case, one endringslogg row for each field that changes (vedlegg 3); what is frozen stays (krav 3.2.2, 3.2.10). */
export const endreSak =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: EndreSak): Promise<Result<Saksvisning, Arkivavvisning>> => {
    const { saker, endringslogg } = deps.lager(uow);
    const laast = await saker.laas(id);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    if (inn.administrativEnhet !== sak.administrativEnhet && (await enhetErUkjent(deps, uow, inn.administrativEnhet))) {
      return avvis('arkiv.enhet-ukjent');
    }
    const { saksansvarlig } = inn;
    const bytter = saksansvarlig !== undefined && saksansvarlig !== sak.saksansvarlig;
    const { saksansvarlig: _lik, ...uendret } = inn;
    const oensket = bytter ? await medSaksansvarlig(deps, uow, { ...inn, saksansvarlig }) : ok(uendret);
    if (!oensket.ok) return oensket;
    const vurdert = vurderSaksendring(sak, oensket.verdi, norskDato(uow.naa));
    if (!vurdert.ok) return vurdert;
    const { verdier, endringer } = vurdert.verdi;
    if (endringer.length > 0) {
      await saker.endre(id, verdier);
      await endringslogg.foer(id, endringer);
      await uow.announce(saksmappeEndret, { saksmappe: id, felt: endringer.map((endring) => endring.felt) });
    }
    return ok(visSak(uow.aktoer, { ...sak, ...verdier }));
  };

/** Takes a case a step (M052). Avsluttet is `avsluttSak`; Utgår needs that nothing in it counts any more. */
export const settSaksstatus =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, til: Exclude<Saksstatus, 'A'>): Promise<Result<Saksvisning, Arkivavvisning>> => {
    const { saker, journal, endringslogg } = deps.lager(uow);
    const laast = await saker.laas(id);
    if (laast === null) return avvis('arkiv.sak-finnes-ikke');
    const { sak } = laast;
    if (!kanSeSak(uow.aktoer, sak)) return avvis('arkiv.ikke-klarert');
    // A closed case is opened by `gjenaapneSak`, with a reason and a right of its own (krav 3.2.11).
    if (sak.saksstatus === 'A') return avvis('arkiv.sak-avsluttet', { sak: sak.saksnummer });
    const endring = til === 'U' ? vurderSakUtgaar(sak, await journal.iSak(id)) : vurderSaksstatus(sak, til);
    if (!endring.ok) return endring;
    await saker.settStatus(id, til, til === 'U');
    await endringslogg.foer(id, [endring.verdi]);
    await uow.announce(saksmappeEndret, { saksmappe: id, felt: ['saksstatus'] });
    return ok(visSak(uow.aktoer, { ...sak, saksstatus: til }));
  };
