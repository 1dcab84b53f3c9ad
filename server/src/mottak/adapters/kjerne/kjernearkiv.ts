import type { Arkiv } from '../../../arkiv/index.ts';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Arkivmaal } from '../../ports/omverden.ts';
import type { Journalfoering } from '../../ports/registrering.ts';

/** When a first answer is due, ÅÅÅÅ-MM-DD; null when nobody waits for one. */
export type Svarfrist = (
  uow: Uow,
  journalposttype: Journalfoering['journalposttype'],
  mottatt: Date,
) => Promise<string | null>;

const I_BRUK: ReadonlySet<string> = new Set([
  'arkiv.sak-har-journalposter',
  'arkiv.sak-avsluttet',
  'arkiv.saksstatus-ugyldig',
]);

/** Archive target: the own Noark core, in the same transaction as the forsendelse. */
export function createKjernearkiv(arkiv: Arkiv, svarfrist: Svarfrist): Arkivmaal {
  return {
    async registrer(uow, registrering) {
      const saksmappe = await sakFor(arkiv, uow, registrering);
      if (!saksmappe.ok) return saksmappe;
      const { sak: _sak, part, dokumenter, svarfrist: egenFrist, ...felt } = registrering;
      const svar = await arkiv.journalfoer(uow, {
        ...felt,
        saksmappe: saksmappe.verdi,
        forfallsdato: egenFrist ?? (await svarfrist(uow, registrering.journalposttype, registrering.mottattDato)),
        saksbehandlerId: null,
        korrespondanseparter: [tilPart(part, registrering.journalposttype)],
        dokumenter: dokumenter.map((d) => ({ ...d, dokumentmedium: 'E' })),
      });
      if (!svar.ok) return svar;
      return ok({
        journalpost: svar.verdi.id,
        registreringsID: svar.verdi.registreringsID,
        journalnummer: svar.verdi.journalnummer,
      });
    },
    async angre(uow, _forsendelse, journalpost, nySak) {
      if (journalpost === null) return ok(null);
      const svar = await arkiv.settUtgaar(uow, journalpost, 'Journalføringen ble angret');
      if (!svar.ok) return svar;
      return nySak ? trekkTomSak(arkiv, uow, svar.verdi.saksmappe) : ok(null);
    },
  };
}

/** A case nobody has put anything else in goes the same way; one that is in use, or that somebody has closed, stands. */
async function trekkTomSak(arkiv: Arkiv, uow: Uow, saksmappe: string): Promise<Result<null>> {
  const svar = await arkiv.settSaksstatus(uow, saksmappe, 'U');
  return svar.ok || I_BRUK.has(svar.feil.kode) ? ok(null) : svar;
}

async function sakFor(arkiv: Arkiv, uow: Uow, registrering: Journalfoering): Promise<Result<string>> {
  if ('saksmappe' in registrering.sak) return ok(registrering.sak.saksmappe);
  const { ny } = registrering.sak;
  const svar = await arkiv.opprettSaksmappe(uow, ny);
  return svar.ok ? ok(svar.verdi.id) : svar;
}

/** `type` of the form is what the party is; `type` of the archive is its role in the correspondence. */
export function tilPart(
  { type: slag, ...part }: Journalfoering['part'],
  journalposttype: Journalfoering['journalposttype'],
) {
  return { ...part, slag, type: parttype(journalposttype) };
}

/** Who the other party is follows from the direction (M306 korrespondanseparttype). */
function parttype(journalposttype: Journalfoering['journalposttype']): 'EA' | 'EM' | 'IA' {
  if (journalposttype === 'I') return 'EA';
  return journalposttype === 'U' ? 'EM' : 'IA';
}
