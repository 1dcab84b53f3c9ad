import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leggUtBrev } from './brev.ts';
import { delEpost, type Epostdelslag } from './epostdeler.ts';
import { foreslaa } from './foreslaa.ts';
import { etGrunnlag } from './proevebrev.testing.ts';

const slagene = (tekst: string, emne = ''): Epostdelslag[] => delEpost(tekst, emne).map(({ slag }) => slag);
const delen = (slag: Epostdelslag, tekst: string, emne = ''): string =>
  delEpost(tekst, emne)
    .filter((del) => del.slag === slag)
    .map((del) => del.tekst)
    .join('')
    .trim();

const MELDING = 'Hei!\nVi søker om båtplass i Leirvika fra mai.\n';

describe('what was written earlier', () => {
  it.each([
    ['Gmail, nb', 'Den 12. mars 2026 kl. 10:15 skrev Postmottak <post@rana.example>:\n'],
    ['Gmail, nb, short day', 'tor. 12. mars 2026 kl. 10:15 skrev Postmottak <post@rana.example>:\n'],
    ['Gmail, nn', 'Den 12. mars 2026 kl. 10:15 skreiv Postmottak <post@rana.example>:\n'],
    ['Gmail, en', 'On Thu, Mar 12, 2026 at 10:15 AM Post <post@rana.example> wrote:\n'],
    ['over two lines', 'Den 12. mars 2026 kl. 10:15 skrev Postmottak i Rana kommune\n<postmottak@rana.example>:\n'],
    [
      'Outlook, nb',
      'Fra: Postmottak <post@rana.example>\nSendt: torsdag 12. mars 2026 10:15\nTil: Ola\nEmne: Sak 2026/14\n',
    ],
    ['Outlook, nn', 'Frå: Postmottak\nSendt: torsdag 12. mars 2026\nTil: Ola\nEmne: Sak 2026/14\n'],
    [
      'Outlook, en, with a line',
      '________________________________\nFrom: Post\nSent: Thursday\nTo: Ola\nSubject: Case\n',
    ],
    ['old Outlook', '-----Opprinnelig melding-----\nFra: Post\n'],
    ['old Outlook, en', '-----Original Message-----\nFrom: Post\n'],
  ])('is known by %s', (_navn, skille) => {
    const tekst = `${MELDING}\n${skille}\nVi viser til saken. Fristen er 1. mai.\n`;
    expect(delen('melding', tekst)).toBe(MELDING.trim());
    expect(delen('tidligere', tekst)).toBe(`${skille}\nVi viser til saken. Fristen er 1. mai.`.trim());
  });

  it('is each quoted line, also when the answers stand between', () => {
    const tekst = 'On Mar 12, 2026 Post wrote:\n> Hvor lang er båten?\nSju meter.\n> Når?\nFra mai.\n';
    expect(delen('melding', tekst)).toBe('Sju meter.\nFra mai.');
    expect(delen('tidligere', tekst)).toContain('Hvor lang er båten?');
  });

  it.each([
    [
      'a forwarded mail without own words',
      'Fra: Ola\nSendt: i går\nTil: Post\nEmne: Søknad\n\nJeg søker om båtplass.\n',
      '',
    ],
    [
      'a forwarded mail with own words',
      'Se under.\n\nFra: Ola\nSendt: i går\nTil: Post\nEmne: Søknad\n\nJeg søker.\n',
      'VS: Søknad',
    ],
    ['a letter that speaks of writing', 'Naboen skrev til dere i 2024. Han skrev dette:\nVeien er stengt.\n', ''],
    ['a list of labels', 'Fra: mandag\nVi trenger hjelp.\n', ''],
  ])('is not %s', (_navn, tekst, emne) => {
    expect(slagene(tekst, emne)).toEqual(['melding']);
  });
});

describe('the signature', () => {
  it.each([
    ['a greeting', 'Med vennlig hilsen\nOla Testperson\nTlf. 900 00 000\n'],
    ['a greeting in nynorsk', 'Venleg helsing\nOla Testperson\nDagleg leiar, Testfirma AS\n'],
    ['one in English', 'Best regards,\nOla Testperson\n'],
    ['two dashes', '-- \nOla Testperson\nTestveien 1\n'],
    ['a telephone', 'Sendt fra min iPhone\n'],
    ['a telephone, nn', 'Sendt frå min mobil\n'],
    ['a program', 'Få Outlook for iOS\n'],
  ])('is known by %s', (_navn, signatur) => {
    expect(delen('melding', `${MELDING}\n${signatur}`)).toBe(MELDING.trim());
    expect(delen('signatur', `${MELDING}\n${signatur}`)).toBe(signatur.trim());
  });

  it('ends where the sender goes on', () => {
    const tekst = `${MELDING}\nHilsen Ola\n\nPS: Båten er sju meter.\n`;
    expect(delen('melding', tekst)).toContain('PS: Båten er sju meter.');
    expect(delen('signatur', tekst)).toBe('Hilsen Ola');
  });

  it('is no sentence that begins with a greeting', () => {
    expect(slagene('Hilsen fra Ola kom aldri fram til skolen, og vi klager på det.\n')).toEqual(['melding']);
  });
});

describe('a standard text', () => {
  it.each([
    [
      'nb',
      'Denne e-posten kan inneholde konfidensiell informasjon. Hvis du ikke er rett mottaker,\nber vi deg slette den.\n',
    ],
    ['nn', 'Denne e-posten er berre meint for mottakaren, og kan ha innhald det er teieplikt om.\n'],
    ['en', 'This e-mail and any attachments are confidential and intended solely for the addressee.\n'],
    ['en, heading', 'CONFIDENTIALITY NOTICE: If you have received this message in error, please delete it.\n'],
    ['virus', 'This message has been scanned for viruses by MailScanner.\n'],
    ['trees', 'Tenk på miljøet før du skriver ut denne e-posten.\n'],
    ['a banner', 'ADVARSEL: Denne e-posten kommer fra noen utenfor organisasjonen.\n'],
  ])('in %s is known', (_navn, forbehold) => {
    expect(delen('melding', `${MELDING}\n${forbehold}`)).toBe(MELDING.trim());
    expect(delen('forbehold', `${MELDING}\n${forbehold}`)).toBe(forbehold.trim());
    expect(delen('melding', `${forbehold}\n${MELDING}`)).toBe(MELDING.trim());
  });

  it.each([
    'Denne meldingen er taushetsbelagt. Den gjelder barnet mitt.\n',
    'Dette er en klage på vedtaket.\n',
    'Informasjonen i denne saken er konfidensiell, og den må skjermes.\n',
    'Dersom du ikke svarer innen fristen, klager vi.\n',
    'Denne e-posten er ment for teknisk etat.\n',
  ])('is not «%s»: what a person wrote', (tekst) => {
    expect(slagene(tekst)).toEqual(['melding']);
  });

  it('alone is the message', () => {
    expect(slagene('This message has been scanned for viruses.\n')).toEqual(['melding']);
  });
});

describe('the parts', () => {
  const linje = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      ...['', ' ', '> sitat', '-- ', 'Med vennlig hilsen', 'Sendt fra min iPhone', 'Fra: a', 'Sendt: b', 'Til: c'],
      ...[
        'Den 1. mai 2026 skrev Ola:',
        'On 1 May 2026 x wrote:',
        '-----Original Message-----',
        '________________',
        'PS: x',
      ],
      ...['This e-mail is intended only for you', 'Hvis du ikke er rett mottaker'],
    ),
  );
  it('are the text, joined: nothing is lost or added, in any mail', () => {
    fc.assert(
      fc.property(
        fc.array(linje, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.string(),
        (linjer, skift, emne) => {
          const tekst = linjer.join(skift);
          const deler = delEpost(tekst, emne);
          expect(deler.map((del) => del.tekst).join('')).toBe(tekst);
          expect(deler.every((del, i) => del.tekst !== '' && del.slag !== deler[i - 1]?.slag)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never leave a mail with words without a message, unless all of it is quoted or signed', () => {
    fc.assert(
      fc.property(fc.array(linje, { maxLength: 20 }), (linjer) => {
        const slag = new Set(slagene(['Vi klager.', ...linjer].join('\n')));
        expect(slag.has('melding')).toBe(true);
      }),
    );
  });

  it('are found in a time that does not run away, whatever is sent', () => {
    for (const vrang of [
      '> '.repeat(50_000),
      `Den 1 ${'skrev '.repeat(20_000)}`,
      'Fra: '.repeat(20_000),
      'Denne e-post '.repeat(20_000),
    ])
      expect(
        delEpost(`Hei\n${vrang}\n${vrang}`)
          .map((del) => del.tekst)
          .join('').length,
      ).toBe(vrang.length * 2 + 5);
  });
});

describe('the proposals', () => {
  const epost = {
    fra: { navn: 'Ola Testperson', adresse: 'ola@avsender.example' },
    emne: 'Båtplass',
    dato: '2026-03-13T08:00:00.000Z',
  };
  const TRAAD = `${MELDING}
Venleg helsing
Ola Testperson

Denne e-posten kan innehalde teiepliktig informasjon. Dersom du ikkje er rett mottakar, ver venleg og slett han.

Den 12. mars 2026 kl. 10:15 skrev Postmottak <post@rana.example>:
Hei, vi viser til sak 2026/15. Hvis du ikke svarer, blir saken avsluttet uten at dere får noe mer fra oss.
`;
  it('read the message first, and keep what was written earlier as weaker evidence', () => {
    const brev = leggUtBrev(etGrunnlag(TRAAD, { epost }));
    expect(brev.tekst).not.toContain('2026/15');
    expect(brev.tekst).toContain('Ola Testperson');
    expect(brev.heleTekst).toContain('2026/15');
    const linjer = TRAAD.split('\n').filter((l) => l.trim() !== '');
    expect(brev.alle).toHaveLength(linjer.length);
  });

  it('take a case number of the message before one of the thread', () => {
    const begge = TRAAD.replace('fra mai.', 'fra mai. Gjelder 2026/14.');
    const sak = (tekst: string) =>
      foreslaa(etGrunnlag(tekst, { epost })).forslag.find(({ felt }) => felt === 'saksmappe')?.visning ?? '';
    expect(sak(TRAAD)).toContain('2026/15');
    expect(sak(begge)).toContain('2026/14');
  });

  it('do not call a letter confidential because of what stands under every mail of a firm, but do when a person says so', () => {
    const kode = (tekst: string) =>
      foreslaa(etGrunnlag(tekst, { epost })).forslag.find(({ felt }) => felt === 'tilgangskode');
    const merket = (tekst: string) => (kode(tekst)?.bevis ?? []).some(({ regel }) => regel === 'unntatt-merket');
    expect(merket(TRAAD)).toBe(false);
    expect(merket(`Denne meldingen er taushetsbelagt.\n${TRAAD}`)).toBe(true);
  });

  it('judge the written standard by what the sender wrote', () => {
    const nn = 'Hei! Eg søkjer om båtplass frå mai, og ikkje berre for dei to vekene. Kva kostar det?\n\n';
    const nb =
      'Den 12. mars 2026 skrev Post <p@rana.example>:\nJeg vet ikke hvordan dere fra hver uke blir noe mye bare selv når dere kommer hjem.\n';
    expect(foreslaa(etGrunnlag(nn + nb, { epost })).maalform).toBe('nn');
  });
});
