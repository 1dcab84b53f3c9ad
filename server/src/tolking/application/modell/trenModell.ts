import type { Uow } from '../../../kernel/index.ts';
import { brevtekster } from '../../domain/modell/brevtekster.ts';
import type { Laerebrev } from '../../domain/modell/trenSett.ts';
import type { Pakket, Trener, Treningsgrunnlag } from '../../ports/modell.ts';
import type { Arbeid } from '../deps.ts';
import type { ModellDeps } from './deps.ts';

/** Older letters say less of today's practice than they cost. */
const FLEST_BREV = 50_000;
const OM_GANGEN = 100;
const MS_PER_DAG = 86_400_000;

const tilDato = (dag: number): string => new Date(dag * MS_PER_DAG).toISOString().slice(0, 10);

/**
 * Trains what has been ordered: reads the decided letters a slice at a time, trains in a process of its own, and keeps the result as a new
 * version in one transaction, so that whatever breaks on the way leaves the former in use. Trained once per order: an order that is
 * finished is left alone.
 *
 * @param trening id of the order
 */
export const trenModell =
  (deps: ModellDeps) =>
  async (trening: string, arbeid: Arbeid, signal: AbortSignal): Promise<void> => {
    const bestilt = await arbeid((uow) => deps.modeller(uow).hentTrening(trening));
    if (bestilt === null || bestilt.ferdig !== null) return;
    const brev = await arbeid((uow) => deps.modeller(uow).avgjorte(FLEST_BREV));
    const trener = deps.startTrener(signal);
    try {
      const grunnlag = await les(deps, brev, trener, arbeid);
      const pakket = await trener.ferdig();
      await arbeid((uow) => behold(deps, uow, { trening, bestiltAv: bestilt.bestiltAv, grunnlag, pakket }));
    } finally {
      await trener.avslutt();
    }
  };

async function les(
  { modeller, mottatteFiler }: ModellDeps,
  brev: readonly string[],
  trener: Trener,
  arbeid: Arbeid,
): Promise<Treningsgrunnlag> {
  const dager: number[] = [];
  for (let fra = 0; fra < brev.length; fra += OM_GANGEN) {
    const bolk = await arbeid(async (uow) => {
      const stoff = await modeller(uow).laerestoff(brev.slice(fra, fra + OM_GANGEN));
      const ut: Laerebrev[] = [];
      for (const ett of stoff) {
        const filnavn = (await mottatteFiler.filnavn(uow, ett.forsendelse))?.get(ett.dokument) ?? '';
        ut.push({
          dag: ett.dag,
          fasit: ett.fasit,
          regler: ett.regler,
          tekster: brevtekster({ ...ett.stoff, filnavn }),
        });
      }
      return ut;
    });
    dager.push(...bolk.map(({ dag }) => dag));
    if (bolk.length > 0) await trener.leggTil(bolk);
  }
  return { fra: tilDato(dager[0] ?? 0), til: tilDato(dager.at(-1) ?? 0), antall: dager.length };
}

async function behold(
  { modeller }: ModellDeps,
  uow: Uow,
  ferdig: { trening: string; bestiltAv: string; grunnlag: Treningsgrunnlag; pakket: Pakket | null },
): Promise<void> {
  const lager = modeller(uow);
  const { antall } = ferdig.grunnlag;
  if (ferdig.pakket === null) {
    return lager.avsluttTrening(ferdig.trening, { ferdig: uow.naa, utfall: 'for-faa', antall, versjon: null });
  }
  const iBruk = (await lager.valg())?.versjon ?? 0;
  const om = { ...ferdig.grunnlag, bestiltAv: ferdig.bestiltAv, trent: uow.naa };
  const versjon = await lager.lagre(ferdig.pakket, om, [iBruk]);
  await lager.avsluttTrening(ferdig.trening, { ferdig: uow.naa, utfall: 'ny', antall, versjon });
}

/** Every attempt has failed: the former models stay in use, and the page says that it went wrong. */
export const oppgiTrening =
  ({ modeller }: Pick<ModellDeps, 'modeller'>) =>
  (uow: Uow, trening: string): Promise<void> =>
    modeller(uow).avsluttTrening(trening, { ferdig: uow.naa, utfall: 'feilet', antall: null, versjon: null });
