import type { Tjeneste } from './bryter.ts';
import { UTEN } from './felles.ts';

const MAPPE = 'server/src/mottak/adapters/eformidling';
const KANAL = `${MAPPE}/eformidlingkanal.ts`;
const MELDING = 'server/src/mottak/adapters/arkivmelding';
const i = (navn: string) => ({ fil: `${MAPPE}/eformidlingkanal.test.ts`, navn });
const FEIL = 'Feil ved kikk, henting, sletting eller kvittering (500)';
const ULESELIG = '`arkivmelding.xml` mangler, er skadet eller har DOCTYPE';
const MANGLER = 'Et dokument mangler, eller kontrolltallet er feil';

export const EFORMIDLING: Tjeneste = {
  navn: 'eFormidling',
  stubb: 'stubbeformidling',
  dokument: 'docs/drift/eformidling.md',
  brytere: [
    {
      brytere: ['glemmer'],
      feil: 'Levert på nytt',
      haandtering: 'kjennes igjen på nøkkelen før noe hentes',
      uten: UTEN.gjenkjenning,
      proeve: i('redelivery: what is known'),
    },
    {
      brytere: ['status'],
      feil: FEIL,
      haandtering: 'kikk: 5xx er utilgjengelig, ikke et ugyldig svar',
      uten: UTEN.tjenestefeilord,
      proeve: i('500 on peek'),
    },
    {
      brytere: ['status'],
      feil: FEIL,
      haandtering: 'henting: et nei er ingen pakke',
      uten: UTEN.tjenestefeil,
      proeve: i('500 on pop'),
    },
    {
      brytere: ['status'],
      feil: FEIL,
      haandtering: 'sletting: prøves igjen til den er gjort',
      uten: [
        {
          fil: KANAL,
          fra: "if (!(error instanceof Kanalfeil) || error.slag !== 'finnes-ikke-lenger') throw error;",
          til: 'if (!(error instanceof Kanalfeil)) throw error;',
        },
      ],
      proeve: i('500 on slett'),
    },
    {
      brytere: ['status'],
      feil: FEIL,
      haandtering: 'kvittering: gis på nytt',
      uten: UTEN.nyttSvar,
      proeve: i('500 on send'),
    },
    {
      brytere: ['avkortet'],
      feil: 'Overføringen brytes',
      haandtering: 'en brutt overføring, eller færre byte enn sagt, lagres ikke',
      uten: UTEN.helOverfoering,
      proeve: i('a package that is cut off'),
    },
    {
      brytere: ['tausSending'],
      feil: 'Stans etter at kvitteringen er sendt',
      haandtering: 'kvitteringen spørres om før den sendes',
      uten: [{ fil: KANAL, fra: "if (status === 'sendt') return;", til: '' }],
      proeve: i('crash after the receipt'),
    },
    {
      brytere: null,
      feil: 'Ukjent organisasjonsnummer',
      haandtering: 'ingen kommune gjettes',
      uten: UTEN.ingenGjetning,
      proeve: i('goes to no municipality'),
    },
    {
      brytere: null,
      feil: ULESELIG,
      haandtering: 'DOCTYPE leses ikke',
      uten: [{ fil: `${MELDING}/xmltre.ts`, fra: "parser.on('doctype', () => {", til: "parser.on('comment', () => {" }],
      proeve: i('a DOCTYPE'),
    },
    {
      brytere: null,
      feil: 'Ingen eller flere journalposter',
      haandtering: 'nøyaktig én journalpost',
      uten: [
        {
          fil: `${MELDING}/lesArkivmelding.ts`,
          fra: 'post === undefined || poster.length > 1',
          til: 'post === undefined',
        },
      ],
      proeve: i('two journalposter'),
    },
    {
      brytere: null,
      feil: MANGLER,
      haandtering: 'alt meldingen nevner, må være med',
      uten: [
        {
          fil: `${MELDING}/aapnePakke.ts`,
          fra: 'nevnt.some((navn) => !dokumenter.includes(navn)) || (melding.antallFiler ?? 0) > dokumenter.length;',
          til: 'nevnt.some((navn) => !dokumenter.includes(navn));',
        },
      ],
      proeve: i('fewer files than it says'),
    },
    {
      brytere: null,
      feil: MANGLER,
      haandtering: 'kontrolltallene i pakken må stemme',
      uten: [
        {
          fil: `${MELDING}/aapnePakke.ts`,
          fra: 'krav.get(hver) !== sum) feil += 1;',
          til: 'krav.get(hver) !== sum) feil += 0;',
        },
      ],
      proeve: i('a wrong checksum'),
    },
    {
      brytere: null,
      feil: 'Bryter skjemaet',
      haandtering: 'skjemaet avgjør når kanalen krever det',
      uten: [
        { fil: `${MELDING}/aapnePakke.ts`, fra: 'if (brudd.length > 0) return', til: 'if (brudd.length < 0) return' },
      ],
      proeve: i('breaks the published schema'),
      kreverSkjema: true,
    },
    {
      brytere: null,
      feil: 'Andre slags meldinger',
      haandtering: 'bare arkivmelding hentes',
      uten: [
        { fil: KANAL, fra: "if (konvolutt.type === 'arkivmelding') yield", til: "if (konvolutt.type !== '') yield" },
      ],
      proeve: i('leaves receipts and other kinds'),
    },
  ],
};
