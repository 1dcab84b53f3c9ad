import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { INGEN_KOBLING } from '../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, type Testklokke, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { innsynsfrist } from '../../composition/koblinger/mottak.ts';
import { type Arkivskaper, arkivskaper, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { createHttp } from '../../platform/http/server.ts';
import { lagAvtrykk } from '../adapters/crypto/avtrykk.ts';
import { lagHemmelighetsvern } from '../adapters/crypto/hemmelighetsvern.ts';
import { lagUtpakker } from '../adapters/format/lagUtpakker.ts';
import type { Kravgrunnlag } from '../adapters/http/innsynskravSider.ts';
import { sendInnSider } from '../adapters/http/sendInnSider.ts';
import type { Sendinnside } from '../adapters/http/sendinnside.ts';
import { opplastingsmappe } from '../adapters/opplasting/opplastingsmappe.ts';
import { skrivBrev } from '../adapters/opplasting/skrivBrev.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { oversendingslager } from '../adapters/postgres/oversendingslager.ts';
import { createMottak, type Journalfoering, type Mottak } from '../index.ts';
import { createInnsending, type Innsending } from '../innsending.ts';
import type { Hemmelighetsvern } from '../ports/hemmelighetsvern.ts';
import type { Opplastinger } from '../ports/innsending.ts';

export const RANA = arkivskaper('872418032');
export const BINDAL = arkivskaper('964983380');
export const KOMMUNE = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#06b' };

export interface Innsendingsrigg {
  readonly mur: Testgrunnmur;
  readonly klokke: Testklokke;
  /** Behind the scenes, past row-level security. */
  readonly superbruker: pg.Client;
  readonly vern: Hemmelighetsvern;
  /** Who has signed in, as the cookie would say. */
  pid: string | null;
  readonly mottak: Mottak;
  readonly innsending: Innsending;
  /** What was drawn, newest last. */
  readonly tegnet: Sendinnside[];
  /** What an archive was asked to register. */
  readonly registrert: Journalfoering[];
  /** What the public record has, by its number in the address. */
  readonly poster: Map<string, Kravgrunnlag>;
  /** The folder of files on their way in, as another node sees it. */
  opplastinger(): Opplastinger;
  nyApp(): Promise<FastifyInstance>;
  rydd(): Promise<void>;
  i<T>(arbeid: (uow: Uow) => Promise<T>, hvor?: Arkivskaper): Promise<T>;
}

/** The public pages of intake on the real ground; the archive and the record stand outside. */
export async function innsendingsrigg(): Promise<Innsendingsrigg> {
  const klokke = testklokke();
  const mur = await testgrunnmur(klokke);
  const superbruker = new pg.Client({ connectionString: mur.database.adminUrl });
  await superbruker.connect();
  const registrert: Journalfoering[] = [];
  const arkivmaal = {
    registrer: async (_uow: Uow, r: Journalfoering) => {
      registrert.push(r);
      return ok({ venter: true as const });
    },
    angre: async () => ok(null),
  };
  const deps = {
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'kjerne' as const },
    arkivmaal: { kjerne: arkivmaal, pakke: arkivmaal },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => true },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanallager,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  };
  const mottak = createMottak(deps);
  const opplastinger = () => opplastingsmappe((eier) => path.join(mur.datamappe, 'innsending', eier));
  const vern = lagHemmelighetsvern([randomBytes(32)]);
  const innsending = createInnsending({
    ...deps,
    vern,
    avtrykk: lagAvtrykk(randomBytes(32)),
    taImot: mottak.taImot,
    opplastinger: opplastinger(),
    skrivBrev,
    innsynsfrist,
  });
  const rigg: Innsendingsrigg = {
    mur,
    vern,
    klokke,
    superbruker,
    mottak,
    innsending,
    tegnet: [],
    registrert,
    poster: new Map(),
    pid: null,
    opplastinger,
    nyApp: () => nyApp(rigg),
    async rydd() {
      await superbruker.end();
      await mur.rydd();
    },
    i: (arbeid, hvor = RANA) => mur.withTenant(hvor, systemAktoer('test'), arbeid),
  };
  return rigg;
}

async function nyApp(rigg: Innsendingsrigg): Promise<FastifyInstance> {
  const app = await createHttp(rigg.mur.log, { maksOpplasting: 2_000_000_000 });
  await sendInnSider(app, {
    innsending: rigg.innsending,
    kommuner: async () => [KOMMUNE],
    finnPost: async (_kommunenummer, nummer) => rigg.poster.get(nummer) ?? null,
    innbygger: async () => (rigg.pid === null ? null : { pid: rigg.pid }),
    render: (side) => {
      rigg.tegnet.push(side);
      return { html: side.side, status: side.side === 'ikkeFunnet' ? 404 : 200 };
    },
  });
  return app;
}

type Felt = Record<string, string>;

/** A form as a browser without script posts it. */
export function skjemakropp(felt: Felt, filer: readonly (readonly [string, string])[] = []): string {
  const felter = Object.entries(felt).map(
    ([navn, verdi]) => `--zz\r\nContent-Disposition: form-data; name="${navn}"\r\n\r\n${verdi}\r\n`,
  );
  const vedlegg = filer.map(
    ([navn, innhold]) =>
      `--zz\r\nContent-Disposition: form-data; name="filer"; filename="${navn}"\r\nContent-Type: application/octet-stream\r\n\r\n${innhold}\r\n`,
  );
  return `${[...felter, ...vedlegg].join('')}--zz--\r\n`;
}

export function postSkjema(app: FastifyInstance, url: string, payload: string, headers: Felt = {}) {
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'multipart/form-data; boundary=zz', ...headers },
    payload,
  });
}
