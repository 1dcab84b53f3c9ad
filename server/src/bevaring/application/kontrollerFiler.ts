import type { Arkivskaper } from '../../kernel/index.ts';
import { bedoemFil, skalKontrolleres } from '../domain/filkontroll.ts';
import type { Arbeid, FilbevaringDeps, Filkilde, Filkontroll, Filside, KjentFil } from '../ports/filer.ts';

const SIDE = 500;
/** Checksums remembered, so that a file that several rows know is read once; forgotten past this, and read again. */
const MAKS_HUSKET = 1_000_000;

interface Runde {
  readonly arkivskaper: Arkivskaper;
  readonly signal: AbortSignal;
  /** Also when last night's is done: the command. */
  readonly uansett: boolean;
}

/**
 * Reads every file the tables know and compares SHA-256 and size. A missing or damaged one goes to a person's list and stays there until a later
 * control finds it whole. Null: it was not time.
 */
export const kontrollerFiler =
  (deps: FilbevaringDeps) =>
  async (runde: Runde, iTransaksjon: Arbeid): Promise<Filkontroll | null> => {
    const start = await iTransaksjon(async (uow): Promise<Filkontroll | null> => {
      const lager = deps.lager(uow);
      const sist = await lager.sisteKontroll();
      if (!runde.uansett && !skalKontrolleres(sist?.startetTid ?? null, uow.naa)) return null;
      const ny: Filkontroll = { id: uow.nyId(), startetTid: uow.naa, ferdigTid: null, filer: 0, byte: 0, avvik: 0 };
      await lager.lagreKontroll(ny);
      return ny;
    });
    if (start === null) return null;
    const sett = new Set<string>();
    let kontroll = start;
    for (const kilde of deps.filkilder) {
      let etter: string | null = null;
      for (;;) {
        if (runde.signal.aborted) throw new Error('The control of files was interrupted');
        const side: Filside = await iTransaksjon((uow) => kilde.les(uow, etter, SIDE));
        kontroll = await kontrollerSide(deps, runde, kilde, side.filer, sett, kontroll, iTransaksjon);
        if (side.neste === null) break;
        etter = side.neste;
      }
    }
    return iTransaksjon(async (uow) => {
      const ferdig = { ...kontroll, ferdigTid: uow.naa };
      await deps.lager(uow).lagreKontroll(ferdig);
      await deps.lager(uow).lukkFilavvik(start.startetTid);
      return ferdig;
    });
  };

async function kontrollerSide(
  deps: FilbevaringDeps,
  { arkivskaper }: Runde,
  kilde: Filkilde,
  side: readonly KjentFil[],
  sett: Set<string>,
  foer: Filkontroll,
  iTransaksjon: Arbeid,
): Promise<Filkontroll> {
  if (sett.size > MAKS_HUSKET) sett.clear();
  const avvik: { fil: KjentFil; slag: NonNullable<ReturnType<typeof bedoemFil>> }[] = [];
  let { filer, byte } = foer;
  for (const fil of side) {
    const noekkel = `${fil.sjekksum}:${fil.stoerrelse ?? ''}`;
    if (sett.has(noekkel)) continue;
    sett.add(noekkel);
    const funnet = await deps.filer.maal(arkivskaper, fil.sjekksum);
    const slag = bedoemFil(fil, funnet);
    filer++;
    byte += funnet?.byte ?? 0;
    if (slag !== null) avvik.push({ fil, slag });
  }
  const etter = { ...foer, filer, byte, avvik: foer.avvik + avvik.length };
  await iTransaksjon(async (uow) => {
    for (const { fil, slag } of avvik)
      await deps.lager(uow).foerFilavvik({ sjekksum: fil.sjekksum, slag, hva: kilde.hva, id: fil.id });
    await deps.lager(uow).lagreKontroll(etter);
  });
  return etter;
}
