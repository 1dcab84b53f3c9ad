import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALLE_OPERASJONER, AVVIKSTEKST, PROBLEMER } from '@dokumentsenter/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABONNEMENT } from '../../src/composition/abonnement.ts';
import { alleHandlers } from '../../src/composition/handlers.ts';
import { alleJobber } from '../../src/composition/jobber.ts';
import { type Kontekster, koble } from '../../src/composition/kontekster.ts';
import { PLAN } from '../../src/composition/planen.ts';
import { alleRuter } from '../../src/composition/ruter.ts';
import { settOppWeb } from '../../src/composition/web.ts';
import { AVVIKSKODER } from '../../src/mottak/domain/avvikskoder.ts';
import { createPool } from '../../src/platform/db/pool.ts';
import { ForMektigRolle, krevBegrensetRolle } from '../../src/platform/db/restrictedRole.ts';
import { createHttp } from '../../src/platform/http/server.ts';
import { EVNER } from '../../src/tilgang/index.ts';
import { type Testgrunnmur, testgrunnmur } from '../program/testgrunnmur.ts';

let mur: Testgrunnmur;
let kontekster: Kontekster;
let app: FastifyInstance;

beforeAll(async () => {
  mur = await testgrunnmur();
  kontekster = await koble(mur);
  app = await createHttp(mur.log, { maksOpplasting: 1_000_000 });
  await settOppWeb(app, kontekster);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await kontekster.lukk();
  await mur.rydd();
});

describe('every deviation of received post', () => {
  it('has a text in the contract, and there are no others', () => {
    for (const tekster of Object.values(AVVIKSTEKST)) expect(Object.keys(tekster)).toEqual(Object.keys(AVVIKSKODER));
  });
});

describe('every route', () => {
  it('is an operation of the contract, and every operation has exactly one', () => {
    const ruter = alleRuter(kontekster).map((rute) => rute.operasjon.id);
    expect([...ruter].sort()).toEqual(ALLE_OPERASJONER.map((o) => o.id).sort());
  });

  it('asks for an ability that some role holds, or says openly that it is for all', () => {
    for (const o of ALLE_OPERASJONER)
      expect(['offentlig', 'innlogget', 'modul', ...Object.values(EVNER).flat()], o.id).toContain(o.evne);
  });

  it('leaves a trace, or says why not', () => {
    for (const o of ALLE_OPERASJONER) {
      const tekst = 'handling' in o.spor ? o.spor.handling : o.spor.ingen;
      expect(tekst.length, o.id).toBeGreaterThan(3);
    }
  });

  it('changes something only for those with an ability in the municipality, and leaves a trace', () => {
    const endrer = ALLE_OPERASJONER.filter(
      (o) => o.metode !== 'GET' && !['tilgang.loggInn', 'tilgang.loggUt', 'tilgang.byttPassord'].includes(o.id),
    );
    for (const o of endrer) {
      expect(o.sti, o.id).toContain(':arkivskaper');
      expect('handling' in o.spor, o.id).toBe(true);
    }
  });

  it('answers 401 to one who is not signed in (krav 4.4.1)', async () => {
    for (const o of ALLE_OPERASJONER.filter(
      (o) => o.evne !== 'offentlig' && o.body === undefined && o.opplasting !== true,
    )) {
      const url = o.sti
        .replace(':arkivskaper', '872418032')
        .replace(':nr', '1')
        .replace(':liste', 'restanser')
        .replace(':slag', 'offentlig')
        .replace(':papir', 'dokumentasjonsplan')
        .replace(':nummer', '1')
        .replace(/:[a-zA-Z]+/g, 'b5a1c2d3-0000-4000-8000-000000000001');
      const svar = await app.inject({
        method: o.metode,
        url: `${url}${o.id === 'soek.finn' ? '?q=vei' : ''}`,
        headers: { 'x-dokumentsenter': '1' },
      });
      expect(svar.statusCode, `${o.id} ${svar.body}`).toBe(401);
      expect(svar.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('refuses a change that another site could have sent', async () => {
    const svar = await app.inject({ method: 'POST', url: '/api/utlogging' });
    expect(svar.statusCode).toBe(403);
  });
});

describe('every job', () => {
  it('has exactly one handler, a time limit, attempts, and what happens when they are used up', () => {
    const handlers = alleHandlers(kontekster);
    expect(handlers.map((h) => h.jobb.navn).sort()).toEqual(
      alleJobber()
        .map((j) => j.navn)
        .sort(),
    );
    for (const jobb of alleJobber()) {
      expect(jobb.tidsgrenseSekunder, jobb.navn).toBeGreaterThan(0);
      expect(jobb.forsoek, jobb.navn).toBeGreaterThan(0);
    }
  });

  it('that an event or the clock starts is a known job', () => {
    const kjente = alleJobber().map((j) => j.navn);
    for (const { jobb } of [...ABONNEMENT, ...PLAN]) expect(kjente).toContain(jobb.navn);
  });
});

describe('problem codes', () => {
  it('have texts in both languages that say what to do', () => {
    for (const [kode, tekst] of Object.entries(PROBLEMER)) {
      expect(tekst.nb.length, kode).toBeGreaterThan(10);
      expect(tekst.nn.length, kode).toBeGreaterThan(10);
    }
  });

  // A refusal without a text is answered as if the program had failed.
  it('are all there: every code the program refuses with has its text', async () => {
    const rot = path.resolve(import.meta.dirname, '../../src');
    const filer = (await readdir(rot, { recursive: true })).filter((fil) => /(?<!\.test)\.ts$/.test(fil));
    expect(filer.length).toBeGreaterThan(300);
    const uten = new Set<string>();
    for (const fil of filer) {
      const kilde = await readFile(path.join(rot, fil), 'utf8');
      for (const [, kode = ''] of kilde.matchAll(/\bavvis\(\s*'([^']+)'/g)) if (!(kode in PROBLEMER)) uten.add(kode);
    }
    expect([...uten]).toEqual([]);
  });
});

describe('OpenAPI', () => {
  it('in docs is what the program says', async () => {
    const fil = path.resolve(import.meta.dirname, '../../../docs/openapi.json');
    const iDocs: unknown = JSON.parse(await readFile(fil, 'utf8'));
    expect(iDocs, 'Run: npm run openapi').toEqual(JSON.parse(JSON.stringify(app.swagger())));
  });
});

describe('the application role', () => {
  it('is refused when it is a superuser or owns the tables', async () => {
    for (const url of [mur.database.adminUrl, mur.database.eierUrl]) {
      const pool = createPool({ url, onError: () => undefined });
      await expect(krevBegrensetRolle(pool)).rejects.toThrow(ForMektigRolle);
      await pool.end();
    }
  });
});
