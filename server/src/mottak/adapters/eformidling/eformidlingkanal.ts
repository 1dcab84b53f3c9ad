import { Readable } from 'node:stream';
import { UTEN_OPPLYSNINGER, utenFnr } from '../../domain/opplysninger.ts';
import { type Hentet, Kanalfeil, type Kanalkall, type Kanalslag, type Kvittering } from '../../ports/kanalkilde.ts';
import { aapnePakke, type Skjemakontroll } from '../arkivmelding/aapnePakke.ts';
import { type Httpkall, type Httpsvar, lesJson, spoerHttp, toem } from '../nett/httpkall.ts';
import { type EformidlingInnstillinger, zEformidlingInnstillinger } from './innstillinger.ts';
import { kvitteringsnoekkel, skrivKvittering } from './kvittering.ts';
import { type Konvolutt, lesKonvolutt } from './lesKonvolutt.ts';

type Kall = Kanalkall<EformidlingInnstillinger>;

const DOEGN_SEKUNDER = 86_400;
const LENGSTE_TEKST = 1000;
const INNE = '/messages/in';
/** Shown to the sender's archive: the letter has come to people, who register it. */
const MOTTATT = 'Meldingen er mottatt og kontrollert. Den registreres når arkivet har behandlet den.';

/**
 * Digdir's integration point (eFormidling), asked over HTTP: peek, which holds a message for five minutes, pop for its package, and delete when
 * it is safe here; then arkivmelding_kvittering (channels.md 1.3). A message that is held back by a person's decision is offered anew when the
 * five minutes are over, and is known again by its key.
 */
export function eformidlingkanal(skjema: Skjemakontroll | null): Kanalslag<EformidlingInnstillinger> {
  return {
    slag: 'eformidling',
    kanal: 'eformidling',
    innstillinger: zEformidlingInnstillinger,
    hemmeligheter: [
      { navn: 'brukernavn', nb: 'Brukernavn', nn: 'Brukarnamn', paakrevd: false },
      { navn: 'passord', nb: 'Passord', nn: 'Passord', paakrevd: false },
    ],
    noekkelrom: 'globalt',
    hvertSekund: ({ hvertMinutt }) => hvertMinutt * 60,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      hent,
      kvitter: (kall, kvittering) => svar(kall, kvittering, { type: 'OK', kode: 'mottatt', tekst: MOTTATT }),
      meldFeil: (kall, kvittering, { tekst }) =>
        svar(kall, kvittering, {
          type: 'ERROR',
          kode: 'avvist',
          tekst: `${(utenFnr(tekst) ?? '').slice(0, LENGSTE_TEKST)} Rett meldingen og send den på nytt som en ny melding.`,
        }),
      async verifiser(kall, raa, fraKonvolutt) {
        const krav = kall.oppsett.innstillinger.krevSkjema ? skjema : null;
        const aapnet = await aapnePakke(raa.sti, raa.utmappe, krav);
        if ('avvik' in aapnet) return aapnet;
        const { opplysninger } = aapnet;
        const avsender = opplysninger.avsender ?? { navn: null, orgnr: null, epost: null, postadresse: null };
        return {
          sti: aapnet.sti,
          filnavn: raa.filnavn.replace(/\.asice$/, '.zip'),
          opplysninger: {
            ...opplysninger,
            avsender: { ...avsender, orgnr: fraKonvolutt.avsender?.orgnr ?? null },
            sikkerhetsnivaa: fraKonvolutt.sikkerhetsnivaa,
            forsendelsestype: fraKonvolutt.forsendelsestype,
          },
        };
      },
      /** Asks for the state of a message nobody has: signs in, and takes nothing. */
      async proev(kall) {
        await finnesKvittering(kall, kvitteringsnoekkel({ melding: 'proeve', type: 'OK' }));
      },
    },
  };
}

type Foresporsel = Pick<Httpkall, 'borte'> & Partial<Pick<Httpkall, 'metode' | 'kropp'>> & { readonly sti: string };

function spoer(kall: Kall, { sti, ...resten }: Foresporsel): Promise<Httpsvar> {
  const { adresse, tidsgrenseSekunder } = kall.oppsett.innstillinger;
  const { brukernavn, passord } = kall.hemmeligheter;
  const innlogging = Buffer.from(`${brukernavn ?? ''}:${passord ?? ''}`, 'utf8').toString('base64');
  return spoerHttp({
    ...resten,
    signal: kall.signal,
    tidsgrenseSekunder,
    url: `${adresse.replace(/\/+$/, '')}${sti}`,
    hoder: brukernavn === undefined || brukernavn === '' ? {} : { authorization: `Basic ${innlogging}` },
  });
}

/** One at a time, as the service gives them; ends when there is none, or when it gives one it has given before. */
async function* hent(kall: Kall, _peker: unknown, antall: number): AsyncIterable<Hentet> {
  const sett = new Set<string>();
  for (let n = 0; n < antall; n += 1) {
    const kikket = await spoer(kall, { sti: `${INNE}/peek`, borte: 'feil-oppsett' });
    if (kikket.status === 204) return;
    const konvolutt = lesKonvolutt(await lesJson(kikket));
    if (konvolutt === null) {
      yield { feil: { eksternId: 'uten-gyldig-id', aarsak: 'ugyldig-svar' } };
      continue;
    }
    if (sett.has(konvolutt.id)) return;
    sett.add(konvolutt.id);
    // Receipts to what we have sent, and other kinds of message, belong to others who use the same integration point.
    if (konvolutt.type === 'arkivmelding') yield { leveranse: tilLeveranse(kall, konvolutt) };
    else if (konvolutt.type !== 'arkivmelding_kvittering')
      yield { feil: { eksternId: konvolutt.id, aarsak: 'ugyldig-svar' } };
  }
}

function tilLeveranse(kall: Kall, k: Konvolutt): Extract<Hentet, { leveranse: unknown }>['leveranse'] {
  return {
    eksternId: k.id,
    adressat: { orgnr: k.mottakerOrgnr },
    filnavn: `${k.id}.asice`,
    async raa(signal) {
      const svart = await spoer({ ...kall, signal }, { sti: `${INNE}/pop/${k.id}`, borte: 'finnes-ikke-lenger' });
      return Readable.from(svart.kropp, { objectMode: false });
    },
    opplysninger: {
      ...UTEN_OPPLYSNINGER,
      avsender:
        k.avsenderOrgnr === null ? null : { navn: null, orgnr: k.avsenderOrgnr, epost: null, postadresse: null },
      sikkerhetsnivaa: k.sikkerhetsnivaa,
      forsendelsestype: k.type,
    },
    ...(k.tid === null ? {} : { mottattTid: k.tid }),
    kvitteringsdata: { samtale: k.samtale, fra: k.mottakerOrgnr, til: k.avsenderOrgnr ?? '' },
  };
}

/** Deleted first: then the service offers it no more. Each step may be taken again; the receipt is asked about before it is sent. */
async function svar(
  kall: Kall,
  { eksternId, kvitteringsdata }: Kvittering,
  utfall: { readonly type: 'OK' | 'ERROR'; readonly kode: string; readonly tekst: string },
): Promise<void> {
  await slett(kall, eksternId);
  const { samtale, fra, til } = kvitteringsdata;
  // A sender without a number cannot be answered.
  if (til === undefined || til === '') return;
  const grunnlag = { melding: eksternId, samtale: String(samtale), fra: String(fra), til: String(til), ...utfall };
  const id = kvitteringsnoekkel(grunnlag);
  const status = await finnesKvittering(kall, id);
  if (status === 'sendt') return;
  if (status === 'ukjent')
    await toem(
      await spoer(kall, {
        metode: 'POST',
        sti: '/messages/out',
        kropp: skrivKvittering(grunnlag),
        borte: 'feil-oppsett',
      }),
    );
  await toem(await spoer(kall, { metode: 'POST', sti: `/messages/out/${id}`, borte: 'utilgjengelig' }));
}

async function slett(kall: Kall, id: string): Promise<void> {
  try {
    await toem(await spoer(kall, { metode: 'DELETE', sti: `${INNE}/${id}`, borte: 'finnes-ikke-lenger' }));
  } catch (error) {
    if (!(error instanceof Kanalfeil) || error.slag !== 'finnes-ikke-lenger') throw error;
  }
}

/** `laget`: the service has it, and has not been told to send it. */
async function finnesKvittering(kall: Kall, id: string): Promise<'ukjent' | 'laget' | 'sendt'> {
  try {
    const lest = JSON.stringify(
      await lesJson(await spoer(kall, { sti: `/statuses/${id}`, borte: 'finnes-ikke-lenger' })),
    );
    if (/"(SENDT|MOTTATT|LEVERT|LEST)"/.test(lest)) return 'sendt';
    return lest.includes('"OPPRETTET"') ? 'laget' : 'ukjent';
  } catch (error) {
    if (error instanceof Kanalfeil && error.slag === 'finnes-ikke-lenger') return 'ukjent';
    throw error;
  }
}
