import { type Arkivskaper, avvis, ok, type Result, type Uow } from '../kernel/index.ts';
import { fjernFiler } from './jobs.ts';
import type { Arbeid } from './ports/filer.ts';
import type { Kassasjon, KassasjonDeps, Utfoert } from './ports/kassasjon.ts';

const MAKS_VIST = 100;

export interface KasserNaa {
  readonly saker: readonly string[];
  readonly hjemmel: string;
  readonly begrunnelse: string;
  readonly bekreftetAntall: number;
}
/** Destroys documents whose time is out, and removes their files when nothing else has them (krav 6.1.11, arkivlova § 12). */
export interface Kassering {
  /** Rows, log and the order to remove files, together or not at all. */
  kasser(uow: Uow, kommando: KasserNaa): Promise<Result<Kassasjon>>;
  /** The files of an executed disposal, outside any transaction. Does what is left when done again. */
  fjernFiler(ramme: { readonly arkivskaper: Arkivskaper }, kassasjon: string, iTransaksjon: Arbeid): Promise<void>;
  finn(uow: Uow): Promise<Utfoert[]>;
}

export function createKassering(deps: KassasjonDeps): Kassering {
  return {
    async kasser(uow, { begrunnelse, ...kommando }) {
      if (begrunnelse.trim() === '') return avvis('bevaring.kassasjon-uten-begrunnelse');
      const kassert = await deps.kasserIArkivet(uow, kommando);
      if (!kassert.ok) return kassert;
      const { saker, dokumenter, sjekksummer, forsendelser } = kassert.verdi;
      const kopier = await deps.glemKopier(uow, forsendelser);
      const kassasjon: Kassasjon = {
        id: uow.nyId(),
        hjemmel: kommando.hjemmel.trim(),
        begrunnelse: begrunnelse.trim(),
        saker,
        dokumenter,
        utfoertTid: uow.naa,
        utfoertAv: uow.aktoer.navn,
      };
      await deps.lager(uow).settInn(kassasjon, [...new Set([...sjekksummer, ...kopier])]);
      await uow.enqueue(fjernFiler, { kassasjon: kassasjon.id }, { noekkel: kassasjon.id });
      return ok(kassasjon);
    },
    async fjernFiler({ arkivskaper }, kassasjon, iTransaksjon) {
      const ledige = await iTransaksjon(async (uow) => {
        const ventende = await deps.lager(uow).ventende(kassasjon);
        const brukt = new Set(await deps.iBruk(uow, ventende));
        const beholdes = ventende.filter((sum) => brukt.has(sum));
        await deps.lager(uow).avgjoer(kassasjon, beholdes, 'beholdt');
        return ventende.filter((sum) => !brukt.has(sum));
      });
      for (const sjekksum of ledige) {
        await deps.fjern(arkivskaper, sjekksum);
        await iTransaksjon((uow) => deps.lager(uow).avgjoer(kassasjon, [sjekksum], 'fjernet'));
      }
    },
    finn: (uow) => deps.lager(uow).finn(MAKS_VIST),
  };
}
