import { type Arkivskaper, arkivskaper as somArkivskaper, type Uow } from '../../../kernel/index.ts';
import { vaskOpplysninger } from '../../domain/opplysninger.ts';
import { svarKanal } from '../../jobs.ts';
import { type Adressat, Kanalfeil, type Leveranse } from '../../ports/kanalkilde.ts';
import type { AapenKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { hentIgjen, skalHentesIgjen } from './hentIgjen.ts';
import { fnrSted, registrerLeveranse, svarfristFra } from './registrerLeveranse.ts';

const LENGSTE_NOEKKEL = 500;

/** The key a delivery has here: unique in the world, or within the setup it came by. */
export function leveringsnoekkel(kanal: AapenKanal, eksternId: string): string {
  if (eksternId === '' || eksternId.length > LENGSTE_NOEKKEL) throw new Kanalfeil('ugyldig-svar');
  return kanal.slag.noekkelrom === 'globalt' ? eksternId : `${kanal.rad.id}:${eksternId}`;
}

/** The municipality it is addressed to; null when that is nobody the channel covers. Never a guess, never a default. */
export function mottakerAv(kanal: AapenKanal, adressat: Adressat): Arkivskaper | null {
  const { eier, dekker } = kanal.kall.oppsett;
  if (adressat === 'kanalen') return eier;
  const { postkasser } = kanal.rad;
  const orgnr = new Set(
    'orgnr' in adressat
      ? [adressat.orgnr.replaceAll(/\s/g, '')]
      : adresserI(adressat).flatMap((adresse) => postkasser[adresse.trim().toLowerCase()] ?? []),
  );
  // Addressed to two municipalities at once: a person decides, since it cannot be known who of them has had it otherwise.
  return orgnr.size === 1 ? ([eier, ...dekker].find((kommune) => orgnr.has(kommune)) ?? null) : null;
}

const adresserI = ({ postkasse }: Extract<Adressat, { postkasse: unknown }>): readonly string[] =>
  typeof postkasse === 'string' ? [postkasse] : postkasse;

/**
 * Takes in one delivery. A known key is only answered again; nothing of it is fetched, unless it could not be verified (`hentIgjen`).
 * Throws when it could not be kept.
 */
export async function taLeveranse(deps: KanalDeps, kanal: AapenKanal, leveranse: Leveranse): Promise<'ny' | 'kjent'> {
  const noekkel = leveringsnoekkel(kanal, leveranse.eksternId);
  const til = mottakerAv(kanal, leveranse.adressat);
  if (await svarIgjen(deps, kanal, til, noekkel, leveranse)) return 'kjent';
  const { eier } = kanal.kall.oppsett;
  const lagret = await deps.originaler.put(til ?? eier, { stroem: await leveranse.raa(kanal.kall.signal) });
  const raa = { ...lagret, filnavn: leveranse.filnavn };
  if (til === null) {
    await leggUadressert(deps, kanal, noekkel, leveranse, raa);
    return 'ny';
  }
  await registrerLeveranse(deps, kanal, til, {
    noekkel,
    raa,
    eksternId: leveranse.eksternId,
    opplysninger: leveranse.opplysninger,
    avsenderFnr: leveranse.avsenderFnr ?? null,
    kvitteringsdata: leveranse.kvitteringsdata ?? {},
    mottattTid: leveranse.mottattTid ?? null,
  });
  return 'ny';
}

/** True when it is here already: then the source is answered once more, if it has an answer. */
async function svarIgjen(
  deps: KanalDeps,
  kanal: AapenKanal,
  til: Arkivskaper | null,
  noekkel: string,
  leveranse: Leveranse,
): Promise<boolean> {
  const { eier } = kanal.kall.oppsett;
  const svar = await iKommune(deps, eier, async (uow) => {
    const uadressert = await deps.kanallager(uow).finnUadressert(kanal.slag.kanal, noekkel);
    // Nobody has decided on it: the source waits. What has been rejected is answered by that job.
    if (uadressert !== null && uadressert.status !== 'gitt') return 'venter';
    const hos = uadressert?.til ?? til;
    // Nearly always its own: then it is asked for in the same transaction.
    return hos === eier ? { hos, kjent: await svarHvisKjent(deps, kanal, uow, noekkel) } : { hos };
  });
  if (svar === 'venter') return true;
  const kjent = 'kjent' in svar ? svar.kjent : await svarHosAnnen(deps, kanal, svar.hos, noekkel);
  if (kjent === null) return false;
  // Received before there was a memory of answers: it is safe here, and the source is told at once.
  if (kjent.hentIgjen !== null && 'hos' in svar && svar.hos !== null)
    await hentIgjen(deps, kanal, svar.hos, kjent.hentIgjen, leveranse);
  if (kjent.uten)
    await kanal.slag.kilde.kvitter(kanal.kall, {
      eksternId: leveranse.eksternId,
      kvitteringsdata: leveranse.kvitteringsdata ?? {},
    });
  return true;
}

const svarHosAnnen = async (deps: KanalDeps, kanal: AapenKanal, hos: string | null, noekkel: string) =>
  hos === null ? null : iKommune(deps, somArkivskaper(hos), (uow) => svarHvisKjent(deps, kanal, uow, noekkel));

/** `uten`: received before there was a memory of answers. `hentIgjen`: id of what is to be fetched anew. */
interface Kjent {
  readonly uten: boolean;
  readonly hentIgjen: string | null;
}

/** Null: not known. Else the answer is queued, when there is one to give. */
async function svarHvisKjent(deps: KanalDeps, kanal: AapenKanal, uow: Uow, noekkel: string): Promise<Kjent | null> {
  const rad = await deps.lager(uow).finnEkstern(kanal.slag.kanal, noekkel);
  if (rad === null) return null;
  const lager = deps.kanallager(uow);
  const foer = await lager.leveranse(rad.id);
  if (foer === null) return { uten: true, hentIgjen: null };
  if (foer.svar === 'holdt') return { uten: false, hentIgjen: skalHentesIgjen(foer, uow.naa) ? rad.id : null };
  const svar = foer.svar === 'avvist' || foer.svar === 'avvises' ? 'avvises' : 'kvitteres';
  if (foer.svar === 'kvittert' || foer.svar === 'avvist' || foer.svar === 'oppgitt')
    await lager.endreLeveranse(rad.id, {
      svar: foer.svar === 'oppgitt' && foer.svarTekst !== null ? 'avvises' : svar,
      svarForsoek: 0,
      svarNeste: null,
      svarFrist: svarfristFra(uow.naa, kanal),
    });
  await uow.enqueue(svarKanal, { forsendelse: rad.id }, { noekkel: rad.id });
  return { uten: false, hentIgjen: null };
}

async function leggUadressert(
  deps: KanalDeps,
  kanal: AapenKanal,
  noekkel: string,
  leveranse: Leveranse,
  raa: { sjekksum: string; stoerrelse: number; filnavn: string },
): Promise<void> {
  const { adressat, avsenderFnr } = leveranse;
  const { eier } = kanal.kall.oppsett;
  const hvem = adressat === 'kanalen' ? '' : 'orgnr' in adressat ? adressat.orgnr : adresserI(adressat).join(', ');
  await iKommune(deps, eier, (uow) =>
    deps.kanallager(uow).leggTilUadressert({
      id: uow.nyId(),
      kanaloppsett: kanal.rad.id,
      kanal: kanal.slag.kanal,
      noekkel,
      eksternId: leveranse.eksternId,
      adressat: hvem,
      raaSjekksum: raa.sjekksum,
      raaStoerrelse: raa.stoerrelse,
      raaFilnavn: raa.filnavn,
      opplysninger: vaskOpplysninger(leveranse.opplysninger),
      avsenderFnr:
        avsenderFnr === undefined ? null : deps.vern.krypter(avsenderFnr, fnrSted(eier, kanal.slag.kanal, noekkel)),
      kvitteringsdata: leveranse.kvitteringsdata ?? {},
      mottattTid: leveranse.mottattTid ?? uow.naa,
    }),
  );
}
