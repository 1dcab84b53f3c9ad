import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { innholdsmerke } from './innholdsmerke.ts';

let mappe = '';
beforeAll(async () => {
  mappe = await mkdtemp(path.join(os.tmpdir(), 'merke-'));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

async function merke(raa: string): Promise<string> {
  const sti = path.join(mappe, 'en.eml');
  await writeFile(sti, raa);
  return innholdsmerke(sti);
}

const HODE = 'From: Ola <ola@a.example>\r\nTo: post@rana.example\r\nSubject: Sak\r\nMessage-ID: <1@a.example>\r\n';
const KROPP = `\r\nHei\r\n\r\nLinje\r\n${'x'.repeat(200_000)}\r\n`;

describe('what makes two mails the same', () => {
  it('is not what servers write on the way, other recipients, line endings, or empty lines at the end', async () => {
    const her = await merke(HODE + KROPP);
    const der = `Return-Path: <ola@a.example>\r\nDelivered-To: bygg@rana.example\r\nReceived: from x by y; en dato\r\n${HODE.replace('post@', 'bygg@')}`;
    expect(await merke(der + KROPP)).toBe(her);
    expect(await merke((HODE + KROPP).replaceAll('\r\n', '\n'))).toBe(her);
    expect(await merke(`${HODE}${KROPP}\r\n\r\n`)).toBe(her);
    expect(await merke(HODE.replace('Subject: Sak', 'Subject:\r\n Sak') + KROPP)).toBe(her);
  });

  it('is sender, subject, Message-ID, and each letter of the body', async () => {
    const her = await merke(HODE + KROPP);
    const andre = [
      HODE.replace('Ola', 'Kari') + KROPP,
      HODE.replace('Sak', 'Sak 2') + KROPP,
      HODE.replace('<1@', '<2@') + KROPP,
      HODE + KROPP.replace('Linje', 'Linjf'),
      HODE + KROPP.replace('Hei\r\n\r\n', 'Hei\r\n'),
      `${HODE}${KROPP}y\r\n`,
    ];
    for (const raa of andre) expect(await merke(raa)).not.toBe(her);
  });

  it('does not stumble over a mail without a body, or without anything', async () => {
    expect(await merke(HODE)).toBe(await merke(`${HODE}\r\n`));
    expect(await merke('')).toMatch(/^[0-9a-f]{64}$/);
  });
});
