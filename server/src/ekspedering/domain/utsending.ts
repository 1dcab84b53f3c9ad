/** How a copy goes out. `svarut`: digitally, by KS SvarUt, which prints what nobody can receive. `utskrift`: printed and posted here. */
export type Utsendingskanal = 'svarut' | 'utskrift';

/**
 * `sendes` is written down before the service is called: whoever finds it there knows that the service may have the post, and asks.
 * `sendt` the service has it; `levert`, `lest` it says more; `feilet` a person must choose what now.
 */
export const UTSENDINGSSTATUSER = [
  'venter',
  'sendes',
  'sendt',
  'levert',
  'lest',
  'feilet',
  'til-utskrift',
  'skrevet-ut',
  'avbrutt',
] as const;
export type Utsendingsstatus = (typeof UTSENDINGSSTATUSER)[number];

/** Closed words for why something waits or failed; the apps have the texts. */
export const AARSAKER = [
  'ingen-kanal',
  'innlogging-avvist',
  'for-mange-kall',
  'utilgjengelig',
  'ugyldig-svar',
  'feil-oppsett',
  'hemmelighet-uleselig',
  'uvisst',
  'ikke-funnet',
  'funnet-igjen',
  'rettet-id',
  'avvist-av-tjenesten',
  'avvist',
  'feilet-under-mottak',
  'ikke-levert',
  'manuelt-haandtert',
  'ukjent-for-tjenesten',
  'ikke-bekreftet',
  'kan-ikke-sendes',
] as const;
export type Aarsak = (typeof AARSAKER)[number];

export interface Utsending {
  readonly id: string;
  readonly journalpost: string;
  readonly korrespondansepart: string;
  readonly kanal: Utsendingskanal;
  readonly status: Utsendingsstatus;
  /** Counts from 1; which external reference is in force. */
  readonly referansenummer: number;
  readonly eksternId: string | null;
  /** Since when the service may have it without our knowing. */
  readonly sendesSiden: Date | null;
  readonly sendtTid: Date | null;
  /** Attempts in a row without progress. */
  readonly forsoek: number;
  /** When it is looked at again by the clock; null: never. */
  readonly nesteTid: Date | null;
  readonly aarsak: Aarsak | null;
  /** It reached, or goes to, the recipient on paper: printed here, or by the service. */
  readonly paaPapir: boolean;
}

/** What changes in the row, and is told in the history. */
export type Steg = Partial<
  Pick<
    Utsending,
    | 'kanal'
    | 'status'
    | 'referansenummer'
    | 'eksternId'
    | 'sendesSiden'
    | 'sendtTid'
    | 'forsoek'
    | 'nesteTid'
    | 'aarsak'
    | 'paaPapir'
  >
>;

const MINUTT = 60_000;
const TIME = 60 * MINUTT;
const DOEGN = 24 * TIME;

/** A request may take fifteen minutes at SvarUt (channels.md 2.1); ours is given up a little later. */
export const KLIENTFRIST_MS = 16 * MINUTT;
/** What has not been heard of this long after the call began, the service does not have: only then may it be sent again. */
export const TRYGT_AA_SENDE_IGJEN_MS = KLIENTFRIST_MS + MINUTT;
/** Delivered neither on paper nor digitally after so long: somebody must look. */
export const UBEKREFTET_ETTER_MS = 21 * DOEGN;
const SLUTT_AA_SPOERRE_MS = 60 * DOEGN;

/** The key by which the service is asked whether it has it. A new one only when a person sends anew what definitely failed. */
export function eksternReferanse(
  arkivskaper: string,
  { id, referansenummer }: Pick<Utsending, 'id' | 'referansenummer'>,
): string {
  return `${arkivskaper}:${id}:${referansenummer}`;
}

/** Whether this recipient's copy has left the house. */
export function erSendt(status: Utsendingsstatus): boolean {
  return status === 'sendt' || status === 'levert' || status === 'lest' || status === 'skrevet-ut';
}

/** Every copy that is not called off has left, and there is one: the journalpost is Ekspedert. */
export function alleErSendt(statuser: readonly Utsendingsstatus[]): boolean {
  const gjelder = statuser.filter((status) => status !== 'avbrutt');
  return gjelder.length > 0 && gjelder.every(erSendt);
}

/** What the clock's turn means for a row: nothing, a call, or a question whether an earlier call got through. */
export function nesteHandling(u: Utsending, naa: Date): 'ingenting' | 'send' | 'spoer' {
  const forfalt = u.nesteTid !== null && u.nesteTid.getTime() <= naa.getTime();
  if (u.kanal !== 'svarut' || !forfalt) return 'ingenting';
  if (u.status === 'venter') return 'send';
  return u.status === 'sendes' ? 'spoer' : 'ingenting';
}

/** Written down before the service is called. If we die now, the next to look finds it here, after the longest a call can last. */
export function begynnSending(naa: Date): Steg {
  return {
    status: 'sendes',
    sendesSiden: naa,
    nesteTid: new Date(naa.getTime() + TRYGT_AA_SENDE_IGJEN_MS),
    aarsak: null,
  };
}

/** What a call came to. `uvisst`: it may have got through. `ikke-sendt`: it surely did not. `avvist`: the service will not have it. */
export type Sendeutfall =
  | { readonly utfall: 'sendt'; readonly eksternId: string }
  | { readonly utfall: 'uvisst' }
  | { readonly utfall: 'ikke-sendt'; readonly aarsak: Aarsak; readonly ventSekunder: number | null }
  | { readonly utfall: 'avvist' };

export function etterSending(u: Utsending, svar: Sendeutfall, naa: Date): Steg {
  switch (svar.utfall) {
    case 'sendt':
      return blirSendt(u, svar.eksternId, naa, null);
    case 'uvisst':
      return { aarsak: 'uvisst', forsoek: u.forsoek + 1, nesteTid: etter(naa, MINUTT) };
    case 'avvist':
      return { status: 'feilet', sendesSiden: null, nesteTid: null, aarsak: 'avvist-av-tjenesten' };
    case 'ikke-sendt':
      return ventIgjen(u, svar.aarsak, svar.ventSekunder, naa);
  }
}

/** Back in the queue: nothing of it has left. */
export function ventIgjen(u: Utsending, aarsak: Aarsak, ventSekunder: number | null, naa: Date): Steg {
  return {
    status: 'venter',
    sendesSiden: null,
    aarsak,
    forsoek: u.forsoek + 1,
    nesteTid: etter(naa, Math.max(ventetidMs(u.forsoek), (ventSekunder ?? 0) * 1000)),
  };
}

/**
 * What the answer to «have you got this reference?» leads to. Not found too soon after the call says nothing: it may still be on its way.
 * `igjen`: sent again, under the same reference.
 */
export function etterSpoersmaal(u: Utsending, funnet: readonly string[], naa: Date): Steg | 'igjen' {
  const [eksternId] = funnet;
  if (eksternId !== undefined) return blirSendt(u, eksternId, naa, 'funnet-igjen');
  if (u.sendesSiden !== null && naa.getTime() - u.sendesSiden.getTime() >= TRYGT_AA_SENDE_IGJEN_MS) return 'igjen';
  const trygt = (u.sendesSiden ?? naa).getTime() + TRYGT_AA_SENDE_IGJEN_MS;
  return {
    aarsak: 'ikke-funnet',
    forsoek: u.forsoek + 1,
    nesteTid: new Date(Math.min(trygt, naa.getTime() + ventetidMs(u.forsoek))),
  };
}

/** The question itself could not be answered: it stays `sendes`, and is asked again. */
export function utenSvar(u: Utsending, aarsak: Aarsak, ventSekunder: number | null, naa: Date): Steg {
  const ms = Math.max(ventetidMs(u.forsoek), (ventSekunder ?? 0) * 1000);
  return { aarsak, forsoek: u.forsoek + 1, nesteTid: etter(naa, ms) };
}

/** What the service says of something it has. `underveis` changes nothing; `trykkes`, `trykt`: nobody took it digitally, and it goes on paper. */
export type Tjenestestatus =
  | 'underveis'
  | 'trykkes'
  | 'trykt'
  | 'levert'
  | 'lest'
  | 'avvist'
  | 'feilet-under-mottak'
  | 'ikke-levert'
  | 'manuelt-haandtert';

const DAARLIGE: ReadonlySet<Tjenestestatus> = new Set([
  'avvist',
  'feilet-under-mottak',
  'ikke-levert',
  'manuelt-haandtert',
]);

/** A later message never takes an earlier, better one back: delivered stays delivered, read stays read. */
export function etterStatus(u: Utsending, sagt: Tjenestestatus, naa: Date): Steg {
  const alder = naa.getTime() - (u.sendtTid ?? naa).getTime();
  if (sagt === 'lest') return { status: 'lest', nesteTid: null, aarsak: null };
  if (u.status === 'levert') return { nesteTid: alder < SLUTT_AA_SPOERRE_MS ? etter(naa, DOEGN) : null };
  if (sagt === 'trykt') return { status: 'levert', nesteTid: null, aarsak: null, paaPapir: true };
  if (sagt === 'levert') return { status: 'levert', nesteTid: etter(naa, DOEGN), aarsak: null };
  if (DAARLIGE.has(sagt)) return { status: 'feilet', nesteTid: null, aarsak: sagt as Aarsak };
  const aarsak = alder >= UBEKREFTET_ETTER_MS ? 'ikke-bekreftet' : u.aarsak;
  const paaPapir = u.paaPapir || sagt === 'trykkes';
  return { aarsak, paaPapir, nesteTid: etter(naa, alder < DOEGN ? 10 * MINUTT : alder < 7 * DOEGN ? TIME : 6 * TIME) };
}

/**
 * The service does not know the id it gave us: it is asked by our reference. Another id is the right one; none, long enough after, means
 * that it never had it.
 */
export function etterUkjentId(u: Utsending, funnet: readonly string[], naa: Date): Steg {
  const [eksternId] = funnet;
  if (eksternId !== undefined) return { eksternId, aarsak: 'rettet-id', nesteTid: etter(naa, MINUTT) };
  const alder = naa.getTime() - (u.sendtTid ?? naa).getTime();
  if (alder < TRYGT_AA_SENDE_IGJEN_MS) return { nesteTid: etter(naa, MINUTT) };
  return { status: 'feilet', nesteTid: null, aarsak: 'ukjent-for-tjenesten' };
}

function blirSendt(u: Utsending, eksternId: string, naa: Date, aarsak: Aarsak | null): Steg {
  // When the call began is when it was sent: the answer may have come a day later.
  const sendtTid = u.sendesSiden ?? naa;
  return {
    status: 'sendt',
    eksternId,
    sendesSiden: null,
    sendtTid,
    forsoek: 0,
    aarsak,
    nesteTid: etter(naa, 5 * MINUTT),
  };
}

const etter = (naa: Date, ms: number): Date => new Date(naa.getTime() + ms);

/** One minute, then doubled up to an hour. */
function ventetidMs(forsoek: number): number {
  return Math.min(MINUTT * 2 ** Math.min(forsoek, 6), TIME);
}
