import { describe, expect, it } from 'vitest';
import {
  ARKIVDELSTATUS,
  DOKUMENTMEDIUM,
  erKode,
  JOURNALPOSTTYPE,
  JOURNALSTATUS,
  K_KODER_TOPP,
  KLASSIFIKASJONSTYPE,
  KORRESPONDANSEPARTTYPE,
  kodeForNavn,
  kodenavn,
  koderI,
  SAKSSTATUS,
  STANDARD_TILGANGSKODER,
  VARIANTFORMAT,
} from './index.ts';

describe('code lists (noark.md 1.3)', () => {
  it.each([
    ['M053 journalstatus', JOURNALSTATUS, ['J', 'E', 'A', 'U']],
    ['M052 saksstatus', SAKSSTATUS, ['B', 'A', 'U']],
    ['M051 arkivdelstatus', ARKIVDELSTATUS, ['A', 'O', 'P', 'U']],
    ['M082 journalposttype', JOURNALPOSTTYPE, ['I', 'U', 'N', 'X', 'S']],
    ['M087 korrespondanseparttype', KORRESPONDANSEPARTTYPE, ['EA', 'EM', 'EK', 'GM', 'IA', 'IM']],
    ['M700 variantformat', VARIANTFORMAT, ['P', 'A', 'O']],
    ['M086 klassifikasjonstype (2.4.2: K-koder)', KLASSIFIKASJONSTYPE, ['KK', 'GBN']],
  ])('%s holds the obligatory codes', (_navn, liste, obligatoriske) => {
    expect(koderI(liste)).toEqual(expect.arrayContaining(obligatoriske));
  });

  it('tells a code from anything else', () => {
    expect(erKode(JOURNALSTATUS, 'J')).toBe(true);
    expect(erKode(JOURNALSTATUS, 'j')).toBe(false);
    expect(erKode(JOURNALSTATUS, 'toString')).toBe(false);
    expect(erKode(JOURNALSTATUS, null)).toBe(false);
  });

  it('goes from code to XML name and back', () => {
    expect(kodenavn(DOKUMENTMEDIUM, 'E')).toBe('Elektronisk arkiv');
    for (const kode of koderI(DOKUMENTMEDIUM))
      expect(kodeForNavn(DOKUMENTMEDIUM, kodenavn(DOKUMENTMEDIUM, kode))).toBe(kode);
    expect(kodeForNavn(DOKUMENTMEDIUM, ' elektronisk ARKIV ')).toBe('E');
    expect(kodeForNavn(DOKUMENTMEDIUM, 'Mikrofilm')).toBeNull();
  });

  it('5.2.14–17: every access code we start with has a hjemmel and says whole document or information', () => {
    for (const kode of STANDARD_TILGANGSKODER) {
      expect(kode.hjemmel.length).toBeGreaterThan(3);
      expect(typeof kode.helDokument).toBe('boolean');
    }
    expect(new Set(STANDARD_TILGANGSKODER.map((k) => k.kode)).size).toBe(STANDARD_TILGANGSKODER.length);
  });

  it('K-koder: only the top level, each once', () => {
    expect(K_KODER_TOPP.every((k) => k.klasseID.length === 1)).toBe(true);
    expect(new Set(K_KODER_TOPP.map((k) => k.klasseID)).size).toBe(K_KODER_TOPP.length);
  });
});
