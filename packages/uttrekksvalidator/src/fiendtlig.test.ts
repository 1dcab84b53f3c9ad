import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { konsollrapport } from './rapport/konsoll.ts';
import { harSkjemaer, koder, nyMappe, ryddMapper, skriv, uttrekksfiler, VALG, valider } from './testing/uttrekk.ts';
import { validerUttrekk } from './valider.ts';
import { Elementleser, XmlStopp } from './xml/elementleser.ts';

afterAll(ryddMapper);

const stille = { aapne: () => {}, lukk: () => {} };

describe('XML that means harm', () => {
  test('a text without end stops within bounds', () => {
    const leser = new Elementleser(stille);
    leser.skriv('<arkiv><tittel>');
    const bit = 'x'.repeat(100_000);
    const foer = process.memoryUsage().heapUsed;
    expect(() => {
      for (let runde = 0; runde < 1000; runde += 1) leser.skriv(bit);
    }).toThrow(/en tekst på over 10 millioner tegn/);
    expect(process.memoryUsage().heapUsed - foer).toBeLessThan(100_000_000);
  });

  test.each(['<!--', '<a ', '<?x ', '<![CDATA['])('a %s without end stops as well', (start) => {
    const leser = new Elementleser(stille);
    leser.skriv(`<arkiv>${start}`);
    expect(() => {
      for (let runde = 0; runde < 200; runde += 1) leser.skriv(' y'.repeat(50_000));
    }).toThrow(XmlStopp);
  });

  test('a nesting without end stops', () => {
    const leser = new Elementleser(stille);
    expect(() => leser.skriv('<a>'.repeat(1000))).toThrow(/mer enn 256 elementer/);
  });

  test('a million attributes stop', () => {
    const leser = new Elementleser(stille);
    leser.skriv('<arkiv');
    expect(() => {
      for (let at = 0; at < 2000; at += 1)
        leser.skriv(Array.from({ length: 500 }, (_each, i) => ` navn${at}x${i}="verdi"`).join(''));
    }).toThrow(XmlStopp);
  });
});

const MILLIARD = `<!DOCTYPE endringslogg [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}"><!ENTITY e "${'&d;'.repeat(50)}">]>`;

describe.skipIf(!harSkjemaer)('an uttrekk that means harm', () => {
  test('a bomb of entities is refused by name', async () => {
    const rapport = await valider({
      endringslogg: (tekst) =>
        tekst.replace('<endringslogg', `${MILLIARD}\n<endringslogg`).replace('>Søknad<', '>&e;<'),
    });
    expect(koder(rapport)).toContain('xml-doctype');
  });

  test('an entity that reads a file of the machine gives nothing of it', async () => {
    const rapport = await valider({
      endringslogg: (tekst) =>
        tekst
          .replace('<endringslogg', '<!DOCTYPE endringslogg [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<endringslogg')
          .replace('>Søknad<', '>&x;<'),
    });
    expect(koder(rapport)).toContain('xml-doctype');
    expect(JSON.stringify(rapport)).not.toContain('root:');
  });

  test('bytes that are not UTF-8 are told of once, and the rest is judged', async () => {
    const mappe = skriv(nyMappe(), uttrekksfiler());
    const xml = Buffer.from(uttrekksfiler().get('arkivstruktur.xml') ?? '');
    xml[xml.indexOf('Byggesak') + 3] = 0xff;
    writeFileSync(path.join(mappe, 'arkivstruktur.xml'), xml);
    const rapport = await validerUttrekk(mappe, VALG);
    expect(koder(rapport)).toContain('ikke-utf8');
    expect(rapport.fakta).toContainEqual(['Journalposter', '2']);
  });

  test('a file of zeros, and one of noise, are broken files', async () => {
    for (const innhold of ['\0'.repeat(5000), 'støy '.repeat(1000), '']) {
      const rapport = await valider({ filer: { 'arkivstruktur.xml': innhold, 'arkivuttrekk.xml': innhold } });
      expect(koder(rapport)).toContain('xml-oppbygning');
      expect(rapport.dom).toBe('ugyldig');
    }
  });

  test('cut anywhere, it always ends with a verdict and never with a crash', { timeout: 120_000 }, async () => {
    const filer = ['arkivstruktur.xml', 'arkivuttrekk.xml', 'loependeJournal.xml', 'arkivstruktur.xsd'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...filer), fc.double({ min: 0, max: 0.99, noNaN: true }), async (navn, hvor) => {
        const tekst = uttrekksfiler().get(navn) ?? '';
        const rapport = await valider({ filer: { [navn]: tekst.slice(0, Math.floor(tekst.length * hvor)) } });
        expect(['ugyldig', 'ikke-bedoemt']).toContain(rapport.dom);
      }),
      { numRuns: 25 },
    );
  });

  test('a schema of its own that would fill the memory is not used', async () => {
    for (const ond of ['maxOccurs="unbounded"', 'version="5.0"']) {
      const rapport = await valider(
        {
          skjema: (navn, tekst) =>
            navn === 'endringslogg.xsd'
              ? tekst
                  .replace(ond, ond.startsWith('max') ? 'maxOccurs="99999999"' : ond)
                  .replace('<xs:schema', ond.startsWith('max') ? '<xs:schema' : '<!DOCTYPE a><xs:schema')
              : tekst,
        },
        { skjemamappe: null },
      );
      expect(rapport.ikkeBedoemt.join()).toMatch(/endringslogg\.xsd (krever urimelig mange|har en DOCTYPE)/);
      expect(rapport.dom).toBe('ikke-bedoemt');
    }
  });

  test('terminal codes in a value do not reach the terminal', async () => {
    const rapport = await valider({ filer: { 'dokumenter/\u001b[31mrød\u202e.pdf': 'x' } });
    for (const tegn of ['\u001b', '\u202e']) expect(konsollrapport(rapport)).not.toContain(tegn);
  });
});
