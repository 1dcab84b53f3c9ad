import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import pg from 'pg';
import { startStubbsvarut } from '../../../test/program/stubbsvarut.ts';
import type { Journalfoer } from '../../arkiv/index.ts';
import { nyttArkivrom, RANA } from '../../arkiv/testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../../arkiv/testing/byggere.ts';
import type { Uow } from '../../kernel/index.ts';
import { createFileBlobStore } from '../../platform/blob/fileBlobStore.ts';
import { skrivBrev } from '../adapters/pdf/brev.ts';
import { lagUtskrift } from '../adapters/pdf/utskrift.ts';
import { brevmallager } from '../adapters/postgres/brevmal.repository.ts';
import { utsendingslager } from '../adapters/postgres/utsending.repository.ts';
import { svarut } from '../adapters/svarut/svarut.ts';
import type { Mottakervalg } from '../application/ekspeder.ts';
import { createEkspedering, type EkspederingDeps } from '../index.ts';

/** Synthetic: month + 80, and an orgnr of the synthetic series. */
export const FNR = '01810198709';
export const ORGNR = '310000000';
const START = Date.parse('2026-11-20T09:00:00Z');

export const MOTTAKER: Journalfoer['korrespondanseparter'][number] = {
  type: 'EM',
  navn: 'Kari Testesen',
  slag: 'person',
  orgnr: null,
  fnr: FNR,
  adresse: 'Testveien 1, 8610 Mo i Rana',
  epost: null,
  skjermet: false,
};

/** Where everything stands: the real archive, the real tables and a real (stubbed) service over HTTP, with a clock that is moved by hand. */
async function grunnen() {
  const rom = await nyttArkivrom();
  const mappe = await mkdtemp(path.join(os.tmpdir(), 'sendeproeve-'));
  const blober = createFileBlobStore(mappe);
  const superbruker = new pg.Client({ connectionString: rom.eierUrl });
  await superbruker.connect();
  const uventet: unknown[] = [];
  const sted = { stubb: await startStubbsvarut(), satteOpp: true, naa: START };
  const deps: EkspederingDeps = {
    lager: utsendingslager,
    brevmaler: brevmallager,
    withTenant: rom.withTenant,
    arkiv: rom.arkiv,
    formidler: svarut({
      erSattOpp: async () => sted.satteOpp,
      hentOppsett: async () => (sted.satteOpp ? sted.stubb.oppsett : null),
    }),
    filer: blober,
    skriver: lagUtskrift,
    brevskriver: skrivBrev,
    // The reader's processes stand in the composition: tests that convert bring them.
    arkivkopist: async () => null,
    avsender: async () => ({ navn: 'Rana kommune', maalform: 'nb', enheter: new Map([['PLAN', 'Plan og bygg']]) }),
    meldUventet: (error) => uventet.push(error),
  };
  const i = <T>(arbeid: (uow: Uow) => Promise<T>) => rom.i(arbeid);
  return { rom, mappe, blober, superbruker, uventet, sted, deps, ekspedering: createEkspedering(deps), i };
}
type Grunn = Awaited<ReturnType<typeof grunnen>>;

/** An outgoing letter with a real PDF, finished. */
const lagUtgaaende =
  ({ rom, blober, i }: Grunn) =>
  async (endret: Partial<Journalfoer> = {}): Promise<string> => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const { sjekksum, stoerrelse } = await blober.put(RANA, { bytes: await pdf.save() });
    const objekt = { variantformat: 'A', format: 'pdf', filnavn: 'svar.pdf', mime: 'application/pdf' } as const;
    return i(async (uow) => {
      const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
      const felt = { tilknyttetRegistreringSom: 'H', dokumentmedium: 'E', utenArkivformat: null } as const;
      const brev = etBrev(sak.id, {
        ...{ journalposttype: 'U', tittel: 'Svar på søknad', mottattDato: null, korrespondanseparter: [MOTTAKER] },
        dokumenter: [{ ...felt, tittel: 'Svar: ja/nei?', objekter: [{ ...objekt, stoerrelse, sjekksum }] }],
        ...endret,
      });
      return verdi(await rom.arkiv.journalfoer(uow, brev)).id;
    });
  };

/** What a test asks of the tables and the service afterwards. */
const ettersyn = ({ rom, i, sted, superbruker }: Grunn) => ({
  async rad(utsending: string) {
    const rad = await i((uow) => utsendingslager(uow).hent(utsending));
    if (rad === null) throw new Error('No utsending');
    return rad;
  },
  journalposten: async (id: string) => verdi(await i((uow) => rom.arkiv.hentJournalpost(uow, id))),
  /** What the service took of one copy, whatever reference it came under. */
  tattFor: (utsending: string) => sted.stubb.tatt.filter((t) => t.referanse.startsWith(`${RANA}:${utsending}:`)),
  /** Names of the events about one copy, in order. */
  async hendelser(utsending: string): Promise<string[]> {
    const { rows } = await superbruker.query<{ navn: string }>(
      `select navn from platform.hendelse where innhold->>'utsending' = $1 order by loepenummer`,
      [utsending],
    );
    return rows.map(({ navn }) => navn);
  },
  sporring: (setning: string) => superbruker.query<Record<string, unknown>>(setning),
});

export async function reisSendeproeve() {
  const g = await grunnen();
  const { rom, sted, ekspedering, i } = g;
  const etUtgaaende = lagUtgaaende(g);
  const p = {
    ...ettersyn(g),
    ...{
      rom,
      ekspedering,
      i,
      etUtgaaende,
      uventet: g.uventet,
      formidler: g.deps.formidler,
      eier: RANA,
      filer: g.blober,
    },
    stubb: () => sted.stubb,
    medDeps: (nye: Partial<EkspederingDeps>) => createEkspedering({ ...g.deps, ...nye }),
    /** A service of its own for each test. */
    async ny(): Promise<void> {
      await sted.stubb.stopp();
      sted.stubb = await startStubbsvarut();
      sted.satteOpp = true;
    },
    settOpp: (satteOpp: boolean) => void Object.assign(sted, { satteOpp }),
    /** Minutes on the clock. */
    fram(minutter: number) {
      sted.naa += minutter * 60_000;
      rom.settTid(new Date(sted.naa).toISOString());
    },
    async valg(journalpost: string, kanal: Mottakervalg['kanal'] = 'svarut'): Promise<Mottakervalg[]> {
      const bilde = verdi(await i((uow) => ekspedering.hentUtsendinger(uow, journalpost)));
      return bilde.mottakere.map(({ korrespondansepart }) => ({ korrespondansepart, kanal, adresse: null }));
    },
    /** Queued for every recipient; ids of the copies. */
    async koe(journalpost: string, kanal: Mottakervalg['kanal'] = 'svarut'): Promise<string[]> {
      const valgte = await p.valg(journalpost, kanal);
      return verdi(await i((uow) => ekspedering.ekspeder(uow, journalpost, valgte))).utsendinger;
    },
    /** A new letter to one person, queued. */
    async enIKoe(): Promise<string> {
      const [id = ''] = await p.koe(await etUtgaaende());
      return id;
    },
    kjoer: (utsending: string) => ekspedering.sendUtsending(RANA, utsending, new AbortController().signal),
    seEtter: () => ekspedering.seEtterUtsendinger(RANA, new AbortController().signal),
    async rydd() {
      await sted.stubb.stopp();
      await g.superbruker.end();
      await rom.rydd();
      await rm(g.mappe, { recursive: true, force: true });
    },
  };
  return p;
}
export type Sendeproeve = Awaited<ReturnType<typeof reisSendeproeve>>;
