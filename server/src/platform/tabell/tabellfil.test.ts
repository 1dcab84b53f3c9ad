import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { skrivCsv, skrivXlsx, type Tabell } from './tabellfil.ts';

const TABELL: Tabell = {
  tittel: 'Restanser: 1/2',
  kolonner: ['Tittel', 'År'],
  rader: [
    ['=HYPERLINK("http://x.test","Søknad")', 5],
    ['Vedtak; "endelig"\nmed vedlegg', null],
    ['+47 75 00 00 00', 1],
  ],
};

describe('a work list as a file', () => {
  it('CSV opens in Norwegian Excel, and no cell is run as a formula', () => {
    const tekst = skrivCsv(TABELL).toString('utf8');
    expect(tekst.startsWith('\ufeffTittel;År\r\n')).toBe(true);
    expect(tekst).toContain(`"'=HYPERLINK(""http://x.test"",""Søknad"")";5\r\n`);
    expect(tekst).toContain('"Vedtak; ""endelig""\nmed vedlegg";\r\n');
    expect(tekst).toContain("'+47 75 00 00 00;1");
  });

  it('XLSX holds text as text and numbers as numbers, on a sheet with a name Excel accepts', async () => {
    const filer = await pakkUt(await skrivXlsx(TABELL));
    const les = (navn: string) => filer.get(navn) ?? '';
    expect(les('xl/workbook.xml')).toContain('name="Restanser  1 2"');
    const ark = les('xl/worksheets/sheet1.xml');
    expect(ark).not.toContain('<f>');
    expect(ark).toMatch(/<v>5<\/v>/);
    expect(les('xl/sharedStrings.xml') + ark).toContain('=HYPERLINK');
  });
});

async function pakkUt(xlsx: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(xlsx, { lazyEntries: true });
  const filer = new Map<string, string>();
  for await (const oppslag of zip.eachEntry()) {
    filer.set(oppslag.fileName, (await buffer(await zip.openReadStreamPromise(oppslag))).toString('utf8'));
  }
  return filer;
}
