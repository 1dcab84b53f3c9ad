import { kontroller } from '../../../server/src/innsyn/domain/kontroll.ts';
import { byggOffentligPost } from '../../../server/src/innsyn/domain/offentligPost.ts';
import { soekbarTekst } from '../../../server/src/innsyn/domain/soekbarTekst.ts';
import { byggIndeksrad } from '../../../server/src/soek/domain/indeksrad.ts';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { ENHETER } from './kommuner.ts';
import {
  BREVORD,
  EMNER,
  ETTERNAVN,
  FORNAVN,
  HJEMMEL,
  SAKSTYPER,
  type Sakstype,
  STEDER,
  sjeldentNavn,
  VIRKSOMHETER,
} from './ordliste.ts';
import { type Porsjon, type Saksrad, tomPorsjon } from './rader.ts';

export interface Journalvalg {
  readonly poster: number;
  readonly fraAar: number;
  readonly tilAar: number;
  /** klasseID → systemID. */
  readonly klasser: ReadonlyMap<string, string>;
  readonly arkivdel: string;
  /** Last numbers already given: `sak:2026` and `journal:2026`. */
  readonly siste: Map<string, number>;
  readonly brevord: number;
  readonly saksbehandlere: readonly { id: string; navn: string }[];
}

interface AapenSak {
  readonly rad: Saksrad;
  readonly type: Sakstype;
}

const PORSJON = 2000;
/** New letters go to one of the cases opened lately, or open a new one. */
const AAPNE_SAKER = 1500;
const ANDEL_NYE_SAKER = 0.22;
const ENHETSNAVN = new Map<string, string>(ENHETER);

/**
 * A coherent journal in date order: cases with their journalposter, parties and documents; numbers without gaps; the search rows and the
 * public rows made by the very functions the program uses. A portion at a time, so that two million fit in memory.
 */
export function* lagJournal(t: Tilfeldig, valg: Journalvalg): Generator<Porsjon> {
  let porsjon = tomPorsjon();
  const aapne: AapenSak[] = [];
  for (let i = 0; i < valg.poster; i += 1) {
    const dato = datoFor(valg, i);
    if (aapne.length === 0 || t.sjanse(ANDEL_NYE_SAKER)) {
      const sak = nySak(t, valg, dato);
      if (aapne.length < AAPNE_SAKER) aapne.push(sak);
      else avslutt(porsjon, aapne.splice(t.heltall(0, AAPNE_SAKER - 1), 1, sak)[0]);
    }
    nyPost(t, valg, porsjon, t.sjanse(0.5) ? t.velg(aapne.slice(-40)) : t.velg(aapne), dato);
    if (porsjon.poster.length >= PORSJON) {
      yield porsjon;
      porsjon = tomPorsjon();
    }
  }
  for (const sak of aapne) {
    porsjon.saker.push(sak.rad);
    indekserSak(porsjon, sak);
  }
  yield porsjon;
}

function avslutt(porsjon: Porsjon, sak: AapenSak | undefined): void {
  if (sak === undefined) return;
  porsjon.saker.push({ ...sak.rad, saksstatus: 'A' });
  indekserSak(porsjon, sak);
}

function datoFor(valg: Journalvalg, i: number): string {
  const fra = Date.UTC(valg.fraAar, 0, 1);
  const til = Date.UTC(valg.tilAar, 10, 22);
  return new Date(fra + ((til - fra) * i) / valg.poster).toISOString().slice(0, 10);
}

function nesteNummer(valg: Journalvalg, serie: 'sak' | 'journal', aar: number): number {
  const nummer = (valg.siste.get(`${serie}:${aar}`) ?? 0) + 1;
  valg.siste.set(`${serie}:${aar}`, nummer);
  return nummer;
}

function fyll(t: Tilfeldig, mal: string): string {
  return mal
    .replace('{e}', () => `${t.heltall(1, 200)}/${t.heltall(1, 900)}`)
    .replace('{s}', () => t.velg(STEDER))
    .replace('{p}', () => sjeldentNavn(t.heltall(0, 59_999)))
    .replace('{t}', () => t.velgSkjevt(EMNER));
}

function nySak(t: Tilfeldig, valg: Journalvalg, dato: string): AapenSak {
  const type = t.velgSkjevt(SAKSTYPER);
  const aar = Number(dato.slice(0, 4));
  const ansvarlig = t.velg(valg.saksbehandlere);
  const klasse = valg.klasser.get(type.klasse);
  if (klasse === undefined) throw new Error(`No klasse ${type.klasse}`);
  const rad: Saksrad = {
    system_id: t.uuid(),
    arkivdel: valg.arkivdel,
    klasse,
    saksaar: aar,
    sakssekvensnummer: nesteNummer(valg, 'sak', aar),
    tittel: fyll(t, t.velg(type.sakstitler)),
    offentlig_tittel: type.offentlig,
    saksdato: dato,
    administrativ_enhet: type.enhet,
    saksansvarlig: ansvarlig.navn,
    saksansvarlig_id: ansvarlig.id,
    saksstatus: 'B',
    tilgangskode: type.tilgangskode,
    skjermingshjemmel: type.tilgangskode === null ? null : (HJEMMEL[type.tilgangskode] ?? null),
    siste_journalpostnummer: 0,
    siste_journaldato: dato,
  };
  return { rad, type };
}

function nyPost(t: Tilfeldig, valg: Journalvalg, porsjon: Porsjon, sak: AapenSak, dato: string): void {
  const aar = Number(dato.slice(0, 4));
  sak.rad.siste_journalpostnummer += 1;
  sak.rad.siste_journaldato = dato;
  const [nummer, sekvens] = [sak.rad.siste_journalpostnummer, nesteNummer(valg, 'journal', aar)];
  const id = t.uuid();
  const saksnummer = `${sak.rad.saksaar}/${sak.rad.sakssekvensnummer}`;
  const type = t.sjanse(0.62) ? 'I' : t.sjanse(0.8) ? 'U' : 'N';
  const person = t.sjanse(0.5);
  const navn = person ? `${t.velg(FORNAVN)} ${t.velg(ETTERNAVN)}` : `${t.velgSkjevt(VIRKSOMHETER)} AS`;
  const vedlegg = Math.floor(t.tall() ** 3 * 5);
  const behandler = t.sjanse(0.7)
    ? { id: sak.rad.saksansvarlig_id, navn: sak.rad.saksansvarlig }
    : t.velg(valg.saksbehandlere);
  const post = {
    system_id: id,
    saksmappe: sak.rad.system_id,
    journalaar: aar,
    journalsekvensnummer: sekvens,
    journalpostnummer: nummer,
    registrerings_id: `${saksnummer}-${nummer}`,
    journalposttype: type as 'I' | 'U' | 'N',
    tittel: fyll(t, t.velg(sak.type.brev)),
    offentlig_tittel: sak.type.offentlig,
    journaldato: dato,
    dokumentets_dato: dato,
    mottatt_dato: type === 'I' ? `${dato}T09:00:00Z` : null,
    antall_vedlegg: vedlegg,
    administrativ_enhet: sak.type.enhet,
    saksbehandler: behandler.navn,
    saksbehandler_id: behandler.id,
    tilgangskode: sak.rad.tilgangskode,
    skjermingshjemmel: sak.rad.skjermingshjemmel,
  };
  const part = {
    system_id: t.uuid(),
    journalpost: id,
    korrespondanseparttype: type === 'I' ? ('EA' as const) : ('EM' as const),
    korrespondansepart_navn: navn,
    slag: person ? ('person' as const) : ('organisasjon' as const),
    organisasjonsnummer: null,
    skjermet: sak.rad.tilgangskode !== null && person,
  };
  porsjon.poster.push(post);
  porsjon.parter.push(part);
  for (let d = 0; d <= vedlegg; d += 1) {
    porsjon.dokumenter.push({
      system_id: t.uuid(),
      journalpost: id,
      tittel: d === 0 ? post.tittel : `Vedlegg ${d}`,
      rolle: d === 0 ? 'H' : 'V',
      dokumentnummer: d + 1,
    });
  }
  indekserPost(porsjon, sak, post, part, brevtekst(t, valg.brevord));
  publiser(porsjon, sak, post, part);
}

type Post = Porsjon['poster'][number];
type Part = Porsjon['parter'][number];

function brevtekst(t: Tilfeldig, antall: number): string {
  const ordene: string[] = [];
  for (let i = 0; i < antall; i += 1) ordene.push(t.velgSkjevt(BREVORD));
  return ordene.join(' ');
}

function indekserPost(porsjon: Porsjon, sak: AapenSak, post: Post, part: Part, tekst: string): void {
  const { offentligTittel, aapenPart, ...rad } = byggIndeksrad({
    id: post.system_id,
    slag: 'journalpost',
    saksmappe: post.saksmappe,
    nummer: post.registrerings_id,
    journalnummer: `${post.journalsekvensnummer}/${post.journalaar}`,
    tittel: post.tittel,
    offentligTittel: post.offentlig_tittel,
    parter: [{ navn: part.korrespondansepart_navn, skjermet: part.skjermet }],
    dato: post.journaldato,
    tilgangskode: post.tilgangskode,
    saksbehandler: post.saksbehandler_id,
    stikkord: [sak.type.klasse],
    tekst,
  });
  porsjon.treff.push({ ...rad, offentlig_tittel: offentligTittel, aapen_part: aapenPart });
}

function indekserSak(porsjon: Porsjon, { rad: sak, type }: AapenSak): void {
  const { offentligTittel, aapenPart, ...rad } = byggIndeksrad({
    id: sak.system_id,
    slag: 'sak',
    saksmappe: sak.system_id,
    nummer: `${sak.saksaar}/${sak.sakssekvensnummer}`,
    journalnummer: null,
    tittel: sak.tittel,
    offentligTittel: sak.offentlig_tittel,
    parter: [],
    dato: sak.siste_journaldato,
    tilgangskode: sak.tilgangskode,
    saksbehandler: sak.saksansvarlig_id,
    stikkord: [type.klasse],
    tekst: '',
  });
  porsjon.treff.push({ ...rad, offentlig_tittel: offentligTittel, aapen_part: aapenPart });
}

function publiser(porsjon: Porsjon, sak: AapenSak, post: Post, part: Part): void {
  const offentlig = byggOffentligPost(
    {
      journalaar: post.journalaar,
      journalsekvensnummer: post.journalsekvensnummer,
      registreringsID: post.registrerings_id,
      saksnummer: `${sak.rad.saksaar}/${sak.rad.sakssekvensnummer}`,
      journalposttype: post.journalposttype,
      journalstatus: 'J',
      journaldato: post.journaldato,
      dokumentetsDato: post.dokumentets_dato,
      tittel: post.tittel,
      offentligTittel: post.offentlig_tittel,
      tilgangskode: post.tilgangskode,
      hjemmel: post.skjermingshjemmel,
      sakstittel: sak.rad.tittel,
      sakOffentligTittel: sak.rad.offentlig_tittel,
      sakTilgangskode: sak.rad.tilgangskode,
      sakHjemmel: sak.rad.skjermingshjemmel,
      administrativEnhet: ENHETSNAVN.get(sak.type.enhet) ?? sak.type.enhet,
      klasse: sak.type.klasse,
      parter: [
        {
          type: part.korrespondanseparttype,
          navn: part.korrespondansepart_navn,
          slag: part.slag,
          orgnr: null,
          skjermet: part.skjermet,
        },
      ],
    },
    false,
  );
  const funn = kontroller(offentlig);
  porsjon.publiseringer.push({
    journalpost: post.system_id,
    saksmappe: post.saksmappe,
    journalaar: post.journalaar,
    journalsekvensnummer: post.journalsekvensnummer,
    journaldato: post.journaldato,
    status: funn.length === 0 ? 'publisert' : 'stanset',
    innhold: offentlig,
    funn,
    soekbart: soekbarTekst(offentlig),
  });
}
