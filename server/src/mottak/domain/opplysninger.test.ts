import { describe, expect, it } from 'vitest';
import { UTEN_OPPLYSNINGER, utenFnr, vaskOpplysninger } from './opplysninger.ts';

describe('what a channel says of a delivery', () => {
  it('holds no national identity number in any text', () => {
    const vasket = vaskOpplysninger({
      ...UTEN_OPPLYSNINGER,
      tittel: 'Søknad (eDialog fra 01815000080)',
      avsender: { navn: 'Ola 018150 00080', orgnr: '310000003', epost: '01815000080@post.example', postadresse: null },
      avsendersystem: 'EDIALOG 018150-00080',
    });
    expect(JSON.stringify(vasket)).not.toMatch(/\d{6}[ -]?\d{5}/);
    expect(vasket.tittel).toContain('Søknad (eDialog fra');
    expect(vasket.avsender?.orgnr).toBe('310000003');
  });
  it('keeps a key of another system whole, whatever digits it has', () => {
    const svarPaa = '12345678-1234-4123-8123-01898512345f';
    expect(vaskOpplysninger({ ...UTEN_OPPLYSNINGER, svarPaa }).svarPaa).toBe(svarPaa);
    expect(vaskOpplysninger({ ...UTEN_OPPLYSNINGER, svarPaa: '01815000080' }).svarPaa).toBe('*****');
  });
  it('leaves other numbers as they are', () => {
    expect(utenFnr('Sak 2026/1234, gnr 12 bnr 345, kid 1234567890123')).toBe(
      'Sak 2026/1234, gnr 12 bnr 345, kid 1234567890123',
    );
    expect(utenFnr(null)).toBeNull();
  });
});
