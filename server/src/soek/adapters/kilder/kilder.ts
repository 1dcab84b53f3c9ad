import type { Arkiv } from '../../../arkiv/index.ts';
import type { Arkivkilde } from '../../ports.ts';

/** The archive in search's words. */
export function arkivkilde(arkiv: Pick<Arkiv, 'hentForIndeks' | 'hentSakForIndeks'>): Arkivkilde {
  return {
    hentJournalpost: (uow, id) => arkiv.hentForIndeks(uow, id),
    hentSak: (uow, id) => arkiv.hentSakForIndeks(uow, id),
  };
}
