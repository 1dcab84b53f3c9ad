import { type KeyObject, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { BEVIS, KLIENT, type LokalTilbyder, lokalTilbyder } from '../../../test/oidc/lokalTilbyder.ts';
import { type Testgrunnmur, type Testklokke, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { lagHemmelighetsvern } from '../../mottak/adapters/crypto/hemmelighetsvern.ts';
import { createHttp } from '../../platform/http/server.ts';
import { createLog } from '../../platform/log.ts';
import { scryptPassord } from '../adapters/crypto/scryptPassord.ts';
import { tokenkilde } from '../adapters/crypto/token.ts';
import { innbyggerForForespoersel, oidcsider } from '../adapters/http/oidcsider.ts';
import type { Klientbevis } from '../adapters/oidc/klientbevis.ts';
import { oidctilbyder, type Tilbyderoppsett } from '../adapters/oidc/tilbyder.ts';
import { innloggingslager } from '../adapters/postgres/innlogging.repository.ts';
import { identitetslager, oidclager } from '../adapters/postgres/oidc.repository.ts';
import { tilgangLager } from '../adapters/postgres/tilgang.repository.ts';
import { createTilgang, type Tilgang } from '../index.ts';
import { createOidc, type Oidc } from '../oidc.ts';

export const VAAR = 'http://dokumentsenter.test';
/** Synthetic: month + 80. */
export const PID = '17838512345';
export const PERSONER = {
  ola: { pid: PID, acr: 'idporten-loa-high', locale: 'nb' },
  lav: { pid: PID, acr: 'idporten-loa-low' },
  uten: { acr: 'idporten-loa-high' },
  kari: { acr: 'idporten-loa-substantial', oid: 'kari-hos-tilbyderen' },
  fremmed: { acr: 'idporten-loa-substantial', oid: 'ingen-her' },
};

export interface Oidcrigg {
  readonly mur: Testgrunnmur;
  readonly klokke: Testklokke;
  readonly tilbyder: LokalTilbyder;
  readonly tilgang: Tilgang;
  readonly oidc: Oidc;
  readonly app: FastifyInstance;
  /** Behind the scenes, past row-level security. */
  readonly superbruker: pg.Client;
  readonly logg: string[];
  readonly spor: string[];
  rydd(): Promise<void>;
}

/** What proves us to the provider, and the public key it has registered when that is a key. */
export interface Rigklient {
  readonly bevis: Klientbevis;
  readonly klientnoekkel?: KeyObject;
}

/** Sign-in on the real ground, with a real provider on this machine. `/hvem` tells who has signed in to send something. */
export async function oidcrigg(klient: Rigklient = { bevis: BEVIS }): Promise<Oidcrigg> {
  const klokke = testklokke();
  const logg: string[] = [];
  const spor: string[] = [];
  const mur = await testgrunnmur(klokke);
  const superbruker = new pg.Client({ connectionString: mur.database.adminUrl });
  await superbruker.connect();
  const tilbyder = await lokalTilbyder(PERSONER, {
    redirect: [`${VAAR}/innlogging/innbygger/svar`, `${VAAR}/innlogging/ansatt/svar`],
    etterUtlogging: [`${VAAR}/send-inn`],
    ...klient,
  });
  const tilgang = createTilgang({
    lager: tilgangLager,
    innlogging: innloggingslager(mur.db),
    passord: scryptPassord({ ln: 4, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async () => true,
    tilgangskoder: async () => [],
    // Stricter than the product itself: it must not bar who does not sign in by password.
    passordkrav: { tegn: 12, slag: 1, dager: 1 },
  });
  const oidc = tilbyderne(mur, klokke, tilgang, { utsteder: tilbyder.utsteder, bevis: klient.bevis });
  const app = await createHttp(createLog('info', { write: (linje) => logg.push(linje) }), { maksOpplasting: 1 });
  await oidcsider(app, {
    oidc,
    nettadresse: VAAR,
    withTenant: mur.withTenant,
    spor: async (uow, ett) => {
      spor.push(`${uow.arkivskaper} ${ett.handling} ${ett.objekt ?? ''} ${ett.utfall}`);
    },
    naa: () => klokke.naa().getTime(),
  });
  const hvem = innbyggerForForespoersel(oidc);
  app.get('/hvem', async (request) => ({ pid: (await hvem(request))?.pid ?? null }));
  const rydd = async () => {
    await app.close();
    await tilbyder.lukk();
    await superbruker.end();
    await mur.rydd();
  };
  return { mur, klokke, tilbyder, tilgang, oidc, app, superbruker, logg, spor, rydd };
}

function tilbyderne(
  mur: Testgrunnmur,
  klokke: Testklokke,
  tilgang: Tilgang,
  hos: Pick<Tilbyderoppsett, 'utsteder' | 'bevis'>,
): Oidc {
  const felles = { ...hos, klient: KLIENT, omfang: 'openid profile' };
  return createOidc({
    lager: tilgangLager,
    oidclager: oidclager(mur.db),
    identiteter: identitetslager,
    innlogging: innloggingslager(mur.db),
    innloggetForSesjon: tilgang.innloggetForSesjon,
    token: tokenkilde,
    kryptering: lagHemmelighetsvern([randomBytes(32)]),
    klokke,
    tilbydere: {
      innbygger: oidctilbyder({
        ...felles,
        acr: 'idporten-loa-substantial',
        krav: 'pid',
        retur: `${VAAR}/innlogging/innbygger/svar`,
        etterUtlogging: `${VAAR}/send-inn`,
      }),
      ansatt: oidctilbyder({
        ...felles,
        acr: '',
        krav: 'oid',
        retur: `${VAAR}/innlogging/ansatt/svar`,
        etterUtlogging: `${VAAR}/`,
      }),
    },
  });
}
