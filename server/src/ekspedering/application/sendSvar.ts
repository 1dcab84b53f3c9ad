import type { DokumentInn } from '../../arkiv/index.ts';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivkopist, EkspederingDeps } from '../ports.ts';
import { ekspeder, type Mottakervalg } from './ekspeder.ts';

/** What every reply has, however its document was made. */
export interface Svaropplysninger {
  readonly tittel: string;
  readonly offentligTittel: string | null;
  /** Other letters in the case that it answers too. */
  readonly ogsaa: readonly string[];
  /** The template it was begun from; null: none. */
  readonly mal: { readonly kode: string; readonly versjon: number } | null;
  /** It is a decision that can be complained about (forvaltningsloven § 28). */
  readonly klagerett: boolean;
  /** Who gets it and where: a corrected address stands in the letter too. `korrespondansepart` is the sender in what is answered. */
  readonly sending: readonly Mottakervalg[];
}
export interface Svart {
  readonly journalpost: string;
  readonly registreringsID: string;
  readonly utsendinger: string[];
}

/**
 * The reply in the archive and on its way, all in the caller's transaction: journalpost, write-off, what it was made of, the archive copy of an
 * uploaded document, and a copy to each chosen sender. Refuses as `arkiv.svarPaa` and `ekspeder`, and with `ekspedering.ukjent-mottaker`.
 */
export async function sendSvar(
  deps: EkspederingDeps,
  uow: Uow,
  paa: string,
  inn: Svaropplysninger,
  dokument: DokumentInn,
  arkivkopi: Awaited<ReturnType<Arkivkopist>> = null,
): Promise<Result<Svart>> {
  const { ogsaa, tittel, offentligTittel, mal, klagerett } = inn;
  const svart = await deps.arkiv.svarPaa(uow, { paa, ogsaa, tittel, offentligTittel, dokumenter: [dokument] });
  if (!svart.ok) return svart;
  const { journalpost, registreringsID, mottakere } = svart.verdi;
  await deps.brevmaler(uow).noterBrev({ journalpost, mal, klagerett });
  if (arkivkopi !== null) {
    const post = await deps.arkiv.hentJournalpost(uow, journalpost);
    if (!post.ok) return post;
    for (const { id } of post.verdi.dokumenter) {
      const kopiert = await deps.arkiv.registrerArkivformat(uow, journalpost, id, arkivkopi);
      if (!kopiert.ok) return kopiert;
    }
  }
  const sending: Mottakervalg[] = [];
  for (const valg of inn.sending) {
    const korrespondansepart = mottakere.get(valg.korrespondansepart);
    if (korrespondansepart === undefined) return avvis('ekspedering.ukjent-mottaker');
    sending.push({ ...valg, korrespondansepart });
  }
  const sendt = await ekspeder(deps)(uow, journalpost, sending);
  return sendt.ok ? ok({ journalpost, registreringsID, utsendinger: sendt.verdi.utsendinger }) : sendt;
}
