import { Readable } from 'node:stream';
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { type Opplysninger, UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { type Hentet, Kanalfeil, type Kanalslag, type Kvittering, type Peker } from '../../ports/kanalkilde.ts';
import { lagTokenkilde } from '../epost/adgangstegn.ts';
import { adressatFor, LEVERINGSHODER } from '../epost/adressat.ts';
import { aapneImap, aapneMappe, type ImapDeps, type ImapKall, lukkesAv, somKanalfeil } from './aapneImap.ts';
import { type Forbindelser, lagForbindelser, medForbindelse } from './forbindelser.ts';
import { type ImapInnstillinger, zImapInnstillinger } from './innstillinger.ts';

const DOEGN_SEKUNDER = 86_400;
/** Heads that are asked for at once, and how often the cursor is moved. */
const PER_BUNKE = 50;
/** A mail up to this size comes in one answer; larger ones in pieces of it. */
const BIT = 1024 * 1024;

/**
 * A mailbox read by IMAP. The key is the server, user, folder, UIDVALIDITY and UID (RFC 5092), so that a channel set up anew does not
 * receive everything twice; the cursor is UIDVALIDITY and the highest UID that is kept. Nothing is marked while it is read; what is
 * kept is moved after the commit, or left lying. A held connection (IDLE) is a bell only.
 */
export function imapkanal(valg: Partial<ImapDeps> = {}): Kanalslag<ImapInnstillinger> & { lukk(): Promise<void> } {
  const deps: ImapDeps = { token: lagTokenkilde(), ...valg };
  const forbindelser = lagForbindelser(deps);
  return {
    slag: 'epost-imap',
    kanal: 'epost',
    innstillinger: zImapInnstillinger,
    hemmeligheter: [
      { navn: 'brukernavn', nb: 'Brukernavn', nn: 'Brukarnamn', paakrevd: true },
      { navn: 'passord', nb: 'Passord', nn: 'Passord', paakrevd: false },
      {
        navn: 'klienthemmelighet',
        nb: 'Klienthemmelighet (OAuth 2)',
        nn: 'Klientløyndom (OAuth 2)',
        paakrevd: false,
      },
    ],
    noekkelrom: 'globalt',
    hvertSekund: ({ hvertMinutt }) => hvertMinutt * 60,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      hent: (kall, peker) => hent(forbindelser, kall, peker),
      async kvitter(kall, kvittering) {
        const { etterpaa, mottattmappe } = kall.oppsett.innstillinger;
        if (etterpaa === 'flytt') await flytt(forbindelser, kall, kvittering, mottattmappe);
      },
      meldFeil: (kall, kvittering) => flytt(forbindelser, kall, kvittering, kall.oppsett.innstillinger.avvistmappe),
      async proev(kall) {
        const klient = await aapneImap(kall, deps);
        try {
          await aapneMappe(klient, kall.oppsett.innstillinger.mappe, true);
        } finally {
          klient.close();
        }
      },
      lytt: (kall, ring) => lytt(deps, kall, ring),
    },
    lukk: () => forbindelser.lukk(),
  };
}

async function* hent(forbindelser: Forbindelser, kall: ImapKall, peker: Peker | null): AsyncIterable<Hentet> {
  const { klient, slipp } = await forbindelser.laan(kall);
  let hel = false;
  try {
    const { uidvalidity } = await aapneMappe(klient, kall.oppsett.innstillinger.mappe, true);
    // Another UIDVALIDITY: the server has numbered anew, and no number we know means anything.
    const siste = peker?.uidvalidity === uidvalidity ? Number(peker.uid) : 0;
    const uider = await uiderEtter(klient, siste);
    for (let fra = 0; fra < uider.length; fra += PER_BUNKE) {
      const bunke = uider.slice(fra, fra + PER_BUNKE);
      const hoder = await klient.fetchAll(bunke.join(','), HODEFELT, { uid: true });
      // Between the list and here somebody may have moved or deleted some: then there is nothing to receive.
      for (const hode of hoder.sort((a, b) => a.uid - b.uid)) yield tilLeveranse(klient, kall, uidvalidity, hode);
      yield { peker: { uidvalidity, uid: bunke.at(-1) ?? siste } };
    }
    hel = true;
  } catch (error) {
    kall.signal.throwIfAborted();
    throw somKanalfeil(error);
  } finally {
    // Stopped early is no failure: nothing is under way between two yields.
    slipp(hel || !kall.signal.aborted);
  }
}

const HODEFELT = { uid: true, envelope: true, internalDate: true, headers: [...LEVERINGSHODER] };

/** A range always gives the last one, also when it is before the range (RFC 9051, 6.4.9). */
async function uiderEtter(klient: ImapFlow, siste: number): Promise<number[]> {
  const uider = await klient.search({ uid: `${siste + 1}:*` }, { uid: true });
  if (uider === false || uider === undefined) throw new Kanalfeil('ugyldig-svar');
  return uider.filter((uid) => uid > siste).sort((a, b) => a - b);
}

function tilLeveranse(klient: ImapFlow, kall: ImapKall, uidvalidity: string, hode: FetchMessageObject): Hentet {
  const { innstillinger } = kall.oppsett;
  const { uid } = hode;
  const brev = hode.envelope;
  const adresser = [...(brev?.to ?? []), ...(brev?.cc ?? [])].flatMap(({ address }) => address ?? []);
  const ankomst = hode.internalDate === undefined ? null : new Date(hode.internalDate);
  return {
    leveranse: {
      eksternId: noekkelFor(kall, uidvalidity, uid),
      adressat: adressatFor(innstillinger.gjelder, hode.headers?.toString('latin1') ?? '', adresser),
      filnavn: `e-post ${uid}.eml`,
      raa: () => hentRaa(klient, uid),
      opplysninger: opplysningerFra(brev),
      kvitteringsdata: { uidvalidity, uid },
      ...(ankomst === null || Number.isNaN(ankomst.getTime()) ? {} : { mottattTid: ankomst }),
    },
  };
}

function noekkelFor({ oppsett, hemmeligheter }: ImapKall, uidvalidity: string, uid: number): string {
  const { vert, mappe } = oppsett.innstillinger;
  const deler = [hemmeligheter.brukernavn ?? '', vert.toLowerCase(), mappe].map(encodeURIComponent);
  return `imap://${deler[0]}@${deler[1]}/${deler[2]};UIDVALIDITY=${uidvalidity}/;UID=${uid}`;
}

function opplysningerFra(brev: FetchMessageObject['envelope']): Opplysninger {
  const fra = brev?.from?.[0];
  const dato = brev?.date === undefined ? null : new Date(brev.date);
  return {
    ...UTEN_OPPLYSNINGER,
    tittel: brev?.subject ?? null,
    avsender:
      fra === undefined ? null : { navn: fra.name || null, epost: fra.address || null, orgnr: null, postadresse: null },
    svarPaa: brev?.inReplyTo ?? null,
    datert: dato === null || Number.isNaN(dato.getTime()) ? null : dato.toISOString().slice(0, 10),
  };
}

async function hentRaa(klient: ImapFlow, uid: number): Promise<Readable> {
  try {
    const svar = await klient.download(String(uid), undefined, { uid: true, chunkSize: BIT });
    if (!('content' in svar) || svar.content === undefined) throw new Kanalfeil('finnes-ikke-lenger');
    return Readable.from(bitene(svar.content), { objectMode: false });
  } catch (error) {
    throw somKanalfeil(error);
  }
}

async function* bitene(innhold: Readable): AsyncIterable<Buffer> {
  try {
    for await (const bit of innhold) yield bit as Buffer;
  } catch (error) {
    throw somKanalfeil(error);
  }
}

/**
 * Moves one mail, as often as need be: what is not there any more has been moved. A move to a folder that is not there moves nothing
 * and says nothing, so the folder is made then, and what counts is that the mail is gone.
 */
function flytt(forbindelser: Forbindelser, kall: ImapKall, kvittering: Kvittering, til: string): Promise<void> {
  return medForbindelse(forbindelser, kall, async (klient) => {
    const uid = Number(kvittering.kvitteringsdata.uid);
    const { uidvalidity } = await aapneMappe(klient, kall.oppsett.innstillinger.mappe, false);
    // Numbered anew since: it is offered once more under its new number, and known by its content.
    if (uidvalidity !== kvittering.kvitteringsdata.uidvalidity) return;
    if (await flyttet(klient, uid, til)) return;
    await klient.mailboxCreate(til);
    if (!(await flyttet(klient, uid, til))) throw new Kanalfeil('feil-oppsett');
  });
}

async function flyttet(klient: ImapFlow, uid: number, til: string): Promise<boolean> {
  const svar = await klient.messageMove(String(uid), til, { uid: true });
  return (svar !== false && svar?.uidMap?.has(uid) === true) || !(await finnes(klient, uid));
}

async function finnes(klient: ImapFlow, uid: number): Promise<boolean> {
  const treff = await klient.search({ uid: String(uid) }, { uid: true });
  if (treff === false || treff === undefined) throw new Kanalfeil('ugyldig-svar');
  return treff.includes(uid);
}

/** Rings once when it begins, for what came while nobody listened, and each time the server says that there is more. */
async function lytt(deps: ImapDeps, kall: ImapKall, ring: () => void): Promise<void> {
  const klient = await aapneImap(kall, deps);
  const slipp = lukkesAv(kall.signal, klient);
  try {
    await aapneMappe(klient, kall.oppsett.innstillinger.mappe, true);
    klient.on('exists', ring);
    ring();
    while (!kall.signal.aborted) if ((await klient.idle()) === false) throw new Kanalfeil('utilgjengelig');
  } catch (error) {
    if (!kall.signal.aborted) throw somKanalfeil(error);
  } finally {
    slipp();
    klient.close();
  }
}
