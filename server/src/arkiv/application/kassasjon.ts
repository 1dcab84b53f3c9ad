import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  gjeldendeVedtak,
  hinderForKassasjon,
  type Kassasjonsnivaa,
  type Kassasjonsvedtaket,
  kassasjonsdatoEtter,
  kassasjonsendringer,
  vurderKassasjonsvedtak,
} from '../domain/kassasjon.ts';
import { kanSeSak, visSak } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { Kassasjonsenhet, Kassasjonskandidat } from '../ports/kassasjon.ts';
import type { ArkivDeps } from '../ports.ts';

/** A closed case with documents whose time is out. Dates ÅÅÅÅ-MM-DD. */
export interface Kassasjonssaken {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly klasse: string;
  readonly avsluttet: string;
  readonly skjult: boolean;
  /** Of the first document that is due. */
  readonly paa: Kassasjonsnivaa;
  readonly hjemmel: string;
  readonly kassasjonsdato: string;
  readonly dokumenter: number;
  /** Documents in the case that stay: kept, undecided, not due, or part of another case. */
  readonly staar: number;
}

export const finnKassasjonsvedtak =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Kassasjonsenhet[]> =>
    deps.lager(uow).kassasjon.enheter();

/** Decides for a unit, or takes its decision away (krav 6.1.4–5, 6.1.9–10). */
export const settKassasjonsvedtak =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    nivaa: Kassasjonsnivaa,
    enhet: string,
    valg: Kassasjonsvedtaket | null,
  ): Promise<Result<Kassasjonsvedtaket | null, Arkivavvisning>> => {
    const { kassasjon, endringslogg } = deps.lager(uow);
    if (!(await kassasjon.finnes(nivaa, enhet))) return avvis('arkiv.enhet-finnes-ikke');
    const vurdert = valg === null ? ok(null) : vurderKassasjonsvedtak(nivaa, valg);
    if (!vurdert.ok) return vurdert;
    const endringer = kassasjonsendringer(await kassasjon.vedtak(enhet), vurdert.verdi);
    if (endringer.length === 0) return vurdert;
    await kassasjon.settVedtak(nivaa, enhet, vurdert.verdi);
    await endringslogg.foer(enhet, endringer);
    return vurdert;
  };

/** What may be destroyed on the date: closed cases with documents that are due (krav 6.1.11). */
export const finnTilKassasjon =
  (deps: ArkivDeps) =>
  async (uow: Uow, dato: string, grense: number): Promise<Kassasjonssaken[]> => {
    const { kassasjon, saker } = deps.lager(uow);
    const ider = await kassasjon.forfalteSaker(dato, grense);
    const perSak = Map.groupBy(await kassasjon.kandidater(ider), (k) => k.sak);
    const rader: Kassasjonssaken[] = [];
    for (const id of ider) {
      const alle = perSak.get(id) ?? [];
      const forfalte = alle.filter((k) => hinder(k, dato) === null);
      const [foerste] = forfalte;
      const gjeldende = foerste === undefined ? null : gjeldendeVedtak(foerste.kjede);
      const sak = await saker.hent(id);
      if (foerste === undefined || gjeldende === null || sak === null || foerste.avsluttet === null) continue;
      const { saksnummer, tittel, klasse, skjult } = visSak(uow.aktoer, sak);
      rader.push({
        ...{ id, saksnummer, tittel, klasse, skjult, avsluttet: foerste.avsluttet, paa: gjeldende.paa },
        hjemmel: gjeldende.vedtak.kassasjonshjemmel ?? '',
        kassasjonsdato: kassasjonsdatoEtter(gjeldende.vedtak, foerste.avsluttet) ?? '',
        dokumenter: antallDokumenter(forfalte),
        staar: antallDokumenter(alle.filter((k) => !k.kassert)) - antallDokumenter(forfalte),
      });
    }
    return rader;
  };

const hinder = (k: Kassasjonskandidat, dato: string) =>
  hinderForKassasjon({ ...k, gjeldende: gjeldendeVedtak(k.kjede) }, dato);
const antallDokumenter = (rader: readonly Kassasjonskandidat[]) => new Set(rader.map((k) => k.dokument)).size;

export interface Kasser {
  readonly saker: readonly string[];
  readonly hjemmel: string;
  /** How many documents the person has said shall be destroyed: another number now, and nothing is. */
  readonly bekreftetAntall: number;
}
export interface Kassert {
  readonly saker: number;
  readonly dokumenter: number;
  /** Files that were let go. Whether they are removed depends on who else has them. */
  readonly sjekksummer: string[];
  /** Letters whose documents are all destroyed. */
  readonly forsendelser: string[];
}

/**
 * Destroys the documents of closed cases that are due today. Everything down to dokumentbeskrivelse stays, with who and when
 * (krav 6.1.11, 6.4.27); each document must have its own decision with authority. All or nothing.
 */
export const kasserDokumenter =
  (deps: ArkivDeps) =>
  async (uow: Uow, kommando: Kasser): Promise<Result<Kassert, Arkivavvisning>> => {
    const { kassasjon, saker, endringslogg } = deps.lager(uow);
    const idag = norskDato(uow.naa);
    const ider = [...new Set(kommando.saker)].sort();
    const hjemmel = kommando.hjemmel.trim();
    if (hjemmel === '') return avvis('arkiv.kassasjon-uten-hjemmel');
    for (const id of ider) {
      const laast = await saker.laas(id);
      if (laast === null) return avvis('arkiv.sak-finnes-ikke');
      if (!kanSeSak(uow.aktoer, laast.sak)) return avvis('arkiv.ikke-klarert');
    }
    const alle = await kassasjon.kandidater(ider);
    const forfalte = alle.filter((k) => hinder(k, idag) === null);
    const uten = ider.find((id) => !forfalte.some((k) => k.sak === id));
    if (uten !== undefined || forfalte.length === 0) return avvis('arkiv.kassasjon-ikke-forfalt');
    const dokumenter = [...new Set(forfalte.map((k) => k.dokument))];
    if (dokumenter.length !== kommando.bekreftetAntall) {
      return avvis('arkiv.kassasjon-antall-endret', { antall: dokumenter.length });
    }
    const sjekksummer = await kassasjon.kasser(dokumenter);
    for (const dokument of dokumenter) {
      await endringslogg.foer(dokument, [
        { felt: 'kassertDato', tidligereVerdi: null, nyVerdi: uow.naa.toISOString() },
        { felt: 'kassasjonshjemmel', tidligereVerdi: null, nyVerdi: hjemmel },
      ]);
    }
    const poster = new Map(forfalte.flatMap((k) => (k.journalpost === null ? [] : [[k.journalpost, k.sak] as const])));
    for (const [journalpost, saksmappe] of poster) {
      await uow.announce(journalpostEndret, { journalpost, saksmappe, felt: ['dokument'] });
    }
    const forsendelser = tommeForsendelser(alle, new Set(dokumenter));
    return ok({ saker: ider.length, dokumenter: dokumenter.length, sjekksummer, forsendelser });
  };

function tommeForsendelser(alle: readonly Kassasjonskandidat[], naa: ReadonlySet<string>): string[] {
  const staar = new Set(alle.filter((k) => !k.kassert && !naa.has(k.dokument)).map((k) => k.forsendelse));
  const beroerte = alle.filter((k) => naa.has(k.dokument)).flatMap((k) => k.forsendelse ?? []);
  return [...new Set(beroerte)].filter((forsendelse) => !staar.has(forsendelse));
}
