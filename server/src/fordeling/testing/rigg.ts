import pg from 'pg';
import { type Testgrunnmur, type Testklokke, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { type Aktoer, type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { scryptPassord } from '../../tilgang/adapters/crypto/scryptPassord.ts';
import { tokenkilde } from '../../tilgang/adapters/crypto/token.ts';
import { innloggingslager } from '../../tilgang/adapters/postgres/innlogging.repository.ts';
import { tilgangLager } from '../../tilgang/adapters/postgres/tilgang.repository.ts';
import { type Bruker, createTilgang, evnerFor, type NyBruker, type Rolle, type Tilgang } from '../../tilgang/index.ts';
import { kommunekatalog } from '../../virksomhet/adapters/postgres/kommunekatalog.ts';
import { virksomhetLager } from '../../virksomhet/adapters/postgres/virksomhet.repository.ts';
import { createVirksomhet } from '../../virksomhet/index.ts';
import { fordelingLager } from '../adapters/postgres/fordeling.repository.ts';
import type { Fordelingsgrunnlag, Oppgave } from '../domain/oppgave.ts';
import { createFordeling, type Fordeling, type Forsendelsetilstand, type Journalpostvisning } from '../index.ts';
import type { FordelingDeps, Forsendelsessteg, UfordeltForsendelse } from '../ports.ts';

export const RANA = arkivskaper('872418032');
export const BINDAL = arkivskaper('964983380');

/** What mottak, tolking and arkiv would answer, in memory: they stand outside this context. */
export interface Omverden {
  readonly tilstand: Map<string, Forsendelsetilstand>;
  /** Own last days to answer, ÅÅÅÅ-MM-DD. */
  readonly frister: Map<string, string>;
  readonly ubehandlede: UfordeltForsendelse[];
  readonly steg: Forsendelsessteg[];
  readonly journalposter: Map<string, Journalpostvisning>;
  /** Journalposter with a copy that failed. */
  readonly feilet: Set<string>;
  /** Every forsendelse whose content was asked for. */
  readonly spurtOm: string[];
}

export interface Rigg {
  readonly grunnmur: Testgrunnmur;
  readonly klokke: Testklokke;
  readonly fordeling: Fordeling;
  readonly tilgang: Tilgang;
  readonly omverden: Omverden;
  i<T>(hvor: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  som<T>(bruker: Bruker, hvor: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  enBruker(over?: Partial<NyBruker>, hvor?: Arkivskaper): Promise<Bruker>;
  /** Makes an oppgave the way the event does and answers the forsendelse. */
  enOppgave(over?: Partial<Fordelingsgrunnlag>, hvor?: Arkivskaper): Promise<string>;
  oppgaveFor(forsendelse: string, hvor?: Arkivskaper): Promise<Oppgave>;
  /** Behind the scenes, past row-level security. */
  sporring(setning: string): Promise<{ rows: Record<string, unknown>[] }>;
  rydd(): Promise<void>;
}

/** This context on the real ground and the real lower contexts; only its upper neighbours are stand-ins. */
export async function rigg(): Promise<Rigg> {
  const klokke = testklokke();
  const grunnmur = await testgrunnmur(klokke);
  const omverden: Omverden = {
    tilstand: new Map(),
    frister: new Map(),
    ubehandlede: [],
    steg: [],
    journalposter: new Map(),
    feilet: new Set(),
    spurtOm: [],
  };
  const virksomhet = createVirksomhet({ lager: virksomhetLager, katalog: kommunekatalog(grunnmur.db) });
  const tilgang = createTilgang({
    lager: tilgangLager,
    innlogging: innloggingslager(grunnmur.db),
    passord: scryptPassord({ ln: 4, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async () => true,
    tilgangskoder: async () => ['13', '14', '15', 'P', 'helse', 'XX'],
  });
  const fordeling = createFordeling({ lager: fordelingLager, virksomhet, tilgang, ...nabolag(omverden) });
  const i = <T>(hvor: Arkivskaper, arbeid: (uow: Uow) => Promise<T>) =>
    grunnmur.withTenant(hvor, systemAktoer('test'), arbeid);
  const felles = { farge: '#0a5', maalform: 'nb', innstillinger: { fristDager: 3 } } as const;
  await i(RANA, (uow) =>
    virksomhet.opprettKommune(uow, { ...felles, kommunenummer: '1833', navn: 'Rana', merke: 'R' }),
  );
  await i(BINDAL, (uow) =>
    virksomhet.opprettKommune(uow, { ...felles, kommunenummer: '1811', navn: 'Bindal', merke: 'B' }),
  );
  const superbruker = new pg.Client({ connectionString: grunnmur.database.adminUrl });
  await superbruker.connect();
  return {
    grunnmur,
    klokke,
    fordeling,
    tilgang,
    omverden,
    i,
    ...actors({ grunnmur, tilgang, fordeling, i }),
    sporring: (setning) => superbruker.query(setning),
    async rydd() {
      await superbruker.end();
      await grunnmur.rydd();
    },
  };
}

/** What the neighbours above answer. */
function nabolag(
  omverden: Omverden,
): Pick<FordelingDeps, 'visning' | 'forsendelser' | 'utsendinger' | 'journalposter'> {
  return {
    visning: {
      async hentVisning(_uow, forsendelser) {
        omverden.spurtOm.push(...forsendelser);
        return new Map(
          forsendelser.map((id) => [
            id,
            {
              tittel: `Brev ${id}`,
              avsender: 'Ola Testesen',
              filnavn: 'brev.pdf',
              innsynsfrist: omverden.frister.get(id) ?? null,
            },
          ]),
        );
      },
    },
    forsendelser: {
      hentTilstand: async (_uow, id) => omverden.tilstand.get(id) ?? null,
      hentFrist: async (_uow, id) => omverden.frister.get(id) ?? null,
      finnUbehandlede: async (_uow, foer) => omverden.ubehandlede.filter((rad) => rad.mottattTid < foer),
      finnEgneSteg: async () => omverden.steg,
    },
    utsendinger: { harFeilet: async (_uow, id) => omverden.feilet.has(id) },
    journalposter: {
      hent: async (_uow, ider) => new Map([...omverden.journalposter].filter(([id]) => ider.includes(id))),
    },
  };
}

function actors(deps: Pick<Rigg, 'grunnmur' | 'tilgang' | 'fordeling' | 'i'>) {
  let nummer = 0;
  return {
    som<T>(bruker: Bruker, hvor: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
      return deps.grunnmur.withTenant(hvor, aktoerFor(bruker), arbeid);
    },
    async enBruker(over: Partial<NyBruker> = {}, hvor: Arkivskaper = RANA): Promise<Bruker> {
      nummer += 1;
      const ny: NyBruker = {
        brukernavn: `test.testesen${nummer}`,
        navn: `Test Testesen ${nummer}`,
        epost: null,
        passord: 'fjord og fjell om vinteren',
        rolle: 'arkivar',
        enhet: null,
        klarering: [],
        ...over,
      };
      const svar = await deps.i(hvor, (uow) => deps.tilgang.opprettBruker(uow, ny));
      if (!svar.ok) throw new Error(svar.feil.kode);
      return svar.verdi;
    },
    async enOppgave(over: Partial<Fordelingsgrunnlag> = {}, hvor: Arkivskaper = RANA): Promise<string> {
      const forsendelse = over.forsendelse ?? crypto.randomUUID();
      await deps.i(hvor, (uow) => deps.fordeling.fordel(uow, { ...etGrunnlag(forsendelse, uow.naa), ...over }));
      return forsendelse;
    },
    async oppgaveFor(forsendelse: string, hvor: Arkivskaper = RANA) {
      const oppgave = await deps.i(hvor, (uow) => fordelingLager(uow).oppgaver.finnForForsendelse(forsendelse));
      if (oppgave === null) throw new Error('No oppgave');
      return oppgave;
    },
  };
}

function etGrunnlag(forsendelse: string, mottattTid: Date): Fordelingsgrunnlag {
  return {
    forsendelse,
    kanal: 'mappe',
    mottattTid,
    antallDokumenter: 2,
    sikkerhet: 0.97,
    tvil: false,
    tilgangskode: null,
    enhet: 'TEK',
    klasse: 'N30',
    arkivverdi: true,
    maalform: 'nb',
  };
}

/** As sign-in would make it: the sum of the grants. */
export function aktoerFor(bruker: Bruker): Aktoer {
  const roller = bruker.tildelinger.map((tildeling): Rolle => tildeling.rolle);
  return {
    type: 'bruker',
    id: bruker.id,
    navn: bruker.navn,
    evner: new Set(evnerFor(roller)),
    klarering: new Set(bruker.tildelinger.flatMap((tildeling) => tildeling.klarering)),
  };
}
