import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import { arkivLager } from '../../arkiv/adapters/postgres/lager.ts';
import { createArkiv } from '../../arkiv/index.ts';
import { enArkivstruktur, verdi } from '../../arkiv/testing/byggere.ts';
import type { Kassering } from '../../bevaring/kassasjon.ts';
import { type Aktoer, type Sjekksum, systemAktoer, type Uow } from '../../kernel/index.ts';
import { papirlager } from '../../mottak/adapters/postgres/papirlager.ts';
import { regnskaplager } from '../../mottak/adapters/postgres/regnskaplager.ts';
import type { Arkivbegrensning } from '../../mottak/arkivbegrensning.ts';
import { foerRegnskap, sumlinje } from '../../mottak/domain/regnskap.ts';
import { kobleArkivbegrensning } from './arkivbegrensning.ts';
import { kobleKassering } from './kassering.ts';

const DOEGN = 86_400;
const KARI = '00000000-0000-4000-8000-000000000001';
const SAK = '00000000-0000-4000-8000-000000000009';
const kari: Aktoer = { type: 'system', id: KARI, navn: 'Kari Solheim' };
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let begrensning: Arkivbegrensning;
let kassering: Kassering;
let synlig = true;
const sporet: string[] = [];
const arkivert: { sak: string | null; tittel: string; tekst: string }[] = [];
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);
const somKari = <T>(arbeid: (uow: Uow) => Promise<T>) => p.mur.withTenant(RANA, kari, arbeid);

beforeAll(async () => {
  p = await reisKanalproeve();
  const arkiv = createArkiv({ lager: arkivLager });
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
  kassering = kobleKassering(p.mur, arkiv);
  begrensning = kobleArkivbegrensning({
    kassering,
    tilgang: { hentBrukere: async () => [{ id: KARI, navn: 'Kari Solheim' } as never] },
    tolking: { kanSeForsendelse: async () => synlig, finnSakstegn: async () => null },
    mottak: p.mottak,
    originaler: p.mur.blober,
    reservasjoner: p.deps.reservasjoner,
    post: null,
    sporing: {
      loggSpor: async (_uow, { handling }) => {
        sporet.push(handling);
      },
    },
    loggarkiv: {
      gjoerKlar:
        async (_eier, tekst) =>
        async (_uow, { sak, tittel }) => {
          arkivert.push({ sak, tittel, tekst });
          return { saksmappe: SAK, registreringsID: `2026/4-${arkivert.length}` };
        },
      nummer: async () => new Map(),
    },
  });
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());

let nr = 0;
async function ta(innhold: string, kanal: 'epost' | 'mappe' = 'epost'): Promise<string> {
  nr += 1;
  const filnavn = kanal === 'epost' ? `post-${nr}.eml` : `skann-${nr}.txt`;
  const sti = path.join(p.mur.datamappe, filnavn);
  await writeFile(sti, innhold);
  const inn = { kanal, eksternId: `begrenset-${nr}`, kilde: { sti }, filnavn } as const;
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
  await p.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid));
  await i((uow) => p.mottak.merkKlar(uow, id));
  return id;
}
const epost = (emne: string) =>
  `Message-ID: <${emne.replaceAll(' ', '-')}-${nr}@butikk.example>\r\nFrom: Per Selger <per@butikk.example>\r\nTo: post@rana.example\r\nSubject: ${emne}\r\n\r\n${emne} ${nr}\r\n`;
const avvis = (id: string, merknad: string | null = null) =>
  somKari((uow) => p.mottak.avvisForsendelse(uow, id, { aarsak: 'reklame', merknad })).then(verdi);
const finn = (fjernet = false, soek = '') =>
  i((uow) => begrensning.finnIkkeArkiverte(uow, { fjernet, aarsak: null, soek }));
const rad = async (id: string, fjernet = false) =>
  (await finn(fjernet)).rader.find(({ forsendelse }) => forsendelse === id);
const fjern = () => begrensning.fjernForfalte((arbeid) => i(arbeid));
async function arkiverLogger(): Promise<void> {
  const jobber = await p.mur.boss.fetch<{ innhold: { logg: string } }>('mottak.arkiverBegrensningslogg', {
    batchSize: 50,
  });
  for (const jobb of jobber)
    await begrensning.arkiverBegrensningslogg(RANA, (arbeid) => i(arbeid), jobb.data.innhold.logg);
}
/** As if the bytes were put long ago: what is put lately is never removed. */
async function foreld(sum: Sjekksum): Promise<void> {
  const { sti, slipp } = await p.mur.blober.lokalSti(RANA, sum);
  await slipp();
  await utimes(sti, new Date(0), new Date(0));
}
const differanse = () =>
  i(async (uow) => {
    const lager = regnskaplager(uow);
    const [fra, til] = [new Date(0), new Date('2100-01-01')];
    return sumlinje(foerRegnskap(await lager.kunngjorte(fra, til), await lager.staar(fra, til)));
  });

describe('what is not for the archive', () => {
  it('is listed with its reason, who decided it and the day it goes, and is laid in the queue again with one press', async () => {
    const id = await ta(epost('Sommersalg'));
    await avvis(id, 'Kom to ganger');
    expect(await rad(id)).toMatchObject({
      ...{ emne: 'Sommersalg', aarsak: 'reklame', merknad: 'Kom to ganger', avgjortAv: 'Kari Solheim' },
      ...{ fjernesDato: '2026-12-21', fjernetTid: null, kanAngres: true, hindring: null },
    });
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, id)));
    expect(await rad(id)).toBeUndefined();
    p.fram(60 * DOEGN);
    await fjern();
    expect(verdi(await i((uow) => p.mottak.hentForsendelse(uow, id)))).toMatchObject({
      status: 'klar',
      filnavn: `post-${nr}.eml`,
    });
  });

  it('stays its days, then leaves nothing but how it came and why it went, and cannot be called back', async () => {
    const id = await ta(epost('Supertilbud'));
    await avvis(id, 'Ring Per Selger');
    const sum = verdi(await i((uow) => p.mottak.hentForsendelse(uow, id))).sjekksum as Sjekksum;
    p.fram(30 * DOEGN);
    await fjern();
    expect((await rad(id))?.forsendelse).toBe(id);
    p.fram(DOEGN);
    await foreld(sum);
    expect(await fjern()).toBeGreaterThan(0);
    expect(await fjern()).toBe(0);
    await kassering.fjernVentende({ arkivskaper: RANA }, (arbeid) => i(arbeid));
    expect(await p.mur.blober.size(RANA, sum)).toBeNull();
    const borte = verdi(await i((uow) => p.mottak.hentForsendelse(uow, id)));
    expect(borte).toMatchObject({ status: 'ikke-arkivert', epost: null, dokumenter: [], kanAngres: false });
    expect(JSON.stringify([borte, await rad(id, true)])).not.toMatch(/Supertilbud|Selger|butikk|post-\d/);
    const angret = await i((uow) => p.mottak.angreForsendelse(uow, id));
    expect(angret).toMatchObject({ ok: false, feil: { kode: 'mottak.innholdet-er-slettet' } });
    const linje = await differanse();
    expect(linje.differanse).toBe(0);
    expect(linje.utfall.ikkeArkivert).toBeGreaterThan(0);
  });

  it('is told of in a log that is filed once, says where and why, and names nobody but who decided', async () => {
    const id = await ta(epost('Messetilbud'));
    await avvis(id);
    p.fram(31 * DOEGN);
    await fjern();
    arkivert.length = 0;
    await arkiverLogger();
    expect(sporet).toContain('ikkeArkivverdig.slettet');
    const [foerste] = arkivert.filter(({ tekst }) => tekst.includes('butikk.example'));
    expect(foerste?.tittel).toBe('Logg over slettet post som ikke var arkivverdig 2026-12-21');
    expect(foerste?.tekst).toContain('Mottatt 2026-11-20 (epost, fra butikk.example)');
    expect(foerste?.tekst).toContain('Ikke arkivverdig: reklame. Avgjort 2026-11-20 av Kari Solheim');
    expect(foerste?.tekst).not.toMatch(/Messetilbud|Per Selger/);
    const { logger } = await finn(true);
    expect(logger[0]).toMatchObject({ saksmappe: SAK });
    for (const logg of logger) await begrensning.arkiverBegrensningslogg(RANA, (arbeid) => i(arbeid), logg.id);
    expect(arkivert.filter(({ tekst }) => tekst === foerste?.tekst)).toHaveLength(1);
  });

  it('keeps its file while another letter has the same bytes', async () => {
    const felles = epost('Likt');
    const [id, annen] = [await ta(felles), await ta(felles, 'mappe')];
    await avvis(id);
    const { sjekksum } = verdi(await i((uow) => p.mottak.hentForsendelse(uow, annen)));
    p.fram(31 * DOEGN);
    await foreld(sjekksum as Sjekksum);
    await fjern();
    expect(await rad(id)).toBeUndefined();
    await kassering.fjernVentende({ arkivskaper: RANA }, (arbeid) => i(arbeid));
    expect(await p.mur.blober.size(RANA, sjekksum as Sjekksum)).not.toBeNull();
  });

  it('waits while its paper lies in a box, and counts its days by the municipality’s own rule', async () => {
    const id = await ta('Skannet reklame', 'mappe');
    await avvis(id);
    await i(async (uow) => {
      const papir = papirlager(uow);
      await papir.plasser([id], await papir.nyEske(`Eske ${nr}`, ''));
    });
    expect(await rad(id)).toMatchObject({ hindring: 'papir', fjernesDato: null });
    const uten = await ta(epost('Kort frist'));
    await avvis(uten);
    await i((uow) => begrensning.settBegrensningsdager(uow, 7));
    expect(await rad(uten)).toMatchObject({ fjernesDato: '2026-11-28' });
    p.fram(8 * DOEGN);
    await fjern();
    expect([await rad(uten), (await rad(uten, true))?.forsendelse]).toEqual([undefined, uten]);
    expect((await rad(id))?.forsendelse).toBe(id);
    await i((uow) => begrensning.settBegrensningsdager(uow, 30));
  });

  it('shows who may not see the content only that it is there and why, and never finds it for them', async () => {
    const id = await ta(epost('Hemmelig avslag'));
    await avvis(id, 'Gjelder Per');
    synlig = false;
    try {
      expect(await rad(id)).toMatchObject({
        filnavn: 'Skjermet',
        emne: null,
        fra: null,
        merknad: null,
        aarsak: 'reklame',
      });
      expect((await finn(false, 'Hemmelig')).rader).toEqual([]);
    } finally {
      synlig = true;
    }
    expect((await finn(false, 'Hemmelig')).rader.map(({ forsendelse }) => forsendelse)).toEqual([id]);
  });
});
