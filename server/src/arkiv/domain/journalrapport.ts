import {
  formaterJournalnummer,
  klasseIOffentligJournal,
  navnIOffentligJournal,
  SKJERMET_TEKST,
  tittelIOffentligJournal,
} from '@dokumentsenter/noark';
import type { Aktoer } from '../../kernel/index.ts';
import type { Avskrivning, Journalpost } from './journalpost.ts';
import type { Journaltreff } from './journalutvalg.ts';
import { visJournalpost } from './visning.ts';

/** The two journals every municipality keeps: its own, and the one the public may have (offentleglova § 10). */
export const JOURNALER = ['loepende', 'offentlig'] as const;
export type Journalslag = (typeof JOURNALER)[number];

export interface Journalpart {
  readonly type: Journalpost['korrespondanseparter'][number]['type'];
  readonly navn: string;
  readonly enhet: string | null;
  readonly saksbehandler: string | null;
}

/**
 * A line of a journal as it is read by people. Exactly what krav 5.2.2 and 5.2.9 list, the latter a part of the former: what the public
 * journal does not have is null there. A missing dokumentetsDato is null, and printed «Udatert».
 */
export interface Journalrapportrad {
  readonly id: string;
  readonly saksmappe: string;
  readonly mappeID: string;
  readonly sakstittel: string;
  readonly sakEnhet: string | null;
  readonly saksansvarlig: string | null;
  readonly arkivdel: string | null;
  readonly klasseID: string | null;
  readonly klassetittel: string | null;
  readonly journalnummer: string;
  readonly registreringsID: string;
  readonly journalposttype: Journalpost['journalposttype'];
  readonly journalstatus: Journalpost['journalstatus'];
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly antallVedlegg: number | null;
  readonly offentlighetsvurdertDato: string | null;
  readonly journalenhet: string | null;
  readonly parter: Journalpart[];
  readonly avskrivning: {
    readonly maate: Avskrivning['avskrivningsmaate'];
    readonly dato: string;
    /** registreringsID of the answer. */
    readonly avskrevetAv: string | null;
  } | null;
  /** The asker is not cleared for it. */
  readonly skjult: boolean;
}

/** A line of the running journal as this actor may see it: by the one rule of the archive, never by a rule of the report's own. */
export function loependeRad(aktoer: Aktoer, post: Journalpost, treff: Journaltreff): Journalrapportrad {
  const vist = visJournalpost(aktoer, post);
  return {
    ...felles(post),
    sakstittel: vist.sakstittel,
    sakEnhet: treff.sakEnhet,
    saksansvarlig: treff.saksansvarlig,
    arkivdel: treff.arkivdel,
    klasseID: treff.klasseSkjermet && vist.skjult ? null : treff.klasseID,
    klassetittel: treff.klasseSkjermet && vist.skjult ? null : treff.klassetittel,
    tittel: vist.tittel,
    tilgangskode: vist.tilgangskode,
    hjemmel: vist.hjemmel,
    antallVedlegg: treff.antallVedlegg,
    offentlighetsvurdertDato: treff.offentlighetsvurdertDato,
    journalenhet: treff.journalenhet,
    parter: vist.korrespondanseparter.map(({ id, type, navn }) => ({
      type,
      navn,
      enhet: treff.interne[id]?.enhet ?? null,
      saksbehandler: treff.interne[id]?.saksbehandler ?? null,
    })),
    skjult: vist.skjult,
  };
}

/** A line of the public journal: the same for every asker, and nothing the public may not have (krav 5.2.8–9). */
export function offentligRad(post: Journalpost, treff: Journaltreff): Journalrapportrad {
  const medKlasse = klasseIOffentligJournal({ ...treff, sakTilgangskode: post.sak.tilgangskode });
  // What is blocked after a request to erase is there, with nothing said (arkivlova § 13).
  const tittel = post.sperret
    ? SKJERMET_TEKST
    : tittelIOffentligJournal(post.tittel, post.offentligTittel, post.tilgangskode);
  return {
    ...felles(post),
    sakstittel: tittelIOffentligJournal(post.sakstittel, post.sak.offentligTittel, post.sak.tilgangskode),
    sakEnhet: null,
    saksansvarlig: null,
    arkivdel: null,
    klasseID: medKlasse ? treff.klasseID : null,
    klassetittel: medKlasse ? treff.klassetittel : null,
    tittel,
    tilgangskode: post.tilgangskode,
    hjemmel: post.tilgangskode === null ? null : post.hjemmel,
    antallVedlegg: null,
    offentlighetsvurdertDato: null,
    journalenhet: null,
    parter: post.korrespondanseparter.map((part) => ({
      type: part.type,
      navn: navnIOffentligJournal({ navn: part.navn, skjermet: part.skjermet || post.sperret }),
      enhet: null,
      saksbehandler: null,
    })),
    skjult: false,
  };
}

function felles(post: Journalpost) {
  const { id, saksmappe, registreringsID, journalposttype, journalstatus, journaldato, dokumentetsDato } = post;
  const siste = post.avskrivninger.at(-1);
  return {
    id,
    saksmappe,
    mappeID: post.saksnummer,
    journalnummer: formaterJournalnummer(post),
    registreringsID,
    journalposttype,
    journalstatus,
    journaldato,
    dokumentetsDato,
    avskrivning:
      siste === undefined
        ? null
        : {
            maate: siste.avskrivningsmaate,
            dato: siste.avskrivningsdato,
            avskrevetAv: siste.avskrivesAv?.registreringsID ?? null,
          },
  };
}
