import type { Lesning } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { avstandFra, LAERTE_FELT, type LaertFelt, tilVerdi } from '../domain/eksempel.ts';
import { type Forslag, sikkerhetFor } from '../domain/forslag.ts';
import { lavesteAv, type Nivaastand, nivaaForForslag } from '../domain/tillit/ikraft.ts';
import type { Dokumentlesning, Side } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';

/**
 * How far the reading has come, the pages, and the proposals with their evidence. A forsendelse not yet begun is simply empty; one
 * that was never received is refused with `tjener.finnes-ikke`.
 */
export const hentLesning =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<Result<Lesning>> => {
    const lager = deps.lager(uow);
    const lest = await lager.hent(forsendelse);
    if (lest === null && (await deps.mottatteFiler.filnavn(uow, forsendelse)) === null) {
      return avvis('tjener.finnes-ikke');
    }
    const dokumenter = await lager.dokumenter(forsendelse);
    const sider = await lager.sidehoder(dokumenter.map((d) => d.dokument));
    const forslag = await lager.forslag(forsendelse);
    const stander = await lager.nivaastander();
    return ok({
      dokumenter: dokumenter.map((d) =>
        visDokument(
          d,
          sider.filter((s) => s.dokument === d.dokument),
        ),
      ),
      forslag: forslag.map((f) => visForslag(f, stander)),
      ferdig: lest?.foreslaatt != null,
      maalform: lest?.maalform ?? 'ukjent',
    });
  };

function visDokument(d: Dokumentlesning, sider: readonly Omit<Side, 'ord' | 'tekst'>[]): Lesning['dokumenter'][number] {
  return {
    dokument: d.dokument,
    status: d.status,
    aarsak: d.aarsak,
    antallSider: Math.max(d.sider, sider.length),
    harArkivfil: d.arkivfil !== null,
    sider: sider.map((s) => ({
      nr: s.nr,
      bredde: s.bredde,
      hoeyde: s.hoeyde,
      kilde: s.kilde,
      konfidens: s.konfidens,
      rotasjon: s.rotasjon,
      advarsel: s.advarsel,
    })),
  };
}

/** What it is trusted to do; null where proposals are not held against decisions. One to shield is always for a person to see. */
function nivaaAv(f: Forslag, stander: ReadonlyMap<LaertFelt, Nivaastand>): Lesning['forslag'][number]['nivaa'] {
  const felt = LAERTE_FELT.find((laert) => laert === f.felt);
  const stand = felt === undefined ? undefined : stander.get(felt);
  if (felt === undefined || stand === undefined) return null;
  const { konfidens: sikkerhet } = f;
  const nivaa = nivaaForForslag(felt, stand, { sikkerhet, avstand: avstandFra(f) });
  return felt === 'tilgangskode' && tilVerdi(felt, f.verdi) !== null ? lavesteAv(nivaa, 'forhaandsutfylt') : nivaa;
}

function visForslag(f: Forslag, stander: ReadonlyMap<LaertFelt, Nivaastand>): Lesning['forslag'][number] {
  return {
    felt: f.felt,
    verdi: f.verdi,
    visning: f.visning,
    konfidens: f.konfidens,
    sikkerhet: sikkerhetFor(f.konfidens),
    nivaa: nivaaAv(f, stander),
    bevis: f.bevis.map((b) => ({ ...b, boks: b.boks === null ? null : { ...b.boks } })),
    kandidater: f.kandidater.map((k) => ({ ...k })),
  };
}
