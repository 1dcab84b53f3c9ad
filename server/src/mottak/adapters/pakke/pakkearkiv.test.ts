import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../../test/program/testgrunnmur.ts';
import { arkivskaper, ok, systemAktoer, type Uow } from '../../../kernel/index.ts';
import { createMottak, type Mottak } from '../../index.ts';
import { lagUtpakker } from '../format/lagUtpakker.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { oversendingslager } from '../postgres/oversendingslager.ts';
import { createPakkearkiv, type Pakkearkiv } from './pakkearkiv.ts';

const BINDAL = arkivskaper('964983380');
const kari = systemAktoer('kari');
let mur: Testgrunnmur;
let mottak: Mottak;
/** Two nodes on one database. */
let noder: [Pakkearkiv, Pakkearkiv];
const mappe = () => path.join(mur.datamappe, 'pakker');
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(BINDAL, kari, arbeid);

beforeAll(async () => {
  mur = await testgrunnmur();
  const node = () =>
    createPakkearkiv({
      lager: mottakLager,
      originaler: mur.blober,
      mappeFor: mappe,
      vurderOpplysninger: () => ok(null),
      hentSak: async () => null,
    });
  noder = [node(), node()];
  mottak = createMottak({
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'pakke' },
    arkivmaal: { kjerne: noder[0], pakke: noder[0] },
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
  });
});
afterAll(() => mur.rydd());

async function registrert(nr: number, foerLevering?: (id: string) => Promise<void>): Promise<string> {
  const sti = path.join(mur.datamappe, `brev-${nr}`);
  await writeFile(sti, `Brev nummer ${nr} om kommunal veg og brøyting`);
  const inn = { kanal: 'api', eksternId: `n${nr}`, kilde: { sti }, filnavn: 'brev.txt' } as const;
  const { id } = await mottak.taImot(BINDAL, kari, inn);
  await mottak.pakkUt(BINDAL, id, i);
  await i((uow) => mottak.merkKlar(uow, id));
  const hentet = await i((uow) => mottak.hentForsendelse(uow, id));
  if (!hentet.ok) throw new Error(hentet.feil.kode);
  const ny = {
    tittel: 'Veg',
    offentligTittel: null,
    klasse: 'Q21',
    gnrbnr: null,
    administrativEnhet: 'TEK',
    saksansvarlig: null,
    tilgangskode: null,
  };
  const svar = await i((uow) =>
    mottak.journalfoerForsendelse(uow, id, {
      sak: { ny },
      tittel: 'Brøyting',
      offentligTittel: null,
      journalposttype: 'I',
      dokumentetsDato: null,
      part: {
        navn: 'Ytteren FAU',
        type: 'organisasjon',
        orgnr: null,
        fnr: null,
        adresse: null,
        epost: null,
        skjermet: false,
      },
      administrativEnhet: 'TEK',
      saksbehandler: null,
      tilgangskode: null,
      hjemmel: null,
      dokumenter: hentet.verdi.dokumenter.map((d) => ({ id: d.id, tittel: 'Brøyting', hoveddokument: true })),
      kilder: {},
    }),
  );
  if (!svar.ok) throw new Error(svar.feil.kode);
  await foerLevering?.(id);
  await Promise.all(noder.map((node) => node.lever(BINDAL, id, i)));
  return id;
}
async function kvitter(id: string, innhold: string): Promise<void> {
  const pakke = await i((uow) => mottakLager(uow).pakke(id));
  const sti = path.join(mappe(), pakke?.mappe ?? '', 'kvittering.json');
  await writeFile(sti, innhold);
  await utimes(sti, 0, 0);
}
const les = (id: string) => Promise.all(noder.map((node) => node.lesKvittering(id, i)));
const staar = async (id: string) => {
  const rad = await i((uow) => mottakLager(uow).hent(id));
  return [rad?.status, rad?.avvik[0]?.kode ?? null, rad?.aarsak];
};

it('two nodes at once deliver one whole package and take its receipt once', async () => {
  const id = await registrert(1);
  const navn = (await i((uow) => mottakLager(uow).pakke(id)))?.mappe ?? '';
  expect((await readdir(mappe())).filter((ett) => ett.includes(navn))).toEqual([navn]);
  expect((await readdir(path.join(mappe(), navn))).sort()).toEqual(['001_brev.txt', 'SHA256SUMS', 'arkivmelding.xml']);
  await kvitter(id, JSON.stringify({ status: 'OK', journalnummer: '4001/2026' }));
  await les(id);
  expect(await staar(id)).toEqual(['journalfoert', null, '4001/2026']);
});

it('a receipt copied from another package, and one that says nothing, go to a person', async () => {
  const kvittering = JSON.stringify({ status: 'OK', journalnummer: '4002/2026' });
  const foerst = await registrert(2);
  await kvitter(foerst, kvittering);
  await les(foerst);
  const kopi = await registrert(4);
  await kvitter(kopi, kvittering);
  await les(kopi);
  expect(await staar(kopi)).toEqual(['karantene', 'mottak.kvittering-ugyldig', 'annen-pakke']);
  const soeppel = await registrert(3);
  await kvitter(soeppel, '<kvittering>');
  await les(soeppel);
  expect(await staar(soeppel)).toEqual(['karantene', 'mottak.kvittering-ugyldig', 'uleselig']);
});

it('a package that was stored with a slash in its file name is delivered, and message, list and file agree', async () => {
  const id = await registrert(5, (forsendelse) =>
    i(async (uow) => {
      const lager = mottakLager(uow);
      const pakke = await lager.pakke(forsendelse);
      const gammel = JSON.stringify(pakke?.innhold).replaceAll('001_brev.txt', '001_Gbnr. 135/255 <kart>.txt');
      const innhold = JSON.parse(gammel.replace(/(?<=referanseDokumentfil>[^<]*)<kart>/, '&lt;kart&gt;'));
      await lager.lagrePakke(forsendelse, pakke?.mappe ?? '', innhold, uow.naa);
    }),
  );
  const sti = path.join(mappe(), (await i((uow) => mottakLager(uow).pakke(id)))?.mappe ?? '');
  const navn = '001_Gbnr. 135-255 _kart_.txt';
  expect((await readdir(sti)).sort()).toEqual([navn, 'SHA256SUMS', 'arkivmelding.xml']);
  const xml = await readFile(path.join(sti, 'arkivmelding.xml'), 'utf8');
  expect(xml).toContain(`<referanseDokumentfil>${navn}</referanseDokumentfil>`);
  const sum = (innhold: Buffer | string) => createHash('sha256').update(innhold).digest('hex');
  const [foerst, andre] = (await readFile(path.join(sti, 'SHA256SUMS'), 'utf8')).split('\n');
  expect(foerst).toBe(`${sum(xml)}  arkivmelding.xml`);
  expect(andre).toBe(`${sum(await readFile(path.join(sti, navn)))}  ${navn}`);
});
