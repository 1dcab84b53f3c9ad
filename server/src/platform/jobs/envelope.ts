import { type Arkivskaper, arkivskaper } from '../../kernel/index.ts';

/** What lies in the queue: whose job it is and its payload (ids only). */
export interface Envelope {
  readonly arkivskaper: Arkivskaper;
  readonly innhold: unknown;
}

export function readEnvelope(raw: unknown): Envelope {
  if (typeof raw !== 'object' || raw === null || !('arkivskaper' in raw) || !('innhold' in raw)) {
    throw new Error('A job without arkivskaper cannot be run');
  }
  return { arkivskaper: arkivskaper(String(raw.arkivskaper)), innhold: raw.innhold };
}
