import { createRequire } from 'node:module';

/** Of the program, as its package says. */
export const PROGRAMVERSJON = (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
