import { Readable } from 'node:stream';
import { type Opplysninger, UTEN_OPPLYSNINGER } from '../../domain/opplysninger.ts';
import { type Hentet, Kanalfeil, type Kanalslag, type Peker } from '../../ports/kanalkilde.ts';
import { lagTokenkilde, type Tokenkilde } from '../epost/adgangstegn.ts';
import { adressatFor } from '../epost/adressat.ts';
import { toem } from '../nett/httpkall.ts';
import { type Deltaside, foersteSti, type Graphmelding, hentSide, mappesti } from './delta.ts';
import { lagFlytter, meldingssti } from './flytt.ts';
import { type GraphInnstillinger, zGraphInnstillinger } from './innstillinger.ts';
import { type GraphKall, spoerGraph } from './klient.ts';

const DOEGN_SEKUNDER = 86_400;

/**
 * A mailbox in Microsoft 365 by Graph (channels.md 1.4). The cursor is the delta link; when the service has forgotten it (410), the
 * folder is listed from the start, and what is known is not fetched again. The message is fetched as MIME (`$value`), which is what is
 * kept. Ids are immutable, so that the key is the same wherever the message lies; moving comes after the commit.
 */
export function graphkanal(): Kanalslag<GraphInnstillinger> {
  const token = lagTokenkilde();
  const flytt = lagFlytter(token);
  return {
    slag: 'epost-graph',
    kanal: 'epost',
    innstillinger: zGraphInnstillinger,
    hemmeligheter: [{ navn: 'klienthemmelighet', nb: 'Klienthemmelighet', nn: 'Klientløyndom', paakrevd: true }],
    noekkelrom: 'globalt',
    hvertSekund: ({ hvertMinutt }) => hvertMinutt * 60,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      hent: (kall, peker) => hent(token, kall, peker),
      async kvitter(kall, { kvitteringsdata }) {
        const { etterpaa, mottattmappe } = kall.oppsett.innstillinger;
        if (etterpaa === 'flytt') await flytt(kall, String(kvitteringsdata.melding), mottattmappe);
      },
      meldFeil: (kall, { kvitteringsdata }) =>
        flytt(kall, String(kvitteringsdata.melding), kall.oppsett.innstillinger.avvistmappe),
      async proev(kall) {
        await toem(await spoerGraph(token, kall, { sti: `${mappesti(kall)}?$select=id`, borte: 'feil-oppsett' }));
      },
    },
  };
}

async function* hent(token: Tokenkilde, kall: GraphKall, peker: Peker | null): AsyncIterable<Hentet> {
  let sti = typeof peker?.lenke === 'string' ? peker.lenke : foersteSti(kall);
  for (;;) {
    const side = await sideEllerForfra(token, kall, sti);
    for (const melding of side.meldinger) yield tilLeveranse(token, kall, melding);
    if (side.uleselige > 0) yield { feil: { eksternId: 'uten-gyldig-id', aarsak: 'ugyldig-svar' } };
    yield { peker: { lenke: side.videre } };
    if (side.ferdig) return;
    sti = side.videre;
  }
}

async function sideEllerForfra(token: Tokenkilde, kall: GraphKall, sti: string): Promise<Deltaside> {
  try {
    return await hentSide(token, kall, sti);
  } catch (error) {
    if (!(error instanceof Kanalfeil) || error.slag !== 'finnes-ikke-lenger') throw error;
    return hentSide(token, kall, foersteSti(kall));
  }
}

function tilLeveranse(token: Tokenkilde, kall: GraphKall, melding: Graphmelding): Hentet {
  const { gjelder, postkasse } = kall.oppsett.innstillinger;
  const mottakere = [...(melding.toRecipients ?? []), ...(melding.ccRecipients ?? [])];
  const ankomst = tidspunkt(melding.receivedDateTime);
  return {
    leveranse: {
      eksternId: `graph://${postkasse.toLowerCase()}/${melding.id}`,
      adressat: adressatFor(
        gjelder,
        '',
        mottakere.flatMap(({ emailAddress }) => emailAddress?.address ?? []),
      ),
      filnavn: 'e-post.eml',
      async raa(signal) {
        const sti = `${meldingssti(kall, melding.id)}/$value`;
        const svar = await spoerGraph(token, { ...kall, signal }, { sti, borte: 'finnes-ikke-lenger' });
        return Readable.from(svar.kropp, { objectMode: false });
      },
      opplysninger: opplysningerFra(melding),
      kvitteringsdata: { melding: melding.id },
      ...(ankomst === null ? {} : { mottattTid: ankomst }),
    },
  };
}

function opplysningerFra(melding: Graphmelding): Opplysninger {
  const fra = melding.from?.emailAddress;
  return {
    ...UTEN_OPPLYSNINGER,
    tittel: melding.subject ?? null,
    avsender:
      fra === null || fra === undefined
        ? null
        : { navn: fra.name ?? null, epost: fra.address ?? null, orgnr: null, postadresse: null },
    datert: tidspunkt(melding.sentDateTime)?.toISOString().slice(0, 10) ?? null,
  };
}

function tidspunkt(verdi: string | null | undefined): Date | null {
  const tid = new Date(verdi ?? Number.NaN);
  return Number.isNaN(tid.getTime()) ? null : tid;
}
