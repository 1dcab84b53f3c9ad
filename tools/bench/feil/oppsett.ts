import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { enArkivstruktur } from '../../../server/src/arkiv/testing/byggere.ts';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { type Kontekster, koble } from '../../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { arkivskaper, type Result, systemAktoer, type Uow } from '../../../server/src/kernel/index.ts';
import { freePort } from '../../../server/src/platform/embedded/index.ts';
import { startStubbgraph } from '../../../server/test/program/stubbgraph.ts';
import { lagNoekkelpar, startStubbsvarinn } from '../../../server/test/program/stubbsvarinn.ts';
import { startStubbsvarut } from '../../../server/test/program/stubbsvarut.ts';
import { startDovecot } from '../../dovecot/dovecot.ts';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { vedAvbrudd } from '../avbrudd.ts';
import { type Feildatabase, startFeildatabase } from './database.ts';
import { type Mellomledd, startMellomledd } from './mellomledd.ts';

export const RANA = arkivskaper('872418032');
export const KOMMUNENUMMER = '1833';
export const POSTADRESSE = 'post@rana.example';
export const BRUKER = 'arkivar.bench';
export const PASSORD = 'en lang frase til arkivaren';
export const ENHET = 'PLAN';
export const POSTKASSE = 'postmottak';
export const MOTTATT = 'Mottatt av dokumentsenter';
/** How long the program waits for a silent service here, so that a stall does not take the whole run. */
const TIDSGRENSE_SEKUNDER = 5;

export function krev<T>(svar: Result<T, { kode: string }>): T {
  if (!svar.ok) throw new Error(`Refused: ${svar.feil.kode}`);
  return svar.verdi;
}

/** The world around the program: those who send to it and are asked by it, each behind a net of its own. */
export async function reisOmverden(sjanse: Tilfeldig) {
  const par = lagNoekkelpar();
  const [v2, v1] = [await startStubbsvarinn(par), await startStubbsvarinn(par)];
  const graph = await startStubbgraph(25);
  const svarut = await startStubbsvarut();
  const dovecot = await startDovecot();
  vedAvbrudd(() => dovecot.stopp());
  const porter = {
    v2: portI(v2.adresse),
    v1: portI(v1.adresse),
    graph: portI(graph.adresse),
    svarut: portI(svarut.oppsett.innstillinger.adresse),
    imap: dovecot.port,
    http: await freePort(),
    smtp: await freePort(),
  };
  const nett = {} as Record<keyof typeof porter, Mellomledd>;
  for (const navn of Object.keys(porter) as (keyof typeof porter)[])
    nett[navn] = await startMellomledd(() => porter[navn], sjanse);
  return {
    par,
    v2,
    v1,
    graph,
    svarut,
    dovecot,
    porter,
    nett,
    async stopp() {
      for (const ledd of Object.values(nett)) await ledd.stopp();
      for (const en of [v2, v1, graph, svarut, dovecot]) await en.stopp();
    },
  };
}
export type Omverden = Awaited<ReturnType<typeof reisOmverden>>;

const portI = (adresse: string) => Number(new URL(adresse).port);

/** What the program's processes are given. */
export function miljoeFor(databaseUrl: string, datamappe: string, noekkel: string, omverden: Omverden) {
  return {
    DATABASE_URL: databaseUrl,
    DOKUMENTSENTER_DATA: datamappe,
    DOKUMENTSENTER_LOGG: 'error',
    DOKUMENTSENTER_NOEKKEL: noekkel,
    DOKUMENTSENTER_LESERE: '1',
    DOKUMENTSENTER_MAPPEINTERVALL_MS: '100',
    DOKUMENTSENTER_MAPPERO_MS: '100',
    DOKUMENTSENTER_SMTP_MOTTAK_PORT: String(omverden.porter.smtp),
    PORT: String(omverden.porter.http),
  };
}

export const nyNoekkel = () => randomBytes(32).toString('base64');

/** The product's contexts in the bench's own process, straight to database and files: for arranging and counting, when all is calm. */
export async function medKontekster<T>(
  miljoe: NodeJS.ProcessEnv,
  arbeid: (kontekster: Kontekster, i: <R>(arbeid: (uow: Uow) => Promise<R>) => Promise<R>) => Promise<T>,
): Promise<T> {
  const grunnmur = await reisGrunnmur(lesConfig({ ...miljoe, DOKUMENTSENTER_LOGG: 'silent' }), {
    naa: () => new Date(),
  });
  const kontekster = await koble(grunnmur);
  try {
    return await arbeid(kontekster, (work) => grunnmur.withTenant(RANA, systemAktoer('bench'), work));
  } finally {
    await kontekster.lukk();
    await grunnmur.lukk();
  }
}

/** One municipality with every channel, an archivist and a fagsystem. Answers the fagsystem's key. */
export function settOppKommune(miljoe: NodeJS.ProcessEnv, omverden: Omverden): Promise<string> {
  return medKontekster(miljoe, async (k, i) => {
    await i(async (uow) => {
      const ny = { arkivskaper: RANA, kommunenummer: KOMMUNENUMMER, navn: 'Rana', merke: 'RA', farge: '#1e6b52' };
      krev(await k.virksomhet.opprettKommune(uow, { ...ny, maalform: 'nb' }));
      krev(await k.arkiv.opprettArkivstruktur(uow, enArkivstruktur()));
      const enhet = { kode: ENHET, navn: 'Plan og bygg', overordnet: null, ansvar: [], aktiv: true };
      krev(await k.virksomhet.endreEnhet(uow, enhet));
    });
    await i(async (uow) => {
      const felt = { brukernavn: BRUKER, navn: 'Arkivar Bench', epost: 'arkivar@rana.example', passord: PASSORD };
      krev(await k.tilgang.opprettBruker(uow, { ...felt, rolle: 'arkivar', enhet: null, klarering: [] }));
    });
    for (const { slag, ...felt } of kanalene(omverden))
      krev(await i((uow) => k.kanaler.opprettKanal(uow, slag, felt, () => true)));
    const felt = { navn: 'Fagsystem', leverandoer: null, formaal: 'Leverer', klarering: [] };
    const modul = krev(await i((uow) => k.moduler.opprettModul(uow, felt)));
    const struktur = krev(await i((uow) => k.arkiv.hentStruktur(uow)));
    const arkivdel = struktur.arkiv[0]?.arkivdeler[0]?.id ?? '';
    krev(await i((uow) => k.arkiv.giModulrett(uow, modul, { type: 'arkivdel', id: arkivdel }, 'skriv')));
    return krev(await i((uow) => k.moduler.lagModulnoekkel(uow, modul.id, 30))).noekkel;
  });
}

function kanalene({ par, nett, svarut }: Omverden) {
  const rot = (ledd: Mellomledd) => `http://127.0.0.1:${ledd.port}`;
  const felles = { hvertMinutt: 1, tidsgrenseSekunder: TIDSGRENSE_SEKUNDER };
  const svarinn = (ledd: Mellomledd, versjon: 'v1' | 'v2') => ({
    slag: 'svarinn',
    navn: `SvarInn ${versjon}`,
    innstillinger: { adresse: `${rot(ledd)}/api`, versjon, ...felles },
    hemmeligheter: { brukernavn: 'bruker', passord: 'riktig', privatnoekkel: par.privatnoekkel },
  });
  return [
    svarinn(nett.v2, 'v2'),
    svarinn(nett.v1, 'v1'),
    {
      slag: 'epost-imap',
      navn: 'IMAP',
      innstillinger: { vert: '127.0.0.1', port: nett.imap.port, kryptering: 'ingen-paa-egen-maskin', ...felles },
      hemmeligheter: { brukernavn: POSTKASSE, passord: 'riktig' },
    },
    {
      slag: 'epost-graph',
      navn: 'Graph',
      innstillinger: {
        ...{ postkasse: POSTADRESSE, leietaker: 'rana.example', klientId: 'klient' },
        ...{ adresse: `${rot(nett.graph)}/v1.0`, tokenadresse: `${rot(nett.graph)}/token`, ...felles },
      },
      hemmeligheter: { klienthemmelighet: 'riktig' },
    },
    { slag: 'epost-smtp', navn: 'SMTP', innstillinger: {}, hemmeligheter: {}, postkasser: { [POSTADRESSE]: RANA } },
    {
      slag: 'svarut',
      navn: 'SvarUt',
      innstillinger: {
        ...svarut.oppsett.innstillinger,
        ...{ adresse: `${rot(nett.svarut)}/api`, maskinporten: `${rot(nett.svarut)}/`, tidsgrenseSekunder: 10 },
      },
      hemmeligheter: svarut.oppsett.hemmeligheter,
    },
  ];
}

export interface Feilrom {
  readonly database: Feildatabase;
  readonly omverden: Omverden;
  readonly datamappe: string;
  readonly miljoe: NodeJS.ProcessEnv;
  /** The same, straight to the database. */
  miljoeDirekte(): NodeJS.ProcessEnv;
  readonly modulnoekkel: string;
  stopp(): Promise<void>;
}

/** Database, surroundings and a municipality that is set up: all but the program itself. */
export async function reisFeilrom(rot: string, sjanse: Tilfeldig): Promise<Feilrom> {
  const database = await startFeildatabase(rot, sjanse);
  const omverden = await reisOmverden(sjanse);
  const datamappe = path.join(rot, 'data');
  const noekkel = nyNoekkel();
  const miljoeDirekte = () => miljoeFor(database.direkte(), datamappe, noekkel, omverden);
  return {
    database,
    omverden,
    datamappe,
    miljoe: miljoeFor(database.appUrl, datamappe, noekkel, omverden),
    miljoeDirekte,
    modulnoekkel: await settOppKommune(miljoeDirekte(), omverden),
    async stopp() {
      await omverden.stopp();
      await database.stopp();
    },
  };
}
