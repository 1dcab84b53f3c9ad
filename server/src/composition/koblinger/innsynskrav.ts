import type { Innsyn } from '../../innsyn/index.ts';
import { arkivskaper, type WithTenant } from '../../kernel/index.ts';
import type { InnsynskravDeps } from '../../mottak/adapters/http/innsynskravSider.ts';

/** What may be asked for is what the public record shows, washed as it shows it; the archive itself is not asked. */
export function finnKravpost(innsyn: Innsyn, withTenant: WithTenant): InnsynskravDeps['finnPost'] {
  return async (kommunenummer, nummer) => {
    const lest = /^(\d{4})-(\d{1,8})$/.exec(nummer);
    if (lest === null) return null;
    const [journalaar, journalsekvensnummer] = [Number(lest[1]), Number(lest[2])];
    const svar = await innsyn.hentOffentligPost(withTenant, { kommunenummer, journalaar, journalsekvensnummer });
    if (!svar.ok || svar.verdi.rad.utgaatt) return null;
    const { kommune, rad } = svar.verdi;
    const { registreringsID, journaldato, tittel, saksnummer, sakstittel } = rad;
    const { navn, merke, farge } = kommune;
    return {
      kommune: { arkivskaper: arkivskaper(kommune.arkivskaper), kommunenummer, navn, merke, farge },
      post: {
        registreringsID,
        journaldato,
        tittel,
        saksnummer,
        sakstittel,
        journalnummer: `${journalsekvensnummer}/${journalaar}`,
      },
    };
  };
}
