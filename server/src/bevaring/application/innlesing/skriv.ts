import { ENDRING, LOEPENDE_JOURNALREGISTRERING, type Noarkobjekt } from '@dokumentsenter/noark';
import type { Importendring, Importenhet, Importjournallinje } from '../../../arkiv/index.ts';
import { tolk } from '../../domain/innlesing/tolk.ts';
import type { Importarbeid } from './arbeid.ts';
import { hentDokumenter } from './dokumenter.ts';
import { enhetene } from './proeve.ts';

const ENHETER_PER_SIDE = 200;
const RADER_PER_SIDE = 300;
const PEKERE_PER_SIDE = 500;

/** The units with their documents, a page in each transaction. What stands there is passed by, so a second run costs a look-up. */
export async function skrivEnheter(arbeid: Importarbeid, ventet: number): Promise<void> {
  const { regnskap, deps, imp } = arbeid;
  const arkivskaperNavn = await arbeid.i((uow) => deps.kommunenavn(uow));
  let side: Importenhet[] = [];
  let lest = 0;
  const skriv = async () => {
    const enheter = await utenFantes(arbeid, side);
    side = [];
    const medFiler = await hentDokumenter(arbeid, enheter);
    const svar = await arbeid.i((uow) =>
      deps.arkiv.importerEnheter(uow, { importId: imp.id, arkivskaperNavn }, medFiler),
    );
    if (!svar.ok) throw new Error(`${svar.feil.kode} ${JSON.stringify(svar.feil.detaljer)}`);
    regnskap.tall.nye += svar.verdi.nye;
    for (const id of svar.verdi.utenPlass) regnskap.merk('merket', 'under-egen-enhet', id);
  };
  for await (const enhet of enhetene(arbeid)) {
    side.push(enhet);
    lest += 1;
    if (side.length >= ENHETER_PER_SIDE) await skriv();
    await arbeid.framdrift('enheter', lest, ventet);
  }
  await skriv();
}

/** A system is written again with each arkivdel it is of: only its link may be new. */
async function utenFantes({ i, deps, regnskap }: Importarbeid, side: readonly Importenhet[]): Promise<Importenhet[]> {
  const fantes = await i((uow) =>
    deps.arkiv.skrivImport(uow).finnes(side.map((enhet) => String(enhet.verdi.systemID))),
  );
  const nye = side.filter((enhet) => !fantes.has(String(enhet.verdi.systemID)));
  regnskap.tall.fantes += side.length - nye.length;
  return side.filter((enhet) => nye.includes(enhet) || enhet.slag === 'klassifikasjonssystem');
}

export async function skrivReferanser(arbeid: Importarbeid): Promise<void> {
  const { regnskap, deps, imp } = arbeid;
  for (;;) {
    const { behandlet, uten } = await arbeid.i((uow) =>
      deps.arkiv.skrivImport(uow).settPekere(imp.id, PEKERE_PER_SIDE),
    );
    if (behandlet === 0) return;
    regnskap.tall.referanser += behandlet;
    for (const { tabell, fra, til } of uten)
      regnskap.merk('merket', `referanse-uten-maal: ${tabell}`, `${fra} → ${til}`);
    await arbeid.framdrift('referanser', regnskap.tall.referanser, 0);
  }
}

/** What only the running journal knows: unit and saksbehandler of a journalpost, and which parties are shielded. */
export async function skrivJournallinjer(arbeid: Importarbeid): Promise<void> {
  const { regnskap, deps, kilde } = arbeid;
  let side: Importjournallinje[] = [];
  const skriv = async () => {
    const linjer = side;
    side = [];
    await arbeid.i((uow) => deps.arkiv.skrivImport(uow).settInnJournallinjer(linjer));
    regnskap.tall.journallinjer += linjer.length;
    await arbeid.framdrift('journal', regnskap.tall.journallinjer, 0);
  };
  for await (const element of kilde.flat('loependeJournal.xml', 'journalregistrering')) {
    const { verdi, rest } = tolk(element, LOEPENDE_JOURNALREGISTRERING, deps.tilId);
    const post = (verdi.journalpost ?? {}) as Noarkobjekt;
    if (typeof post.systemID !== 'string') {
      regnskap.merk('merket', 'journallinje-uten-systemID', String(post.registreringsID ?? ''));
      continue;
    }
    for (const { felt } of rest) regnskap.merk('merket', `ikke-lest-fra-journalen: ${felt}`, post.systemID);
    const parter = (post.korrespondansepart ?? []) as readonly Noarkobjekt[];
    side.push({
      journalpost: post.systemID,
      administrativEnhet: tekst(post.administrativEnhet),
      saksbehandler: tekst(post.saksbehandler),
      parter: parter.map((part) => ({
        type: String(part.korrespondanseparttype),
        navn: String(part.korrespondansepartNavn),
        skjermet: part.skjermingMetadata !== undefined,
      })),
    });
    if (side.length >= RADER_PER_SIDE) await skriv();
  }
  await skriv();
}

const tekst = (verdi: unknown): string | null => (typeof verdi === 'string' ? verdi : null);

/** endringslogg.xml as history. A row's key follows from the file and its place, so that it never comes twice. */
export async function skrivEndringene(arbeid: Importarbeid): Promise<void> {
  const { regnskap, deps, kilde, imp } = arbeid;
  const fil = await kilde.sjekksum('endringslogg.xml');
  if (fil === null) return;
  let side: Importendring[] = [];
  let nr = 0;
  const skriv = async () => {
    const rader = side;
    side = [];
    regnskap.tall.endringer += await arbeid.i((uow) => deps.arkiv.skrivImport(uow).settInnEndringer(imp.id, rader));
    await arbeid.framdrift('endringslogg', nr, 0);
  };
  for await (const element of kilde.flat('endringslogg.xml', 'endring')) {
    nr += 1;
    const { verdi } = tolk(element, ENDRING, deps.tilId);
    const mangler = ['referanseArkivenhet', 'referanseMetadata', 'endretDato', 'endretAv'].filter(
      (felt) => verdi[felt] === undefined,
    );
    if (mangler.length > 0)
      regnskap.merk('merket', `endring-uten: ${mangler.join(', ')}`, JSON.stringify(verdi).slice(0, 300));
    else side.push({ noekkel: deps.tilId(`${fil}:${nr}`), verdi });
    if (side.length >= RADER_PER_SIDE) await skriv();
  }
  await skriv();
}
