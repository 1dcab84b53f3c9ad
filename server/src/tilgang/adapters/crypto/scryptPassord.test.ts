import { describe, expect, it } from 'vitest';
import { STANDARDKOSTNAD, scryptPassord } from './scryptPassord.ts';
import { tokenkilde } from './token.ts';

const billig = scryptPassord({ ln: 10, r: 8, p: 1 });

describe('password hashes', () => {
  it('are made with N = 2^17, r = 8, p = 1, carry it with them, and know the word again', async () => {
    const vern = scryptPassord();
    const hash = await vern.hash('fjord og fjell om vinteren');
    expect(hash.split('$').slice(0, 4)).toEqual(['scrypt', '17', '8', '1']);
    expect(await vern.stemmer('fjord og fjell om vinteren', hash)).toEqual({ stemmer: true, boerFornyes: false });
    expect(await vern.stemmer('fjord og fjell om sommeren', hash)).toEqual({ stemmer: false, boerFornyes: false });
    expect(STANDARDKOSTNAD).toEqual({ ln: 17, r: 8, p: 1 });
  });
  it('are never the same twice', async () => {
    expect(await billig.hash('samme passord igjen')).not.toBe(await billig.hash('samme passord igjen'));
  });
  it('made with another cost are known and asked to be renewed', async () => {
    const hash = await billig.hash('blåbærsyltetøy');
    const dyrere = scryptPassord({ ln: 11, r: 8, p: 1 });
    expect(await dyrere.stemmer('blåbærsyltetøy', hash)).toEqual({ stemmer: true, boerFornyes: true });
  });
  it('take å as one sign or two', async () => {
    const hash = await billig.hash('blåbærsyltetøy');
    expect((await billig.stemmer('blåbærsyltetøy'.normalize('NFD'), hash)).stemmer).toBe(true);
  });
  it('of an unknown user answer no', async () => {
    expect(await billig.stemmer('hva som helst', null)).toEqual({ stemmer: false, boerFornyes: false });
  });
  it('wait in line when many come at once, and all get their answer', async () => {
    const hash = await billig.hash('fjord og fjell');
    const svar = await Promise.all(
      Array.from({ length: 20 }, (_v, i) => billig.stemmer(i % 2 === 0 ? 'fjord og fjell' : 'feil ord', hash)),
    );
    expect(svar.map((ett) => ett.stemmer)).toEqual(svar.map((_ett, i) => i % 2 === 0));
  });
  it('that cannot be read are an error, not a no', async () => {
    await expect(billig.stemmer('x', 'md5$abc')).rejects.toThrow('Unknown password hash');
  });
});

describe('session tokens', () => {
  it('carry 256 bits and never come twice', () => {
    const mange = Array.from({ length: 200 }, () => tokenkilde.nyttToken());
    expect(new Set(mange).size).toBe(200);
    for (const token of mange) expect(Buffer.from(token, 'base64url').length).toBe(32);
  });
});
