import { describe, expect, it } from 'vitest';
import { lesForsendelse } from './forsendelsesliste.ts';

const id = 'd1c6d795-f1a0-4a36-bce1-a4d9f26696db';

describe('what the two versions say, in our words', () => {
  it('reads V2', () => {
    const post = lesForsendelse({
      id,
      tittel: 'Svar på nabovarsel',
      dato: '2026-11-19T10:00:00+01:00',
      avsender: {
        organisasjonsnummer: '310000003',
        postadresse: { navn: 'Fjelltoppen AS', adresselinje1: 'Torget 1' },
      },
      mottaker: { organisasjonsnummer: '872418032', postadresse: { navn: 'Rana' } },
      metadataForImport: { mappeId: { saksaar: 2026, sakssekvensnummer: 17 }, dokumentetsDato: '2026-11-18T00:00:00Z' },
      sikkerhetsniva: 'HOYESTE',
      taushetsbelagtPost: true,
      svarPaForsendelse: 'aa3c3d19-4d4f-45cf-8d3c-4b2b0f3f8c11',
      type: 'byggesak',
      avgivendeSystem: 'EDIALOG',
      svarSendesTil: { fodselsnummer: '01815000080', postadresse: { navn: 'Ola' } },
      filer: [{ filnavn: 'a.pdf', hash: 'AB'.repeat(32), storrelse: 10, mimeType: 'application/pdf' }],
    });
    expect(post).toMatchObject({
      id,
      orgnr: '872418032',
      dato: new Date('2026-11-19T09:00:00Z'),
      avsenderFnr: '01815000080',
    });
    expect(post?.opplysninger).toEqual({
      tittel: 'Svar på nabovarsel',
      avsender: { navn: 'Fjelltoppen AS', orgnr: '310000003', epost: null, postadresse: 'Torget 1' },
      sikkerhetsnivaa: 4,
      taushetsbelagt: true,
      saksvink: { saksaar: 2026, sakssekvensnummer: 17 },
      svarPaa: 'aa3c3d19-4d4f-45cf-8d3c-4b2b0f3f8c11',
      forsendelsestype: 'byggesak',
      avsendersystem: 'EDIALOG',
      datert: '2026-11-18T00:00:00.000Z',
      filer: [{ sha256: 'ab'.repeat(32), stoerrelse: 10 }],
    });
  });

  it('reads V1 as it is really sent: milliseconds, nulls, zeros, no hashes', () => {
    const post = lesForsendelse({
      id,
      tittel: 'tittel',
      date: 1418730906808,
      niva: '3',
      avsender: { navn: 'Tester', adresselinje1: 'Første', postnr: '3333', poststed: 'Teststad' },
      mottaker: { navn: 'Orgnavn', orgnr: '872418032', adresse3: null },
      svarSendesTil: { navn: 'Kjell', fnr: null, land: null },
      metadataForImport: { sakssekvensnummer: 0, saksaar: 0, journalposttype: null, dokumentetsDato: null },
      filmetadata: [{ filnavn: 'dokument.pdf', mimetype: 'application/pdf' }],
      kryptert: false,
      krevNiva4Innlogging: false,
    });
    expect(post).toMatchObject({ orgnr: '872418032', dato: new Date(1418730906808), avsenderFnr: null });
    expect(post?.opplysninger).toMatchObject({
      avsender: { navn: 'Tester', postadresse: 'Første, 3333 Teststad' },
      sikkerhetsnivaa: 3,
      saksvink: null,
      datert: null,
      filer: [{ sha256: null, stoerrelse: null }],
    });
    expect(lesForsendelse({ id, krevNiva4Innlogging: true })?.opplysninger.sikkerhetsnivaa).toBe(4);
  });

  it('loses a field that cannot be read, and never the forsendelse', () => {
    const rar = {
      id,
      tittel: ['?'],
      dato: 'i går',
      avsender: 'Ola',
      mottaker: { orgnr: 872418032 },
      filer: [null, 3, {}],
    };
    expect(lesForsendelse(rar)).toMatchObject({ id, orgnr: '872418032', dato: null, opplysninger: { tittel: null } });
    expect(
      lesForsendelse({ id, mottaker: null, metadataForImport: { saksaar: 2026, sakssekvensnummer: -1 } }),
    ).toMatchObject({
      orgnr: '',
      opplysninger: { saksvink: null, taushetsbelagt: false, avsender: null },
    });
  });

  it.each([[{}], [null], ['x'], [{ id: '' }], [{ id: '../../status' }], [{ id: 7 }]])('has no key in %j', (verdi) => {
    expect(lesForsendelse(verdi)).toBeNull();
  });

  it('reads a hash in hex or base64', () => {
    const les = (hash: string) => lesForsendelse({ id, filer: [{ hash }] })?.opplysninger.filer?.[0]?.sha256;
    expect(les(Buffer.alloc(32, 0xab).toString('base64'))).toBe('ab'.repeat(32));
    expect(les('ukjent')).toBeNull();
  });
});
