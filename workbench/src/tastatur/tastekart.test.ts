import { describe, expect, it } from 'vitest';
import { ENKELTTASTER, kommandoFor, type Tastetrykk } from './tastekart.ts';

const trykk = (key: string, mer: Partial<Tastetrykk> = {}): Tastetrykk => ({
  key,
  ctrl: false,
  alt: false,
  shift: false,
  maal: 'ingen',
  dialog: false,
  ...mer,
});

describe('the keyboard of the workbench', () => {
  it('hears the letters of the day', () => {
    expect(kommandoFor(trykk('j'), true)).toBe('neste');
    expect(kommandoFor(trykk('k', { maal: 'koe' }), true)).toBe('forrige');
    expect(kommandoFor(trykk('u'), true)).toBe('angre');
    expect(kommandoFor(trykk('3'), true)).toEqual({ kandidat: 3 });
    expect(kommandoFor(trykk('?', { shift: true }), true)).toBe('hjelp');
  });

  it('never disturbs writing', () => {
    for (const key of [...Object.keys(ENKELTTASTER), '1', 'Enter', 'Tab'])
      expect(kommandoFor(trykk(key, { maal: 'tekst' }), true)).toBeNull();
  });

  it('lets buttons and lists keep their own Enter, but the queue accepts', () => {
    expect(kommandoFor(trykk('Enter', { maal: 'kontroll' }), true)).toBeNull();
    expect(kommandoFor(trykk('Enter', { maal: 'koe' }), true)).toBe('godta');
    expect(kommandoFor(trykk('Enter'), true)).toBe('godta');
  });

  it('goes to the uncertain field by Tab only from the queue, so that all else is reached as everywhere', () => {
    expect(kommandoFor(trykk('Tab', { maal: 'koe' }), true)).toBe('foersteUsikre');
    expect(kommandoFor(trykk('Tab', { maal: 'kontroll' }), true)).toBeNull();
    expect(kommandoFor(trykk('Tab'), true)).toBeNull();
    expect(kommandoFor(trykk('Tab', { maal: 'koe', shift: true }), true)).toBeNull();
  });

  it('keeps keys with a modifier everywhere, also while writing and when single letters are off', () => {
    for (const enkelttaster of [true, false]) {
      expect(kommandoFor(trykk('Enter', { ctrl: true, maal: 'tekst' }), enkelttaster)).toBe('journalfoer');
      expect(kommandoFor(trykk('2', { alt: true, maal: 'tekst' }), enkelttaster)).toEqual({ kandidat: 2 });
      expect(kommandoFor(trykk('Escape', { maal: 'tekst' }), enkelttaster)).toBe('ut');
    }
  });

  it('can have its single letters switched off', () => {
    for (const key of [...Object.keys(ENKELTTASTER), '1', 'Enter', 'Tab'])
      expect(kommandoFor(trykk(key), false)).toBeNull();
  });

  it('leaves the browser its own combinations and dialogs theirs', () => {
    expect(kommandoFor(trykk('k', { ctrl: true }), true)).toBeNull();
    expect(kommandoFor(trykk('j', { dialog: true }), true)).toBeNull();
    expect(kommandoFor(trykk('Escape', { dialog: true }), true)).toBeNull();
  });
});
