import {
  forberedKvittering,
  type KvitteringDeps,
  oppgiKvittering,
  sendKvittering,
} from './application/kvittering/sendMottakskvittering.ts';

export type { KvitteringDeps } from './application/kvittering/sendMottakskvittering.ts';

/** Tells who wrote by e-mail or the public page that it came, when the municipality wants it. */
export function createMottakskvittering(deps: KvitteringDeps) {
  return {
    forbered: forberedKvittering(deps),
    send: sendKvittering(deps),
    oppgi: oppgiKvittering(deps),
  };
}
export type Mottakskvitteringer = ReturnType<typeof createMottakskvittering>;
