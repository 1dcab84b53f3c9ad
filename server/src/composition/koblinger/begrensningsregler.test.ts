import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import { verdi } from '../../arkiv/testing/byggere.ts';
import { utsendingslager } from '../../ekspedering/adapters/postgres/utsending.repository.ts';
import { avvis, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { kanallager } from '../../mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import type { Arkivbegrensning } from '../../mottak/arkivbegrensning.ts';
import type { Regelvilkaar } from '../../mottak/domain/begrensningsregel.ts';
import type { Videresendtbrev } from '../../mottak/ports/begrensningsregel.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { finnSakstegn } from '../../tolking/application/finnSakstegn.ts';
import { kobleArkivbegrensning } from './arkivbegrensning.ts';
import { kontroller, mottatteFilerFra } from './tolking.ts';

const INGEN: Regelvilkaar = { kanaler: [], avsendere: [], mottakere: [], masseutsendt: false, faktura: false };
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let begrensning: Arkivbegrensning;
let holdes = false;
let nekterPost = false;
const sendt: Videresendtbrev[] = [];
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);

beforeAll(async () => {
  p = await reisKanalproeve();
  const arkiv = { hentForIndeks: async () => null };
  const tegn = finnSakstegn({
    lager: tolkingLager,
    filer: p.mur.blober,
    mottatteFiler: mottatteFilerFra(mottakLager, kanallager, arkiv as never, utsendingslager),
    kontroller,
  });
  begrensning = kobleArkivbegrensning({
    kassering: { noterSlettet: async () => undefined },
    tilgang: { hentBrukere: async () => [] },
    sporing: { loggSpor: async () => undefined },
    tolking: { kanSeForsendelse: async () => true, finnSakstegn: tegn },
    loggarkiv: { gjoerKlar: () => Promise.reject(), nummer: async () => new Map() },
    mottak: p.mottak,
    originaler: p.mur.blober,
    reservasjoner: { krevFri: async () => (holdes ? avvis('fordeling.holdes-av-en-annen') : ok(null)) },
    async post(brev) {
      if (nekterPost) throw new Error('The mail server is away');
      sendt.push(brev);
    },
  });
});
afterAll(() => p.rydd());
beforeEach(async () => {
  await p.ny();
  holdes = false;
  nekterPost = false;
  for (const { id } of (await i((uow) => begrensning.finnRegler(uow))).regler)
    verdi(await i((uow) => begrensning.slettRegel(uow, id)));
});

const epost = (fra: string, emne: string, tekst: string, hoder: readonly string[] = []) =>
  [`From: ${fra}`, 'To: post@rana.example', `Subject: ${emne}`, ...hoder, '', tekst, ''].join('\r\n');
const reklame = (nr: number, tekst = 'Alle hagemøbler til halv pris.') =>
  epost(`salg${nr}@butikk.example`, `Sommersalg`, tekst, ['List-Unsubscribe: <https://butikk.example/av>']);

let nr = 0;
/** Received, unpacked and read, as the jobs do it; then the rules are asked. */
async function motta(innhold: string, filnavn = 'post.eml', kanal: 'epost' | 'overfoert' = 'epost'): Promise<string> {
  nr += 1;
  const sti = path.join(p.mur.datamappe, `regel-${nr}`);
  await writeFile(sti, innhold);
  const inn = { kanal, eksternId: `regel-${nr}`, kilde: { sti }, filnavn } as const;
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
  await p.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid));
  await i((uow) => les(uow, id, innhold.slice(innhold.indexOf('\r\n\r\n'))));
  await klar(id);
  return id;
}
async function les(uow: Uow, id: string, tekst: string): Promise<void> {
  const lager = tolkingLager(uow);
  const dokumenter = (await mottakLager(uow).dokumenter(id)).map((d) => ({
    ...{ dokument: d.id, nummer: d.nummer, rolle: d.rolle, format: d.format, sjekksum: d.sjekksum },
  }));
  await lager.start({ forsendelse: id, kanal: 'epost', mottattTid: uow.naa }, dokumenter);
  for (const { dokument, format } of dokumenter) {
    const status = format === 'xml' ? 'ulest' : 'lest';
    await lager.endreDokument(dokument, { status, sider: 1 });
    const bilde = { bredde: 100, hoeyde: 100, bilde: null, miniatyr: null, advarsel: null, skilleark: null };
    if (status === 'lest')
      await lager.lagreSide(dokument, {
        nr: 1,
        tekst,
        ord: [],
        rotasjon: 0,
        skjevhet: 0,
        kilde: 'tekstlag',
        konfidens: 1,
        ...bilde,
      });
  }
  await lager.lagreForslag(id, 'nb', [], 'test', uow.naa);
}
const klar = (id: string) =>
  i(async (uow) => {
    await p.mottak.merkKlar(uow, id);
    await begrensning.brukRegler(uow, id);
  });
const status = async (id: string) => verdi(await i((uow) => p.mottak.hentForsendelse(uow, id))).status;
const rad = async (id: string) =>
  (await i((uow) => begrensning.finnIkkeArkiverte(uow, { fjernet: false, aarsak: null, soek: '' }))).rader.find(
    ({ forsendelse }) => forsendelse === id,
  );
const regler = async () => (await i((uow) => begrensning.finnRegler(uow))).regler;
async function regel(vilkaar: Partial<Regelvilkaar>, videresend: string | null = null, paa = true): Promise<string> {
  const felt = { navn: 'Butikken', vilkaar: { ...INGEN, ...vilkaar }, aarsak: 'reklame' as const, videresend };
  const id = verdi(await i((uow) => begrensning.opprettRegel(uow, felt)));
  if (paa) verdi(await i((uow) => begrensning.settRegelAktiv(uow, id, { aktiv: true, versjon: 1 })));
  return id;
}
const proev = async (vilkaar: Partial<Regelvilkaar>) =>
  verdi(await i((uow) => begrensning.proevRegel(uow, { ...INGEN, ...vilkaar }, true)));
async function sendVidere(id: string): Promise<void> {
  await begrensning.videresend(RANA, (arbeid) => i(arbeid), { forsendelse: id, steg: 1 });
}

describe('a rule for what is not for the archive', () => {
  it('does nothing before somebody turns it on, then decides and shows that it did, and never takes back what a person took back', async () => {
    const id = await regel({ avsendere: ['butikk.example'], masseutsendt: true }, null, false);
    expect(await status(await motta(reklame(1)))).toBe('klar');
    verdi(await i((uow) => begrensning.settRegelAktiv(uow, id, { aktiv: true, versjon: 1 })));
    const tatt = await motta(reklame(2));
    expect(await rad(tatt)).toMatchObject({
      aarsak: 'reklame',
      regel: { navn: 'Butikken', versjon: 2 },
      kanAngres: true,
    });
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, tatt)));
    await klar(tatt);
    expect(await status(tatt)).toBe('klar');
    expect((await regler())[0]).toMatchObject({ tatt: 1, angret: 1 });
  });

  it('is off again when it is changed, cannot be turned on unseen, and what an old version decided still shows it', async () => {
    const id = await regel({ avsendere: ['butikk.example'] });
    const tatt = await motta(reklame(3));
    const felt = { navn: 'Ny', vilkaar: { ...INGEN, faktura: true }, aarsak: 'faktura' as const, videresend: null };
    verdi(await i((uow) => begrensning.endreRegel(uow, id, felt)));
    expect((await regler())[0]).toMatchObject({ navn: 'Ny', versjon: 3, aktiv: false });
    expect(await i((uow) => begrensning.settRegelAktiv(uow, id, { aktiv: true, versjon: 2 }))).toMatchObject({
      feil: { kode: 'mottak.regel-endret' },
    });
    verdi(await i((uow) => begrensning.slettRegel(uow, id)));
    expect(await regler()).toEqual([]);
    expect((await rad(tatt))?.regel).toEqual({ navn: 'Butikken', versjon: 2 });
  });

  it.each([
    ['an application', 'Vi søker om skjenkebevilling.', 'henvendelse'],
    ['a case number', 'Se sak 2026/14.', 'saksnummer'],
    ['content under secrecy', 'Epikrise og diagnose følger.', 'foelsomt'],
  ])('leaves %s to a person, and says why when it is tried', async (_hva, tekst, vern) => {
    await regel({ avsendere: ['butikk.example'] });
    const id = await motta(reklame(4, tekst));
    expect(await status(id)).toBe('klar');
    const { eksempler } = await proev({ avsendere: ['butikk.example'] });
    expect(eksempler.find(({ forsendelse }) => forsendelse === id)?.vern).toContain(vern);
  });

  it('leaves to a person what one has sent on from another municipality, what a colleague holds, and what has not been read', async () => {
    await regel({ avsendere: ['butikk.example'] });
    expect(await status(await motta(reklame(5), 'post.eml', 'overfoert'))).toBe('klar');
    holdes = true;
    expect(await status(await motta(reklame(6)))).toBe('klar');
    holdes = false;
    const ulest = await motta(reklame(7, ''));
    expect(await status(ulest)).toBe('klar');
  });

  it('knows an invoice in EHF by its root, and one on paper by what it says', async () => {
    await regel({ faktura: true });
    const ehf =
      '<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID></Invoice>';
    expect(await status(await motta(ehf, 'faktura.xml'))).toBe('ikke-arkivert');
    expect(await status(await motta('<?xml version="1.0"?><Melding><Invoice/></Melding>', 'melding.xml'))).toBe('klar');
    const tekst = 'Faktura\nFakturanr: 7\nKID: 123455\nForfallsdato: 1.12.2026\nÅ betale 400,-';
    expect(await status(await motta(epost('a@firma.example', 'Faktura', tekst)))).toBe('ikke-arkivert');
  });

  it('tried on the past tells what it would have taken, what it would have left, and what a person put in the archive', async () => {
    const [ville, arkivert] = [await motta(reklame(8)), await motta(reklame(9))];
    await i((uow) => mottakLager(uow).endre(arkivert, { status: 'journalfoert' }));
    const svar = await proev({ avsendere: ['salg8@butikk.example', 'salg9@butikk.example'] });
    expect(svar).toMatchObject({ treff: 2, stoppet: 0, journalfoert: 1, avkortet: false });
    expect(svar.eksempler.map(({ forsendelse }) => forsendelse)).toEqual([arkivert, ville]);
    expect([await status(ville), await regler()]).toEqual(['klar', []]);
  });

  it('sends on once what belongs elsewhere, not what was taken back, and gives it back when it cannot', async () => {
    await regel({ avsendere: ['butikk.example'] }, 'oekonomi@rana.example');
    const id = await motta(reklame(10));
    expect(await rad(id)).toMatchObject({ hindring: 'videresending', fjernesDato: null });
    await sendVidere(id);
    await sendVidere(id);
    expect(sendt.filter((brev) => brev.id.includes(id))).toMatchObject([{ til: 'oekonomi@rana.example' }]);
    expect(await rad(id)).toMatchObject({ videresending: { status: 'sendt' }, hindring: null });

    const angret = await motta(reklame(11));
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, angret)));
    await sendVidere(angret);
    expect(sendt.some((brev) => brev.id.includes(angret))).toBe(false);

    nekterPost = true;
    const oppgitt = await motta(reklame(12));
    await expect(sendVidere(oppgitt)).rejects.toThrow('away');
    await i((uow) => begrensning.oppgiVideresending(uow, { forsendelse: oppgitt, steg: 1 }));
    expect(await status(oppgitt)).toBe('klar');
  });
});

describe('an invoice that a person finds', () => {
  const faktura = (id: string) => i((uow) => begrensning.sendFakturaVidere(uow, id, null));
  const sett = (epost: string | null) => i((uow) => begrensning.settFakturamottak(uow, epost));

  it('is set aside and sent on once to where the municipality takes its invoices', async () => {
    verdi(await sett('faktura@rana.example'));
    expect(await i((uow) => begrensning.hentFakturamottak(uow))).toEqual({
      epost: 'faktura@rana.example',
      harPost: true,
    });
    const id = await motta(epost('rr@roer.example', 'Regning 01898512345', 'Vi har skiftet kranen.'));
    expect(verdi(await faktura(id)).status).toBe('ikke-arkivert');
    expect(await rad(id)).toMatchObject({ aarsak: 'faktura', hindring: 'videresending', fjernesDato: null });
    await sendVidere(id);
    await sendVidere(id);
    const ut = sendt.filter((brev) => brev.id.includes(id));
    expect(ut).toMatchObject([{ til: 'faktura@rana.example', emne: 'Videresendt: Regning [skjult]' }]);
    expect((await rad(id))?.videresending).toEqual({ til: 'faktura@rana.example', status: 'sendt' });
    expect(await faktura(id)).toMatchObject({ ok: false });
  });

  it('is not sent when it is taken back in time, and lies in the queue again', async () => {
    verdi(await sett('faktura@rana.example'));
    const id = await motta(epost('rr@roer.example', 'Regning', 'Vi har skiftet røret.'));
    verdi(await faktura(id));
    verdi(await i((uow) => p.mottak.angreForsendelse(uow, id)));
    await sendVidere(id);
    expect(sendt.some((brev) => brev.id.includes(id))).toBe(false);
    expect(await status(id)).toBe('klar');
  });

  it('is refused when what it says is under secrecy: mail is open on its way', async () => {
    verdi(await sett('faktura@rana.example'));
    const id = await motta(
      epost('lege@klinikk.example', 'Regning', 'Pasienten har diagnosen depresjon. Epikrise og journalnotat følger.'),
    );
    expect(await faktura(id)).toMatchObject({ feil: { kode: 'mottak.foelsomt-sendes-ikke' } });
    expect(await status(id)).toBe('klar');
  });

  it('is refused, and left as it was, when no address is set, and when a colleague holds it', async () => {
    verdi(await sett(null));
    const id = await motta(epost('rr@roer.example', 'Regning', 'Vi har skiftet vasken.'));
    expect(await faktura(id)).toMatchObject({ feil: { kode: 'mottak.fakturamottak-mangler' } });
    verdi(await sett('faktura@rana.example'));
    verdi(await i((uow) => begrensning.settBegrensningsdager(uow, 60)));
    expect((await i((uow) => begrensning.hentFakturamottak(uow))).epost).toBe('faktura@rana.example');
    expect(await faktura('0198f0a0-0000-7000-8000-000000000001')).toMatchObject({
      feil: { kode: 'tjener.finnes-ikke' },
    });
    await i((uow) => mottakLager(uow).endre(id, { avvik: [{ kode: 'mottak.virus' }] }));
    expect(await faktura(id)).toMatchObject({ feil: { kode: 'mottak.virus-slippes-ikke' } });
    expect([await status(id), await rad(id)]).toEqual(['klar', undefined]);
  });
});
