import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROBLEMER } from '@dokumentsenter/contract';
import { lesCsv } from '../bevaring/adapters/csv/lesCsv.ts';
import { gjettKolonner } from '../bevaring/domain/journalcsv/felt.ts';
import type { Import } from '../bevaring/innlesing.ts';
import { Konfigurasjonsfeil } from '../config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import type { Kontekster } from './kontekster.ts';

const meld = (linje: string): void => void process.stdout.write(`${linje}\n`);

const FLAGG = {
  kommune: { type: 'string' },
  proev: { type: 'boolean', default: false },
  'godta-feil': { type: 'boolean', default: false },
  sak: { type: 'string' },
  profil: { type: 'string' },
} as const;

/**
 * `importer PAKKE --kommune NR [--proev] [--godta-feil] [--sak ID]`, or `importer FIL.csv --kommune NR --profil NAVN`: an import without the queue, in
 * this process; `importer fortsett ID` takes up one that was broken off. Exit code 1 when it was not read in, or the dry run says that it cannot be.
 */
export async function importKommando(k: Kontekster, ord: readonly string[]): Promise<number> {
  const { values, positionals } = lesOrd(ord);
  const kommune = values.kommune === undefined ? null : await k.virksomhet.finnKommune(values.kommune);
  if (kommune === null) throw new Konfigurasjonsfeil('Si hvilken kommune: --kommune NR (fire sifre).');
  const eier = arkivskaper(kommune.arkivskaper);
  const i = <T>(arbeid: (uow: Uow) => Promise<T>) => k.grunnmur.withTenant(eier, systemAktoer('kommandolinje'), arbeid);
  const [pakke, id] = positionals;
  if (pakke === undefined) throw new Konfigurasjonsfeil('Si hva: importer MAPPE eller FIL.csv --kommune NR.');
  if (pakke === 'fortsett' && id !== undefined) return kjoer(k, eier, i, id);
  const valg = { proev: values.proev, godtaFeil: values['godta-feil'], utenKoe: true };
  const svar = /\.(csv|txt)$/i.test(pakke)
    ? await bestillJournal(k, i, pakke, { ...valg, profil: values.profil, sak: values.sak })
    : await i((uow) => k.innlesing.bestill(uow, { ...valg, sak: values.sak ?? null, kilde: path.resolve(pakke) }));
  if (!svar.ok) {
    meld(tekst(svar.feil));
    return 1;
  }
  await i((uow) => k.sporing.loggSpor(uow, { handling: 'import.bestilt', objekt: svar.verdi.id, utfall: 'utfoert' }));
  meld(`Import ${svar.verdi.id}. Blir den avbrutt: importer fortsett ${svar.verdi.id} --kommune ${values.kommune}`);
  return kjoer(k, eier, i, svar.verdi.id);
}

function lesOrd(ord: readonly string[]) {
  try {
    return parseArgs({ args: [...ord], allowPositionals: true, options: FLAGG });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const flagg = Object.keys(FLAGG).map((navn) => `--${navn}`);
    throw new Konfigurasjonsfeil(`Kjenner ikke alt i «importer ${ord.join(' ')}». Flagg: ${flagg.join(', ')}.`);
  }
}

interface Journalflagg {
  readonly proev: boolean;
  readonly godtaFeil: boolean;
  readonly utenKoe: boolean;
  readonly profil: string | undefined;
  readonly sak: string | undefined;
}

/** The columns are those kept for the source, or what their names tell. */
async function bestillJournal(k: Kontekster, i: ITenant, fil: string, { profil, sak, ...valg }: Journalflagg) {
  if (profil === undefined || profil.trim().length < KORTEST_PROFIL)
    throw new Konfigurasjonsfeil('Si hvilken kilde journalen er fra: --profil NAVN (minst to tegn).');
  if (sak !== undefined) throw new Konfigurasjonsfeil('--sak gjelder bare uttrekk: loggen fra en CSV får egen sak.');
  const bytes = await readFile(path.resolve(fil)).catch(() => null);
  if (bytes === null) throw new Konfigurasjonsfeil(`Finner ikke ${fil}, eller får ikke lese den.`);
  const tabell = lesCsv(bytes);
  if (!tabell.ok) return tabell;
  const { kolonner } = tabell.verdi;
  const navn = profil.trim();
  return i(async (uow) => {
    const kjent = (await k.innlesing.profiler(uow)).find((en) => en.navn === navn);
    const kommando = { ...valg, profil: navn, filnavn: path.basename(fil), bytes, tabell: tabell.verdi };
    return k.innlesing.bestillJournal(uow, { ...kommando, kolonner: kjent?.kolonner ?? gjettKolonner(kolonner) });
  });
}

const KORTEST_PROFIL = 2;
type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

async function kjoer(k: Kontekster, eier: ReturnType<typeof arkivskaper>, i: ITenant, id: string): Promise<number> {
  await k.innlesing.kjoer({ arkivskaper: eier, withTenant: i, signal: new AbortController().signal }, id);
  const ferdig = await i((uow) => k.innlesing.hent(uow, id));
  if (ferdig === null) {
    meld(`Import ${id} finnes ikke her.`);
    return 1;
  }
  vis(ferdig);
  const hindret = ferdig.resultat?.avvik.some((avvik) => avvik.alvor === 'stopper') ?? false;
  return ferdig.feil !== null || hindret ? 1 : 0;
}

function vis({ kontroll, resultat, feil, valg }: Import): void {
  if (kontroll !== null) {
    meld(`Kontrollen: ${kontroll.dom}, ${kontroll.feil} feil, ${kontroll.advarsler} advarsler`);
    for (const funn of kontroll.funn.slice(0, 20)) meld(`  ${funn}`);
  }
  for (const { slag, alvor, antall, eksempler } of resultat?.avvik ?? [])
    meld(
      `${alvor === 'stopper' ? 'Stopper' : 'Merk'}: ${slag}, ${antall} stykker: ${eksempler.slice(0, 5).join(', ')}`,
    );
  for (const { linje, felt, grunn } of resultat?.linjer?.feil.slice(0, 20) ?? [])
    meld(`  linje ${linje}: ${felt} ${grunn}`);
  if (feil !== null) meld(tekst(feil));
  if (resultat === null || feil !== null) return;
  const { tall, logg, sekunder } = resultat;
  const enheter = Object.entries(tall.enheter).map(([slag, antall]) => `${antall} ${slag}`);
  meld(`${valg.journal === undefined ? 'I pakken' : 'I filen'}: ${enheter.join(', ')}`);
  if (valg.proev) meld('Prøvd: ingenting er skrevet.');
  else meld(`Ferdig på ${sekunder} s: ${tall.nye} nye, ${tall.fantes} fantes fra før, ${tall.dokumenter} dokumenter`);
  if (logg !== null) meld(`Loggen er arkivert som ${logg.registreringsID}.`);
}

function tekst(feil: NonNullable<Import['feil']>): string {
  const mal = PROBLEMER[feil.kode]?.nb ?? feil.kode;
  return mal.replace(/\{(\w+)\}/g, (_hele, navn: string) => String(feil.detaljer?.[navn] ?? ''));
}
