import { type Arkivskaper, avvis, ok, type Result, type Uow } from '../kernel/index.ts';
import { fjernSluppet } from './application/fjernFiler.ts';
import { fjernFiler, fjernVentende } from './jobs.ts';
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
  /** A version or variant was deleted: its file is to be removed when nothing else has it (krav 2.7.14–25). */
  noterSlettet(uow: Uow, dokumentobjekt: string, sjekksum: string): Promise<void>;
  /** Every file of the municipality that is still to be decided, of disposals and of deleted versions. */
  fjernVentende(ramme: { readonly arkivskaper: Arkivskaper }, iTransaksjon: Arbeid): Promise<void>;
  finn(uow: Uow): Promise<Utfoert[]>;
}

export function createKassering(deps: KassasjonDeps): Kassering {
  return {
    async kasser(uow, { begrunnelse, ...kommando }) {
      if (begrunnelse.trim() === '') return avvis('bevaring.kassasjon-uten-begrunnelse');
      const kassert = await deps.kasserIArkivet(uow, kommando);
      if (!kassert.ok) return kassert;
      const { saker, dokumenter, sjekksummer, forsendelser } = kassert.verdi;
      if (await deps.bunkeErUferdig(uow, forsendelser)) return avvis('bevaring.kassasjon-uferdig-bunke');
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
    fjernFiler: ({ arkivskaper }, kassasjon, iTransaksjon) =>
      fjernSluppet(deps, arkivskaper, iTransaksjon, {
        ventende: (uow) => deps.lager(uow).ventende(kassasjon),
        avgjoer: (uow, sjekksummer, utfall) => deps.lager(uow).avgjoer(kassasjon, sjekksummer, utfall),
      }),
    async noterSlettet(uow, dokumentobjekt, sjekksum) {
      await deps.lager(uow).noterSlettet(dokumentobjekt, sjekksum);
      await uow.enqueue(fjernVentende, {}, { noekkel: fjernVentende.navn });
    },
    async fjernVentende(ramme, iTransaksjon) {
      for (const kassasjon of await iTransaksjon((uow) => deps.lager(uow).medVentende()))
        await this.fjernFiler(ramme, kassasjon, iTransaksjon);
      await fjernSluppet(deps, ramme.arkivskaper, iTransaksjon, {
        ventende: (uow) => deps.lager(uow).slettedeVentende(),
        avgjoer: (uow, sjekksummer, utfall) => deps.lager(uow).avgjoerSlettede(sjekksummer, utfall),
      });
    },
    finn: (uow) => deps.lager(uow).finn(MAKS_VIST),
  };
}
