import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { adresselinjer, lesAdresse } from '../domain/adresse.ts';
import { type Hinder, hinderForDigital, kanEkspederes } from '../domain/kanalvalg.ts';
import type { Brevgrunnlag, EkspederingDeps, Utsendingshendelse, Utsendingsrad, Utsendingsutvalg } from '../ports.ts';
import { hentBrevmalhistorikk } from './brevmaler.ts';
import { klagefrist } from './klagefrist.ts';

export interface Utsendingsvisning
  extends Omit<Utsendingsrad, 'adresse' | 'opprettetAv' | 'sendesSiden' | 'eksternId'> {
  readonly mottaker: string;
  readonly tittel: string;
  readonly registreringsID: string;
  readonly saksmappe: string;
  readonly adresse: readonly string[];
  readonly hendelser: readonly Omit<Utsendingshendelse, 'utsending'>[];
  /** The first day the time to complain can be over, ÅÅÅÅ-MM-DD; null: not sent, or no decision. */
  readonly klagefrist: string | null;
  /** The actor may not see what it is: title and recipient are hidden, and nothing can be done with it. */
  readonly skjult: boolean;
}
export interface Mulig {
  readonly korrespondansepart: string;
  readonly navn: string;
  /** As it stands on the recipient, for the sender to correct. */
  readonly adresse: string | null;
  readonly adresseErHel: boolean;
  /** Why it cannot be digital; null when it can. */
  readonly hinder: Hinder | null;
}
export interface Ekspederingsbilde {
  /** Problem code; null when it can be sent. */
  readonly hvorforIkke: string | null;
  /** The template the letter was begun from, by the name it had in that version. */
  readonly mal: { readonly navn: string; readonly versjon: number } | null;
  readonly klagerett: boolean;
  readonly mottakere: readonly Mulig[];
  readonly utsendinger: readonly Utsendingsvisning[];
}

/** What has been sent of a journalpost, and what may be. */
export const hentUtsendinger =
  (deps: EkspederingDeps) =>
  async (uow: Uow, journalpost: string): Promise<Result<Ekspederingsbilde>> => {
    const funnet = await deps.arkiv.hentForEkspedering(uow, journalpost);
    if (!funnet.ok) return funnet;
    const post = funnet.verdi;
    const kan = kanEkspederes(post);
    const satteOpp = await deps.formidler.erSattOpp(uow);
    const rader = await deps.lager(uow).forJournalpost(journalpost);
    const brev = (await deps.brevmaler(uow).brevFor([journalpost])).get(journalpost);
    return ok({
      mal: brev?.mal === undefined || brev.mal === null ? null : await malnavn(deps, uow, brev.mal),
      klagerett: brev?.klagerett ?? false,
      hvorforIkke: kan.ok ? null : kan.feil.kode,
      mottakere: post.mottakere.map((mottaker) => ({
        korrespondansepart: mottaker.id,
        navn: mottaker.navn,
        adresse: mottaker.postadresse,
        adresseErHel: lesAdresse(mottaker.postadresse) !== null,
        hinder: hinderForDigital(post, mottaker, satteOpp),
      })),
      utsendinger: await visninger(deps, uow, rader),
    });
  };

async function malnavn(
  deps: EkspederingDeps,
  uow: Uow,
  { kode, versjon }: NonNullable<Brevgrunnlag['mal']>,
): Promise<{ navn: string; versjon: number } | null> {
  const historikk = await hentBrevmalhistorikk(deps)(uow, kode);
  const mal = historikk.ok ? historikk.verdi.find((en) => en.versjon === versjon) : undefined;
  const navn = mal?.nb?.navn ?? mal?.nn?.navn;
  return navn === undefined ? null : { navn, versjon };
}

export interface Utsendingsliste {
  readonly rader: readonly Utsendingsvisning[];
  readonly antall: Readonly<Record<Utsendingsutvalg, number>>;
}

/** The page «Utsending»: newest first, of what failed the oldest first. */
export const finnUtsendinger =
  (deps: EkspederingDeps) =>
  async (uow: Uow, utvalg: Utsendingsutvalg, grense: number): Promise<Utsendingsliste> => {
    const lager = deps.lager(uow);
    return { rader: await visninger(deps, uow, await lager.finn(utvalg, grense)), antall: await lager.tell() };
  };

async function visninger(
  deps: EkspederingDeps,
  uow: Uow,
  rader: readonly Utsendingsrad[],
): Promise<Utsendingsvisning[]> {
  const poster = await deps.arkiv.hentJournalposter(uow, [...new Set(rader.map(({ journalpost }) => journalpost))]);
  const brev = await deps.brevmaler(uow).brevFor([...poster.keys()]);
  const hendelser = await deps.lager(uow).hendelser(rader.map(({ id }) => id));
  return rader.flatMap((rad) => {
    const post = poster.get(rad.journalpost)?.vist;
    if (post === undefined) return [];
    const { adresse, opprettetAv: _av, sendesSiden: _siden, eksternId: _ekstern, ...felt } = rad;
    const part = post.korrespondanseparter.find(({ id }) => id === rad.korrespondansepart);
    return [
      {
        ...felt,
        mottaker: part?.navn ?? '',
        tittel: post.tittel,
        registreringsID: post.registreringsID,
        saksmappe: post.saksmappe,
        adresse: post.skjult ? [] : adresselinjer(adresse),
        hendelser: hendelser.filter((h) => h.utsending === rad.id).map(({ utsending: _u, ...h }) => h),
        klagefrist:
          rad.sendtTid !== null && brev.get(rad.journalpost)?.klagerett === true ? klagefrist(rad.sendtTid) : null,
        skjult: post.skjult,
      },
    ];
  });
}
