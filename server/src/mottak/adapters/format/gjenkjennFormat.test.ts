import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../ports/formatgjenkjenner.ts';
import { gjenkjennFormat } from './gjenkjennFormat.ts';
import {
  enEml,
  enOle,
  enPdf,
  enPng,
  enTiff,
  enWinmail,
  enZip,
  LAAST,
  medMappe,
  skrivFil,
} from './proevefiler.testing.ts';

function kjenn(innhold: string | Uint8Array, filnavn = 'fil'): Promise<Format> {
  return medMappe(async (mappe) => gjenkjennFormat(await skrivFil(mappe, 'x', innhold), filnavn));
}

const koder = (format: Format): string[] => format.avvik.map((a) => a.kode);
const bom = (hex: string, tekst: string, koding: BufferEncoding): Buffer =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(tekst, koding)]);

describe('gjenkjennFormat: containers and pictures', () => {
  const ooxml = (mappe: string): Buffer =>
    enZip([
      { navn: '[Content_Types].xml', innhold: '<Types/>' },
      { navn: `${mappe}/document.xml`, innhold: '<x/>' },
    ]);
  const odf = (type: string): Buffer =>
    enZip([{ navn: 'mimetype', innhold: `application/vnd.oasis.opendocument.${type}`, metode: 0 }]);

  it.each<[string, string | Uint8Array, string]>([
    ['pdf', enPdf(), 'pdf'],
    ['pdf with rubbish in front', `\u0000\u0001rot\n${enPdf()}`, 'pdf'],
    ['docx', ooxml('word'), 'docx'],
    ['xlsx', ooxml('xl'), 'xlsx'],
    ['pptx', ooxml('ppt'), 'pptx'],
    ['odt', odf('text'), 'odt'],
    ['ods', odf('spreadsheet'), 'ods'],
    ['odp', odf('presentation'), 'odp'],
    ['zip', enZip([{ navn: 'word/brev.txt', innhold: 'ikke et dokument' }]), 'zip'],
    ['doc', enOle([{ navn: '1Table' }, { navn: 'WordDocument' }]), 'doc'],
    ['xls', enOle([{ navn: 'Workbook' }]), 'xls'],
    ['ppt', enOle([{ navn: 'PowerPoint Document' }]), 'ppt'],
    ['msg', enOle([{ navn: '__nameid_version1.0' }, { navn: '__properties_version1.0' }]), 'msg'],
    ['ole of another kind', enOle([{ navn: 'Contents' }]), 'ukjent'],
    ['winmail', enWinmail([]), 'winmail'],
    ['png', enPng(10, 20), 'png'],
    ['tiff', enTiff([[10, 20]]), 'tiff'],
    ['gif', Buffer.from('GIF89a\x0a\x00\x14\x00', 'latin1'), 'gif'],
    ['empty', '', 'tom'],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37 + 11) % 256)), 'ukjent'],
  ])('%s', async (_navn, innhold, kode) => {
    expect((await kjenn(innhold)).kode).toBe(kode);
  });

  it('knows a scan whose directory stands last, far beyond the head', async () => {
    const stor = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#cde',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .tiff({ compression: 'none' })
      .toBuffer();
    expect(stor.readUInt32LE(4)).toBeGreaterThan(65_536);
    expect(await kjenn(stor)).toMatchObject({ kode: 'tiff', bilde: { bredde: 900, hoeyde: 900 }, avvik: [] });
  });

  it('gives the media type and standard extension', async () => {
    expect(await kjenn(enPdf())).toMatchObject({ mime: 'application/pdf', endelse: 'pdf', avvik: [] });
    expect(await kjenn(enTiff([[1, 1]]))).toMatchObject({ mime: 'image/tiff', endelse: 'tif' });
  });

  it('reads the largest page of a TIFF, and stops in a looping one', async () => {
    expect(
      (
        await kjenn(
          enTiff([
            [100, 100],
            [3000, 2000],
            [5, 5],
          ]),
        )
      ).bilde,
    ).toEqual({ bredde: 3000, hoeyde: 2000 });
    const sloeyfe = enTiff([[7, 7]]);
    sloeyfe.writeUInt32LE(8, 8 + 26);
    expect((await kjenn(sloeyfe)).bilde).toEqual({ bredde: 7, hoeyde: 7 });
  });
});

describe('gjenkjennFormat: what is wrong', () => {
  it('flags a picture of 20,000 × 20,000 pixels but not a large map', async () => {
    expect(koder(await kjenn(enPng(20_000, 20_000)))).toEqual(['mottak.for-stort-bilde']);
    expect(koder(await kjenn(enPng(13_244, 18_724)))).toEqual([]);
  });

  it('tells a locked PDF from one that only restricts printing, and from a damaged one', async () => {
    expect(koder(await kjenn(enPdf(LAAST)))).toEqual(['mottak.kryptert-pdf']);
    expect(koder(await kjenn('%PDF-1.4\nikke mer'))).toEqual(['mottak.korrupt-pdf']);
    expect(koder(await kjenn(enPdf().slice(0, -7)))).toEqual([]);
  });

  it('finds locked archives and Office documents', async () => {
    const laast = enZip([{ navn: 'a.txt', innhold: 'x', kryptert: true }]);
    expect(koder(await kjenn(laast))).toEqual(['mottak.kryptert-arkiv']);
    expect(await kjenn(enOle([{ navn: 'EncryptedPackage' }]), 'brev.docx')).toMatchObject({
      avvik: [{ kode: 'mottak.kryptert-dokument' }],
    });
    const fib = Buffer.alloc(12);
    fib.writeUInt16LE(0x0100, 10);
    expect(koder(await kjenn(enOle([{ navn: 'WordDocument', innhold: fib }])))).toEqual(['mottak.kryptert-dokument']);
    const filepass = Buffer.from('0908080000060500bb0dcc072f000600', 'hex');
    filepass.writeUInt16LE(8, 2);
    const xls = Buffer.concat([filepass.subarray(0, 12), Buffer.from('2f000600', 'hex')]);
    expect(koder(await kjenn(enOle([{ navn: 'Workbook', innhold: xls }])))).toEqual(['mottak.kryptert-dokument']);
  });

  it('sees a zip whose list of contents is gone', async () => {
    const hel = enZip([{ navn: 'a.txt', innhold: 'x'.repeat(500) }]);
    expect(koder(await kjenn(hel.subarray(0, hel.length - 30)))).toEqual(['mottak.korrupt-arkiv']);
  });

  it('says when the name lies, but not when it says nothing', async () => {
    expect(koder(await kjenn(enPdf(), 'brev.docx'))).toEqual(['mottak.endelse-stemmer-ikke']);
    expect(koder(await kjenn(enPdf(), 'scan.001'))).toEqual([]);
    expect(koder(await kjenn(enPdf(), 'scan.PDF'))).toEqual([]);
    expect(koder(await kjenn(enPdf(), 'Møte 12.05'))).toEqual([]);
  });

  it('calls zero bytes empty', async () => {
    expect(await kjenn('', 'brev.pdf')).toMatchObject({ kode: 'tom', avvik: [{ kode: 'mottak.tom-fil' }] });
  });
});

describe('gjenkjennFormat: text', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['utf-8', 'Søknad om støtte', 'txt', 'utf-8'],
    ['latin-1', Buffer.from('Søknad på blå ark', 'latin1'), 'txt', 'iso-8859-1'],
    ['windows-1252', Buffer.from('Pris \x80 5 \x96 s\xf8knad', 'latin1'), 'txt', 'windows-1252'],
    ['utf-8 with mark', bom('efbbbf', 'Hei', 'utf8'), 'txt', 'utf-8'],
    ['utf-16 with mark', bom('fffe', 'Hei på deg', 'utf16le'), 'txt', 'utf-16le'],
    ['utf-16 without mark', Buffer.from('Dette er en lang nok tekst', 'utf16le'), 'txt', 'utf-16le'],
    ['html', '<!DOCTYPE html><html><body>Hei</body></html>', 'html', 'utf-8'],
    ['html without doctype', '\n<div><p>Hei</p></div>', 'html', 'utf-8'],
    ['xml', '<?xml version="1.0"?><melding/>', 'xml', 'utf-8'],
    ['xhtml', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>', 'html', 'utf-8'],
    ['rtf', '{\\rtf1\\ansi Hei}', 'rtf', 'utf-8'],
    ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'ics', 'utf-8'],
    ['csv with semicolons', 'navn;gnr;bnr\nA;1;2\nB;3;4\n', 'csv', 'utf-8'],
    ['prose with commas', 'Hei, vi skriver, igjen, om saken.\nDet er, som før, uklart, dessverre.\n', 'txt', 'utf-8'],
    ['a letter that begins with a date', 'Date: i dag\n\nHei der', 'txt', 'utf-8'],
    ['mail', enEml({}), 'eml', 'utf-8'],
  ])('%s', async (_navn, innhold, kode, tegnsett) => {
    expect(await kjenn(innhold)).toMatchObject({ kode, tegnsett });
  });

  it('lets a csv name decide for a narrow table only', async () => {
    expect((await kjenn('a;b\nc;d\n', 'liste.csv')).kode).toBe('csv');
    expect((await kjenn('a;b\nc;d\n', 'liste.txt')).kode).toBe('txt');
  });

  it('does not cut a character in two at the end of the sample', async () => {
    expect(await kjenn(`${'x'.repeat(65_535)}øøø`)).toMatchObject({ kode: 'txt', tegnsett: 'utf-8' });
  });
});
