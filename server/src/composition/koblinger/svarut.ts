import {
  SVARUT_HEMMELIGHETER,
  type SvarutInnstillinger,
  zSvarutInnstillinger,
} from '../../ekspedering/adapters/svarut/innstillinger.ts';
import { proevSvarut, svarut } from '../../ekspedering/adapters/svarut/svarut.ts';
import { type Formidler, Formidlingsfeil } from '../../ekspedering/ports.ts';
import type { Kanaler } from '../../mottak/kanaler.ts';
import { Hemmelighetsfeil } from '../../mottak/ports/hemmelighetsvern.ts';
import { Kanalfeil, type Kanalfeilslag, type Kanalkall, type Kanalslag } from '../../mottak/ports/kanalkilde.ts';

const SLAG = 'svarut';
const SEES_ETTER_SEKUNDER = 900;
const UBRUKT = () => Promise.reject(new Error('Nothing comes in by SvarUt'));
const FEIL: ReadonlySet<string> = new Set<Kanalfeilslag>([
  'innlogging-avvist',
  'for-mange-kall',
  'utilgjengelig',
  'ugyldig-svar',
  'feil-oppsett',
]);

/**
 * SvarUt is set up, tried, watched and kept secret as every other channel is, though nothing comes in by it: emptying it only signs in and
 * asks, so that its health is known before somebody sends a letter.
 */
export function svarutkanal(): Kanalslag<SvarutInnstillinger> {
  return {
    slag: SLAG,
    kanal: 'svarinn',
    innstillinger: zSvarutInnstillinger,
    hemmeligheter: SVARUT_HEMMELIGHETER,
    noekkelrom: 'kanalen',
    hvertSekund: () => SEES_ETTER_SEKUNDER,
    kvitteringsfristSekunder: SEES_ETTER_SEKUNDER,
    kilde: {
      // biome-ignore lint/correctness/useYield: the port says a stream, and this one is always empty
      async *hent(kall) {
        await proev(kall);
      },
      kvitter: UBRUKT,
      meldFeil: UBRUKT,
      proev,
    },
  };
}

async function proev({ oppsett, hemmeligheter, signal }: Kanalkall<SvarutInnstillinger>): Promise<void> {
  try {
    await proevSvarut({ innstillinger: oppsett.innstillinger, hemmeligheter }, signal);
  } catch (error) {
    if (!(error instanceof Formidlingsfeil)) throw error;
    const slag = FEIL.has(error.aarsak) ? (error.aarsak as Kanalfeilslag) : 'utilgjengelig';
    throw new Kanalfeil(slag, error.ventSekunder === null ? {} : { ventSekunder: error.ventSekunder });
  }
}

/** The digital service of each municipality, by the channel it has set up. */
export function formidlerFra(kanaler: Pick<Kanaler, 'erKanalSattOpp' | 'aapneOppsett'>): Formidler {
  return svarut({
    erSattOpp: (uow) => kanaler.erKanalSattOpp(uow, SLAG),
    async hentOppsett(arkivskaper, signal) {
      try {
        const kall = await kanaler.aapneOppsett(arkivskaper, SLAG, signal);
        if (kall === null) return null;
        return {
          innstillinger: zSvarutInnstillinger.parse(kall.oppsett.innstillinger),
          hemmeligheter: kall.hemmeligheter,
        };
      } catch (error) {
        if (error instanceof Hemmelighetsfeil) throw new Formidlingsfeil('hemmelighet-uleselig');
        if (error instanceof Kanalfeil) throw new Formidlingsfeil('feil-oppsett');
        throw error;
      }
    },
  });
}
