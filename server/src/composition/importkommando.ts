import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROBLEMER } from '@dokumentsenter/contract';
import type { Import } from '../bevaring/innlesing.ts';
import { Konfigurasjonsfeil } from '../config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import type { Kontekster } from './kontekster.ts';

const meld = (linje: string): void => void process.stdout.write(`${linje}\n`);

/**
 * `importer PAKKE --kommune NR [--proev] [--godta-feil] [--sak ID]`: an import without the queue, in this process; `importer fortsett ID` takes up one that
 * was broken off. Exit code 1 when the package was not read in, or the dry run says that it cannot be.
 */
export async function importKommando(k: Kontekster, ord: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...ord],
    allowPositionals: true,
    options: {
      kommune: { type: 'string' },
      proev: { type: 'boolean', default: false },
      'godta-feil': { type: 'boolean', default: false },
      sak: { type: 'string' },
    },
  });
  const kommune = values.kommune === undefined ? null : await k.virksomhet.finnKommune(values.kommune);
  if (kommune === null) throw new Konfigurasjonsfeil('Si hvilken kommune: --kommune NR (fire sifre).');
  const eier = arkivskaper(kommune.arkivskaper);
  const i = <T>(arbeid: (uow: Uow) => Promise<T>) => k.grunnmur.withTenant(eier, systemAktoer('kommandolinje'), arbeid);
  const [pakke, id] = positionals;
  if (pakke === undefined) throw new Konfigurasjonsfeil('Si hvilken pakke: importer MAPPE --kommune NR.');
  if (pakke === 'fortsett' && id !== undefined) return kjoer(k, eier, i, id);
  const valg = { proev: values.proev, godtaFeil: values['godta-feil'], sak: values.sak ?? null };
  const svar = await i((uow) => k.innlesing.bestill(uow, { ...valg, kilde: path.resolve(pakke), utenKoe: true }));
  if (!svar.ok) {
    meld(tekst(svar.feil));
    return 1;
  }
  await i((uow) => k.sporing.loggSpor(uow, { handling: 'import.bestilt', objekt: svar.verdi.id, utfall: 'utfoert' }));
  meld(`Import ${svar.verdi.id}. Blir den avbrutt: importer fortsett ${svar.verdi.id} --kommune ${values.kommune}`);
  return kjoer(k, eier, i, svar.verdi.id);
}

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
  if (feil !== null) meld(tekst(feil));
  if (resultat === null || feil !== null) return;
  const { tall, logg, sekunder } = resultat;
  const enheter = Object.entries(tall.enheter).map(([slag, antall]) => `${antall} ${slag}`);
  meld(`I pakken: ${enheter.join(', ')}`);
  if (valg.proev) meld('Prøvd: ingenting er skrevet.');
  else meld(`Ferdig på ${sekunder} s: ${tall.nye} nye, ${tall.fantes} fantes fra før, ${tall.dokumenter} dokumenter`);
  if (logg !== null) meld(`Loggen er arkivert som ${logg.registreringsID}.`);
}

function tekst(feil: NonNullable<Import['feil']>): string {
  const mal = PROBLEMER[feil.kode]?.nb ?? feil.kode;
  return mal.replace(/\{(\w+)\}/g, (_hele, navn: string) => String(feil.detaljer?.[navn] ?? ''));
}
