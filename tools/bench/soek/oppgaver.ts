import pg from 'pg';
import {
  type Aktoer,
  type Arkivskaper,
  arkivskaper,
  systemAktoer,
  type Uow,
} from '../../../server/src/kernel/index.ts';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { KOMMUNER } from '../journal/kommuner.ts';
import { EMNER, ETTERNAVN, STEDER, sjeldentNavn } from '../journal/ordliste.ts';
import type { Program } from './program.ts';

/** One thing a person does, asked again and again with other words. Gives how many rows came back. */
export interface Oppgave {
  readonly navn: string;
  readonly slag: 'liste' | 'søk';
  gjoer(): Promise<number>;
}

const RANA = arkivskaper('872418032');
const ALLE = KOMMUNER.map((kommune) => arkivskaper(kommune.arkivskaper));

/** What people look at and search for. */
export async function lagOppgaver(program: Program, adminUrl: string, t: Tilfeldig): Promise<Oppgave[]> {
  const utvalg = await hentUtvalg(adminUrl);
  const kontekst = { program, utvalg, t, bruker: enBruker(utvalg.saksbehandler, ['13']) };
  return [...lister(kontekst), ...postlister(kontekst), ...soek(kontekst)];
}

interface Kontekst {
  readonly program: Program;
  readonly utvalg: Utvalg;
  readonly t: Tilfeldig;
  /** Cleared for one of the two codes, and saksbehandler of some: the access rules are at work. */
  readonly bruker: Aktoer;
}

function enBruker(id: string, klarering: readonly string[]): Aktoer {
  return { type: 'bruker', id, navn: 'Måling', evner: new Set(['journalpost:les']), klarering: new Set(klarering) };
}

function lister({ program, utvalg, t, bruker }: Kontekst): Oppgave[] {
  const { arkiv, withTenant } = program;
  const liste = (navn: string, aktoer: Aktoer, gjoer: (uow: Uow) => Promise<number>): Oppgave => ({
    navn,
    slag: 'liste',
    gjoer: () => withTenant(RANA, aktoer, gjoer),
  });
  return [
    liste('journal, 50 poster', systemAktoer('måling'), async (uow) => {
      const fraLoepenummer = t.heltall(1, utvalg.sisteNummer);
      return (await arkiv.hentJournalposterForJournal(uow, { aar: 2026, fraLoepenummer, grense: 50 })).length;
    }),
    liste('sakside', bruker, async (uow) => antallPoster(await arkiv.hentSak(uow, t.velg(utvalg.saker)))),
    liste('største sak', bruker, async (uow) => antallPoster(await arkiv.hentSak(uow, utvalg.stoersteSak))),
    liste('velg sak, ett ord', bruker, async (uow) => {
      return (await arkiv.finnSaker(uow, { q: t.velg(STEDER), status: 'aapne', grense: 20 })).length;
    }),
  ];
}

function postlister({ program, t }: Kontekst): Oppgave[] {
  const liste = (navn: string, q: () => string, side: number): Oppgave => ({
    navn,
    slag: 'liste',
    async gjoer() {
      const sporring = { kommunenummer: '1833', q: q(), fra: null, til: null, side };
      const svar = await program.innsyn.hentPostliste(program.withTenant, sporring);
      return svar.ok ? svar.verdi.rader.length : 0;
    },
  });
  return [
    liste('postliste, første side', () => '', 1),
    liste('postliste, side 20', () => '', 20),
    liste('postliste, ett ord', () => t.velg(EMNER), 1),
    liste('postliste, vanlig ord', () => t.velg(VANLIGE), 1),
  ];
}

const VANLIGE = ['søknad', 'vedtak', 'klage', 'tilbud', 'høring', 'brev'];

function soek({ program, utvalg, t, bruker }: Kontekst): Oppgave[] {
  const finn = (navn: string, q: () => string, aktoer = bruker, kommuner: readonly Arkivskaper[] = ALLE): Oppgave => ({
    navn,
    slag: 'søk',
    async gjoer() {
      const hvor = kommuner.map((kommune) => ({ arkivskaper: kommune, aktoer }));
      return (await program.soek.finn(program.withTenant, hvor, { q: q(), fra: null, til: null, grense: 30 })).treff
        .length;
    },
  });
  return [
    finn('vanlig ord', () => t.velg(VANLIGE)),
    finn('ett ord', () => t.velg(EMNER)),
    finn('to ord', () => `${t.velg(VANLIGE)} ${t.velg(EMNER)}`),
    finn(
      'to ord i dokumenttekst',
      () => `${t.velg(['dagmulkt', 'aggregat', 'kum'])} ${t.velg(['nøkkel', 'kalender', 'container'])}`,
    ),
    finn('sjeldent ord', () => sjeldentNavn(t.heltall(0, 59_999))),
    finn('ord som ikke finnes', () => 'xyzzyplugh'),
    finn('del av sammensatt ord', () => t.velg(['skyss', 'plan', 'avløp', 'tilskudd'])),
    finn('part', () => t.velg(ETTERNAVN)),
    finn('part og ord', () => `${t.velg(ETTERNAVN)} ${t.velg(EMNER)}`),
    finn('saksnummer', () => t.velg(utvalg.saksnumre)),
    finn('journalnummer', () => `${t.heltall(1, utvalg.sisteNummer)}/2026`),
    finn('skjermet, klarert', () => 'bekymringsmelding'),
    finn('skjermet, ikke klarert', () => 'bekymringsmelding', enBruker('ingen', [])),
    finn('to ord, én kommune', () => `søknad ${t.velg(EMNER)}`, bruker, [RANA]),
  ];
}

function antallPoster(
  svar: { ok: true; verdi: { journalposter: readonly unknown[] } } | { ok: false; feil: unknown },
): number {
  return svar.ok ? svar.verdi.journalposter.length : 0;
}

interface Utvalg {
  readonly saksbehandler: string;
  readonly saker: readonly string[];
  readonly stoersteSak: string;
  readonly saksnumre: readonly string[];
  readonly sisteNummer: number;
}

/** What is there to ask for. Read as administrator, outside what is measured. */
async function hentUtvalg(adminUrl: string): Promise<Utvalg> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Utvalg>(
      `select (select saksbehandler_id from arkiv.journalpost where arkivskaper = $1 limit 1) as saksbehandler,
              (select array_agg(system_id) from (select system_id from arkiv.saksmappe where arkivskaper = $1 order by system_id limit 500) s) as saker,
              (select array_agg(mappe_id) from (select mappe_id from arkiv.saksmappe where arkivskaper = $1 order by system_id limit 500) s) as saksnumre,
              (select system_id from arkiv.saksmappe where arkivskaper = $1 order by siste_journalpostnummer desc limit 1) as "stoersteSak",
              (select siste from arkiv.nummerserie where arkivskaper = $1 and serie = 'journal' and aar = 2026) as "sisteNummer"`,
      [RANA],
    );
    const [rad] = rows;
    if (rad === undefined || rad.saker === null) throw new Error('There is no journal to search in');
    return rad;
  } finally {
    await client.end();
  }
}
