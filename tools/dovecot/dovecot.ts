import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

const DOVECOT = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((sti) => existsSync(sti));
export const harDovecot = DOVECOT !== undefined;
if (!harDovecot)
  console.warn('dovecot is not installed (Debian: dovecot-imapd); the tests against it are skipped: run npm test');

/** As root the mailboxes belong to nobody; as another user, to that user. */
const EIER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/**
 * A real Dovecot on a free port, with mailboxes for whoever signs in with the password `riktig` or an access token that its token
 * server has given. Everything lies in a folder that is gone afterwards.
 */
export async function startDovecot(tls?: { readonly privatnoekkel: string; readonly sertifikat: string }) {
  const mappe = await mkdtemp(path.join(os.tmpdir(), 'dovecot-'));
  await chmod(mappe, 0o755);
  const post = path.join(mappe, 'post');
  await mkdir(post);
  if (EIER !== null) await chown(post, EIER.uid, EIER.gid);
  const token = await startTokentjener();
  const [port, tlsPort] = [await ledigPort(), await ledigPort()];
  await writeFile(path.join(mappe, 'oauth2.conf'), OAUTH2(token.adresse));
  if (tls !== undefined) {
    await writeFile(path.join(mappe, 'sertifikat.pem'), tls.sertifikat);
    await writeFile(path.join(mappe, 'noekkel.pem'), tls.privatnoekkel);
  }
  const konf = path.join(mappe, 'dovecot.conf');
  await writeFile(konf, oppsett(mappe, port, tlsPort, tls !== undefined));
  let prosess = await reis(konf, port);
  let teller = 0;
  const d = {
    port,
    tlsPort,
    token,
    /** Puts a mail in the folder of a user, as a delivery does. */
    async legg(bruker: string, raa: string | Buffer): Promise<void> {
      const boks = path.join(post, bruker);
      for (const del of ['', 'tmp', 'new', 'cur']) {
        await mkdir(path.join(boks, del), { recursive: true });
        if (EIER !== null) await chown(path.join(boks, del), EIER.uid, EIER.gid);
      }
      teller += 1;
      const navn = `${1_700_000_000 + teller}.M${teller}P1.proeve`;
      await writeFile(path.join(boks, 'tmp', navn), raa);
      if (EIER !== null) await chown(path.join(boks, 'tmp', navn), EIER.uid, EIER.gid);
      await rename(path.join(boks, 'tmp', navn), path.join(boks, 'new', navn));
    },
    /** How many lie in a folder (null: the inbox). */
    async antall(bruker: string, under: string | null = null): Promise<number> {
      const boks = path.join(post, bruker, under === null ? '' : `.${under}`);
      const filer = await Promise.all(['new', 'cur'].map((del) => readdir(path.join(boks, del)).catch(() => [])));
      return filer.flat().length;
    },
    /** Forgets all numbers, as a restored mailbox does: UIDVALIDITY is another afterwards. */
    async glemNumre(bruker: string): Promise<void> {
      await stopp(prosess);
      for (const fil of await readdir(path.join(post, bruker)))
        if (/^dovecot/.test(fil)) await rm(path.join(post, bruker, fil), { force: true });
      // It is made from the clock, in seconds.
      await vent(1100);
      prosess = await reis(konf, port);
    },
    async nede(): Promise<void> {
      await stopp(prosess);
    },
    async oppe(): Promise<void> {
      prosess = await reis(konf, port);
    },
    async stopp(): Promise<void> {
      await stopp(prosess);
      await token.stopp();
      await rm(mappe, { recursive: true, force: true });
    },
  };
  return d;
}

function oppsett(mappe: string, port: number, tlsPort: number, tls: boolean): string {
  const bruker = os.userInfo().username;
  const eier = EIER ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  return `
base_dir = ${mappe}/run
state_dir = ${mappe}/state
log_path = ${mappe}/dovecot.log
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
ssl = ${tls ? 'yes' : 'no'}
${tls ? `ssl_cert = <${mappe}/sertifikat.pem\nssl_key = <${mappe}/noekkel.pem` : ''}
${EIER === null ? `default_internal_user = ${bruker}\ndefault_login_user = ${bruker}` : ''}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${mappe}/post/%u
mail_max_userip_connections = 50
passdb {
  driver = static
  mechanisms = plain login
  args = password=riktig
}
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${mappe}/oauth2.conf
}
userdb {
  driver = static
  args = uid=${eier.uid} gid=${eier.gid} home=${mappe}/post/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tls ? tlsPort : 0}
    ssl = yes
  }
}
service anvil {
  chroot =
}
`;
}

const OAUTH2 = (adresse: string): string => `
tokeninfo_url = ${adresse}/opplys?tegn=
introspection_mode = get
introspection_url = ${adresse}/opplys?tegn=
username_attribute = bruker
active_attribute = gyldig
active_value = ja
`;

/** Gives tokens for the right secret (OAuth 2 client credentials), and tells the mail server whose a token is. */
async function startTokentjener() {
  const gitt = new Map<string, string>();
  const logg = { bedt: 0 };
  const tjener = createServer(async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://token');
    const svar = (status: number, verdi: object) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(verdi));
    if (url.pathname === '/opplys') {
      const bruker = gitt.get(url.searchParams.get('tegn') ?? '');
      return svar(bruker === undefined ? 401 : 200, bruker === undefined ? {} : { bruker, gyldig: 'ja' });
    }
    let kropp = '';
    for await (const bit of req) kropp += String(bit);
    const felt = new URLSearchParams(kropp);
    logg.bedt += 1;
    if (felt.get('client_secret') !== 'hemmelig') return svar(401, { error: 'invalid_client' });
    const tegn = `tegn-${logg.bedt}-${felt.get('client_id')}`;
    gitt.set(tegn, felt.get('client_id') ?? '');
    return svar(200, { access_token: tegn, expires_in: 3600, token_type: 'Bearer' });
  });
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  return {
    adresse: `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`,
    logg,
    /** No token that has been given is good any more. */
    trekkTilbake: () => gitt.clear(),
    stopp: () =>
      new Promise<void>((loes) => {
        tjener.close(() => loes());
        tjener.closeAllConnections();
      }),
  };
}

async function reis(konf: string, port: number): Promise<ChildProcess> {
  const prosess = spawn(DOVECOT ?? '', ['-F', '-c', konf], { stdio: 'ignore' });
  for (let forsoek = 0; forsoek < 300; forsoek += 1) {
    if (await svarer(port)) return prosess;
    if (prosess.exitCode !== null) break;
    await vent(50);
  }
  await stopp(prosess);
  throw new Error('dovecot did not start');
}

/** By SIGTERM: its children go with it. */
async function stopp(prosess: ChildProcess): Promise<void> {
  if (prosess.exitCode !== null || prosess.signalCode !== null) return;
  const slutt = new Promise((resolve) => prosess.once('exit', resolve));
  prosess.kill('SIGTERM');
  await slutt;
}

function svarer(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const sokkel = connect(port, '127.0.0.1');
    sokkel.once('data', () => {
      sokkel.destroy();
      resolve(true);
    });
    sokkel.once('error', () => resolve(false));
  });
}

function ledigPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const tjener = createTcp();
    tjener.once('error', reject);
    tjener.listen(0, '127.0.0.1', () => {
      const { port } = tjener.address() as AddressInfo;
      tjener.close(() => resolve(port));
    });
  });
}
