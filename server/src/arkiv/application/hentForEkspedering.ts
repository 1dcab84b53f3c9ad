import type { Journalposttype, Journalstatus } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Dokument, Journalpost, Partsslag } from '../domain/journalpost.ts';
import { kanSeJournalpost } from '../domain/visning.ts';
import type { ArkivDeps } from '../ports.ts';

/** A recipient of something that goes out: never with a number of a person. */
export interface Mottaker {
  readonly id: string;
  readonly navn: string;
  readonly slag: Partsslag;
  readonly orgnr: string | null;
  readonly medFoedselsnummer: boolean;
  readonly postadresse: string | null;
}
/** One file to send. `pdf` null: the document has no PDF that stands for it. */
export interface Utgaaendedokument {
  readonly tittel: string;
  readonly ferdig: boolean;
  readonly pdf: { readonly sjekksum: string; readonly stoerrelse: number } | null;
}
/** What dispatch needs of a journalpost. Documents with the main one first. */
export interface Utgaaende {
  readonly id: string;
  readonly saksmappe: string;
  readonly registreringsID: string;
  readonly journalposttype: Journalposttype;
  readonly journalstatus: Journalstatus;
  readonly tittel: string;
  readonly administrativEnhet: string;
  /** By its own code, or that of one of its documents or recipients. */
  readonly skjermet: boolean;
  readonly sperret: boolean;
  readonly mottakere: readonly Mottaker[];
  readonly dokumenter: readonly Utgaaendedokument[];
}

/** A journalpost as it would leave the house. Refuses with `arkiv.journalpost-finnes-ikke` and, to who may not see it, `arkiv.ikke-klarert`. */
export const hentForEkspedering =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string): Promise<Result<Utgaaende, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const post = await lager.journal.hent(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const adresser = await lager.ekspedering.postadresser(id);
    return ok(somUtgaaende(post, adresser));
  };

/** A person's digital address, for the dispatch of what they are a recipient of. For the program itself: never to a browser or a log. */
export const hentDigitalAdresse =
  (deps: ArkivDeps) =>
  (uow: Uow, korrespondansepart: string): Promise<string | null> => {
    if (uow.aktoer.type !== 'system') throw new Error('Only the program itself may ask for a digital address');
    return deps.lager(uow).ekspedering.foedselsnummer(korrespondansepart);
  };

function somUtgaaende(post: Journalpost, adresser: ReadonlyMap<string, string>): Utgaaende {
  const { id, saksmappe, registreringsID, journalposttype, journalstatus, tittel, administrativEnhet, sperret } = post;
  const mottakere = post.korrespondanseparter.filter(({ type }) => type === 'EM' || type === 'EK');
  const dokumenter = [...post.dokumenter].sort((a, b) => a.dokumentnummer - b.dokumentnummer);
  return {
    ...{ id, saksmappe, registreringsID, journalposttype, journalstatus, tittel, administrativEnhet, sperret },
    skjermet:
      post.tilgangskode !== null ||
      dokumenter.some((d) => d.tilgangskode !== null) ||
      mottakere.some((part) => part.skjermet),
    mottakere: mottakere.map(({ id: part, navn, slag, orgnr, medFoedselsnummer }) => ({
      ...{ id: part, navn, slag, orgnr, medFoedselsnummer },
      postadresse: adresser.get(part) ?? null,
    })),
    dokumenter: [...dokumenter.filter(erHoved), ...dokumenter.filter((d) => !erHoved(d))].map((d) => ({
      tittel: d.tittel,
      ferdig: d.dokumentstatus === 'F',
      pdf: nyestePdf(d),
    })),
  };
}

const erHoved = (d: Dokument): boolean => d.tilknyttetRegistreringSom === 'H';

/** The newest version's archive format, or the file it was made of when that is a PDF already. */
function nyestePdf({ objekter }: Dokument): Utgaaendedokument['pdf'] {
  const nyeste = Math.max(0, ...objekter.map((objekt) => objekt.versjonsnummer));
  const pdfer = objekter.filter((o) => o.versjonsnummer === nyeste && o.mime === 'application/pdf');
  const valgt = pdfer.find((o) => o.variantformat === 'A') ?? pdfer.find((o) => o.variantformat === 'P');
  return valgt === undefined ? null : { sjekksum: valgt.sjekksum, stoerrelse: valgt.stoerrelse };
}
