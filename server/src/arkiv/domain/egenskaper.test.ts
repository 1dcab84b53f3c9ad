import { type Arkivdelstatus, JOURNALSTATUS, type Journalstatus, kanSlettes, koderI } from '@dokumentsenter/noark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enAvskrivning, enJournalpost, etDokument, etObjekt } from '../testing/enJournalpost.ts';
import { enSaksmappe } from '../testing/enSaksmappe.ts';
import { erRestanse, vurderAvskrivning } from './avskrivning.ts';
import type { Journalpost } from './journalpost.ts';
import { vurderJournalstatus, vurderStatusbytte } from './journalstatus.ts';
import { flytterTil, type Periode, vurderPeriodeskifte } from './periode.ts';
import type { Saksmappe } from './saksmappe.ts';
import { sakTarRegistrering } from './saksmappe.ts';
import { harArkivformat, vurderAvslutning, vurderGjenaapning } from './saksstatus.ts';
import { gjeldendeTilgangskode, SKJULT_ORD, skjulTittel } from './skjermingsvalg.ts';
import { arkivdelTarMappe } from './struktur.ts';

const NAA = new Date('2026-11-22T10:00:00Z');
const MANGE = { numRuns: 2000 };
const type = fc.constantFrom('I', 'U', 'N', 'X', 'S');
const status = fc.constantFrom(...koderI(JOURNALSTATUS));
const BUNDNE: readonly Journalstatus[] = ['E', 'J', 'A', 'U'];

/** Tries to set a status, Utgår among them; what is refused leaves the post as it was. */
function sett(post: Journalpost, til: Journalstatus): Journalpost {
  if (til === 'U') return vurderJournalstatus(post, 'U').ok ? { ...post, journalstatus: 'U' } : post;
  const bytte = vurderStatusbytte(post, til, NAA);
  if (!bytte.ok) return post;
  return { ...post, journalstatus: til, arkivertDato: bytte.verdi.arkivertDato ?? post.arkivertDato };
}

describe('whatever is tried, in whatever order', () => {
  it('3.2.13, 3.2.18, 3.2.19, 3.2.30: the status of a journalpost stays lawful', () => {
    const steg = fc.record({ til: status, ferdigstill: fc.boolean() });
    fc.assert(
      fc.property(
        type,
        fc.constantFrom<Journalstatus>('M', 'S', 'R'),
        fc.array(steg, { maxLength: 15 }),
        (t, start, alle) => {
          let post = enJournalpost({
            journalposttype: t,
            journalstatus: start,
            dokumenter: [etDokument({ dokumentstatus: 'B' })],
          });
          const hatt: Journalstatus[] = [start];
          for (const { til, ferdigstill } of alle) {
            const foer = post;
            if (ferdigstill) post = { ...post, dokumenter: [etDokument()] };
            post = sett(post, til);
            hatt.push(post.journalstatus);
            if (foer.journalstatus === 'A' || foer.journalstatus === 'U')
              expect(post.journalstatus).toBe(foer.journalstatus);
            if (['E', 'J', 'A'].includes(post.journalstatus))
              expect(post.dokumenter.every((d) => d.dokumentstatus === 'F')).toBe(true);
            expect(post.arkivertDato !== null).toBe(post.journalstatus === 'A');
            if (hatt.some((s) => BUNDNE.includes(s))) expect(kanSlettes(hatt)).toBe(false);
          }
        },
      ),
      MANGE,
    );
  });

  it('3.2.4, 3.2.6–3.2.9, 3.4.5: a closed case holds only what is done', () => {
    fc.assert(
      fc.property(fc.array(handling, { maxLength: 25 }), (handlinger) => {
        let rom: Sakstilstand = { sak: enSaksmappe(), poster: [] };
        for (const h of handlinger) {
          rom = utfoer(rom, h);
          if (rom.sak.saksstatus !== 'A') continue;
          for (const post of rom.poster) {
            expect(['A', 'U']).toContain(post.journalstatus);
            expect(erRestanse(post)).toBe(false);
            if (post.journalstatus === 'A') expect(post.dokumenter.every(harArkivformat)).toBe(true);
          }
        }
      }),
      MANGE,
    );
  });

  it('6.2.3–6.2.7: periods close once, with nothing open in them, and cases move only to what is active', () => {
    const steg = fc.record({
      del: fc.nat(2),
      hva: fc.constantFrom('ny', 'lukk', 'registrer', 'A', 'O', 'P'),
    });
    fc.assert(
      fc.property(fc.array(steg, { maxLength: 40 }), (alle) => {
        const perioder = [0, 1, 2].map((i) => enPeriode(i));
        const aapne = [0, 0, 0];
        for (const { del, hva } of alle) prov(perioder, aapne, del, hva);
      }),
      MANGE,
    );
  });

  it('2.8.2: no marked word is left in the public title', () => {
    const ord = fc.constantFrom('Ola', 'Kari', 'Testesen', 'Storvika', 'søknad', 'a.b', '(x)');
    fc.assert(
      fc.property(
        fc.array(ord, { minLength: 1, maxLength: 8 }),
        fc.array(ord, { minLength: 1, maxLength: 3 }),
        (tittel, merket) => {
          const skjult = skjulTittel(tittel.join(' '), merket);
          const alleStaar = merket.every((o) => tittel.some((t) => t.toLowerCase() === o.toLowerCase()));
          expect(skjult !== null).toBe(alleStaar);
          const igjen = (skjult ?? '').split(' ').filter((o) => o !== SKJULT_ORD);
          for (const o of igjen) expect(merket.map((m) => m.toLowerCase())).not.toContain(o.toLowerCase());
        },
      ),
      MANGE,
    );
  });

  it('1.5: a code above holds until something nearer decides', () => {
    const nivaa = fc.record({ tilgangskode: fc.option(fc.constantFrom('13', '14')), aapnet: fc.boolean() });
    fc.assert(
      fc.property(fc.array(nivaa, { maxLength: 5 }), (kjede) => {
        const foerste = kjede.find((n) => n.tilgangskode !== null || n.aapnet);
        expect(gjeldendeTilgangskode(kjede)).toBe(foerste?.tilgangskode ?? null);
      }),
      MANGE,
    );
  });
});

interface Sakstilstand {
  readonly sak: Saksmappe;
  readonly poster: readonly Journalpost[];
}
const handling = fc.oneof(
  fc.record({ hva: fc.constant('registrer' as const), type, format: fc.boolean() }),
  fc.record({ hva: fc.constantFrom('arkiver', 'utgaar', 'avskriv', 'konverter'), nr: fc.nat(6) }),
  fc.record({ hva: fc.constant('avslutt' as const), bekreftet: fc.boolean() }),
  fc.record({ hva: fc.constant('gjenaapne' as const) }),
);
type Handling = typeof handling extends fc.Arbitrary<infer H> ? H : never;

function utfoer({ sak, poster }: Sakstilstand, h: Handling): Sakstilstand {
  if (h.hva === 'registrer') {
    if (!sakTarRegistrering(sak.saksstatus, sak.saksnummer).ok) return { sak, poster };
    const dokumenter = [etDokument({ objekter: [etObjekt({ variantformat: h.format ? 'A' : 'P' })] })];
    return {
      sak,
      poster: [...poster, enJournalpost({ id: `p${poster.length}`, journalposttype: h.type, dokumenter })],
    };
  }
  if (h.hva === 'avslutt') {
    const vurdert = vurderAvslutning(sak, poster, h.bekreftet);
    if (!vurdert.ok) return { sak, poster };
    const skrevetAv = new Set(vurdert.verdi.restanser.map((r) => r.id));
    const etter = poster.map((p) =>
      skrevetAv.has(p.id) ? { ...p, avskrivninger: [enAvskrivning({ avskrivningsmaate: 'SA' })] } : p,
    );
    return { sak: { ...sak, saksstatus: 'A' }, poster: etter };
  }
  if (h.hva === 'gjenaapne')
    return vurderGjenaapning(sak, true).ok ? { sak: { ...sak, saksstatus: 'B' }, poster } : { sak, poster };
  // A closed case is touched by nothing but its opening; the operations see to that.
  if (sak.saksstatus === 'A') return { sak, poster };
  return { sak, poster: poster.map((p, i) => (i === h.nr ? endre(p, h.hva) : p)) };
}

function endre(post: Journalpost, hva: 'arkiver' | 'utgaar' | 'avskriv' | 'konverter'): Journalpost {
  if (hva === 'arkiver') return sett(post, 'A');
  if (hva === 'utgaar') return sett(post, 'U');
  if (hva === 'konverter') return { ...post, dokumenter: [etDokument()] };
  const ny = { avskrivningsmaate: 'TE', avskrivesAv: null, korrespondansepart: null } as const;
  return vurderAvskrivning(post, ny).ok ? { ...post, avskrivninger: [enAvskrivning(ny)] } : post;
}

function enPeriode(i: number): Periode {
  const arvtaker = i < 2 ? `d${i + 1}` : null;
  return { id: `d${i}`, tittel: `Periode ${i}`, arkivdelstatus: 'A', journalenhet: null, forloeper: null, arvtaker };
}

function prov(
  perioder: Periode[],
  aapne: number[],
  del: number,
  hva: 'ny' | 'lukk' | 'registrer' | Arkivdelstatus,
): void {
  const periode = perioder[del] as Periode;
  const neste = perioder.find((p) => p.id === periode.arvtaker) ?? null;
  const antall = aapne[del] as number;
  if (hva === 'ny') {
    if (arkivdelTarMappe(periode).ok) aapne[del] = antall + 1;
    else expect(periode.arkivdelstatus).not.toBe('A');
  } else if (hva === 'lukk') {
    aapne[del] = Math.max(0, antall - 1);
  } else if (hva === 'registrer') {
    const til = flytterTil(periode, neste);
    if (antall === 0 || !til.ok || til.verdi === null) return;
    expect(neste?.arkivdelstatus).toBe('A');
    aapne[del] = antall - 1;
    aapne[del + 1] = (aapne[del + 1] as number) + 1;
  } else {
    const skifte = vurderPeriodeskifte(periode, hva, { arvtaker: neste, aapneMapper: antall });
    if (!skifte.ok) return;
    expect(periode.arkivdelstatus, 'nothing leaves a closed period').not.toBe('P');
    if (hva === 'O') expect(neste?.arkivdelstatus).toBe('A');
    perioder[del] = { ...periode, arkivdelstatus: hva };
  }
  for (const [i, p] of perioder.entries()) if (p.arkivdelstatus === 'P') expect(aapne[i]).toBe(0);
}
