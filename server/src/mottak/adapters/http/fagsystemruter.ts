import {
  type Fagsystemforsendelse,
  hentForsendelseSomModul,
  leverForsendelseSomModul,
  zLeveringsnoekkel,
  zLeveringsopplysninger,
} from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { uploadedParts, uploadFault } from '../../../platform/http/upload.ts';
import type { Mottak, MottakDeps, Opplysninger } from '../../index.ts';
import { aapnePakke, erArkivmeldingspakke, type Skjemakontroll } from '../arkivmelding/aapnePakke.ts';
import { ForStor, type SamletLevering, samleLevering } from '../fagsystem/samleLevering.ts';

export interface FagsystemruteDeps {
  readonly mottak: Mottak;
  readonly originaler: Pick<MottakDeps['originaler'], 'put'>;
  readonly arbeidsmappe: MottakDeps['arbeidsmappe'];
  /** Whether the module may write anywhere in the archive: one that may only read, has nothing to deliver (krav 4.1.15). */
  readonly kanSkrive: (uow: Uow, modul: string) => Promise<boolean>;
  /** The published schema of arkivmelding; null when it is not at hand. */
  readonly skjema: Skjemakontroll | null;
  /** Bytes, all files of a delivery together. */
  readonly maks: number;
}

/** External modules deliver post and ask what has become of it. Durable first: the answer is given when it is kept and registered. */
export function fagsystemruter(deps: FagsystemruteDeps): Rute[] {
  return [leverRute(deps), hentRute(deps)];
}

function leverRute(deps: FagsystemruteDeps): Rute {
  return implementer(leverForsendelseSomModul, async ({ arkivskaper, aktoer, request, withTenant, utfoer }) => {
    if (aktoer.type !== 'modul') throw new Error('Only an external module delivers this way');
    // Before anything is read: who may not deliver, shall not fill the disk.
    if (!(await withTenant(arkivskaper, aktoer, (uow) => deps.kanSkrive(uow, aktoer.modul))))
      return avvis('mottak.modul-kan-ikke-levere');
    const noekkel = zLeveringsnoekkel.safeParse(request.headers['idempotency-key']);
    if (!noekkel.success) return avvis('mottak.leveringsnoekkel-mangler');
    if (!request.isMultipart()) return avvis('mottak.ingen-fil');
    const mappe = await deps.arbeidsmappe();
    try {
      const samlet = await samle(() => samleLevering(uploadedParts(request), mappe.sti, deps.maks));
      if (!samlet.ok) return samlet;
      const { sti, filnavn, innhold } = samlet.verdi;
      const oppgitt = lesOpplysninger(samlet.verdi.opplysninger);
      if (!oppgitt.ok) return oppgitt;
      const pakke = await aapneHvisArkivmelding(deps, sti, mappe.sti);
      if (!pakke.ok) return pakke;
      const sendt = await deps.originaler.put(arkivskaper, { sti });
      const felles = { noekkel: noekkel.data, innhold, filnavn };
      const levering =
        pakke.verdi === null
          ? { ...felles, original: sendt, opplysninger: oppgitt.verdi }
          : {
              ...felles,
              original: await deps.originaler.put(arkivskaper, { sti: pakke.verdi.sti }),
              raa: { ...sendt, filnavn },
              filnavn: `${noekkel.data.replaceAll(':', '-')}.zip`,
              opplysninger: samlet.verdi.opplysninger === null ? pakke.verdi.opplysninger : oppgitt.verdi,
            };
      return await utfoer(async (uow) => {
        const svar = await deps.mottak.taImotFraFagsystem(uow, levering);
        if (!svar.ok) return svar;
        const { rad, alleredeMottatt } = svar.verdi;
        return ok({ ...vis(rad, noekkel.data), alleredeMottatt });
      });
    } finally {
      await mappe.slipp();
    }
  });
}

/**
 * The documents of a package with arkivmelding.xml, and what it says; null when it is no such package. Refused with
 * `mottak.arkivmelding-avvist` when it is not as it should be: the sender is there to be told, so nothing is received.
 */
async function aapneHvisArkivmelding(deps: FagsystemruteDeps, sti: string, mappe: string) {
  if (!(await erArkivmeldingspakke(sti))) return ok(null);
  const aapnet = await aapnePakke(sti, mappe, deps.skjema);
  return 'avvik' in aapnet ? avvis('mottak.arkivmelding-avvist', { aarsak: aapnet.avvik }) : ok(aapnet);
}

function hentRute({ mottak }: FagsystemruteDeps): Rute {
  return implementer(hentForsendelseSomModul, async ({ uow, params }) => {
    const rad = await mottak.finnFraFagsystem(uow, params.noekkel);
    return rad === null ? avvis('tjener.finnes-ikke') : ok(vis(rad, params.noekkel));
  });
}

async function samle(les: () => Promise<SamletLevering | null>): Promise<Result<SamletLevering>> {
  try {
    const samlet = await les();
    return samlet === null ? avvis('mottak.ingen-fil') : ok(samlet);
  } catch (error) {
    if (error instanceof ForStor) return avvis('mottak.for-stor-fil');
    const feil = uploadFault(error);
    if (feil === null) throw error;
    return avvis(feil === 'too-large' ? 'mottak.for-stor-fil' : 'mottak.avbrutt-opplasting');
  }
}

/** Refused with `mottak.ugyldige-opplysninger`: a hint that was misspelt would otherwise be lost without anybody knowing. */
function lesOpplysninger(tekst: string | null): Result<Opplysninger> {
  const lest = zLeveringsopplysninger.safeParse(somJson(tekst ?? '{}'));
  if (!lest.success) return avvis('mottak.ugyldige-opplysninger');
  const { tittel, avsender, saksnummer, taushetsbelagt, datert } = lest.data;
  const [saksaar, sakssekvensnummer] = (saksnummer ?? '').split('/').map(Number);
  return ok({
    tittel,
    avsender: avsender === null ? null : { ...avsender, postadresse: null },
    sikkerhetsnivaa: null,
    taushetsbelagt,
    saksvink: saksaar && sakssekvensnummer ? { saksaar, sakssekvensnummer } : null,
    svarPaa: null,
    forsendelsestype: null,
    avsendersystem: null,
    datert,
  });
}

/** Undefined, which no schema takes, for what is not JSON. */
function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

type Rad = NonNullable<Awaited<ReturnType<Mottak['finnFraFagsystem']>>>;

function vis(rad: Rad, noekkel: string): Fagsystemforsendelse {
  const { id, status, mottattTid, avvik, journalpost } = rad;
  return {
    id,
    noekkel,
    status,
    mottattTid: mottattTid.toISOString(),
    avvik: status === 'karantene' ? avvik.map(({ kode }) => kode) : [],
    journalpost: status === 'journalfoert' ? journalpost : null,
  };
}
