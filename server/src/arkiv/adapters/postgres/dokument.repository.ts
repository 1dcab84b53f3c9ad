import { DOKUMENTTYPE_STANDARD, type Dokumentstatus, type Variantformat } from '@dokumentsenter/noark';
import type { DokumentInn, ObjektInn } from '../../domain/journalfoering.ts';
import type { Dokument } from '../../domain/journalpost.ts';
import { blant, type Kontekst } from './kontekst.ts';

/** What documents are tied to (krav 2.7.4): the two registreringer that are made here. */
export interface Dokumenteier {
  readonly type: 'journalpost' | 'arkivnotat';
  readonly id: string;
}
type NyttDokument = DokumentInn & { readonly dokumentstatus?: Dokumentstatus };

/** Descriptions, links, files and conversions of a new registrering: one insert per table, however many attachments there are. */
export async function settInnDokumenter(
  k: Kontekst,
  eier: Dokumenteier,
  dokumenter: readonly NyttDokument[],
): Promise<void> {
  const { trx, eiet, opprettet, uow } = k;
  // Hoveddokument is dokumentnummer 1 (M007), attachments follow in the order they were given.
  const ordnet = dokumenter.toSorted((a, b) => a.tilknyttetRegistreringSom.localeCompare(b.tilknyttetRegistreringSom));
  const medId = ordnet.map((dokument, i) => ({ dokument, nummer: i + 1, id: uow.nyId() }));
  if (medId.length === 0) return;
  const beskrivelser = medId.map(({ dokument, id }) => ({
    ...eiet,
    ...opprettet,
    system_id: id,
    dokumenttype: DOKUMENTTYPE_STANDARD,
    dokumentstatus: dokument.dokumentstatus ?? 'F',
    tittel: dokument.tittel,
    dokumentmedium: dokument.dokumentmedium,
    uten_arkivformat: dokument.utenArkivformat,
    tilgangskode: null,
    skjermingshjemmel: null,
  }));
  await trx.insertInto('arkiv.dokumentbeskrivelse').values(beskrivelser).execute();
  await knytt(k, eier, medId);
  const objekter = medId.flatMap(({ dokument, id }) =>
    dokument.objekter.map((objekt) => ({ objekt, dokument, beskrivelse: id, id: uow.nyId() })),
  );
  if (objekter.length === 0) return;
  await trx
    .insertInto('arkiv.dokumentobjekt')
    .values(objekter.map(({ objekt, beskrivelse, id }) => objektrad(k, objekt, beskrivelse, 1, id)))
    .execute();
  const konverteringer = objekter.flatMap(({ objekt, dokument, id }) => konverteringsrad(k, objekt, dokument, id));
  if (konverteringer.length > 0) await trx.insertInto('arkiv.konvertering').values(konverteringer).execute();
}

async function knytt(
  { trx, eiet, uow }: Kontekst,
  eier: Dokumenteier,
  dokumenter: readonly { dokument: NyttDokument; nummer: number; id: string }[],
): Promise<void> {
  const rader = dokumenter.map(({ dokument, nummer, id }) => ({
    ...eiet,
    dokumentbeskrivelse: id,
    tilknyttet_registrering_som: dokument.tilknyttetRegistreringSom,
    dokumentnummer: nummer,
    tilknyttet_dato: uow.naa,
    tilknyttet_av: uow.aktoer.navn,
  }));
  if (eier.type === 'journalpost') {
    const medEier = rader.map((rad) => ({ ...rad, journalpost: eier.id }));
    await trx.insertInto('arkiv.dokumentbeskrivelse_registrering').values(medEier).execute();
    return;
  }
  const medEier = rader.map((rad) => ({ ...rad, arkivnotat: eier.id }));
  await trx.insertInto('arkiv.dokumentbeskrivelse_arkivnotat').values(medEier).execute();
}

/** The row of a file. The bytes are in the blob store before this is written. */
export function objektrad(
  { eiet, opprettet }: Kontekst,
  objekt: Omit<ObjektInn, 'variantformat'> & { readonly variantformat: Variantformat },
  beskrivelse: string,
  versjonsnummer: number,
  id: string,
) {
  return {
    ...eiet,
    ...opprettet,
    system_id: id,
    dokumentbeskrivelse: beskrivelse,
    versjonsnummer,
    variantformat: objekt.variantformat,
    format: objekt.format,
    mime_type: objekt.mime,
    filnavn: objekt.filnavn,
    sjekksum: objekt.sjekksum,
    filstoerrelse: objekt.stoerrelse,
    format_detaljer: objekt.formatDetaljer ?? null,
    pronom: objekt.pronom ?? null,
  };
}

/** An archive format with other bytes than the production format was made by us (krav 6.4.42, 2.7.26). */
function konverteringsrad({ eiet, uow }: Kontekst, objekt: ObjektInn, dokument: DokumentInn, id: string) {
  const kilde = dokument.objekter.find((o) => o.variantformat === 'P');
  if (objekt.variantformat !== 'A' || kilde === undefined || kilde.sjekksum === objekt.sjekksum) return [];
  return [
    {
      ...eiet,
      system_id: uow.nyId(),
      dokumentobjekt: id,
      konvertert_dato: uow.naa,
      konvertert_av: uow.aktoer.navn,
      konvertert_fra_format: kilde.format,
      konvertert_til_format: objekt.format,
      konverteringsverktoey: dokument.konverteringsverktoey ?? 'Dokumentsenter',
      fra_sjekksum: kilde.sjekksum,
      til_sjekksum: objekt.sjekksum,
    },
  ];
}

export async function hentDokumenter(
  k: Kontekst,
  type: Dokumenteier['type'],
  eiere: readonly string[],
): Promise<Map<string, Dokument[]>> {
  const gruppert = new Map<string, Dokument[]>();
  if (eiere.length === 0) return gruppert;
  const rader = type === 'journalpost' ? await forJournalposter(k, eiere) : await forArkivnotater(k, eiere);
  const objekter = await hentObjekter(
    k,
    rader.map((rad) => rad.id),
  );
  for (const { eier, ...dokument } of rader) {
    const medFiler = { ...dokument, objekter: objekter.get(dokument.id) ?? [] };
    gruppert.set(eier, [...(gruppert.get(eier) ?? []), medFiler]);
  }
  return gruppert;
}

const DOKUMENTFELT = [
  'd.system_id as id',
  'd.tittel',
  'r.tilknyttet_registrering_som as tilknyttetRegistreringSom',
  'r.dokumentnummer',
  'd.dokumentstatus',
  'd.dokumentmedium',
  'd.tilgangskode',
  'd.offentlig_tittel as offentligTittel',
  'd.uten_arkivformat as utenArkivformat',
] as const;

function forJournalposter({ trx, eiet }: Kontekst, eiere: readonly string[]) {
  return trx
    .selectFrom('arkiv.dokumentbeskrivelse_registrering as r')
    .innerJoin('arkiv.dokumentbeskrivelse as d', (b) =>
      b.onRef('d.arkivskaper', '=', 'r.arkivskaper').onRef('d.system_id', '=', 'r.dokumentbeskrivelse'),
    )
    .select(['r.journalpost as eier', ...DOKUMENTFELT])
    .where('r.arkivskaper', '=', eiet.arkivskaper)
    .where('r.journalpost', '=', blant(eiere))
    .orderBy('r.journalpost')
    .orderBy('r.dokumentnummer')
    .execute();
}

function forArkivnotater({ trx, eiet }: Kontekst, eiere: readonly string[]) {
  return trx
    .selectFrom('arkiv.dokumentbeskrivelse_arkivnotat as r')
    .innerJoin('arkiv.dokumentbeskrivelse as d', (b) =>
      b.onRef('d.arkivskaper', '=', 'r.arkivskaper').onRef('d.system_id', '=', 'r.dokumentbeskrivelse'),
    )
    .select(['r.arkivnotat as eier', ...DOKUMENTFELT])
    .where('r.arkivskaper', '=', eiet.arkivskaper)
    .where('r.arkivnotat', '=', blant(eiere))
    .orderBy('r.arkivnotat')
    .orderBy('r.dokumentnummer')
    .execute();
}

async function hentObjekter(k: Kontekst, dokumenter: readonly string[]) {
  const gruppert = new Map<string, Dokument['objekter'][number][]>();
  if (dokumenter.length === 0) return gruppert;
  const rader = await k.trx
    .selectFrom('arkiv.dokumentobjekt')
    .select([
      'dokumentbeskrivelse',
      'system_id as id',
      'variantformat',
      'versjonsnummer',
      'format',
      'filnavn',
      'mime_type as mime',
      'filstoerrelse as stoerrelse',
      'sjekksum',
    ])
    .where('arkivskaper', '=', k.eiet.arkivskaper)
    .where('dokumentbeskrivelse', '=', blant(dokumenter))
    .orderBy('versjonsnummer', 'desc')
    .orderBy('variantformat', 'desc')
    .execute();
  for (const { dokumentbeskrivelse, ...objekt } of rader) {
    gruppert.set(dokumentbeskrivelse, [...(gruppert.get(dokumentbeskrivelse) ?? []), objekt]);
  }
  return gruppert;
}
