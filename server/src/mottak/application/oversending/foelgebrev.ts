import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { FOELGEBREVTITTEL, type Foelgebrevslag, foelgebrevmal, type Maalform } from '../../domain/foelgebrev.ts';
import { sendFoelgebrev as sendJobb } from '../../jobs.ts';
import type { Foelgebrev, Sendtvidere } from '../../ports/oversending.ts';
import type { OversendingDeps } from './deps.ts';

const VIST = 200;
type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
type Maler = Readonly<Record<Foelgebrevslag, Readonly<Record<Maalform, string>>>>;

/** What the letters of a hand-over begin with. `til`: the name of who it goes to. */
export const hentFoelgebrevmaler =
  (deps: OversendingDeps) =>
  async (uow: Uow, forsendelse: string, til: string): Promise<Result<Maler>> => {
    const rad = await deps.lager(uow).hent(forsendelse);
    if (rad === null || !(await deps.innholdsvern.kanSe(uow, forsendelse))) return avvis('tjener.finnes-ikke');
    const kommune = await deps.kommunenavn(uow);
    const mal = (slag: Foelgebrevslag, maalform: Maalform) =>
      foelgebrevmal(slag, maalform, { til, kommune, mottatt: deps.langDato(rad.mottattTid, maalform) });
    const begge = (slag: Foelgebrevslag) => ({ nb: mal(slag, 'nb'), nn: mal(slag, 'nn') });
    return ok({ svar: begge('svar'), oversending: begge('oversending') });
  };

export interface Sendtviderelister {
  readonly venter: readonly Foelgebrev[];
  readonly sendt: readonly Foelgebrev[];
  readonly spor: readonly Sendtvidere[];
  /** Letters can be sent by mail. */
  readonly harPost: boolean;
}

/** The letters that wait and those that have left, and every hand-over in and out. What the asker may not see the content of is left out. */
export const finnSendtVidere =
  (deps: OversendingDeps) =>
  async (uow: Uow): Promise<Sendtviderelister> => {
    const lager = deps.oversendinger(uow);
    const synlige = async <T extends { readonly forsendelse: string }>(rader: readonly T[]): Promise<T[]> => {
      const ut: T[] = [];
      for (const rad of rader) if (await deps.innholdsvern.kanSe(uow, rad.forsendelse)) ut.push(rad);
      return ut;
    };
    const spor = await synlige(await lager.sendtVidere(VIST));
    const navn = await deps.navnPaa(uow, [...new Set(spor.map(({ av }) => av))]);
    return {
      venter: await synlige(await lager.foelgebrevene('venter', VIST)),
      sendt: await synlige(await lager.foelgebrevene('sendt', VIST)),
      spor: spor.map((rad) => ({ ...rad, av: navn.get(rad.av) ?? rad.av })),
      harPost: deps.post !== null,
    };
  };

async function synlig(deps: OversendingDeps, uow: Uow, id: string): Promise<Foelgebrev | null> {
  const brev = await deps.oversendinger(uow).foelgebrev(id);
  return brev !== null && (await deps.innholdsvern.kanSe(uow, brev.forsendelse)) ? brev : null;
}

/** The letter as PDF. */
export const hentFoelgebrev =
  (deps: OversendingDeps) =>
  async (uow: Uow, id: string): Promise<Result<Buffer>> => {
    const brev = await synlig(deps, uow, id);
    return brev === null ? avvis('tjener.finnes-ikke') : ok(await deps.brevskriver(uow, brev));
  };

/**
 * A person has posted the letter, or has it sent by mail. Refused with `mottak.foelgebrev-behandlet` when it has left or been withdrawn,
 * `mottak.foelgebrev-uten-epost` when it cannot go by mail, and `mottak.epost-mangler`.
 */
export const sendFoelgebrev =
  (deps: OversendingDeps) =>
  async (uow: Uow, id: string, maate: 'epost' | 'post'): Promise<Result<null>> => {
    const brev = await synlig(deps, uow, id);
    if (brev === null) return avvis('tjener.finnes-ikke');
    if (brev.status !== 'venter') return avvis('mottak.foelgebrev-behandlet');
    const lager = deps.oversendinger(uow);
    if (maate === 'post') {
      await lager.noterSendt(id, 'post', uow.aktoer.navn);
      return ok(null);
    }
    if (brev.epost === null) return avvis('mottak.foelgebrev-uten-epost');
    if (deps.post === null) return avvis('mottak.epost-mangler');
    await lager.settFoelgebrev(id, 'sendes');
    await uow.enqueue(sendJobb, { foelgebrev: id, av: uow.aktoer.navn }, { noekkel: id });
    return ok(null);
  };

/** Sends one by mail. What has been withdrawn meanwhile is not sent; one that was taken while the answer was lost goes once more, under the same Message-ID. */
export const sendFoelgebrevNaa =
  (deps: OversendingDeps) =>
  async (iTenant: ITenant, { foelgebrev: id, av }: { readonly foelgebrev: string; readonly av: string }) => {
    const brev = await iTenant((uow) => deps.oversendinger(uow).foelgebrev(id));
    if (brev?.status !== 'sendes' || brev.epost === null) return;
    if (deps.post === null) throw new Error('No mail server is set');
    const emne = FOELGEBREVTITTEL[brev.slag][brev.maalform];
    await deps.post({ id: `foelgebrev-${id}`, til: brev.epost, emne, tekst: brev.tekst });
    await iTenant((uow) => deps.oversendinger(uow).noterSendt(id, 'epost', av));
  };

/** Every attempt failed: it waits again, where a person sees it. */
export const oppgiFoelgebrev =
  (deps: OversendingDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    const brev = await deps.oversendinger(uow).foelgebrev(id);
    if (brev?.status === 'sendes') await deps.oversendinger(uow).settFoelgebrev(id, 'venter');
  };
