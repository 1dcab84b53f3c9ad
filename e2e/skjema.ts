import { existsSync } from 'node:fs';
import path from 'node:path';

const shared = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
const folder = path.join(shared, 'spec/xsd');

/** The official schemas, which are not ours to hand out; null where they are not to be had. */
export const SKJEMAMAPPE = existsSync(folder) ? folder : null;
