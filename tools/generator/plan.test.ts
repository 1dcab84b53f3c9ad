import path from 'node:path';
import { expect, test } from 'vitest';
import { DEMO_KOMMUNER, saksnummerFor } from '../demo/index.ts';
import { MALSETT } from './malsett.ts';
import { planlegg } from './plan.ts';
import type { Malsettnavn, Plan } from './typer.ts';

const DATO = '2026-11-20';
const lag = (malsett: Malsettnavn, antall = 300, froe = 1) =>
  Array.from({ length: antall }, (_, nr) => planlegg(nr, { froe, malsett, dato: DATO }));
const demo = lag('demo');
const maaling = lag('maaling');
const alle = [...demo, ...maaling];

const andel = (planer: readonly Plan[], er: (plan: Plan) => boolean) => planer.filter(er).length / planer.length;
const kommune = (nummer: string) => DEMO_KOMMUNER.find((k) => k.kommunenummer === nummer);

test('a plan depends on nothing but seed, set, number and date', () => {
  expect(planlegg(7, { froe: 1, malsett: 'demo', dato: DATO })).toEqual(demo[7]);
  expect(planlegg(7, { froe: 2, malsett: 'demo', dato: DATO })).not.toEqual(demo[7]);
  expect(planlegg(7, { froe: 1, malsett: 'demo', dato: '2026-11-27' }).svar.tekst).not.toBe(demo[7]?.svar.tekst);
});

test('at least a third of all items are scans at 200 dpi or less with skew, a stamp or specks', () => {
  for (const planer of [demo, maaling]) {
    const slitt = (plan: Plan) =>
      (plan.skann?.dpi ?? 300) <= 200 &&
      plan.svar.forvrengning.some((hva) => ['skjev', 'stempel', 'flekker'].includes(hva));
    expect(andel(planer, slitt)).toBeGreaterThan(0.36);
  }
});

test('every format, every way of finding the case, both målformer and every municipality occur', () => {
  for (const planer of [demo, maaling]) {
    expect(new Set(planer.map((plan) => plan.svar.format)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(planer.map((plan) => plan.svar.kobling))).toEqual(
      new Set(['sitert', 'gnrbnr', 'part', 'tekst', null]),
    );
    expect(new Set(planer.map((plan) => plan.svar.kommunenummer)).size).toBe(5);
    expect(andel(planer, (plan) => plan.svar.riktigKommunenummer !== plan.svar.kommunenummer)).toBeGreaterThan(0.015);
    expect(andel(planer, (plan) => !plan.svar.arkiveres)).toBeGreaterThan(0.05);
  }
  expect(andel(demo, (plan) => plan.svar.maalform === 'nn')).toBeGreaterThan(0.08);
  const sorter = (planer: readonly Plan[]) => new Set(planer.map((plan) => plan.svar.sort)).size;
  expect(sorter(demo)).toBeGreaterThanOrEqual(28);
  expect(sorter(maaling)).toBeGreaterThanOrEqual(22);
});

test('the case stands in the municipality under the number quoted', () => {
  for (const { svar } of alle) {
    const hos = kommune(svar.riktigKommunenummer);
    if (svar.saksnoekkel === null) {
      expect(svar.saksnummerSitert).toBeNull();
      continue;
    }
    expect(hos && saksnummerFor(hos, svar.saksnoekkel, 2026)).toBe(svar.saksnummer);
    if (svar.kobling === 'sitert') expect(svar.tekst).toContain(svar.saksnummer);
    else expect(svar.tekst).not.toMatch(new RegExp(`(^|\\s)${svar.saksnummer}(\\s|$)`, 'm'));
  }
});

test('class, unit, person and access code are the municipality’s own', () => {
  for (const { svar } of alle.filter((plan) => plan.svar.arkiveres)) {
    const hos = kommune(svar.riktigKommunenummer);
    if (!hos) continue;
    expect(hos.klasser.map((k) => k.kode)).toContain(svar.klasse);
    expect(hos.enheter.map((e) => e.kode)).toContain(svar.enhet);
    if (svar.saksbehandler) expect(hos.brukere.map((b) => b.brukernavn)).toContain(svar.saksbehandler);
    if (svar.tilgangskode) {
      expect(hos.tilgangskoder.find((k) => k.kode === svar.tilgangskode)?.hjemmel).toBe(svar.hjemmel);
    }
  }
});

test('a letter of sensitive kind is never without an access code, a fødselsnummer never unlisted', () => {
  for (const { svar } of alle) {
    const skjermes = /^(barnevern|omsorg|helse|sosial|personal|tilsetting)\./.test(svar.sort);
    if (skjermes && kommune(svar.riktigKommunenummer)) expect(svar.tilgangskode, svar.sort).not.toBeNull();
    const funnet = svar.tekst.match(/\b\d{6} \d{5}\b/g) ?? [];
    for (const nummer of funnet) expect(svar.foedselsnumre).toContain(nummer.replace(' ', ''));
  }
});

test('file names are different within a folder and give nothing away', () => {
  for (const planer of [demo, maaling]) {
    const stier = planer.map(({ svar }) => svar.fil.toLowerCase());
    expect(new Set(stier).size).toBe(stier.length);
  }
  for (const { svar } of alle) {
    const hemmelig = [
      svar.saksnoekkel,
      svar.sort.includes('.') ? svar.sort : null,
      svar.saksnummer,
      svar.avsender.navn,
      svar.avsender.orgnr,
      ...svar.foedselsnumre,
    ];
    for (const del of hemmelig) if (del) expect(path.basename(svar.fil).toLowerCase()).not.toContain(del.toLowerCase());
    expect(svar.fil).not.toMatch(/fasit|demo|maaling|feilsendt|skjerm/i);
  }
});

/** Sentences and lines long enough to be somebody's wording, numbers and names of municipalities taken out. */
function setninger(tekst: string): string[] {
  return tekst
    .split(/(?<=[.!?])\s+|\n/)
    .map((del) => del.trim().toLowerCase())
    .filter((del) => del.length > 24);
}

test('the measuring set shares no sentence, name or place with the demo', () => {
  const delt = (a: readonly string[], b: readonly string[]) => a.filter((del) => new Set(b).has(del));
  const raa = (sett: Malsettnavn) =>
    setninger(
      MALSETT[sett].maler
        .flatMap(({ nb, nn }) => [nb, ...(nn ? [nn] : [])])
        .flatMap((t) => [...t.titler, ...t.innledning, ...t.midt.flat(), ...t.utdyping, ...t.oenske])
        .join('\n'),
    );
  expect(delt(raa('maaling'), raa('demo'))).toEqual([]);
  const skrevet = (planer: readonly Plan[]) =>
    planer.flatMap((plan) => plan.brev.flatMap((e) => (e.slag === 'avsnitt' ? setninger(e.tekst) : [])));
  expect(delt(skrevet(maaling), skrevet(demo))).toEqual([]);
  const [d, m] = [MALSETT.demo.ord, MALSETT.maaling.ord];
  for (const felt of [
    'kvinner',
    'menn',
    'forledd',
    'etterledd',
    'gater',
    'firmaord',
    'firmaslag',
    'etater',
    'skoler',
    'barnehager',
    'steder',
    'planer',
    'domener',
  ] as const) {
    expect(delt(m[felt], d[felt]), felt).toEqual([]);
  }
});

test('no letter has an unfilled field, and texts differ', () => {
  for (const { svar } of alle) expect(svar.tekst).not.toMatch(/[{}]|\[|undefined|null/);
  expect(new Set(demo.map((plan) => plan.svar.tekst)).size).toBeGreaterThan(294);
});
