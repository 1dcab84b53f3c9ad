import { AuthenticationFailure, ImapFlow, type ImapFlowOptions } from 'imapflow';
import { Kanalfeil, type Kanalkall } from '../../ports/kanalkilde.ts';
import type { Tokenkilde } from '../epost/adgangstegn.ts';
import type { ImapInnstillinger } from './innstillinger.ts';

export type ImapKall = Kanalkall<ImapInnstillinger>;

export interface ImapDeps {
  readonly token: Tokenkilde;
  /** Certificate authorities (PEM) beside those the machine trusts. */
  readonly ca?: string;
}

const EGEN_MASKIN: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);
/** Servers drop a silent connection after 30 minutes (RFC 9051); many routers after less. */
const IDLE_MS = 5 * 60_000;

/**
 * A signed-in connection; who opened it, closes it. Without encryption only to this machine: a password goes over no net in
 * the clear, and an encrypted connection is never given up for an open one.
 * @throws Kanalfeil
 */
export async function aapneImap(kall: ImapKall, deps: ImapDeps): Promise<ImapFlow> {
  const klient = new ImapFlow(await valgFor(kall, deps));
  // Without a listener the process would end; what failed is told by the command that was waiting.
  klient.on('error', () => klient.close());
  const slipp = lukkesAv(kall.signal, klient);
  try {
    await klient.connect();
  } catch (error) {
    klient.close();
    kall.signal.throwIfAborted();
    if (erAvvist(error) && kall.oppsett.innstillinger.innlogging === 'xoauth2') deps.token.glem(tokenbestilling(kall));
    throw somKanalfeil(error);
  } finally {
    slipp();
  }
  return klient;
}

/** Closes the connection when the signal ends, until it is let go. */
export function lukkesAv(signal: AbortSignal, klient: ImapFlow): () => void {
  const lukk = () => klient.close();
  if (signal.aborted) lukk();
  signal.addEventListener('abort', lukk, { once: true });
  return () => signal.removeEventListener('abort', lukk);
}

async function valgFor(kall: ImapKall, deps: ImapDeps): Promise<ImapFlowOptions> {
  const { vert, port, kryptering, innlogging, tidsgrenseSekunder } = kall.oppsett.innstillinger;
  const { brukernavn = '', passord } = kall.hemmeligheter;
  if (kryptering === 'ingen-paa-egen-maskin' && !EGEN_MASKIN.has(vert)) throw new Kanalfeil('feil-oppsett');
  if (innlogging === 'passord' && passord === undefined) throw new Kanalfeil('feil-oppsett');
  const ms = tidsgrenseSekunder * 1000;
  return {
    host: vert,
    port,
    secure: kryptering === 'tls',
    doSTARTTLS: kryptering === 'starttls',
    ...(deps.ca === undefined ? {} : { tls: { ca: deps.ca } }),
    auth:
      innlogging === 'passord'
        ? { user: brukernavn, pass: passord }
        : { user: brukernavn, accessToken: await deps.token.hent(tokenbestilling(kall)) },
    // Its log has addresses and subjects in it.
    logger: false,
    clientInfo: { name: 'Dokumentsenter' },
    disableAutoIdle: true,
    maxIdleTime: IDLE_MS,
    connectionTimeout: ms,
    greetingTimeout: ms,
    socketTimeout: Math.max(ms, IDLE_MS * 2),
  };
}

const tokenbestilling = ({ oppsett, hemmeligheter, signal }: ImapKall) => ({
  adresse: oppsett.innstillinger.tokenadresse,
  klientId: oppsett.innstillinger.klientId,
  omfang: oppsett.innstillinger.omfang,
  klienthemmelighet: hemmeligheter.klienthemmelighet ?? '',
  signal,
});

/** Opens the mailbox, unless it is open so already. @throws Kanalfeil `feil-oppsett` when there is none by that name */
export async function aapneMappe(klient: ImapFlow, mappe: string, bareLes: boolean): Promise<{ uidvalidity: string }> {
  const naa = klient.mailbox;
  try {
    if (naa !== false && naa.path === mappe && (naa.readOnly === true) === bareLes) {
      // Has the server tell what came since.
      await klient.noop();
      return { uidvalidity: String(naa.uidValidity) };
    }
    const aapen = await klient.mailboxOpen(mappe, { readOnly: bareLes });
    return { uidvalidity: String(aapen.uidValidity) };
  } catch (error) {
    const feil = somKanalfeil(error);
    throw feil.slag === 'ugyldig-svar' ? new Kanalfeil('feil-oppsett') : feil;
  }
}

/** In our words. The library's own texts may quote what the server said, so they are not carried on. */
export function somKanalfeil(error: unknown): Kanalfeil {
  if (error instanceof Kanalfeil) return error;
  if (erAvvist(error)) return new Kanalfeil('innlogging-avvist');
  const kode = error instanceof Error && 'code' in error ? error.code : undefined;
  if (kode === 'ETHROTTLE') return new Kanalfeil('for-mange-kall');
  const svar = error instanceof Error && 'responseStatus' in error ? error.responseStatus : undefined;
  return new Kanalfeil(svar === 'NO' || svar === 'BAD' ? 'ugyldig-svar' : 'utilgjengelig', { cause: error });
}

/** It comes both as a class of its own and as a mark on the error of the command. */
const erAvvist = (error: unknown): boolean =>
  error instanceof AuthenticationFailure ||
  (error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true);
