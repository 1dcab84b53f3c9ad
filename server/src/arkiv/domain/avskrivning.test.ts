import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enAvskrivning, enJournalpost, enKorrespondansepart } from '../testing/enJournalpost.ts';
import {
  erRestanse,
  gjenstaaendeMottakere,
  loggforAngretAvskrivning,
  loggforAvskrivning,
  vurderAvskrivning,
} from './avskrivning.ts';
import type { Journalpost } from './journalpost.ts';

const brev = enJournalpost({ id: 'inn', registreringsID: '2026/1-1' });
const svar = enJournalpost({ id: 'ut', journalposttype: 'U', registreringsID: '2026/1-2' });
const notat = enJournalpost({
  id: 'notat',
  journalposttype: 'N',
  korrespondanseparter: [
    enKorrespondansepart({ id: 'fra', type: 'IA', navn: 'Berit Berg' }),
    enKorrespondansepart({ id: 'til1', type: 'IM', navn: 'Anders Hansen' }),
    enKorrespondansepart({ id: 'til2', type: 'IM', navn: 'Tone Lie' }),
    enKorrespondansepart({ id: 'kopi', type: 'IK', navn: 'Per Moe' }),
  ],
});
const med = (post: Journalpost, ...avskrivninger: Journalpost['avskrivninger']) => ({ ...post, avskrivninger });
const uten = (avskrivningsmaate: 'TE' | 'TO' | 'TLF' | 'SA', korrespondansepart: string | null = null) => ({
  avskrivningsmaate,
  avskrivesAv: null,
  korrespondansepart,
});
const medSvar = (avskrivningsmaate: 'BU' | 'BE' | 'BN' | 'TE', avskrivesAv: Journalpost | null) => ({
  avskrivningsmaate,
  avskrivesAv,
  korrespondansepart: null,
});

describe('erRestanse', () => {
  it('3.4.1: what is received, or internal for follow-up, is a restanse until it is written off', () => {
    expect(erRestanse(brev)).toBe(true);
    expect(erRestanse(notat)).toBe(true);
    expect(erRestanse(med(brev, enAvskrivning()))).toBe(false);
    expect(erRestanse(med(notat, enAvskrivning()))).toBe(false);
  });

  it.each(['U', 'X', 'S'] as const)('3.4.1: type %s never is', (journalposttype) => {
    expect(erRestanse(enJournalpost({ journalposttype }))).toBe(false);
  });

  it('3.4.1: Utgår never is; an internal document without recipients waits as a whole', () => {
    expect(erRestanse(enJournalpost({ journalstatus: 'U' }))).toBe(false);
    expect(erRestanse({ ...notat, korrespondanseparter: [] })).toBe(true);
  });

  it('3.4.6: an internal document is written off by each recipient for itself', () => {
    const en = med(notat, enAvskrivning({ korrespondansepart: 'til1' }));
    expect(erRestanse(en)).toBe(true);
    expect(gjenstaaendeMottakere(en).map((p) => p.id)).toEqual(['til2']);
    expect(erRestanse(med(en, ...en.avskrivninger, enAvskrivning({ id: 'a2', korrespondansepart: 'til2' })))).toBe(
      false,
    );
  });

  it('3.4.9: those with a copy need not act', () => {
    expect(gjenstaaendeMottakere(notat).map((p) => p.id)).toEqual(['til1', 'til2']);
    expect(gjenstaaendeMottakere(med(notat, enAvskrivning()))).toEqual([]);
  });

  it.each(['EM', 'GM'] as const)('3.4.6: a recipient of type %s acts too', (type) => {
    const post = { ...notat, korrespondanseparter: [enKorrespondansepart({ id: 'k', type })] };
    expect(gjenstaaendeMottakere(post).map((p) => p.id)).toEqual(['k']);
  });
});

describe('vurderAvskrivning', () => {
  it('3.4.2, 3.4.3, 3.4.7: a letter is written off by a letter out, with the reference', () => {
    expect(verdi(vurderAvskrivning(brev, medSvar('BU', svar)))).toEqual({
      avskrivningsmaate: 'BU',
      avskrivesAv: 'ut',
      korrespondansepart: null,
    });
  });

  it('3.4.3: one more answer may write off the same letter; the same twice may not', () => {
    const avskrevet = med(brev, enAvskrivning({ avskrivesAv: { id: 'ut', registreringsID: '2026/1-2' } }));
    const nytt = enJournalpost({ id: 'ut2', journalposttype: 'U' });
    expect(verdi(vurderAvskrivning(avskrevet, medSvar('BE', nytt))).avskrivesAv).toBe('ut2');
    expect(kode(vurderAvskrivning(avskrevet, medSvar('BU', svar)))).toBe('arkiv.allerede-avskrevet');
  });

  it('3.4.4: one letter out writes off several', () => {
    for (const id of ['inn1', 'inn2']) {
      expect(verdi(vurderAvskrivning(enJournalpost({ id }), medSvar('BU', svar))).avskrivesAv).toBe('ut');
    }
  });

  it.each(['TE', 'TO', 'TLF'] as const)('3.4.2: %s needs no answer, and takes none', (maate) => {
    expect(verdi(vurderAvskrivning(brev, uten(maate)))).toMatchObject({ avskrivningsmaate: maate, avskrivesAv: null });
    expect(kode(vurderAvskrivning(brev, { ...uten(maate), avskrivesAv: svar }))).toBe('arkiv.avskriver-feil-type');
    expect(kode(vurderAvskrivning(med(brev, enAvskrivning()), uten(maate)))).toBe('arkiv.allerede-avskrevet');
  });

  it.each(['BU', 'BE', 'BN'] as const)('3.4.7, 3.4.8: %s without an answer is refused', (maate) => {
    const post = maate === 'BN' ? notat : brev;
    expect(vurderAvskrivning(post, medSvar(maate, null))).toEqual({
      ok: false,
      feil: { kode: 'arkiv.avskrivning-mangler-post', detaljer: { maate } },
    });
  });

  it('3.4.7: what answers a letter goes out: never a letter in, a memo, itself, or what is Utgår', () => {
    const gale = [
      enJournalpost({ id: 'inn2' }),
      notat,
      { ...svar, id: 'inn' },
      { ...svar, journalstatus: 'U' as const },
    ];
    for (const gal of gale) {
      expect(kode(vurderAvskrivning(brev, medSvar('BU', gal)))).toBe('arkiv.avskriver-feil-type');
    }
  });

  it.each([
    'N',
    'X',
    'S',
  ] as const)('3.4.8: a memo is answered by a memo (%s), with the reference', (journalposttype) => {
    const annet = enJournalpost({ id: 'annet', journalposttype });
    expect(verdi(vurderAvskrivning(notat, medSvar('BN', annet))).avskrivesAv).toBe('annet');
    expect(kode(vurderAvskrivning(brev, medSvar('BN', annet)))).toBe('arkiv.avskriver-feil-type');
    expect(kode(vurderAvskrivning(notat, medSvar('BN', svar)))).toBe('arkiv.avskriver-feil-type');
  });

  it.each(['U', 'X', 'S'] as const)('3.4.2: type %s is not written off', (journalposttype) => {
    expect(kode(vurderAvskrivning(enJournalpost({ journalposttype }), uten('TE')))).toBe('arkiv.avskrives-ikke');
  });

  it('3.4.2: nor is what is Utgår', () => {
    expect(kode(vurderAvskrivning(enJournalpost({ journalstatus: 'U' }), uten('TE')))).toBe(
      'arkiv.journalpost-utgaatt',
    );
  });

  it('3.4.5: «Saken ble avsluttet» belongs to the closing', () => {
    expect(kode(vurderAvskrivning(brev, uten('SA')))).toBe('arkiv.avskrivning-ved-avslutning');
  });

  it('3.4.6: for one recipient at a time', () => {
    expect(verdi(vurderAvskrivning(notat, uten('TE', 'til1'))).korrespondansepart).toBe('til1');
    const en = med(notat, enAvskrivning({ korrespondansepart: 'til1', avskrivesAv: null }));
    expect(verdi(vurderAvskrivning(en, uten('TE', 'til2'))).korrespondansepart).toBe('til2');
    expect(kode(vurderAvskrivning(en, uten('TE', 'til1')))).toBe('arkiv.allerede-avskrevet');
    expect(verdi(vurderAvskrivning(en, uten('TE'))).korrespondansepart).toBeNull();
  });

  it('3.4.9: never for a copy, for the sender, for a stranger, or for one correspondent of a letter', () => {
    for (const part of ['kopi', 'fra', 'ukjent']) {
      expect(kode(vurderAvskrivning(notat, uten('TE', part)))).toBe('arkiv.avskrivning-mottaker-ugyldig');
    }
    expect(kode(vurderAvskrivning(brev, uten('TE', 'k1')))).toBe('arkiv.avskrivning-mottaker-ugyldig');
  });
});

describe('endringslogg of a write-off', () => {
  it('3.4.7, vedlegg 3: references both ways', () => {
    expect(loggforAvskrivning(brev, svar, 'BU')).toEqual({
      post: [
        { felt: 'avskrivningsmaate', tidligereVerdi: null, nyVerdi: 'BU' },
        { felt: 'referanseAvskrivesAvJournalpost', tidligereVerdi: null, nyVerdi: '2026/1-2' },
      ],
      svar: [{ felt: 'referanseAvskriverJournalpost', tidligereVerdi: null, nyVerdi: '2026/1-1' }],
    });
  });

  it('without an answer there is one side only; taken back, old and new change places', () => {
    expect(loggforAvskrivning(brev, null, 'TE')).toEqual({
      post: [{ felt: 'avskrivningsmaate', tidligereVerdi: null, nyVerdi: 'TE' }],
      svar: [],
    });
    const angret = loggforAngretAvskrivning(
      brev,
      enAvskrivning({ avskrivesAv: { id: 'ut', registreringsID: '2026/1-2' } }),
    );
    expect(angret).toEqual({
      post: [
        { felt: 'avskrivningsmaate', tidligereVerdi: 'BU', nyVerdi: null },
        { felt: 'referanseAvskrivesAvJournalpost', tidligereVerdi: '2026/1-2', nyVerdi: null },
      ],
      svar: [{ felt: 'referanseAvskriverJournalpost', tidligereVerdi: '2026/1-1', nyVerdi: null }],
    });
  });
});
