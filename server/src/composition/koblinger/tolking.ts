import { erFoedselsnummer } from '@dokumentsenter/noark';
import type { Arkiv } from '../../arkiv/index.ts';
import type { Utsendingslager } from '../../ekspedering/ports.ts';
import type { Uow } from '../../kernel/index.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import type { Kanallager } from '../../mottak/ports/kanallager.ts';
import type { MottakLager } from '../../mottak/ports/lager.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import { lagHentLaert } from '../../tolking/adapters/laering/hentLaert.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { modellager } from '../../tolking/adapters/postgres/modell.repository.ts';
import { foreslaa, MODELL } from '../../tolking/domain/foreslaa.ts';
import {
  createTolking,
  type Kjent,
  type MottatteFiler,
  type RegistrertVern,
  type Tolking,
} from '../../tolking/index.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';

/** What the municipality knows, gathered from the lower contexts for the proposals. */
export function kunnskapFra(arkiv: Arkiv, virksomhet: Virksomhet, tilgang: Tilgang) {
  return {
    async hentKjent(uow: Uow): Promise<Kjent> {
      const kommuner = await virksomhet.alleKommuner();
      const egen = kommuner.find((k) => k.arkivskaper === uow.arkivskaper);
      if (egen === undefined) throw new Error('The tenant of the transaction is not a municipality');
      const kort = (k: typeof egen) => ({ orgnr: k.arkivskaper, navn: k.navn, kommunenummer: k.kommunenummer });
      const { aapne } = await arkiv.finnSakerForForslag(uow, { grense: 1 });
      const kodeverk = await arkiv.hentKodeverk(uow);
      return {
        kommune: kort(egen),
        andreKommuner: kommuner.filter((k) => k !== egen).map(kort),
        enheter: (await virksomhet.finnEnheter(uow)).filter((enhet) => enhet.aktiv),
        brukere: (await tilgang.finnBrukere(uow))
          .filter((bruker) => bruker.aktiv)
          .map((bruker) => ({
            brukernavn: bruker.brukernavn,
            navn: bruker.navn,
            enhet: bruker.tildelinger[0]?.enhet ?? null,
          })),
        saker: aapne.map((sak) => ({ ...sak, enhet: sak.administrativEnhet })),
        tilgangskoder: kodeverk.tilgangskoder.map((kode) => ({
          kode: kode.kode,
          hjemmel: kode.hjemmel,
          hele: kode.helDokument,
        })),
        klasser: kodeverk.klasser
          .filter((klasse) => klasse.blad)
          .map((klasse) => ({ id: klasse.klasseID, tittel: klasse.tittel })),
      };
    },
  };
}

/** Checks of the standard. */
export const kontroller = {
  erFoedselsnummer,
};

/** Reading and proposals, on what the lower contexts know. */
export function kobleTolking(
  { blober, arbeidsmappe }: Pick<Grunnmur, 'blober' | 'arbeidsmappe'>,
  { arkiv, virksomhet, tilgang }: { arkiv: Arkiv; virksomhet: Virksomhet; tilgang: Tilgang },
  leser: Dokumentleser,
  mottatteFiler: MottatteFiler,
): Tolking {
  return createTolking({
    lager: tolkingLager,
    filer: blober,
    leser,
    kunnskap: kunnskapFra(arkiv, virksomhet, tilgang),
    foreslaar: foreslaa,
    modell: MODELL,
    laert: lagHentLaert(modellager),
    kontroller,
    registrertVern: registrertVernFra(arkiv, mottakLager),
    arbeidsmappe: (dokument) => arbeidsmappe(dokument),
    mottatteFiler,
  });
}

/** File names and the word of channels are mottak's; tolking asks for them when it makes its proposals. */
export function mottatteFilerFra(
  mottak: (uow: Uow) => MottakLager,
  kanaler: (uow: Uow) => Pick<Kanallager, 'leveranse'>,
  arkiv: Pick<Arkiv, 'hentForIndeks'>,
  utsendinger: (uow: Uow) => Pick<Utsendingslager, 'journalpostFor'>,
): MottatteFiler {
  /** What it answers: mail by Message-ID, and a letter of ours from SvarUt by the id its answer carries (channels.md 1.1). */
  const besvarte = async (uow: Uow, forsendelse: string): Promise<string[]> => {
    const lager = mottak(uow);
    const epost = (await lager.hent(forsendelse))?.epost ?? null;
    const ider = [...(epost?.inReplyTo ?? '').split(/\s+/), ...(epost?.references ?? [])].filter((id) => id !== '');
    const { opprinnelig } = await opprinneligFor(lager, forsendelse);
    const svarPaa = (await kanaler(uow).leveranse(opprinnelig))?.opplysninger.svarPaa ?? null;
    const utsendt = svarPaa === null ? null : await utsendinger(uow).journalpostFor(svarPaa);
    const mottatt = ider.length === 0 ? [] : await lager.journalposterFor(ider.slice(-50));
    return utsendt === null ? [...mottatt] : [...mottatt, utsendt];
  };
  return {
    async traad(uow, forsendelse) {
      const saker = new Set<string>();
      for (const journalpost of await besvarte(uow, forsendelse)) {
        const post = await arkiv.hentForIndeks(uow, journalpost);
        if (post !== null) saker.add(post.saksmappe);
      }
      return [...saker];
    },
    async kanal(uow, forsendelse) {
      const { opprinnelig, skilleark } = await opprinneligFor(mottak(uow), forsendelse);
      const sagt = (await kanaler(uow).leveranse(opprinnelig))?.opplysninger;
      if (sagt === undefined)
        return skilleark === null ? null : { saksnummer: skilleark, taushetsbelagt: false, sikkerhetsnivaa: null };
      const { saksvink, taushetsbelagt, sikkerhetsnivaa } = sagt;
      const vink = saksvink === null ? null : `${saksvink.saksaar}/${saksvink.sakssekvensnummer}`;
      const saksnummer = skilleark ?? vink;
      return { saksnummer, taushetsbelagt, sikkerhetsnivaa };
    },
    async filnavn(uow, forsendelse) {
      const lager = mottak(uow);
      if ((await lager.hent(forsendelse)) === null) return null;
      return new Map((await lager.dokumenter(forsendelse)).map((d) => [d.id, d.filnavn]));
    },
  };
}

/** What a letter was first split from, which is what the channel spoke of, and the case its nearest separator sheet named. */
async function opprinneligFor(
  lager: Pick<MottakLager, 'delrad'>,
  forsendelse: string,
): Promise<{ opprinnelig: string; skilleark: string | null }> {
  const del = await lager.delrad(forsendelse);
  if (del === null) return { opprinnelig: forsendelse, skilleark: null };
  const over = await opprinneligFor(lager, del.opphav);
  return { opprinnelig: over.opprinnelig, skilleark: del.saksnummer ?? over.skilleark };
}

/** A letter that hangs on a journalpost stands under what that one was registered with. */
async function sammeBrev(lager: Pick<MottakLager, 'hent' | 'mottakAv'>, forsendelse: string): Promise<string[]> {
  const rad = await lager.hent(forsendelse);
  if (rad?.status !== 'koblet' || rad.journalpost === null) return [forsendelse];
  return (await lager.mottakAv(rad.journalpost)).map(({ id }) => id);
}

/** The access codes a registered forsendelse stands under: in the own archive as it is now, or as it was handed over to another. */
export function registrertVernFra(arkiv: Arkiv, mottak: (uow: Uow) => MottakLager): RegistrertVern {
  return {
    async koder(uow, forsendelse) {
      const lager = mottak(uow);
      const ut: string[] = [];
      for (const id of await sammeBrev(lager, forsendelse))
        ut.push(...(await arkiv.hentTilgangskoderForForsendelse(uow, id)), ...(await lager.registrerteKoder(id)));
      return ut;
    },
  };
}
