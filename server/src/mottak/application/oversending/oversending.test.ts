import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BINDAL, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import type { Aktoer, Arkivskaper, Result, Uow } from '../../../kernel/index.ts';
import { systemAktoer } from '../../../kernel/index.ts';
import { mottakLager } from '../../adapters/postgres/lager.ts';
import { foelgebrevmal } from '../../domain/foelgebrev.ts';
import { createMottak, type Mottak } from '../../index.ts';
import { createOversending, type Oversendingen } from '../../oversending.ts';
import { overleveringsnoekkel } from '../tilbakekall.ts';

const KARI: Aktoer = { type: 'system', id: '00000000-0000-4000-8000-000000000001', navn: 'Kari Solheim' };
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let mottak: Mottak;
let oversending: Oversendingen;
let klarert = true;
let nekterPost = false;
const sporet: string[] = [];
const sendt: { til: string; emne: string; tekst: string }[] = [];
const i = <T>(kommune: Arkivskaper, arbeid: (uow: Uow) => Promise<T>) => p.mur.withTenant(kommune, KARI, arbeid);
const kode = (svar: Result<unknown>) => (svar.ok ? 'ok' : svar.feil.kode);
const verdi = <T>(svar: Result<T>): T => {
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
};

beforeAll(async () => {
  p = await reisKanalproeve();
  const deps = {
    ...p.deps,
    innholdsvern: { kanSe: async () => klarert },
    spor: async (uow: Uow, handling: string) => {
      sporet.push(`${uow.arkivskaper}:${handling}`);
    },
  };
  mottak = createMottak(deps);
  oversending = createOversending({
    ...deps,
    langDato: (tid) => tid.toISOString().slice(0, 10),
    kommunenavn: async () => 'Rana kommune',
    navnPaa: async () => new Map(),
    brevskriver: async (_uow, { mottaker, tekst }) => Buffer.from(`${mottaker}\n${tekst}`),
    async post(brev) {
      if (nekterPost) throw new Error('The mail server is away');
      sendt.push(brev);
    },
  });
});
afterAll(() => p.rydd());
beforeEach(async () => {
  await p.ny();
  klarert = true;
  nekterPost = false;
});

let nr = 0;
async function klar(): Promise<string> {
  nr += 1;
  const sti = path.join(p.mur.datamappe, `videre-${nr}`);
  await writeFile(sti, `Brev ${nr} til en annen`);
  const inn = { kanal: 'opplasting', eksternId: `videre-${nr}`, kilde: { sti }, filnavn: `brev-${nr}.txt` } as const;
  const { id } = await mottak.taImot(RANA, systemAktoer('test'), inn);
  await mottak.pakkUt(RANA, id, (arbeid) => i(RANA, arbeid));
  await i(RANA, (uow) => mottak.merkKlar(uow, id));
  return id;
}
const svaret = (epost: string | null = 'ola@avsender.example') =>
  ({ mottaker: 'Ola Eksempel', adresse: '', epost, maalform: 'nb', tekst: 'Brevet er sendt videre.' }) as const;
const overfoer = (id: string, merknad: string | null, svar: ReturnType<typeof svaret> | null = null) =>
  i(RANA, (uow) => mottak.overfoerForsendelse(uow, id, BINDAL, merknad, svar));
const oversend = (id: string, svar: ReturnType<typeof svaret> | null = null, tekst = 'Vedlagt post.') =>
  i(RANA, (uow) =>
    mottak.oversendForsendelse(uow, id, {
      brev: { mottaker: 'Statsforvalteren', adresse: 'Postboks 1', maalform: 'nb', tekst },
      merknad: 'Gjelder verneområde',
      svar,
    }),
  );
const lister = () => i(RANA, (uow) => oversending.finnSendtVidere(uow));
const brevene = async (id: string) => (await lister()).venter.filter(({ forsendelse }) => forsendelse === id);
const send = (id: string, maate: 'epost' | 'post') => i(RANA, (uow) => oversending.sendFoelgebrev(uow, id, maate));
const angre = (id: string) => i(RANA, (uow) => mottak.angreForsendelse(uow, id));

describe('a letter handed to another municipality', () => {
  it('tells the other end who sent it, why, how it came and when it first came, and leaves a trace at both ends', async () => {
    const id = await klar();
    const foerst = p.naa();
    p.fram(3600);
    verdi(await overfoer(id, 'Gjelder eiendom hos dere'));
    p.fram(60);
    await mottak.overlever(RANA, id, BINDAL, (arbeid) => i(RANA, arbeid));
    const der = await i(BINDAL, (uow) => mottakLager(uow).finnEkstern('overfoert', overleveringsnoekkel(RANA, id, 1)));
    expect(verdi(await i(BINDAL, (uow) => mottak.hentForsendelse(uow, der?.id ?? '')))).toMatchObject({
      mottattTid: foerst.toISOString(),
      overlevert: {
        ...{ fra: RANA, kanal: 'opplasting', av: 'Kari Solheim', merknad: 'Gjelder eiendom hos dere' },
        tid: new Date(foerst.getTime() + 3_600_000).toISOString(),
      },
    });
    expect(sporet).toContain(`${BINDAL}:forsendelse.overtatt`);
    const motpart = { merknad: 'Gjelder eiendom hos dere', av: 'Kari Solheim', mottattTid: foerst };
    const { spor } = await lister();
    expect(spor.find((rad) => rad.forsendelse === id)).toMatchObject({ retning: 'ut', motpart: BINDAL, ...motpart });
    const inn = (await i(BINDAL, (uow) => oversending.finnSendtVidere(uow))).spor;
    expect(inn.find((rad) => rad.forsendelse === der?.id)).toMatchObject({ retning: 'inn', motpart: RANA, ...motpart });
  });

  it('has an answer to the sender that waits, goes once by mail, and waits again when it cannot', async () => {
    const id = await klar();
    verdi(await overfoer(id, null, svaret()));
    const [brev] = await brevene(id);
    expect(brev).toMatchObject({ slag: 'svar', mottaker: 'Ola Eksempel', lagetAv: 'Kari Solheim', status: 'venter' });
    const jobb = { foelgebrev: brev?.id ?? '', av: 'Kari Solheim' };
    const naa = () => oversending.sendFoelgebrevNaa((arbeid) => i(RANA, arbeid), jobb);
    verdi(await send(jobb.foelgebrev, 'epost'));
    nekterPost = true;
    await expect(naa()).rejects.toThrow('away');
    await i(RANA, (uow) => oversending.oppgiFoelgebrev(uow, jobb.foelgebrev));
    expect((await brevene(id))[0]?.status).toBe('venter');
    nekterPost = false;
    verdi(await send(jobb.foelgebrev, 'epost'));
    await naa();
    await naa();
    expect(sendt).toMatchObject([{ til: 'ola@avsender.example', emne: 'Brevet ditt er sendt videre' }]);
    expect(await brevene(id)).toEqual([]);
    expect(kode(await send(jobb.foelgebrev, 'post'))).toBe('mottak.foelgebrev-behandlet');
  });

  it('takes the answer with it when it is undone, and an answer that is on its way is not sent', async () => {
    const id = await klar();
    verdi(await overfoer(id, null, svaret()));
    const [brev] = await brevene(id);
    verdi(await send(brev?.id ?? '', 'epost'));
    verdi(await angre(id));
    const foer = sendt.length;
    await oversending.sendFoelgebrevNaa((arbeid) => i(RANA, arbeid), { foelgebrev: brev?.id ?? '', av: 'Kari' });
    expect([sendt.length, await brevene(id)]).toEqual([foer, []]);
  });
});

describe('a letter handed to a body outside', () => {
  it('counts as handed over, with its letter to be posted by a person and never by mail, and can be undone until then', async () => {
    const id = await klar();
    expect(verdi(await oversend(id, svaret(null)))).toMatchObject({ status: 'overfoert', aarsak: 'Statsforvalteren' });
    const { spor } = await lister();
    expect(spor.find((rad) => rad.forsendelse === id)).toMatchObject({ motpart: 'Statsforvalteren', retning: 'ut' });
    const oversendingen = (await brevene(id)).find(({ slag }) => slag === 'oversending');
    expect(oversendingen).toMatchObject({ mottaker: 'Statsforvalteren', adresse: 'Postboks 1', epost: null });
    for (const { id: brev } of await brevene(id))
      expect(kode(await send(brev, 'epost'))).toBe('mottak.foelgebrev-uten-epost');
    const pdf = verdi(await i(RANA, (uow) => oversending.hentFoelgebrev(uow, oversendingen?.id ?? '')));
    expect(pdf.toString()).toBe('Statsforvalteren\nVedlagt post.');
    verdi(await angre(id));
    expect(verdi(await i(RANA, (uow) => mottak.hentForsendelse(uow, id))).status).toBe('klar');
    expect(await brevene(id)).toEqual([]);
  });

  it('is not called back once it is posted, and is refused without a text or somebody to go to', async () => {
    const id = await klar();
    expect(kode(await oversend(id, null, '  '))).toBe('mottak.foelgebrev-tomt');
    const annen = await klar();
    verdi(await oversend(annen));
    verdi(await send((await brevene(annen))[0]?.id ?? '', 'post'));
    const borte = (await lister()).sendt.find(({ forsendelse }) => forsendelse === annen);
    expect(borte).toMatchObject({ sendtAv: 'Kari Solheim', sendtMaate: 'post' });
    expect(kode(await angre(annen))).toBe('mottak.oversending-sendt');
  });

  it('is not shown to who may not see it', async () => {
    const id = await klar();
    verdi(await oversend(id));
    const [brev] = await brevene(id);
    klarert = false;
    expect((await lister()).venter.concat((await lister()).sendt)).toEqual([]);
    expect((await lister()).spor).toEqual([]);
    expect(kode(await send(brev?.id ?? '', 'post'))).toBe('tjener.finnes-ikke');
    expect(kode(await i(RANA, (uow) => oversending.hentFoelgebrev(uow, brev?.id ?? '')))).toBe('tjener.finnes-ikke');
  });
});

it('the letters begin with who it went to and when it came, in both forms, and nothing of what it is about', async () => {
  const felt = { mottatt: '20. november 2026', til: 'Bindal kommune', kommune: 'Rana kommune' };
  for (const maalform of ['nb', 'nn'] as const) {
    expect(foelgebrevmal('svar', maalform, felt)).toContain('Bindal kommune');
    expect(foelgebrevmal('oversending', maalform, felt)).toContain('20. november 2026');
  }
  const id = await klar();
  const maler = verdi(await i(RANA, (uow) => oversending.hentFoelgebrevmaler(uow, id, 'NAV')));
  expect(maler.svar.nn).toContain('NAV');
});
