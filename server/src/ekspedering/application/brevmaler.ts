import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { STANDARDMALER } from '../domain/standardmaler.ts';
import { type Brevmal, flett, gjeldendeMaler, type Maalform, type Malinnhold, vurderMal } from '../domain/svarmal.ts';
import type { EkspederingDeps, Malversjon } from '../ports.ts';
import { langDato } from './langDato.ts';
import { skrivEksempel } from './skrivBrev.ts';

/** A template in force with who made it so; a standard one nobody has changed has nobody. */
export type BrevmalIListe = Brevmal & { readonly lagretTid: Date | null; readonly lagretAv: string | null };

/** Every template of the municipality, in use or not. */
export const finnBrevmaler =
  (deps: EkspederingDeps) =>
  async (uow: Uow): Promise<BrevmalIListe[]> => {
    const egne = await deps.brevmaler(uow).gjeldende();
    const lagret = new Map(egne.map((mal) => [mal.kode, mal]));
    return gjeldendeMaler(STANDARDMALER, egne).map((mal) => ({
      ...mal,
      lagretTid: lagret.get(mal.kode)?.lagretTid ?? null,
      lagretAv: lagret.get(mal.kode)?.lagretAv ?? null,
    }));
  };

/** Every version of one template, newest first; the standard it came as, last. */
export const hentBrevmalhistorikk =
  (deps: EkspederingDeps) =>
  async (
    uow: Uow,
    kode: string,
  ): Promise<Result<(Malinnhold & { versjon: number; lagretTid: Date | null; lagretAv: string | null })[]>> => {
    const egne = await deps.brevmaler(uow).historikk(kode);
    const standard = STANDARDMALER.find((mal) => mal.kode === kode);
    const alle = [...egne, ...(standard === undefined ? [] : [{ ...standard, lagretTid: null, lagretAv: null }])];
    return alle.length === 0 ? avvis('ekspedering.mal-finnes-ikke') : ok(alle);
  };

/**
 * A new version of a template, or a new template when `kode` is null. Nothing is overwritten: letters keep what they were made of. Refuses
 * with the codes of `vurderMal`, `ekspedering.mal-finnes-ikke` and, when somebody has saved since `fraVersjon`, `ekspedering.mal-endret`.
 */
export const lagreBrevmal =
  (deps: EkspederingDeps) =>
  async (
    uow: Uow,
    kode: string | null,
    fraVersjon: number,
    inn: Malinnhold,
  ): Promise<Result<{ kode: string; versjon: number }>> => {
    const vurdert = vurderMal(inn);
    if (!vurdert.ok) return vurdert;
    const mal = kode === null ? null : (await finnBrevmaler(deps)(uow)).find((en) => en.kode === kode);
    if (mal === undefined) return avvis('ekspedering.mal-finnes-ikke');
    if ((mal?.versjon ?? 0) !== fraVersjon) return avvis('ekspedering.mal-endret');
    const ny: Malversjon = { ...vurdert.verdi, kode: kode ?? uow.nyId(), versjon: fraVersjon + 1 };
    const lagret = await deps.brevmaler(uow).lagre(ny);
    return lagret ? ok({ kode: ny.kode, versjon: ny.versjon }) : avvis('ekspedering.mal-endret');
  };

/** A template as a letter, filled in with an example, without keeping anything. Refuses as `vurderMal`. */
export const visBrevmal =
  (deps: EkspederingDeps) =>
  async (uow: Uow, maalform: Maalform, inn: Malinnhold): Promise<Result<Buffer>> => {
    const vurdert = vurderMal(inn);
    if (!vurdert.ok) return vurdert;
    const form = vurdert.verdi[maalform];
    if (form === null) return avvis('ekspedering.mal-ufullstendig');
    const { navn } = await deps.avsender(uow);
    const dag = langDato(uow.naa.toISOString(), maalform);
    const eksempel = EKSEMPEL[maalform];
    const verdier = { ...eksempel, mottatt: dag, dato: dag, saksbehandler: uow.aktoer.navn, kommune: navn };
    return ok(
      await skrivEksempel(deps, uow, { maalform, mottaker: eksempel.mottaker, tekst: flett(form.tekst, verdier) }),
    );
  };

const EKSEMPEL = {
  nb: { mottaker: 'Kari Testesen', tittel: 'Søknad om tilbygg', saksnummer: '2026/1', enhet: 'Enheten' },
  nn: { mottaker: 'Kari Testesen', tittel: 'Søknad om tilbygg', saksnummer: '2026/1', enhet: 'Eininga' },
} as const;
