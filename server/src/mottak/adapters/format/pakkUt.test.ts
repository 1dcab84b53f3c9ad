import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EpostBody, Utpakking, Utpakkingsgrenser } from '../../ports/utpakker.ts';
import { pakkUt } from './pakkUt.ts';
import { enEml, enPdf, enPng, enWinmail, enZip, medMappe, skrivFil, type Zipinngang } from './proevefiler.testing.ts';

interface Svar extends Utpakking {
  readonly paaDisk: readonly string[];
  readonly innhold: readonly string[];
}

/** Unpacks in a folder of its own and reads every part back. */
function pakk(innhold: string | Uint8Array, filnavn: string, grenser: Partial<Utpakkingsgrenser> = {}): Promise<Svar> {
  return medMappe(async (mappe) => {
    const fil = await skrivFil(mappe, 'original', innhold);
    const utmappe = path.join(mappe, 'ut');
    await mkdir(utmappe);
    const svar = await pakkUt({ fil, filnavn, utmappe, grenser });
    const lest = await Promise.all(svar.deler.map((del) => readFile(del.sti, 'latin1')));
    svar.deler.forEach((del, i) => {
      expect(
        createHash('sha256')
          .update(lest[i] ?? '', 'latin1')
          .digest('hex'),
      ).toBe(del.sha256);
      expect(lest[i]?.length).toBe(del.stoerrelse);
    });
    expect(await readFile(fil)).toEqual(Buffer.from(innhold));
    expect((await readdir(mappe)).sort()).toEqual(['original', 'ut']);
    return { ...svar, paaDisk: await readdir(utmappe), innhold: lest };
  });
}

const koder = (svar: Utpakking): string[] =>
  svar.avvik.map((a) => `${a.kode}${a.del === undefined ? '' : `@${a.del}`}`).sort();
const navn = (svar: Utpakking): string[] => svar.deler.map((d) => d.filnavn);
const txt = (navn: Zipinngang['navn'], innhold = 'tekst'): Zipinngang => ({ navn, innhold });

describe('pakkUt: files that are no containers', () => {
  it('gives the received file itself, not a copy', async () => {
    const svar = await pakk(enPdf(), 'Søknad.pdf');
    expect(svar.deler).toMatchObject([
      { filnavn: 'Søknad.pdf', format: 'pdf', rolle: 'hoveddokument', forelder: null },
    ]);
    expect(svar.paaDisk).toEqual([]);
    expect(svar.epost).toBeUndefined();
  });

  it('adds the extension that is missing, and cleans a name with emoji and path', async () => {
    expect(navn(await pakk(enPdf(), 'skann'))).toEqual(['skann.pdf']);
    const svar = await pakk(enPdf(), '../kart 🏔️.pdf');
    expect(svar.deler[0]).toMatchObject({ filnavn: 'kart.pdf', originaltFilnavn: '../kart 🏔️.pdf' });
    expect(koder(svar)).toEqual(['mottak.filnavn-endret@0']);
  });
});

describe('pakkUt: zip', () => {
  it('takes the files in order, the first as main document', async () => {
    const svar = await pakk(
      enZip([txt('brev.txt'), txt('mappe/'), txt('mappe/vedlegg.txt'), txt('__MACOSX/._x')]),
      'a.zip',
    );
    expect(svar.deler.map((d) => [d.filnavn, d.rolle])).toEqual([
      ['brev.txt', 'hoveddokument'],
      ['vedlegg.txt', 'vedlegg'],
    ]);
    expect(koder(svar)).toEqual([]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x.txt', '..\\..\\x.txt'])('neutralises %s', async (sti) => {
    const svar = await pakk(enZip([txt(sti)]), 'a.zip');
    expect(svar.deler[0]?.filnavn).toMatch(/^(passwd\.txt|x\.txt)$/);
    expect(svar.deler[0]?.originaltFilnavn).toBe(sti);
    expect(koder(svar)).toEqual(['mottak.ulovlig-sti@0']);
  });

  it('does not take an ordinary name with dots for a path', async () => {
    expect(koder(await pakk(enZip([txt('rapport v1..2.txt'), txt('a.b/c.txt')]), 'a.zip'))).not.toContain(
      'mottak.ulovlig-sti@0',
    );
  });

  it('does not follow symbolic links', async () => {
    const svar = await pakk(
      enZip([txt('brev.txt'), { navn: 'lenke', innhold: '/etc/passwd', symlenke: true }]),
      'a.zip',
    );
    expect(navn(svar)).toEqual(['brev.txt']);
    expect(koder(svar)).toEqual(['mottak.lenke-i-arkiv']);
  });

  it('keeps both of two files of one name', async () => {
    const svar = await pakk(enZip([txt('a/brev.txt', '1'), txt('b/Brev.txt', '2')]), 'a.zip');
    expect(navn(svar)).toEqual(['brev.txt', 'Brev (2).txt']);
    expect(koder(svar)).toEqual(['mottak.dobbelt-filnavn@1']);
  });

  it('reads the Norwegian letters of old Windows names', async () => {
    expect(
      navn(
        await pakk(
          enZip([txt(Buffer.from('73 9b 6b 6e 61 64 20 86 91 2e 74 78 74'.replace(/ /g, ''), 'hex'))]),
          'a.zip',
        ),
      ),
    ).toEqual(['søknad åæ.txt']);
  });

  it('stops a bomb, keeps nothing of it, and keeps the archive itself', async () => {
    const bombe = enZip([txt('a.txt'), { navn: 'nuller', innhold: Buffer.alloc(8 * 1024 ** 2) }]);
    const svar = await pakk(bombe, 'a.zip', { forholdFraBytes: 1024 ** 2 });
    expect(svar.deler).toMatchObject([{ format: 'zip', filnavn: 'a.zip' }]);
    expect(koder(svar)).toEqual(['mottak.zip-bombe@0']);
    expect(svar.paaDisk).toEqual([]);
  });

  it('does not take a well-packed small file for a bomb', async () => {
    expect(koder(await pakk(enZip([{ navn: 'x.txt', innhold: 'a'.repeat(300_000) }]), 'a.zip'))).toEqual([]);
  });

  it('stops at the number of parts and at the number of bytes, and keeps what came first', async () => {
    const mange = enZip(Array.from({ length: 8 }, (_, i) => txt(`${i}.txt`, 'x'.repeat(100))));
    const faa = await pakk(mange, 'a.zip', { maksDeler: 3 });
    expect(faa.deler).toHaveLength(3);
    expect(koder(faa)).toEqual(['mottak.for-mange-deler']);
    const smaa = await pakk(mange, 'a.zip', { maksBytes: 250 });
    expect(smaa.deler).toHaveLength(2);
    expect(koder(smaa)).toEqual(['mottak.for-stort-innhold']);
  });

  it('goes no deeper than the limit', async () => {
    let inne = enZip([txt('innerst.txt')]);
    for (let i = 0; i < 4; i += 1) inne = enZip([{ navn: `${i}.zip`, innhold: inne, metode: 0 }]);
    const svar = await pakk(inne, 'a.zip', { maksDybde: 3 });
    expect(svar.deler).toMatchObject([{ format: 'zip' }]);
    expect(koder(svar)).toEqual(['mottak.for-dyp@0']);
    expect(navn(await pakk(inne, 'a.zip', { maksDybde: 5 }))).toEqual(['innerst.txt']);
  });

  it('keeps a locked, a damaged and an empty archive as they are', async () => {
    expect(koder(await pakk(enZip([{ ...txt('a.txt'), kryptert: true }]), 'a.zip'))).toEqual([
      'mottak.kryptert-arkiv@0',
    ]);
    expect(koder(await pakk(enZip([txt('a.txt')]).subarray(0, 60), 'a.zip'))).toEqual(['mottak.korrupt-arkiv@0']);
    expect(koder(await pakk(enZip([]), 'a.zip'))).toEqual(['mottak.tomt-arkiv@0']);
  });

  it('keeps the files that can be read when one cannot', async () => {
    const svar = await pakk(enZip([txt('god.txt'), { ...txt('daarlig.txt'), metode: 9 }, txt('ogsaa.txt')]), 'a.zip');
    expect(navn(svar)).toEqual(['god.txt', 'ogsaa.txt']);
    expect(koder(svar)).toEqual(['mottak.korrupt-arkiv']);
  });
});

describe('pakkUt: mail', () => {
  const pdf = {
    hoder: ['Content-Type: application/pdf; name="tegning.pdf"', 'Content-Disposition: attachment'],
    innhold: enPdf(),
  };

  it('makes the text the main document and the attachments follow in order', async () => {
    const svar = await pakk(enEml({ tekst: 'Se vedlegg.', vedlegg: [pdf, pdf] }), 'post.eml');
    expect(svar.deler.map((d) => [d.format, d.rolle, d.forelder, d.filnavn])).toEqual([
      ['epost-body', 'hoveddokument', null, 'Melding.json'],
      ['pdf', 'vedlegg', 0, 'tegning.pdf'],
      ['pdf', 'vedlegg', 0, 'tegning (2).pdf'],
    ]);
    const body: EpostBody = JSON.parse(svar.innhold[0] ?? '');
    expect(body.tekst).toBe('Se vedlegg.');
    expect(body.hode).toEqual(svar.epost);
    expect(svar.epost?.fra).toEqual({ navn: 'Ola Eksempel', adresse: 'ola@example.no' });
  });

  it('knows pictures in the text from attached ones, and cleans the html', async () => {
    const bilde = (cid: string) => ({
      hoder: ['Content-Type: image/png', `Content-ID: <${cid}>`, 'Content-Disposition: inline; filename="b.png"'],
      innhold: enPng(2, 2),
    });
    const html = '<p onclick="x()">Hei<img src="cid:a1"><img src="http://spor.example/x.gif"></p><script>x</script>';
    const svar = await pakk(enEml({ html, vedlegg: [bilde('a1'), bilde('a2')] }), 'post.eml');
    expect(svar.deler.map((d) => d.rolle)).toEqual(['hoveddokument', 'innebygd', 'vedlegg']);
    const body: EpostBody = JSON.parse(svar.innhold[0] ?? '');
    expect(body.html).toContain('<p>Hei<img src="cid:a1"></p>');
    expect(body.html).not.toMatch(/script|onclick|spor/);
    expect(body.innebygde).toEqual([{ cid: 'a1', del: 1 }]);
  });

  it('gives a head that can be kept, also when damage has put a zero or half of a sign in it', async () => {
    const hoder = ['From: =?utf-8?Q?O=00la?= <ola@example.no>', 'Subject: =?utf-16le?B?QQAA2EIA?= =?utf-8?Q?S=00ak?='];
    const { epost } = await pakk(enEml({ hoder }), 'post.eml');
    const tekster = [epost?.emne ?? '', epost?.fra?.navn ?? ''];
    expect(tekster.map((tekst) => tekst.isWellFormed() && !tekst.includes('\0'))).toEqual([true, true]);
    expect(epost?.fra?.navn).toBe('Ola');
  });

  it('opens mails inside mails and archives inside mails', async () => {
    const inni = enEml({ hoder: ['From: kari@example.no', 'Subject: Innerst'], vedlegg: [pdf] });
    const svar = await pakk(
      enEml({
        vedlegg: [
          { hoder: ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: 8bit'], innhold: inni },
          {
            hoder: ['Content-Type: application/zip', 'Content-Disposition: attachment; filename="z.zip"'],
            innhold: enZip([txt('fra zip.txt')]),
          },
        ],
      }),
      'post.eml',
    );
    expect(svar.deler.map((d) => [d.filnavn, d.rolle, d.forelder])).toEqual([
      ['Melding.json', 'hoveddokument', null],
      ['Innerst.json', 'vedlegg', 0],
      ['tegning.pdf', 'vedlegg', 1],
      ['fra zip.txt', 'vedlegg', 0],
    ]);
    expect(svar.epost?.emne).toBe('Melding');
    expect(svar.deler[3]?.beskrivelse).toBe('Fra z.zip');
  });

  it('keeps the letter when an attachment is a bomb', async () => {
    const zip = {
      hoder: ['Content-Type: application/zip', 'Content-Disposition: attachment; filename="z.zip"'],
      innhold: enZip([{ navn: 'n', innhold: Buffer.alloc(4 * 1024 ** 2) }]),
    };
    const svar = await pakk(enEml({ vedlegg: [zip, pdf] }), 'post.eml', { forholdFraBytes: 1024 ** 2 });
    expect(svar.deler.map((d) => d.format)).toEqual(['epost-body', 'zip', 'pdf']);
    expect(koder(svar)).toEqual(['mottak.zip-bombe@1']);
  });

  it('always writes the text, even when the attachments are too many or too large', async () => {
    const svar = await pakk(enEml({ vedlegg: [pdf, pdf, pdf] }), 'post.eml', { maksBytes: 500, maksDeler: 2 });
    expect(svar.deler[0]?.format).toBe('epost-body');
    expect(koder(svar)).toEqual(
      ['mottak.for-mange-deler@0', 'mottak.for-stort-innhold@0'].filter((k) => koder(svar).includes(k)),
    );
    expect(koder(svar).length).toBeGreaterThan(0);
  });

  it('unpacks winmail.dat, and keeps one it cannot read', async () => {
    const dat = (innhold: Uint8Array) => ({
      hoder: ['Content-Type: application/ms-tnef', 'Content-Disposition: attachment; filename="winmail.dat"'],
      innhold,
    });
    const god = await pakk(
      enEml({ vedlegg: [dat(enWinmail([{ navn: 'møte.txt', innhold: 'referat' }]))] }),
      'post.eml',
    );
    expect(god.deler.map((d) => [d.filnavn, d.beskrivelse])).toEqual([
      ['Melding.json', undefined],
      ['møte.txt', 'Fra winmail.dat'],
    ]);
    const hel = enWinmail([{ navn: 'x.txt', innhold: 'x'.repeat(200) }]);
    const kuttet = await pakk(enEml({ vedlegg: [dat(hel.subarray(0, hel.length - 50))] }), 'post.eml');
    expect(kuttet.deler.map((d) => d.format)).toEqual(['epost-body', 'winmail']);
    expect(koder(kuttet)).toEqual(['mottak.winmail-uleselig@1']);
  });
});
