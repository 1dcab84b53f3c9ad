import { type Arkivskaper, type Sjekksum, systemAktoer, type Uow } from '../../kernel/index.ts';
import { filnavnForUtsending } from '../domain/filnavn.ts';
import { hinderForDigital, kanEkspederes } from '../domain/kanalvalg.ts';
import {
  begynnSending,
  eksternReferanse,
  etterSending,
  etterSpoersmaal,
  nesteHandling,
  type Sendeutfall,
  type Steg,
  utenSvar,
  ventIgjen,
} from '../domain/utsending.ts';
import {
  type AapenFormidler,
  type EkspederingDeps,
  Formidlingsfeil,
  type Sending,
  type Utsendingsrad,
} from '../ports.ts';
import { noterSteg } from './noterSteg.ts';

const AKTOER = systemAktoer('ekspedering');

/** Every step is a transaction of its own: nothing waits for a service with a transaction open. */
const iKommune = <T>(deps: EkspederingDeps, arkivskaper: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> =>
  deps.withTenant(arkivskaper, AKTOER, arbeid);

/**
 * One attempt with one copy. What waits is written down as `sendes`, committed, and only then sent; what is found as `sendes` may be with
 * the service already, and is asked about by its external reference. It is sent again only when the service does not know it and no call
 * of ours can still be under way (`TRYGT_AA_SENDE_IGJEN_MS`): then nobody gets it twice, whoever dies where.
 */
export const sendEnUtsending =
  (deps: EkspederingDeps) =>
  async (arkivskaper: Arkivskaper, id: string, signal: AbortSignal): Promise<void> => {
    const start = await iKommune(deps, arkivskaper, async (uow) => {
      const rad = await deps.lager(uow).hent(id);
      return rad === null ? null : { rad, handling: nesteHandling(rad, uow.naa) };
    });
    if (start === null || start.handling === 'ingenting') return;
    const { rad, handling } = start;
    const tjeneste = await aapne(deps, arkivskaper, signal);
    if (tjeneste instanceof Formidlingsfeil) {
      await kanIkkeSpoerres(deps, arkivskaper, rad, tjeneste);
      return;
    }
    if (handling === 'spoer' && !(await spoer(deps, arkivskaper, rad, tjeneste))) return;
    await send(deps, arkivskaper, id, rad, tjeneste);
  };

async function aapne(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  signal: AbortSignal,
): Promise<AapenFormidler | Formidlingsfeil> {
  try {
    return (await deps.formidler.aapne(arkivskaper, signal)) ?? new Formidlingsfeil('ingen-kanal');
  } catch (error) {
    if (error instanceof Formidlingsfeil) return error;
    throw error;
  }
}

async function kanIkkeSpoerres(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  rad: Utsendingsrad,
  { aarsak, ventSekunder }: Formidlingsfeil,
): Promise<void> {
  await steg(deps, arkivskaper, rad, (naa) =>
    rad.status === 'sendes' ? utenSvar(rad, aarsak, ventSekunder, naa) : ventIgjen(rad, aarsak, ventSekunder, naa),
  );
}

/** True: the service does not have it, long enough after, and it may be sent again. */
async function spoer(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  rad: Utsendingsrad,
  tjeneste: AapenFormidler,
): Promise<boolean> {
  let funnet: string[];
  try {
    funnet = await tjeneste.finn(eksternReferanse(arkivskaper, rad));
  } catch (error) {
    if (!(error instanceof Formidlingsfeil)) throw error;
    await kanIkkeSpoerres(deps, arkivskaper, rad, error);
    return false;
  }
  let igjen = false;
  await steg(deps, arkivskaper, rad, (naa) => {
    const neste = etterSpoersmaal(rad, funnet, naa);
    igjen = neste === 'igjen';
    return neste === 'igjen' ? null : neste;
  });
  return igjen;
}

async function send(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  id: string,
  foer: Utsendingsrad,
  tjeneste: AapenFormidler,
): Promise<void> {
  const sending = await iKommune(deps, arkivskaper, (uow) => lagSending(deps, uow, foer));
  const filer = sending === null ? null : await aapneFiler(deps, arkivskaper, id, sending);
  if (sending === null || filer === null) {
    const stopp: Steg = { status: 'feilet', sendesSiden: null, nesteTid: null, aarsak: 'kan-ikke-sendes' };
    await steg(deps, arkivskaper, foer, () => stopp);
    return;
  }
  try {
    const rad = await begynn(deps, arkivskaper, foer);
    if (rad === null) return;
    const { filer: _filer, ...resten } = sending;
    const utfall = await tjeneste.send({ ...resten, filer: filer.map(({ filnavn, sti }) => ({ filnavn, sti })) });
    const sikkert = await iKommune(deps, arkivskaper, (uow) => utenLoegn(deps, uow, id, utfall));
    await steg(deps, arkivskaper, rad, (naa) => etterSending(rad, sikkert, naa));
  } finally {
    for (const { slipp } of filer) await slipp();
  }
}

/** Commits `sendes`. Null: somebody else has taken it a step since it was read, and this attempt is over. */
async function begynn(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  foer: Utsendingsrad,
): Promise<Utsendingsrad | null> {
  return iKommune(deps, arkivskaper, async (uow) => {
    const rad = await deps.lager(uow).laas(foer.id);
    if (rad === null || !erUroert(foer, rad)) return null;
    const begynt = begynnSending(uow.naa);
    await noterSteg(deps, uow, rad, begynt);
    return { ...rad, ...begynt };
  });
}

/** Ready on disk before anything is said to be sent. Null: one of them is not there, which is a matter for a person. */
async function aapneFiler(deps: EkspederingDeps, arkivskaper: Arkivskaper, utsending: string, { filer }: Klar) {
  const aapne: { filnavn: string; sti: string; slipp(): Promise<void> }[] = [];
  try {
    for (const { filnavn, sum } of filer) aapne.push({ filnavn, ...(await deps.filer.lokalSti(arkivskaper, sum)) });
    return aapne;
  } catch (error) {
    for (const { slipp } of aapne) await slipp();
    deps.meldUventet(error, { arkivskaper, utsending });
    return null;
  }
}

/** An id the service has given another copy is no answer: our own is found by its reference. */
async function utenLoegn(deps: EkspederingDeps, uow: Uow, id: string, utfall: Sendeutfall): Promise<Sendeutfall> {
  if (utfall.utfall !== 'sendt') return utfall;
  return (await deps.lager(uow).eksternIdTatt(utfall.eksternId, id)) ? { utfall: 'uvisst' } : utfall;
}

type Klar = Omit<Sending, 'filer'> & {
  readonly filer: readonly { readonly filnavn: string; readonly sum: Sjekksum }[];
};

/** Made anew at each attempt, from the archive as it is now. Null: it may no longer go out this way, for somebody shielded it or took it out. */
async function lagSending(deps: EkspederingDeps, uow: Uow, rad: Utsendingsrad): Promise<Klar | null> {
  const funnet = await deps.arkiv.hentForEkspedering(uow, rad.journalpost);
  if (!funnet.ok || !kanEkspederes(funnet.verdi).ok) return null;
  const post = funnet.verdi;
  const mottaker = post.mottakere.find(({ id }) => id === rad.korrespondansepart);
  if (mottaker === undefined || hinderForDigital(post, mottaker, true) !== null) return null;
  const digitalId = mottaker.orgnr ?? (await deps.arkiv.hentDigitalAdresse(uow, mottaker.id));
  if (digitalId === null) return null;
  const navn = filnavnForUtsending(post.dokumenter.map((d) => d.tittel));
  return {
    referanse: eksternReferanse(uow.arkivskaper, rad),
    tittel: post.tittel,
    mottaker: {
      slag: mottaker.orgnr === null ? 'person' : 'organisasjon',
      navn: mottaker.navn,
      digitalId,
      adresse: rad.adresse,
    },
    filer: post.dokumenter.flatMap((d, i) =>
      d.pdf === null ? [] : [{ filnavn: navn[i] ?? '', sum: d.pdf.sjekksum as Sjekksum }],
    ),
  };
}

/** Nobody else has taken it a step since it was read. */
function erUroert(foer: Utsendingsrad, naa: Utsendingsrad): boolean {
  return (
    naa.status === foer.status &&
    naa.referansenummer === foer.referansenummer &&
    naa.sendesSiden?.getTime() === foer.sendesSiden?.getTime()
  );
}

async function steg(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  foer: Utsendingsrad,
  velg: (naa: Date) => Steg | null,
): Promise<void> {
  await iKommune(deps, arkivskaper, async (uow) => {
    const rad = await deps.lager(uow).laas(foer.id);
    if (rad === null || !erUroert(foer, rad)) return;
    const neste = velg(uow.naa);
    if (neste !== null) await noterSteg(deps, uow, rad, neste);
  });
}
