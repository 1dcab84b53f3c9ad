import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Funnkode } from './funn/funntyper.ts';
import { KanIkkeBedoemmes } from './pakke/pakke.ts';
import { pdf } from './testing/deler.ts';
import { type Diasoppskrift, diaspakke, lagTar, PAKKEID } from './testing/dias.ts';
import { tarblokk } from './testing/tar.ts';
import { harSkjemaer, koder, nyMappe, ryddMapper, skriv, uttrekksfiler, VALG } from './testing/uttrekk.ts';
import { validerUttrekk } from './valider.ts';
import { finnXmllint } from './xml/xmllint.ts';

afterAll(ryddMapper);

const doem = (sti: string) => validerUttrekk(sti, VALG);
const bytt = (fra: string | RegExp, til: string) => (tekst: string) => tekst.replace(fra, til);

const TILFELLER: readonly (readonly [string, readonly Funnkode[], Diasoppskrift])[] = [
  ['a wrong checksum in METS', ['mets-sjekksum'], { mets: bytt(/CHECKSUM="[0-9a-f]{8}/, 'CHECKSUM="00000000') }],
  ['a wrong size in METS', ['mets-stoerrelse'], { mets: bytt(/SIZE="\d+"/, 'SIZE="1"') }],
  [
    'another kind of checksum in METS',
    ['mets-algoritme'],
    { mets: bytt('CHECKSUMTYPE="SHA-256"', 'CHECKSUMTYPE="MD5"') },
  ],
  [
    'a file METS names is gone',
    ['antall-dokumentfiler', 'dokument-mangler', 'mets-fil-mangler'],
    { filer: { 'content/dokumenter/2024/1.pdf': null } },
  ],
  ['a file METS does not name', ['mets-fil-ikke-nevnt'], { filer: { 'administrative_metadata/ekstra.txt': 'x' } }],
  ['METS breaks its schema', ['mets-skjema'], { mets: bytt('LABEL="Fjellheim"', 'LABBEL="Fjellheim"') }],
  ['METS without profile and owner', ['mets-opplysning', 'mets-skjema'], { mets: bytt(/ PROFILE="[^"]*"/, '') }],
  [
    'a changed document is seen by both',
    ['dokument-endret', 'mets-sjekksum'],
    { filer: { 'content/dokumenter/2024/1.pdf': pdf(1).replace('brev 1', 'brev 8') } },
  ],
  ['no submission description', ['innsending-mangler'], { innsending: null }],
  [
    'a submission description of another tar',
    ['innsending-sjekksum'],
    { innsending: bytt(/CHECKSUM="[0-9a-f]{8}/, 'CHECKSUM="00000000') },
  ],
  ['a broken submission description', ['xml-oppbygning'], { innsending: (tekst) => tekst.slice(0, 900) }],
  [
    'a submission description that breaks its schema',
    ['innsending-skjema'],
    { innsending: bytt('LABEL="Fjellheim"', 'LABBEL="x"') },
  ],
  ['no log', ['dias-oppsett', 'mets-fil-mangler'], { filer: { 'log.xml': null } }],
  ['a tar by another name', ['dias-oppsett'], { tarnavn: 'pakke' }],
];

describe.skipIf(!harSkjemaer)('a DIAS package', () => {
  test('that is whole has no findings', async () => {
    const rapport = await doem(diaspakke(uttrekksfiler()));
    expect(koder(rapport)).toEqual([]);
    expect(rapport.ikkeBedoemt).toEqual([]);
    expect(rapport.art).toBe('DIAS-pakke');
  });

  test('is judged the same by xmllint', async () => {
    const xmllint = await finnXmllint(process.env.PATH ?? '');
    const rapport = await validerUttrekk(diaspakke(uttrekksfiler()), { ...VALG, xmllint });
    expect(koder(rapport)).toEqual([]);
    expect(rapport.ikkeBedoemt).toEqual([]);
  });

  test('is found in the folder it was delivered in', async () => {
    const tar = diaspakke(uttrekksfiler());
    const levert = nyMappe();
    lagTar(path.join(path.dirname(tar), 'kilde'), '.', path.join(levert, `${PAKKEID}.tar`));
    expect(koder(await doem(levert))).toEqual(['dias-oppsett', 'innsending-mangler']);
  });

  test('is what counts in a folder that also has the uttrekk it was made of', async () => {
    const tar = diaspakke(uttrekksfiler());
    skriv(path.join(path.dirname(tar), 'content'), uttrekksfiler());
    const rapport = await doem(path.dirname(tar));
    expect(koder(rapport)).toEqual([]);
    expect(rapport.art).toBe('DIAS-pakke');
  });

  test('unpacked is judged as a folder', async () => {
    const tar = diaspakke(uttrekksfiler());
    expect(koder(await doem(path.join(path.dirname(tar), 'kilde')))).toEqual(['dias-oppsett']);
  });

  test.each(TILFELLER)('%s', async (_hva, ventet, oppskrift) => {
    expect(koder(await doem(diaspakke(uttrekksfiler(), oppskrift)))).toEqual(ventet);
  });

  test('without a METS schema anywhere is not called valid', async () => {
    const tar = diaspakke(uttrekksfiler(), { uten: ['dias-mets.xsd'] });
    const rapport = await validerUttrekk(tar, { ...VALG, skjemamappe: null });
    expect(koder(rapport)).toEqual([]);
    expect(rapport.dom).toBe('ikke-bedoemt');
  });
});

describe.skipIf(!harSkjemaer)('a tar', () => {
  const langt = `dokumenter/${'lang mappe/'.repeat(14)}brev.pdf`;
  const filer = () => new Map([...uttrekksfiler(), [langt, pdf(3)]]);

  test.each(['gnu', 'pax', 'ustar'])('in the format %s is read where it lies', async (format) => {
    const mappe = skriv(path.join(nyMappe(), 'uttrekk'), filer());
    const tar = path.join(path.dirname(mappe), 'uttrekk.tar');
    lagTar(path.dirname(mappe), 'uttrekk', tar, format);
    const rapport = await doem(tar);
    expect(koder(rapport)).toEqual(['antall-dokumentfiler', 'dokument-uten-referanse', 'innsending-mangler']);
    expect(rapport.proever.find((each) => each.proeve.nummer === 'N5.33')?.funn[0]?.funn[0]?.detalj).toBe(langt);
  });

  test('that is cut short is told of', async () => {
    const mappe = skriv(path.join(nyMappe(), 'uttrekk'), filer());
    const tar = path.join(path.dirname(mappe), 'uttrekk.tar');
    lagTar(path.dirname(mappe), 'uttrekk', tar);
    writeFileSync(tar, readFileSync(tar).subarray(0, -12_000));
    expect(koder(await doem(tar))).toContain('tar-skadet');
  });

  test('with paths out of it and links opens none of them', async () => {
    const blokker = [...uttrekksfiler()].map(([sti, tekst]) => tarblokk(sti, tekst));
    const onde = [
      tarblokk('../utenfor.txt', 'x'),
      tarblokk('/etc/passwd', 'x'),
      tarblokk('dokumenter/lenke.pdf', '', '2', '/etc/passwd'),
    ];
    const tar = path.join(nyMappe(), 'pakke.tar');
    writeFileSync(tar, Buffer.concat([...blokker, ...onde, Buffer.alloc(1024)]));
    expect(koder(await doem(tar))).toEqual(['innsending-mangler', 'lenke-i-pakken', 'sti-utenfor']);
  });

  test('with two files of one name says so', async () => {
    const blokker = [...uttrekksfiler()].map(([sti, tekst]) => tarblokk(sti, tekst));
    const tar = path.join(nyMappe(), 'pakke.tar');
    writeFileSync(tar, Buffer.concat([...blokker, tarblokk('dokumenter/2024/1.pdf', 'x'), Buffer.alloc(1024)]));
    expect(koder(await doem(tar))).toContain('ulovlig-filnavn');
  });
});

describe.skipIf(!harSkjemaer)('a folder', () => {
  test('with a link in it does not follow it', async () => {
    const mappe = skriv(nyMappe(), uttrekksfiler({ filer: { 'dokumenter/2024/1.pdf': null } }));
    symlinkSync('/etc/hostname', path.join(mappe, 'dokumenter/2024/1.pdf'));
    expect(koder(await doem(mappe))).toEqual(['antall-dokumentfiler', 'dokument-mangler', 'lenke-i-pakken']);
  });

  test('with two uttrekk asks which', async () => {
    const mappe = nyMappe();
    skriv(path.join(mappe, 'a'), uttrekksfiler());
    skriv(path.join(mappe, 'b'), uttrekksfiler());
    await expect(doem(mappe)).rejects.toThrow(/flere uttrekk: a\/, b\//);
  });

  test('without any is refused in words', async () => {
    const mappe = nyMappe();
    mkdirSync(path.join(mappe, 'dokumenter'));
    await expect(doem(mappe)).rejects.toThrow(KanIkkeBedoemmes);
    await expect(doem(path.join(mappe, 'borte'))).rejects.toThrow(/Finner ikke/);
  });
});
