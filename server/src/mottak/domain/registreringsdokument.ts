import { avvis, ok, type Result } from '../../kernel/index.ts';

/** What the archivist chose for one document. */
export interface Dokumentvalg {
  readonly id: string;
  readonly tittel: string;
  readonly hoveddokument: boolean;
}

interface Mottatt {
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly stoerrelse: number;
}

interface Mottattdokument {
  readonly id: string;
  readonly nummer: number;
  readonly filnavn: string;
  readonly format: string;
  readonly mime: string;
  readonly stoerrelse: number;
  readonly sjekksum: string;
  readonly forelder: number | null;
  readonly arkivfil: string | null;
  readonly arkivfilStoerrelse: number | null;
  readonly arkivformat: string | null;
  readonly utenArkivfil: string | null;
}

interface Dokument {
  readonly tittel: string;
  readonly tilknyttetRegistreringSom: 'H' | 'V';
  readonly objekter: readonly {
    readonly variantformat: 'P' | 'A';
    readonly format: string;
    readonly filnavn: string;
    readonly mime: string;
    readonly stoerrelse: number;
    readonly sjekksum: string;
  }[];
  readonly utenArkivformat: string | null;
}

const EPOST_MIME = 'message/rfc822';

/**
 * The documents to archive: the original as production format (krav 2.7.1–2.7.3), and the archive copy where there is one. Exactly
 * one hoveddokument (krav 2.7.8). The text of the received mail is archived as the untouched mail itself.
 */
export function tilRegistreringsdokumenter(
  forsendelse: Mottatt,
  mottatte: readonly Mottattdokument[],
  valg: readonly Dokumentvalg[],
): Result<Dokument[]> {
  if (valg.filter((v) => v.hoveddokument).length !== 1) return avvis('mottak.ett-hoveddokument');
  if (new Set(valg.map((v) => v.id)).size !== valg.length) return avvis('mottak.ukjent-dokument');
  const ut: Dokument[] = [];
  for (const v of [...valg].sort((a, b) => Number(b.hoveddokument) - Number(a.hoveddokument))) {
    const dokument = mottatte.find((m) => m.id === v.id);
    if (dokument === undefined) return avvis('mottak.ukjent-dokument');
    ut.push(tilDokument(forsendelse, dokument, v));
  }
  return ok(ut);
}

function tilDokument(forsendelse: Mottatt, dokument: Mottattdokument, valg: Dokumentvalg): Dokument {
  const erSelveEposten = dokument.format === 'epost-body' && dokument.forelder === null;
  const original = erSelveEposten
    ? {
        format: endelse(forsendelse.filnavn, 'eml'),
        filnavn: forsendelse.filnavn,
        mime: EPOST_MIME,
        stoerrelse: forsendelse.stoerrelse,
        sjekksum: forsendelse.sjekksum,
      }
    : {
        format: endelse(dokument.filnavn, dokument.format),
        filnavn: dokument.filnavn,
        mime: dokument.mime,
        stoerrelse: dokument.stoerrelse,
        sjekksum: dokument.sjekksum,
      };
  const objekter: Dokument['objekter'][number][] = [{ variantformat: 'P', ...original }];
  // An original that already is PDF/A is its own archive format: the same bytes, registered as both.
  if (dokument.arkivfil !== null) {
    const navn = `${valg.tittel.slice(0, 80)}.pdf`;
    objekter.push({
      variantformat: 'A',
      format: 'pdf',
      filnavn: navn,
      mime: 'application/pdf',
      stoerrelse: dokument.arkivfilStoerrelse ?? 0,
      sjekksum: dokument.arkivfil,
    });
  }
  return {
    tittel: valg.tittel,
    tilknyttetRegistreringSom: valg.hoveddokument ? 'H' : 'V',
    objekter,
    utenArkivformat: dokument.arkivfil === null ? (dokument.utenArkivfil ?? 'tolking.ikke-lest') : null,
  };
}

function endelse(filnavn: string, ellers: string): string {
  return /\.([a-z0-9]{2,5})$/i.exec(filnavn)?.[1]?.toLowerCase() ?? ellers;
}
