import { existsSync } from 'node:fs';
import path from 'node:path';

const rotmappe = path.resolve(import.meta.dirname, '../../../..');
const delt = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(rotmappe, '../shared');

/** The official schemas, which are never part of this repository. */
export const SKJEMAMAPPE = path.join(delt, 'spec/xsd');
export const harSkjemaer = existsSync(path.join(SKJEMAMAPPE, 'n5-v5.0/arkivstruktur.xsd'));
if (!harSkjemaer) console.warn(`the official schemas are not at ${SKJEMAMAPPE}; the tests that need them are skipped`);
