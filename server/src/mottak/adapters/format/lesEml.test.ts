import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { erAutosvar, lesEpostdato } from './eposthode.ts';
import { type LestEpost, lesEml } from './lesEml.ts';

async function sluk(innhold: Readable): Promise<string> {
  const biter: Buffer[] = [];
  for await (const bit of innhold) biter.push(Buffer.from(bit));
  return Buffer.concat(biter).toString('latin1');
}

function les(raa: string | Buffer): Promise<LestEpost<string>> {
  const bytes = Buffer.from(raa);
  return lesEml(() => Readable.from([bytes]), bytes.length, sluk);
}

const latin1 = (tekst: string): Buffer => Buffer.from(tekst, 'latin1');
const koder = (lest: LestEpost<string>): string[] => lest.avvik.map((a) => a.kode);

describe('lesEml: heads', () => {
  it('reads names, copies, subject, time and the thread', async () => {
    const { hode } = await les(
      'From: =?iso-8859-1?Q?K=E5re_Pr=F8ve?= <kaare@example.no>\r\nTo: A <a@example.no>, b@example.no\r\nCc: Gruppe: c@example.no;\r\n' +
        'Subject: =?utf-8?B?U8O4a25hZA==?= om bod\r\nDate: Tue, 3 Mar 2026 14:05:00 +0100\r\nMessage-ID: <2@x>\r\nIn-Reply-To: <1@x>\r\nReferences: <0@x> <1@x>\r\n\r\nHei',
    );
    expect(hode).toEqual({
      fra: { navn: 'Kåre Prøve', adresse: 'kaare@example.no' },
      til: [
        { navn: 'A', adresse: 'a@example.no' },
        { navn: '', adresse: 'b@example.no' },
      ],
      kopi: [{ navn: '', adresse: 'c@example.no' }],
      emne: 'Søknad om bod',
      dato: '2026-03-03T13:05:00.000Z',
      messageId: '<2@x>',
      inReplyTo: '<1@x>',
      references: ['<0@x>', '<1@x>'],
      autosvar: false,
      automatikk: null,
      masseutsendt: false,
    });
  });

  it('leaves a date it cannot read open instead of inventing today', async () => {
    const lest = await les('From: a@example.no\r\nDate: i går kveld\r\n\r\nHei');
    expect(lest.hode.dato).toBeNull();
    expect(koder(lest)).toEqual(['mottak.ugyldig-dato']);
  });

  it('says nothing about a date that is simply not there', async () => {
    expect(koder(await les('From: a@example.no\r\nSubject: x\r\n\r\nHei'))).toEqual([]);
  });

  it('notes a missing sender', async () => {
    expect(koder(await les('Subject: x\r\n\r\nHei'))).toEqual(['mottak.mangler-avsender']);
  });

  it('mends a subject in raw latin-1', async () => {
    const lest = await les(latin1('From: a@example.no\r\nSubject: S\xf8knad p\xe5 bl\xe5tt\r\n\r\nHei'));
    expect(lest.hode.emne).toBe('Søknad på blått');
    expect(koder(lest)).toEqual(['mottak.daarlig-tegnsett']);
  });

  it.each([
    ['a word cut short', '=?utf-8?B?U8O4a25hZA==', 'Søknad'],
    ['a word cut inside a letter', '=?utf-8?B?U8O4a25hZCBvbSBzdMO', 'Søknad om st'],
    ['UTF-8 by name, Latin-1 by content', '=?utf-8?B?U/hrbmFk?=', 'Søknad'],
    ['a character set nobody has', '=?x-finnes-ikke?Q?S=F8knad_om_bod?=', 'Søknad om bod'],
    ['no character set', '=??B?U8O4a25hZA==?=', 'Søknad'],
    ['an unknown code', '=?utf-8?X?S=C3=B8knad?=', 'Søknad'],
    ['a word followed by raw Latin-1', '=?UTF-8?B?U8O4a25hZA==?= p\xe5 bod', 'Søknad på bod'],
  ])('never shows the code of a subject: %s', async (_navn, raatt, emne) => {
    const lest = await les(latin1(`From: ${raatt} <a@example.no>\r\nSubject: ${raatt}\r\n\r\nHei`));
    expect(lest.hode.emne).toBe(emne);
    expect(lest.hode.fra).toEqual({ navn: emne, adresse: 'a@example.no' });
    expect(koder(lest)).toEqual(['mottak.daarlig-tegnsett']);
  });
});

describe('lesEml: character sets', () => {
  const mail = (type: string, tekst: string): Buffer => latin1(`From: a@example.no\r\n${type}\r\n\r\n${tekst}\r\n`);

  it.each([
    ['declared utf-8, is latin-1', 'Content-Type: text/plain; charset=utf-8'],
    ['declared nonsense', 'Content-Type: text/plain; charset="x-finnes-ikke"'],
    ['declared nothing', 'Content-Type: text/plain'],
    ['no content type', 'X-Tom: 1'],
  ])('reads and notes text %s', async (_navn, type) => {
    const lest = await les(mail(type, 'S\xf8knad om st\xf8tte'));
    expect(lest.tekst.trim()).toBe('Søknad om støtte');
    expect(koder(lest)).toEqual(['mottak.daarlig-tegnsett']);
  });

  it('has nothing to say about text that is what it claims', async () => {
    const lest = await les(mail('Content-Type: text/plain; charset=iso-8859-1', 'S\xf8knad'));
    expect(lest.tekst.trim()).toBe('Søknad');
    expect(koder(lest)).toEqual([]);
  });
});

describe('lesEml: attachments', () => {
  it('hands each over whole and in order', async () => {
    const lest = await les(
      'From: a@example.no\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHei\r\n--b\r\nContent-Type: application/x; name="=?utf-8?Q?bl=C3=A5.bin?="\r\n\r\nen\r\n--b\r\nContent-Type: application/x\r\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%B8.bin\r\n\r\nto\r\n--b--',
    );
    expect(lest.vedlegg.map((v) => [v.filnavn, v.innhold])).toEqual([
      ['blå.bin', 'en'],
      ['ø.bin', 'to'],
    ]);
  });

  it('knows an encrypted mail', async () => {
    const lest = await les(
      'From: a@example.no\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n\r\nxx',
    );
    expect(lest.kryptert).toBe(true);
    expect((await les('From: a@example.no\r\nContent-Type: application/pkcs7-signature\r\n\r\nxx')).kryptert).toBe(
      false,
    );
  });
});

describe('erAutosvar', () => {
  const med = (
    hoder: Record<string, string>,
    emne = 'Søknad',
    fraAdresse = 'a@example.no',
    innholdstype = '',
  ): boolean =>
    erAutosvar({ emne, fraAdresse, innholdstype, hode: (navn) => (hoder[navn] === undefined ? [] : [hoder[navn]]) });

  it.each([
    [{ 'auto-submitted': 'auto-replied' }, true],
    [{ 'auto-submitted': 'no' }, false],
    [{ precedence: 'auto_reply' }, true],
    [{ precedence: 'bulk' }, false],
    [{ 'return-path': '<>' }, true],
    [{ 'return-path': '<a@example.no>' }, false],
  ])('%j', (hoder, ventet) => {
    expect(med(hoder)).toBe(ventet);
  });

  it('knows reports and subjects, not a letter that speaks of them', () => {
    expect(med({}, 'x', 'a@example.no', 'multipart/report; report-type=delivery-status')).toBe(true);
    expect(med({}, 'x', 'MAILER-DAEMON@example.no')).toBe(true);
    expect(med({}, 'Automatisk svar: Søknad')).toBe(true);
    expect(med({}, 'Klage på automatisk svar fra kommunen')).toBe(false);
    expect(med({}, 'Lest: Søknad')).toBe(false);
  });
});

describe('lesEpostdato', () => {
  it.each([
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z'],
    ['Mon, 02 Mar 2026 10:00:00 +0100 (CET)', '2026-03-02T09:00:00.000Z'],
    ['Mon, 01 Jan 1900 00:00:00 +0000', null],
    ['', null],
  ])('%s', (raa, ventet) => {
    expect(lesEpostdato(raa)).toBe(ventet);
  });
});
