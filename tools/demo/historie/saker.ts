import type { Uow } from '../../../server/src/kernel/index.ts';
import type { Historiepost, Sakstype } from './sakstyper.ts';
import { type Hendelse, krev, type Scene } from './scene.ts';

const DOEGN = 86_400_000;

/** A case as it grows: ids come when it is made. */
export interface Sakslop {
  readonly type: Sakstype;
  readonly om: Sakstype['saker'][number];
  readonly start: Date;
  sak: string;
  readonly poster: string[];
}
export interface Sakvalg {
  readonly arkivdel?: string;
  /** How many of the letters have come yet; default all. */
  readonly antall?: number;
  /** Days from the last letter until the case was closed; null: it is open. */
  readonly lukkes: number | null;
  /** Whether the letters are archived; default as the case is closed. */
  readonly arkiveres?: boolean;
  /** Last day anything may have happened. */
  readonly senest: Date;
  /** Changes a letter before it is registered. */
  readonly endre?: (nr: number, post: Journalpost) => Promise<Journalpost>;
}
type Journalpost = Parameters<Scene['kontekster']['arkiv']['journalfoer']>[1];

export const dager = (fra: Date, antall: number): Date => new Date(fra.getTime() + antall * DOEGN);
/** The Monday after, when it is a weekend: nothing happens in an archive then. */
export function hverdag(tid: Date): Date {
  const uke = tid.getUTCDay();
  return dager(tid, uke === 6 ? 2 : uke === 0 ? 1 : 0);
}
export const somDato = (tid: Date): string => tid.toISOString().slice(0, 10);

/** What happens in one case: opened, letters in and out, written off, archived, closed. */
export function sakshendelser(scene: Scene, lop: Sakslop, valg: Sakvalg): Hendelse[] {
  const { arkiv } = scene.kontekster;
  const poster = lop.type.poster.slice(0, valg.antall);
  const hendelser: Hendelse[] = [
    {
      tid: lop.start,
      async skje(uow) {
        lop.sak = krev(await arkiv.opprettSaksmappe(uow, nySak(scene, lop, valg))).id;
      },
    },
  ];
  for (const [nr, post] of poster.entries()) {
    const tid = tidlig(new Date(hverdag(dager(lop.start, post.dag)).getTime() + (nr + 1) * 1_200_000), valg.senest);
    hendelser.push({ tid, skje: (uow) => registrer(uow, scene, lop, nr, valg) });
  }
  const sist = dager(lop.start, poster.at(-1)?.dag ?? 0);
  if (valg.lukkes !== null || valg.arkiveres === true) {
    hendelser.push({
      tid: tidlig(hverdag(dager(sist, valg.lukkes ?? 3)), new Date(valg.senest.getTime() + 3_600_000)),
      async skje(uow) {
        const { avvist } = krev(await arkiv.arkiver(uow, lop.poster));
        if (avvist.length > 0) throw new Error(`Not archived: ${avvist[0]?.kode}`);
        if (valg.lukkes !== null) krev(await arkiv.avsluttSak(uow, lop.sak, false));
      },
    });
  }
  return hendelser;
}

function tidlig(tid: Date, senest: Date): Date {
  return tid < senest ? tid : senest;
}

function nySak(scene: Scene, { type, om }: Sakslop, { arkivdel }: Sakvalg) {
  const navn = om.part.replace('#', '');
  return {
    tittel: type.tittel.replace('@', om.om),
    offentligTittel: type.offentligTittel ?? null,
    klasse: type.klasse,
    gnrbnr: om.gnrbnr ?? null,
    administrativEnhet: type.enhet,
    saksansvarlig: scene.hos(type.enhet),
    tilgangskode: type.tilgangskode ?? null,
    parter: [{ navn, rolle: 'Part', orgnr: null, skjermet: type.tilgangskode !== undefined }],
    ...(arkivdel === undefined ? {} : { arkivdel }),
  };
}

async function registrer(uow: Uow, scene: Scene, lop: Sakslop, nr: number, valg: Sakvalg): Promise<void> {
  const { arkiv } = scene.kontekster;
  const post = lop.type.poster[nr] as Historiepost;
  const ny = await nyPost(uow, scene, lop, post);
  const { id } = krev(await arkiv.journalfoer(uow, (await valg.endre?.(nr, ny)) ?? ny));
  lop.poster.push(id);
  if (post.svarer !== true) return;
  // The answer writes off the letter it answers; what came meanwhile has been taken note of.
  const besvarer = lop.type.poster.slice(0, nr).findLastIndex((en) => en.type === 'I');
  for (const [foer, en] of lop.type.poster.slice(0, nr).entries()) {
    const tidligere = lop.poster[foer];
    if ((en.type !== 'I' && en.type !== 'N') || tidligere === undefined) continue;
    if (krev(await arkiv.hentJournalpost(uow, tidligere)).avskrivninger.length > 0) continue;
    const besvart = { avskrivningsmaate: 'BU' as const, avskrivesAv: id };
    const tilEtterretning = { avskrivningsmaate: 'TE' as const, avskrivesAv: null };
    const hvordan = { ...(foer === besvarer ? besvart : tilEtterretning), korrespondansepart: null };
    krev(await arkiv.avskriv(uow, tidligere, hvordan));
  }
}

async function nyPost(uow: Uow, scene: Scene, { type, om, sak }: Sakslop, post: Historiepost): Promise<Journalpost> {
  const intern = post.type === 'N' || post.type === 'X';
  const inngaaende = post.type === 'I';
  const part = post.annen ?? om.part;
  const person = part.startsWith('#');
  const navn = part.replace('#', '');
  const eget = scene.kommune.enheter.find(({ kode }) => kode === type.enhet)?.navn ?? type.enhet;
  return {
    saksmappe: sak,
    tittel: post.tittel,
    offentligTittel: null,
    journalposttype: post.type,
    dokumentetsDato: somDato(inngaaende ? dager(uow.naa, -2) : uow.naa),
    mottattDato: inngaaende ? uow.naa : null,
    korrespondanseparter: [
      {
        type: intern ? 'IA' : inngaaende ? 'EA' : 'EM',
        navn: intern ? eget : navn,
        slag: intern || !person ? 'organisasjon' : 'person',
        ...{ orgnr: null, fnr: null, adresse: null, epost: null },
        skjermet: !intern && type.tilgangskode !== undefined,
      },
    ],
    administrativEnhet: type.enhet,
    saksbehandler: scene.hos(type.enhet),
    saksbehandlerId: null,
    tilgangskode: null,
    hjemmel: null,
    dokumenter: [await scene.brev(post.tittel, post.tekst)],
    forsendelse: null,
  };
}
