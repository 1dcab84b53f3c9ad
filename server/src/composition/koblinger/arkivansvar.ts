import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sjekkPdfa } from '@dokumentsenter/pdfa';
import type { Arkiv } from '../../arkiv/index.ts';
import { arkivansvarslager } from '../../bevaring/adapters/postgres/arkivansvar.repository.ts';
import { type Arkivansvar, createArkivansvar, type Grunnlag, type Kontrolltall } from '../../bevaring/arkivansvar.ts';
import type { Filbevaring } from '../../bevaring/filbevaring.ts';
import type { Bevaring } from '../../bevaring/index.ts';
import type { Kassering } from '../../bevaring/kassasjon.ts';
import type { Uow } from '../../kernel/index.ts';
import type { Mottak } from '../../mottak/index.ts';
import { sha256 } from '../../sporing/adapters/crypto/sha256.ts';
import type { Sporing } from '../../sporing/index.ts';
import { ALLE_ROLLER, gjeldende, type Tilgang } from '../../tilgang/index.ts';
import { skrivTekstdokument } from '../../tolking/adapters/leser/pdfa/tekstdokument.ts';
import { leggTilVirkedager, norskDato, type Virksomhet } from '../../virksomhet/index.ts';
import { PROGRAMVERSJON } from '../versjon.ts';

interface Kilder {
  readonly virksomhet: Virksomhet;
  readonly tilgang: Tilgang;
  readonly sporing: Sporing;
  readonly arkiv: Arkiv;
  readonly mottak: Pick<Mottak, 'finnKanaler' | 'finnKarantene'>;
  readonly bevaring: Bevaring;
  readonly kassering: Kassering;
  readonly filbevaring: Filbevaring;
}
type Arbeidsmappe = () => Promise<{ sti: string; slipp(): Promise<void> }>;

/** The papers, told by every part of the program that owns a fact in them. */
export function kobleArkivansvar(grunnmur: { readonly arbeidsmappe: Arbeidsmappe }, kilder: Kilder): Arkivansvar {
  return createArkivansvar({
    lager: arkivansvarslager,
    grunnlag: (uow) => grunnlagFra(kilder, uow),
    kontrolltall: (uow, { fra, til }) => kontrolltallFra(kilder, uow, fra, til),
    sjekksum: sha256,
    lagPdf: lagPdfMed(grunnmur.arbeidsmappe),
    norskDato,
  });
}

async function grunnlagFra(k: Kilder, uow: Uow): Promise<Grunnlag> {
  const kommune = await k.virksomhet.hentKommune(uow);
  const innstillinger = await k.virksomhet.hentInnstillingerMedHistorikk(uow);
  if (kommune === null || !innstillinger.ok) throw new Error('The municipality is not set up');
  const { gjeldende: valgt, historikk } = innstillinger.verdi;
  const kodeverk = await k.arkiv.hentKodeverk(uow);
  const { gjeldende: regel } = await k.filbevaring.hentKonverteringsregel(uow);
  const idag = norskDato(uow.naa);
  const brukere = (await k.tilgang.finnBrukere(uow)).map((bruker) => gjeldende(bruker, idag).map(({ rolle }) => rolle));
  return {
    ...{ kommune: kommune.navn, orgnr: uow.arkivskaper, maalform: kommune.maalform, versjon: PROGRAMVERSJON },
    enheter: (await k.virksomhet.finnEnheter(uow)).filter(({ aktiv }) => aktiv),
    arkivmaal: valgt.arkivmaal,
    fristDager: valgt.fristDager,
    publiseringsforsinkelseDager: valgt.publiseringsforsinkelseDager,
    innstillingsendringer: historikk.length,
    kanaler: (await k.mottak.finnKanaler(uow)).filter(({ aktiv }) => aktiv),
    arkivdeler: await k.bevaring.finnArkivdeler(uow),
    klasser: kodeverk.klasser.length,
    bestemmelser: (await k.arkiv.finnKassasjonsvedtak(uow)).flatMap(({ navn, vedtak }) =>
      vedtak === null
        ? []
        : [
            {
              navn,
              vedtak: vedtak.kassasjonsvedtak,
              bevaringstid: vedtak.bevaringstid,
              hjemmel: vedtak.kassasjonshjemmel,
            },
          ],
    ),
    tilgangskoder: kodeverk.tilgangskoder,
    roller: ALLE_ROLLER.map((rolle) => ({
      rolle,
      personer: brukere.filter((roller) => roller.includes(rolle)).length,
    })),
    arkivformat: regel.arkivformat,
    godtas: regel.godtas,
  };
}

async function kontrolltallFra(k: Kilder, uow: Uow, fra: string, til: string): Promise<Kontrolltall> {
  const iPerioden = (tid: Date) => norskDato(tid) >= fra && norskDato(tid) <= til;
  const { fristDager } = await k.virksomhet.hentInnstillinger(uow);
  const handlinger = new Map<string, { utfoert: number; avvist: number }>();
  for (const { handling, utfall, antall } of await k.sporing.tellSpor(uow, fra, til)) {
    const tall = handlinger.get(handling) ?? { utfoert: 0, avvist: 0 };
    handlinger.set(handling, { ...tall, [utfall]: antall });
  }
  const journalfoert = await k.arkiv.tellJournalfoerte(uow, fra, til);
  const sum = (rader: typeof journalfoert) => rader.reduce((alle, { antall }) => alle + antall, 0);
  const innen = journalfoert.filter((rad) => rad.journaldato <= leggTilVirkedager(rad.mottatt, fristDager));
  const kontroll = (await k.filbevaring.hentFilkontroll(uow)).siste;
  const kassert = (await k.kassering.finn(uow)).filter(({ utfoertTid }) => iPerioden(utfoertTid));
  const uttrekk = (await k.bevaring.finn(uow)).filter(
    ({ ferdigTid, status }) => status === 'ferdig' && ferdigTid && iPerioden(ferdigTid),
  );
  return {
    handlinger,
    lister: await k.arkiv.hentListetall(uow),
    journalfoert: { alle: sum(journalfoert), innenFrist: sum(innen) },
    karantene: (await k.mottak.finnKarantene(uow)).length,
    filkontroll: kontroll === null || kontroll.ferdigTid === null ? null : { ...kontroll, tid: kontroll.ferdigTid },
    ukonverterte: (await k.filbevaring.finnUkonverterte(uow)).length,
    kassert: { ganger: kassert.length, dokumenter: kassert.reduce((alle, { dokumenter }) => alle + dokumenter, 0) },
    uttrekk: uttrekk.length,
  };
}

/**
 * Written here and not by the reader's processes: whoever waits for a paper must not stand behind the day's letters. A few pages take a
 * moment, and `packages/pdfa` proves them as any other document.
 */
const lagPdfMed =
  (arbeidsmappe: Arbeidsmappe) =>
  async (tittel: string, tekst: string): Promise<Uint8Array> => {
    const rom = await arbeidsmappe();
    try {
      const fil = path.join(rom.sti, 'papir.pdf');
      const { avkortet } = await skrivTekstdokument({ tittel, felt: [], broedtekst: tekst }, fil, 'PDF/A-2b');
      const pdf = await readFile(fil);
      const avvik = await sjekkPdfa(pdf, '2b');
      if (avkortet || avvik.length > 0) throw new Error('A paper could not be made a whole PDF/A');
      return pdf;
    } finally {
      await rom.slipp();
    }
  };
