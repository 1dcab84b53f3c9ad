import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { erAvvikskode } from '../../domain/avvik.ts';
import { pakkUt } from './pakkUt.ts';

const delt = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../../../../../shared');
const MAPPER = ['data/epost/eml', 'data/epost/msg', 'data/skann'].map((m) => path.join(delt, m));
const finnes = MAPPER.every((mappe) => existsSync(mappe));
if (!finnes) console.warn(`shared test material is not at ${delt}; the tests that read it are skipped`);

/** What a few well-known oddities must give; everything else must only give something. */
const VENTET: Readonly<Record<string, string>> = {
  'invalid.pdf': 'mottak.korrupt-pdf',
  'tagged.odt': 'mottak.korrupt-fil',
  'bad_date_header2.eml': 'mottak.ugyldig-dato',
  'content_transfer_encoding_empty.eml': 'mottak.daarlig-tegnsett',
};

describe.skipIf(!finnes)('real-world mail, messages and scans', () => {
  for (const mappe of finnes ? MAPPER : []) {
    it(`takes all of ${path.basename(mappe)}`, { timeout: 60_000 }, async () => {
      for (const navn of readdirSync(mappe)) {
        const utmappe = await mkdtemp(path.join(tmpdir(), 'utpakking-'));
        try {
          const svar = await pakkUt({ fil: path.join(mappe, navn), filnavn: navn, utmappe });
          expect(svar.deler.length, navn).toBeGreaterThan(0);
          expect(
            svar.deler.every((del) => del.sha256.length === 64 && del.filnavn !== ''),
            navn,
          ).toBe(true);
          expect(
            svar.avvik.every((a) => erAvvikskode(a.kode)),
            navn,
          ).toBe(true);
          if (/\.(eml|msg)$/.test(navn)) {
            expect(svar.deler[0]?.format, navn).toBe('epost-body');
            expect(
              svar.avvik.map((a) => a.kode),
              navn,
            ).not.toContain('mottak.uleselig-epost');
            const body = JSON.parse(await readFile(svar.deler[0]?.sti ?? '', 'utf8'));
            expect(body.html ?? '', navn).not.toMatch(/<script|<style|src="http/i);
          }
          const ventet = VENTET[navn];
          if (ventet !== undefined)
            expect(
              svar.avvik.map((a) => a.kode),
              navn,
            ).toContain(ventet);
        } finally {
          await rm(utmappe, { recursive: true, force: true });
        }
      }
    });
  }
});
