import { type Arkivskaper, avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivkopist, EkspederingDeps, Fil } from '../ports.ts';
import { type Svaropplysninger, type Svart, sendSvar } from './sendSvar.ts';

const PDF = 'application/pdf';

/** A document somebody has written elsewhere, taken in and made ready to be sent. */
export interface Klartilsvar {
  readonly fil: Fil;
  /** Null when the file is a PDF: it is sent as it is, and gets its archive copy as every finished document does. */
  readonly arkivkopi: Awaited<ReturnType<Arkivkopist>>;
}

/** Before the transaction, for it opens the file. Refuses with `ekspedering.fil-uten-pdf` what cannot become what the recipient can open. */
export const klargjoerSvarfil =
  (deps: EkspederingDeps) =>
  async (arkivskaper: Arkivskaper, fil: Fil): Promise<Result<Klartilsvar>> => {
    if (fil.mime === PDF) return ok({ fil, arkivkopi: null });
    const arkivkopi = await deps.arkivkopist(arkivskaper, fil);
    return arkivkopi === null ? avvis('ekspedering.fil-uten-pdf') : ok({ fil, arkivkopi });
  };

/**
 * Answers a letter with an own document: as `svar`, but the file is kept as it came beside its archive copy (krav 2.7.11), and what the recipient
 * gets is the PDF. Refuses as `sendSvar`.
 */
export const svarMedFil =
  (deps: EkspederingDeps) =>
  async (
    uow: Uow,
    paa: string,
    inn: Omit<Svaropplysninger, 'mal'>,
    { fil, arkivkopi }: Klartilsvar,
  ): Promise<Result<Svart>> => {
    const dokument = {
      ...({ tilknyttetRegistreringSom: 'H', dokumentmedium: 'E', tittel: inn.tittel } as const),
      objekter: [{ ...fil, variantformat: 'P' as const }],
      utenArkivformat: 'tolking.ikke-lest',
    };
    return sendSvar(deps, uow, paa, { ...inn, mal: null }, dokument, arkivkopi);
  };
