import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const kjoer = promisify(execFile);
const delt = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../../../shared');

/** Where the official schemas lie on this machine; they are never part of the repository. */
export const SKJEMAMAPPE = path.join(delt, 'spec/xsd');
export const HAR_SKJEMA = existsSync(path.join(SKJEMAMAPPE, 'n5-v5.0/arkivstruktur.xsd'));
if (!HAR_SKJEMA) console.warn(`the official schemas are not at ${SKJEMAMAPPE}; the tests that need them are skipped`);

/** Validates with xmllint, streaming. Gives what it says; empty when the file is valid. */
export async function xmllint(fil: string, skjema: string, katalog?: string): Promise<string> {
  try {
    await kjoer('xmllint', ['--nonet', '--stream', '--noout', '--schema', skjema, fil], {
      env: { ...process.env, ...(katalog === undefined ? {} : { XML_CATALOG_FILES: katalog }) },
      maxBuffer: 50_000_000,
    });
    return '';
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error);
  }
}
