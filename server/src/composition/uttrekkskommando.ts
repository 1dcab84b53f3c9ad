import { parseArgs } from 'node:util';
import { PROBLEMER } from '@dokumentsenter/contract';
import type { Proeve, Uttrekk } from '../bevaring/index.ts';
import { Konfigurasjonsfeil } from '../config.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import type { Kontekster } from './kontekster.ts';

const meld = (linje: string): void => void process.stdout.write(`${linje}\n`);

/**
 * `uttrekk liste|proev|lag|fortsett --kommune NR [--arkivdel ID]… [--fra DATO --til DATO]`: a deposit without the queue, in this process.
 * Exit code 1 when the package was not made, or the dry run says that it cannot be.
 */
export async function uttrekkKommando(k: Kontekster, ord: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...ord],
    allowPositionals: true,
    options: {
      kommune: { type: 'string' },
      arkivdel: { type: 'string', multiple: true },
      fra: { type: 'string' },
      til: { type: 'string' },
    },
  });
  const kommune = values.kommune === undefined ? null : await k.virksomhet.finnKommune(values.kommune);
  if (kommune === null) throw new Konfigurasjonsfeil('Si hvilken kommune: --kommune NR (fire sifre).');
  const eier = arkivskaper(kommune.arkivskaper);
  const i = <T>(arbeid: (uow: Uow) => Promise<T>) => k.grunnmur.withTenant(eier, systemAktoer('kommandolinje'), arbeid);
  const [hva = 'liste', id] = positionals;
  if (hva === 'liste') return liste(k, i);
  if (hva === 'fortsett' && id !== undefined) return kjoer(k, eier, i, id);
  const arkivdeler = await valgte(k, i, { arkivdeler: values.arkivdel ?? [], fra: values.fra, til: values.til });
  if (hva === 'proev') return vis(await i((uow) => k.bevaring.proev(uow, arkivdeler)));
  if (hva !== 'lag') throw new Konfigurasjonsfeil('Kjenner liste, proev, lag og fortsett ID.');
  const svar = await i((uow) => k.bevaring.bestill(uow, { arkivdeler, tittel: null, utenKoe: true }));
  if (!svar.ok) {
    meld(tekst(svar.feil));
    return vis(await i((uow) => k.bevaring.proev(uow, arkivdeler)));
  }
  return kjoer(k, eier, i, svar.verdi.id);
}

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

async function liste(k: Kontekster, i: ITenant): Promise<number> {
  for (const del of await i((uow) => k.bevaring.finnArkivdeler(uow))) {
    const periode = `${del.startDato ?? '…'}–${del.sluttDato ?? '…'}`;
    meld(
      `${del.id}  ${del.tittel} (${del.arkiv}) ${periode}: ${del.saker} saker, ${del.aapneSaker} åpne, ${del.journalposter} journalposter`,
    );
  }
  return 0;
}

/** By id, or every arkivdel whose period lies within the dates. */
async function valgte(
  k: Kontekster,
  i: ITenant,
  valg: { arkivdeler: readonly string[]; fra: string | undefined; til: string | undefined },
): Promise<readonly string[]> {
  if (valg.arkivdeler.length > 0) return valg.arkivdeler;
  const { fra, til } = valg;
  if (fra === undefined || til === undefined)
    throw new Konfigurasjonsfeil('Velg med --arkivdel ID, eller --fra og --til.');
  const alle = await i((uow) => k.bevaring.finnArkivdeler(uow));
  const treff = alle.filter((d) => (d.startDato ?? '') >= fra && d.sluttDato !== null && d.sluttDato <= til);
  if (treff.length === 0) throw new Konfigurasjonsfeil('Ingen arkivdel har perioden sin innenfor datoene.');
  return treff.map((del) => del.id);
}

async function kjoer(k: Kontekster, eier: ReturnType<typeof arkivskaper>, i: ITenant, id: string): Promise<number> {
  await k.bevaring.kjoer({ arkivskaper: eier, withTenant: i, signal: new AbortController().signal }, id);
  const ferdig = await i((uow) => k.bevaring.hent(uow, id));
  if (ferdig?.resultat == null) {
    meld(ferdig?.feil == null ? `Uttrekk ${id} finnes ikke her.` : tekst(ferdig.feil));
    return 1;
  }
  const { resultat } = ferdig;
  meld(
    `Ferdig på ${resultat.sekunder} s: ${resultat.telling.registreringer} registreringer, ${resultat.telling.dokumentfiler} dokumenter`,
  );
  meld(`Pakken: ${resultat.mappe}`);
  for (const { del, grunn } of resultat.utelatt) {
    meld(`Utelatt: ${del} (${grunn === 'skjema-mangler' ? 'det offisielle skjemaet mangler' : 'ikke noe innhold'})`);
  }
  return 0;
}

function vis(proeve: Proeve): number {
  for (const { slag, alvor, antall, rader } of proeve.hindringer) {
    meld(
      `${alvor === 'feil' ? 'Feil' : 'Se på'}: ${slag}, ${antall} stykker: ${rader
        .slice(0, 10)
        .map((rad) => rad.nummer)
        .join(', ')}${antall > 10 ? ' …' : ''}`,
    );
  }
  meld(
    proeve.kanDeponeres
      ? `Klart: ${proeve.saker} saker, ${proeve.journalposter} journalposter.`
      : 'Kan ikke tas ut før feilene er rettet.',
  );
  return proeve.kanDeponeres ? 0 : 1;
}

function tekst(feil: NonNullable<Uttrekk['feil']>): string {
  const mal = PROBLEMER[feil.kode]?.nb ?? feil.kode;
  return mal.replace(/\{(\w+)\}/g, (_hele, navn: string) => String(feil.detaljer?.[navn] ?? ''));
}
