import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aldri, BINDAL, RANA, reisKanalproeve, UKJENT } from '../../../../test/program/kanalproeve.ts';
import {
  arkivmeldingXml,
  asice,
  HOVEDFIL,
  STANDARDFILER,
  startStubbeformidling,
} from '../../../../test/program/stubbeformidling.ts';
import { HAR_SKJEMA, SKJEMAMAPPE } from '../../../../test/skjema/index.ts';
import { arkivmeldingsskjema } from '../../../composition/koblinger/arkivmeldingsskjema.ts';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { eformidlingkanal } from './eformidlingkanal.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let stubb: Awaited<ReturnType<typeof startStubbeformidling>>;

beforeAll(async () => {
  p = await reisKanalproeve([eformidlingkanal(HAR_SKJEMA ? arkivmeldingsskjema(SKJEMAMAPPE) : null)]);
});
afterAll(() => p.rydd());
beforeEach(async () => {
  stubb = await startStubbeformidling();
  p.kanal = await settOpp();
});
afterEach(async () => {
  await stubb.stopp();
  expect(p.uventet.splice(0)).toEqual([]);
});

async function settOpp(innstillinger: object = {}): Promise<string> {
  const felt = {
    navn: 'eFormidling',
    innstillinger: { adresse: stubb.adresse, tidsgrenseSekunder: 5, ...innstillinger },
  };
  const svar = await p.i(RANA, (uow) =>
    p.kanaler.opprettKanal(uow, 'eformidling', { ...felt, hemmeligheter: {}, dekker: [BINDAL] }, () => true),
  );
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}

const finn = (kommune: Arkivskaper, id: string) =>
  p.i(kommune, (uow) => mottakLager(uow).finnEkstern('eformidling', id));
async function leveransen(id: string) {
  const rad = await finn(RANA, id);
  if (rad === null) throw new Error('not received');
  return { rad, leveranse: await p.i(RANA, (uow) => kanallager(uow).leveranse(rad.id)) };
}
const dokumenter = (id: string) => p.i(RANA, (uow) => mottakLager(uow).dokumenter(id));

describe('arkivmelding by eFormidling', () => {
  it('is held, fetched, kept for the municipality it names, deleted there, and answered with a receipt', async () => {
    const [rana, bindal] = [stubb.legg(), stubb.legg(undefined, { orgnr: BINDAL })];
    expect(await p.kanaler.proevKanal(RANA, p.kanal)).toMatchObject({ feil: null });
    await p.toem();
    expect([stubb.logg.slettet, stubb.kvitteringer()]).toEqual([[], []]);
    const { rad, leveranse } = await leveransen(rana);
    expect(rad).toMatchObject({ status: 'mottatt', filnavn: `${rana}.zip`, avvik: [] });
    expect(leveranse?.raaFilnavn).toBe(`${rana}.asice`);
    expect(await finn(BINDAL, bindal)).toMatchObject({ status: 'mottatt' });
    await p.svar();
    await p.svar(BINDAL);
    expect(stubb.logg.slettet.sort()).toEqual([rana, bindal].sort());
    expect(stubb.kvitteringer()).toEqual(
      expect.arrayContaining([
        { relatedToMessageId: rana, receiptType: 'OK', messages: [{ code: 'mottatt', text: expect.any(String) }] },
      ]),
    );
  });

  it('proposes what the message says, and unpacks the main document first, without the envelope', async () => {
    const id = stubb.legg(asice(arkivmeldingXml({ tittel: 'Søknad fra 01815000080' })));
    await p.toem();
    const { rad, leveranse } = await leveransen(id);
    expect(leveranse?.opplysninger).toMatchObject({
      tittel: 'Søknad fra *****',
      avsender: { navn: 'Fjelltoppen AS', orgnr: UKJENT, postadresse: 'Torget 1, 8600 Mo i Rana' },
      saksvink: { saksaar: 2026, sakssekvensnummer: 14 },
      sikkerhetsnivaa: 3,
      avsendersystem: 'Fjellbygg',
      datert: '2026-11-18',
    });
    await p.mottak.pakkUt(RANA, rad.id, (arbeid) => p.i(RANA, arbeid));
    expect((await dokumenter(rad.id)).map(({ filnavn, rolle }) => [filnavn, rolle])).toEqual([
      [HOVEDFIL, 'hoveddokument'],
      ['vedlegg.txt', 'vedlegg'],
    ]);
  });

  it('goes to no municipality when its number is unknown', async () => {
    const id = stubb.legg(undefined, { orgnr: UKJENT });
    await p.toem();
    expect([await finn(RANA, id), await finn(BINDAL, id), stubb.logg.slettet]).toEqual([null, null, []]);
    const venter = await p.i(RANA, (uow) => kanallager(uow).uadresserte(10));
    expect(venter).toMatchObject([{ eksternId: id, adressat: UKJENT }]);
  });

  it('leaves receipts and other kinds of message to whoever they are for', async () => {
    stubb.legg(undefined, { type: 'arkivmelding_kvittering' });
    const annen = stubb.legg(undefined, { type: 'innsynskrav' });
    const id = stubb.legg();
    await p.toem();
    expect(stubb.logg.hentet).toEqual([id]);
    const feil = await p.i(RANA, (uow) => kanallager(uow).leveransefeil(p.kanal));
    expect(feil).toMatchObject([{ noekkel: expect.stringContaining(annen), aarsak: 'ugyldig-svar' }]);
  });
});

describe('a package that is not as it should be keeps its bytes and waits for a person', () => {
  const annen = '<basisregistrering><tittel>Enda en</tittel></basisregistrering>';
  it.each<[string, () => Uint8Array, string]>([
    ['no arkivmelding.xml', () => asice(null), 'mottak.arkivmelding-uleselig'],
    ['not XML', () => asice('<arkivmelding>'), 'mottak.arkivmelding-uleselig'],
    [
      'a DOCTYPE',
      () => asice(`<!DOCTYPE a [<!ENTITY b "c">]>${arkivmeldingXml().slice(39)}`),
      'mottak.arkivmelding-uleselig',
    ],
    ['another root', () => asice('<brev/>'), 'mottak.arkivmelding-uleselig'],
    ['two journalposter', () => asice(arkivmeldingXml({ ekstra: annen })), 'mottak.arkivmelding-ikke-en-journalpost'],
    [
      'a file that is not there',
      () => asice(arkivmeldingXml(), { [HOVEDFIL]: Buffer.from('a') }),
      'mottak.arkivmelding-mangler-fil',
    ],
    ['fewer files than it says', () => asice(arkivmeldingXml({ antallFiler: 3 })), 'mottak.arkivmelding-mangler-fil'],
    ['a wrong checksum', () => asice(arkivmeldingXml(), STANDARDFILER, HOVEDFIL), 'mottak.feil-sjekksum'],
    ['no archive', () => Buffer.from('PK, sa han'), 'mottak.korrupt-arkiv'],
  ])('%s', async (_hva, pakke, kode) => {
    const bytes = pakke();
    const id = stubb.legg(bytes);
    await p.toem();
    await p.svar();
    const { rad } = await leveransen(id);
    expect(rad).toMatchObject({ status: 'karantene', avvik: [{ kode }] });
    expect([stubb.logg.slettet, stubb.kvitteringer()]).toEqual([[], []]);
    const original = await p.deps.originaler.lokalSti(RANA, rad.sjekksum as never);
    expect((await readFile(original.sti)).equals(Buffer.from(bytes))).toBe(true);
    await original.slipp();
  });

  it('is answered with an error receipt when a person rejects it, saying what to do', async () => {
    const id = stubb.legg(asice(null));
    await p.toem();
    const { rad } = await leveransen(id);
    await p.i(RANA, (uow) => p.mottak.avvisLeveranse(uow, rad.id, 'arkivmelding.xml mangler.'));
    await p.svar();
    expect(stubb.kvitteringer()).toEqual([
      {
        relatedToMessageId: id,
        receiptType: 'ERROR',
        messages: [
          { code: 'avvist', text: 'arkivmelding.xml mangler. Rett meldingen og send den på nytt som en ny melding.' },
        ],
      },
    ]);
    expect(stubb.logg.slettet).toEqual([id]);
  });

  it.skipIf(!HAR_SKJEMA)('breaks the published schema: set aside, unless the channel says otherwise', async () => {
    const xml = arkivmeldingXml().replace('<journalposttype>Inngående dokument</journalposttype>', '');
    const id = stubb.legg(asice(xml));
    await p.toem();
    expect((await leveransen(id)).rad).toMatchObject({ avvik: [{ kode: 'mottak.arkivmelding-bryter-skjema' }] });
    p.kanal = await settOpp({ krevSkjema: false });
    const uten = stubb.legg(asice(xml));
    await p.toem();
    expect((await leveransen(uten)).rad).toMatchObject({ status: 'mottatt', avvik: [] });
  });

  it('a plain zip without a manifest is received like any other', async () => {
    const id = stubb.legg(zipSync({ 'arkivmelding.xml': Buffer.from(arkivmeldingXml()), ...STANDARDFILER }));
    await p.toem();
    expect((await leveransen(id)).rad).toMatchObject({ status: 'mottatt', avvik: [] });
  });
});

describe('the faults of the integration point', () => {
  it('redelivery: what is known is answered again, and neither fetched, registered nor receipted twice', async () => {
    stubb.feil.glemmer = true;
    const id = stubb.legg();
    for (let n = 0; n < 3; n += 1) {
      stubb.slippLaaser();
      await p.toem();
      await p.svar();
    }
    expect(stubb.logg).toEqual({ hentet: [id], slettet: [id, id, id] });
    expect([...stubb.ute.values()].map(({ sendt }) => sendt)).toEqual([1]);
  });

  it('crash after the receipt: it is asked about, and not sent twice', async () => {
    const id = stubb.legg();
    await p.toem();
    stubb.feil.tausSending = true;
    await p.svar();
    expect((await leveransen(id)).leveranse?.svar).toBe('kvitteres');
    stubb.friskmeld();
    p.fram(3600);
    await p.svar();
    expect((await leveransen(id)).leveranse?.svar).toBe('kvittert');
    expect([...stubb.ute.values()].map(({ sendt }) => sendt)).toEqual([1]);
  });

  it.each([
    'peek',
    'pop',
    'slett',
    'send',
  ] as const)('500 on %s: nothing is lost, and it is whole afterwards', async (hva) => {
    const id = stubb.legg();
    stubb.feil.status[hva] = 500;
    await p.toem();
    await p.svar();
    // A channel that is away, not one that speaks nonsense: the reason is what a person sees.
    expect(await p.tilstand()).toMatchObject({ sisteFeil: hva === 'peek' ? 'utilgjengelig' : null });
    // Not told that it is done before it is.
    if (hva === 'slett' || hva === 'send') expect((await leveransen(id)).leveranse?.svar).toBe('kvitteres');
    stubb.friskmeld();
    stubb.slippLaaser();
    p.fram(3600);
    await p.toem(aldri());
    await p.svar();
    // Nothing is left behind there, to be offered for ever.
    expect([stubb.inne, stubb.logg.slettet]).toEqual([[], [id]]);
    expect((await leveransen(id)).leveranse?.svar).toBe('kvittert');
    expect([...stubb.ute.values()].map(({ sendt }) => sendt)).toEqual([1]);
  });

  it('a package that is cut off is not kept; it is fetched anew when the hold is over', async () => {
    const id = stubb.legg();
    stubb.feil.avkortet = true;
    await p.toem();
    expect(await finn(RANA, id)).toBeNull();
    stubb.friskmeld();
    stubb.slippLaaser();
    p.fram(3600);
    await p.toem();
    expect((await leveransen(id)).rad.status).toBe('mottatt');
  });
});
