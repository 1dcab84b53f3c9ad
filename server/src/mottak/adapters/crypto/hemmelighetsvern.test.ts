import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lagHemmelighetsvern } from './hemmelighetsvern.ts';

const gammel = randomBytes(32);
const ny = randomBytes(32);

describe('secrets at rest', () => {
  it('are read back only where they belong, and are never the same text twice', () => {
    const vern = lagHemmelighetsvern([ny]);
    const en = vern.krypter('passord æøå', 'rana:kanal-1:passord');
    expect(en).not.toContain('passord');
    expect(vern.krypter('passord æøå', 'rana:kanal-1:passord')).not.toBe(en);
    expect(vern.dekrypter(en, 'rana:kanal-1:passord')).toBe('passord æøå');
    expect(() => vern.dekrypter(en, 'bindal:kanal-1:passord')).toThrow('ikke-ekte');
  });
  it('are refused when one bit is changed or the tag is cut', () => {
    const vern = lagHemmelighetsvern([ny]);
    const deler = vern.krypter('hemmelig', 'x').split('.');
    const endret = [...deler.slice(0, 4), Buffer.from('annet').toString('base64')].join('.');
    expect(() => vern.dekrypter(endret, 'x')).toThrow('ikke-ekte');
    const kort = [...deler.slice(0, 3), 'AAAA', deler[4]].join('.');
    expect(() => vern.dekrypter(kort, 'x')).toThrow('ikke-ekte');
  });
  it('outlive a change of key as long as the old one is kept, and are known to be old', () => {
    const foer = lagHemmelighetsvern([gammel]).krypter('hemmelig', 'x');
    const under = lagHemmelighetsvern([ny, gammel]);
    expect(under.dekrypter(foer, 'x')).toBe('hemmelig');
    expect([under.erGammel(foer), under.erGammel(under.krypter('hemmelig', 'x'))]).toEqual([true, false]);
    expect(() => lagHemmelighetsvern([ny]).dekrypter(foer, 'x')).toThrow('ukjent-noekkel');
  });
  it('cannot be kept without a key', () => {
    const uten = lagHemmelighetsvern([]);
    expect(uten.harNoekkel).toBe(false);
    expect(() => uten.krypter('hemmelig', 'x')).toThrow('uten-noekkel');
  });
});
