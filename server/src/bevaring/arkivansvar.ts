import { avvis, ok, type Result, type Uow } from '../kernel/index.ts';
import { type Avtale, type Avtalefelt, vurderAvtale } from './domain/databehandleravtale.ts';
import {
  lagAvtaleoversikt,
  lagDokumentasjonsplan,
  lagInternkontroll,
  lagSystembeskrivelse,
} from './domain/lagPapir.ts';
import {
  type EgenTekst,
  harPeriode,
  type Papirdel,
  type Papirinnhold,
  type Papirslag,
  type Periode,
  papirSomTekst,
} from './domain/papir.ts';
import { PAPIRTEKSTER } from './domain/papirtekster.ts';
import type { ArkivansvarDeps, Utgave } from './ports/arkivansvar.ts';

/** A paper as it would be today. */
export interface Papirutkast {
  readonly tittel: string;
  readonly periode: Periode | null;
  readonly deler: readonly (Papirdel & { readonly tekster: readonly EgenTekst[] })[];
  readonly utgaver: readonly Utgave[];
}

/** The papers of archive responsibility, made from how the program is set up, with people's own words and approved editions. */
export function createArkivansvar(deps: ArkivansvarDeps) {
  return {
    hentPapir: hentPapir(deps),
    skrivPapirtekst: skrivPapirtekst(deps),
    godkjennPapir: godkjennPapir(deps),
    hentUtgave: hentUtgave(deps),
    hentPapirfil: hentPapirfil(deps),
    finnAvtaler: async (uow: Uow): Promise<Avtale[]> =>
      (await deps.lager(uow).avtaler()).filter(({ fjernet }) => !fjernet),
    hentAvtaleversjoner: async (uow: Uow, id: string): Promise<Result<Avtale[]>> => {
      const versjoner = await deps.lager(uow).avtaleversjoner(id);
      return versjoner.length === 0 ? avvis('tjener.finnes-ikke') : ok(versjoner);
    },
    opprettAvtale: async (uow: Uow, felt: Avtalefelt): Promise<Result<Avtale>> => {
      const vurdert = vurderAvtale(felt);
      if (!vurdert.ok) return vurdert;
      return ok(await deps.lager(uow).lagreAvtale({ ...vurdert.verdi, id: uow.nyId(), fjernet: false }));
    },
    endreAvtale: endreAvtale(deps),
    fjernAvtale: fjernAvtale(deps),
  };
}
export type Arkivansvar = ReturnType<typeof createArkivansvar>;

/** Refused with `bevaring.papir-periode` when a report has no period, or one that ends before it starts. */
const hentPapir =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, papir: Papirslag, oensket: Periode | null): Promise<Result<Papirutkast>> => {
    const periode = harPeriode(papir) ? oensket : null;
    if (harPeriode(papir) && (periode === null || periode.til < periode.fra)) return avvis('bevaring.papir-periode');
    const lager = deps.lager(uow);
    const grunnlag = await deps.grunnlag(uow);
    const tekster = await lager.tekster(papir);
    const deler = await lagDeler(deps, uow, papir, periode);
    return ok({
      tittel: PAPIRTEKSTER[grunnlag.maalform].titler[papir],
      periode,
      deler: deler.map((del) => ({ ...del, tekster: tekster.filter((tekst) => tekst.del === del.kode) })),
      utgaver: await lager.utgaver(papir),
    });
  };

async function lagDeler(
  deps: ArkivansvarDeps,
  uow: Uow,
  papir: Papirslag,
  periode: Periode | null,
): Promise<Papirdel[]> {
  const grunnlag = await deps.grunnlag(uow);
  if (papir === 'dokumentasjonsplan') return lagDokumentasjonsplan(grunnlag);
  if (papir === 'systembeskrivelse') return lagSystembeskrivelse(grunnlag);
  if (papir === 'internkontroll' && periode !== null)
    return lagInternkontroll(grunnlag, await deps.kontrolltall(uow, periode), deps.norskDato);
  return lagAvtaleoversikt(grunnlag, await deps.lager(uow).avtaler(), deps.norskDato(uow.naa));
}

/** The words hold from now; what stood there is kept. Refused with `bevaring.ukjent-papirdel` for a part the paper does not have. */
const skrivPapirtekst =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, papir: Papirslag, del: string, tekst: string): Promise<Result<null>> => {
    const idag = deps.norskDato(uow.naa);
    const deler = await lagDeler(deps, uow, papir, harPeriode(papir) ? { fra: idag, til: idag } : null);
    if (!deler.some(({ kode }) => kode === del)) return avvis('bevaring.ukjent-papirdel');
    const gjeldende = (await deps.lager(uow).tekster(papir)).find((en) => en.del === del)?.tekst ?? '';
    if (gjeldende !== tekst.trim()) await deps.lager(uow).skrivTekst(papir, del, tekst.trim());
    return ok(null);
  };

/** Freezes the paper as it is now, with who, when and a checksum of its text. */
const godkjennPapir =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, papir: Papirslag, oensket: Periode | null): Promise<Result<{ nummer: number }>> => {
    const utkast = await hentPapir(deps)(uow, papir, oensket);
    if (!utkast.ok) return utkast;
    const { tittel, periode, deler } = utkast.verdi;
    const { kommune } = await deps.grunnlag(uow);
    const innhold: Papirinnhold = {
      ...{ tittel, kommune, periode },
      deler: deler.map(({ tekster, ...del }) => ({ ...del, egenTekst: tekster[0]?.tekst ?? '' })),
    };
    const nummer = await deps.lager(uow).lagreUtgave(papir, innhold, deps.sjekksum(papirSomTekst(innhold)));
    return ok({ nummer });
  };

/** An edition whole. Throws when what is stored is not what was approved: that is no paper to show. */
const hentUtgave =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, papir: Papirslag, nummer: number): Promise<Result<Utgave & { readonly innhold: Papirinnhold }>> => {
    const utgave = await deps.lager(uow).utgave(papir, nummer);
    if (utgave === null) return avvis('tjener.finnes-ikke');
    if (deps.sjekksum(papirSomTekst(utgave.innhold)) !== utgave.sjekksum)
      throw new Error(`Edition ${nummer} of ${papir} is not the one that was approved`);
    return ok(utgave);
  };

/** The edition as PDF/A, with its checksum and who approved it after the text. */
const hentPapirfil =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, papir: Papirslag, nummer: number): Promise<Result<{ filnavn: string; pdf: Uint8Array }>> => {
    const svar = await hentUtgave(deps)(uow, papir, nummer);
    if (!svar.ok) return svar;
    const { innhold, godkjentAv, godkjentTid, sjekksum } = svar.verdi;
    const slutt = `${godkjentAv}, ${deps.norskDato(godkjentTid)}. SHA-256 ${sjekksum}`;
    const pdf = await deps.lagPdf(innhold.tittel, `${papirSomTekst(innhold)}\n\n${slutt}\n`);
    return ok({ filnavn: `${innhold.tittel} ${innhold.kommune} ${nummer}.pdf`, pdf });
  };

const endreAvtale =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, id: string, felt: Avtalefelt): Promise<Result<Avtale>> => {
    const [gjeldende] = await deps.lager(uow).avtaleversjoner(id);
    if (gjeldende === undefined || gjeldende.fjernet) return avvis('tjener.finnes-ikke');
    const vurdert = vurderAvtale(felt);
    return vurdert.ok ? ok(await deps.lager(uow).lagreAvtale({ ...vurdert.verdi, id, fjernet: false })) : vurdert;
  };

/** Out of the register; every version is still there for who asks for it by its id. */
const fjernAvtale =
  (deps: ArkivansvarDeps) =>
  async (uow: Uow, id: string): Promise<Result<null>> => {
    const [gjeldende] = await deps.lager(uow).avtaleversjoner(id);
    if (gjeldende === undefined || gjeldende.fjernet) return avvis('tjener.finnes-ikke');
    const { versjon: _v, skrevetAv: _a, skrevetTid: _t, ...felt } = gjeldende;
    await deps.lager(uow).lagreAvtale({ ...felt, fjernet: true });
    return ok(null);
  };

export { type Avtale, type Avtalevarsel, varselFor } from './domain/databehandleravtale.ts';
export type { Grunnlag, Kontrolltall } from './domain/grunnlag.ts';
export type * from './ports/arkivansvar.ts';
