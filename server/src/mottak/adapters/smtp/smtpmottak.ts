import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import type { Log } from '../../../platform/log.ts';
import type { Mottak, MottakDeps } from '../../index.ts';

export interface SmtpValg {
  readonly vert: string;
  readonly port: number;
  /** Largest mail, in bytes. */
  readonly maks: number;
  /** For STARTTLS (PEM); null: unencrypted, for the own net behind a mail gateway. */
  readonly tls: { readonly sertifikat: string; readonly noekkel: string } | null;
  /** Every address that takes mail, in lower case → the municipalities that have set it up. More than one is a mistake of theirs. */
  readonly postkasser: () => Promise<ReadonlyMap<string, readonly Arkivskaper[]>>;
  readonly taImot: Mottak['taImot'];
  readonly arbeidsmappe: MottakDeps['arbeidsmappe'];
  readonly log: Log;
}

const STILLE_MS = 60_000;
const SAMTIDIGE = 50;
/** RFC 5321, 4.5.3.1.8: at least a hundred. */
const MAKS_MOTTAKERE = 100;
const AKTOER = systemAktoer('mottak.smtp');

/** An answer with its SMTP code. Never more than that: what is wrong inside is none of the sender's business. */
class Smtpsvar extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, tekst: string) {
    super(tekst);
    this.responseCode = responseCode;
  }
}
const IGJEN = () => new Smtpsvar(451, 'Could not be received now, try again later');

/**
 * Takes mail over SMTP for the addresses that municipalities have set up, and relays nothing. The end of DATA is answered with 250
 * only when the mail is kept and registered with every municipality it is for; whatever fails is answered with 4xx, so that the sender
 * keeps it and tries again, and the same mail sent again is the same delivery.
 */
export async function startSmtpmottak(valg: SmtpValg): Promise<{ readonly port: number; stopp(): Promise<void> }> {
  const tjener = new SMTPServer({
    banner: 'Dokumentsenter',
    logger: false,
    size: valg.maks,
    disabledCommands: valg.tls === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    maxClients: SAMTIDIGE,
    socketTimeout: STILLE_MS,
    closeTimeout: 5_000,
    ...(valg.tls === null ? {} : { cert: valg.tls.sertifikat, key: valg.tls.noekkel }),
    onRcptTo: (adresse, oekt, svar) => somSvar(valg.log, svar, () => sjekkMottaker(valg, adresse.address, oekt)),
    onData: (stroem, oekt, svar) => somSvar(valg.log, svar, () => taMelding(valg, stroem, oekt)),
  });
  // A client that hangs up or speaks nonsense ends its own session, nothing else.
  tjener.on('error', (error) => valg.log.debug({ err: error, operation: 'mottak.smtp' }, 'smtp session'));
  const lytter = tjener.listen(valg.port, valg.vert);
  await new Promise<void>((loes, avslaa) => {
    lytter.once('listening', loes);
    lytter.once('error', avslaa);
  });
  return {
    port: (lytter.address() as AddressInfo).port,
    stopp: () => new Promise((loes) => tjener.close(() => loes())),
  };
}

function somSvar(log: Log, svar: (error?: Error | null) => void, arbeid: () => Promise<void>): void {
  arbeid().then(
    () => svar(),
    (error: unknown) => {
      if (error instanceof Smtpsvar) return svar(error);
      log.error({ err: error, operation: 'mottak.smtp' }, 'mail could not be received');
      return svar(IGJEN());
    },
  );
}

async function sjekkMottaker(valg: SmtpValg, adresse: string, oekt: SMTPServerSession): Promise<void> {
  if (oekt.envelope.rcptTo.length >= MAKS_MOTTAKERE) throw new Smtpsvar(452, 'Too many recipients');
  await eierAv(valg, adresse);
}

async function eierAv(valg: SmtpValg, adresse: string): Promise<Arkivskaper> {
  const [eier, ...flere] = (await valg.postkasser()).get(adresse.toLowerCase()) ?? [];
  if (eier === undefined) throw new Smtpsvar(550, 'No such mailbox here');
  if (flere.length > 0) throw new Smtpsvar(451, 'Mailbox is not set up right, try again later');
  return eier;
}

async function taMelding(valg: SmtpValg, stroem: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const mappe = await valg.arbeidsmappe();
  try {
    const raa = path.join(mappe.sti, 'melding');
    const sha = createHash('sha256');
    const maal = new Transform({
      transform(bit: Buffer, _tegnsett, videre) {
        sha.update(bit);
        videre(null, bit);
      },
    });
    await pipeline(stroem, maal, createWriteStream(raa));
    if (stroem.sizeExceeded) throw new Smtpsvar(552, 'Message is too large');
    const fra = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const eksternId = `smtp:${sha.digest('hex')}`;
    for (const [til, adresser] of await perKommune(valg, envelope)) {
      const levert = path.join(mappe.sti, `levert-${til}`);
      await pipeline(medKonvolutt(raa, fra, adresser), createWriteStream(levert));
      await valg.taImot(til, AKTOER, { kanal: 'epost', eksternId, kilde: { sti: levert }, filnavn: 'e-post.eml' });
    }
  } finally {
    await mappe.slipp();
  }
}

async function perKommune(
  valg: SmtpValg,
  envelope: SMTPServerSession['envelope'],
): Promise<Map<Arkivskaper, readonly string[]>> {
  const ut = new Map<Arkivskaper, string[]>();
  for (const { address } of envelope.rcptTo) {
    const eier = await eierAv(valg, address);
    ut.set(eier, [...(ut.get(eier) ?? []), address.toLowerCase()]);
  }
  return ut;
}

/**
 * The mail with its envelope on top, as the last server of a delivery writes it (RFC 5321, 4.4): an empty return path is how a report
 * is known. Without a time, so that the same mail sent again is the same file.
 */
async function* medKonvolutt(raa: string, fra: string, til: readonly string[]): AsyncIterable<Buffer> {
  const hoder = [`Return-Path: <${fra}>`, ...[...new Set(til)].sort().map((adresse) => `Delivered-To: ${adresse}`)];
  yield Buffer.from(`${hoder.join('\r\n')}\r\n`);
  for await (const bit of createReadStream(raa)) yield bit as Buffer;
}
