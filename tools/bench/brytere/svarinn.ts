import type { Tjeneste } from './bryter.ts';
import { UTEN } from './felles.ts';

const MAPPE = 'server/src/mottak/adapters/svarinn';
const KANAL = `${MAPPE}/svarinnkanal.ts`;
const FILER = `${MAPPE}/kontrollerFiler.ts`;
const LISTE = `${MAPPE}/forsendelsesliste.ts`;
const i = (navn: string) => ({ fil: `${MAPPE}/svarinnkanal.test.ts`, navn });
const ZIP = {
  fil: `${MAPPE}/svarinnvern.test.ts`,
  navn: 'is kept in karantene when it is damaged, locked with a password of its own, or a bomb',
};
const DAARLIG_ZIP = 'Skadet, passordlåst eller altfor tettpakket zip';

export const SVARINN: Tjeneste = {
  navn: 'SvarInn',
  stubb: 'stubbsvarinn',
  dokument: 'docs/drift/svarinn.md',
  brytere: [
    {
      brytere: ['glemmer'],
      feil: 'Levert på nytt',
      haandtering: 'kjennes igjen på nøkkelen før noe hentes',
      uten: UTEN.gjenkjenning,
      proeve: i('redelivery: a known forsendelse'),
    },
    {
      brytere: ['dobbel'],
      feil: 'Samme forsendelse to ganger i listen',
      haandtering: 'samme nøkkel er aldri underveis to ganger',
      uten: UTEN.enOmGangen,
      proeve: i('duplicate: twice in one list'),
    },
    {
      brytere: ['laast'],
      feil: 'Låst hos kilden (423)',
      haandtering: '423 er noe som går over',
      uten: UTEN.laastGaarOver,
      proeve: i('lock: is left with its reason'),
    },
    {
      brytere: ['status'],
      feil: '401, 403',
      haandtering: 'kanalen får årsaken «innlogging avvist»',
      uten: UTEN.innloggingsord,
      proeve: i('401 on the list'),
    },
    {
      brytere: ['status', 'vent'],
      feil: '429',
      haandtering: 'ventetiden tjenesten ber om, blir lest',
      uten: UTEN.oensketVentetid,
      proeve: i('429 on the list'),
    },
    {
      brytere: ['status'],
      feil: '500 og andre feil hos kilden',
      haandtering: '5xx på listen er utilgjengelig, ikke et ugyldig svar',
      uten: UTEN.tjenestefeilord,
      proeve: i('500 on the list'),
    },
    {
      brytere: ['status'],
      feil: '500 og andre feil hos kilden',
      haandtering: '5xx på et svar: svaret gis på nytt',
      uten: UTEN.nyttSvar,
      proeve: i('500 on files and answers'),
    },
    {
      brytere: ['avkortet'],
      feil: 'Overføringen brytes',
      haandtering: 'en brutt overføring, eller færre byte enn sagt, lagres ikke',
      uten: UTEN.helOverfoering,
      proeve: i('truncated body: half a file is never taken'),
    },
    {
      brytere: ['avkortet'],
      feil: 'Halv fil som utgir seg for hel',
      haandtering: 'det som ikke lot seg kontrollere, hentes på nytt',
      uten: UTEN.hentingPaaNytt,
      proeve: i('truncated body that says it is whole'),
    },
    {
      brytere: null,
      feil: 'Feil nøkkel',
      haandtering: 'det som ikke kan dekrypteres, settes i karantene',
      uten: [
        {
          fil: KANAL,
          fra: "if (innhold === null) return { avvik: 'mottak.ikke-dekryptert' };",
          til: 'if (innhold === null) return { sti: raa.sti, filnavn: raa.filnavn };',
        },
      ],
      proeve: i('wrong key: waits in karantene'),
    },
    {
      brytere: ['tregListe'],
      feil: 'Treg eller taus tjeneste',
      haandtering: 'tidsgrense før det første svaret',
      uten: UTEN.tidsgrense,
      proeve: i('slow answers: a silent server'),
    },
    {
      brytere: ['tregFil'],
      feil: 'Treg eller taus tjeneste',
      haandtering: 'tidsgrense mellom bitene av en fil',
      uten: UTEN.tidsgrenseUnderveis,
      proeve: i('slow answers: a silent server'),
    },
    {
      brytere: ['tausKvittering'],
      feil: 'Stans mellom lagring og svar',
      haandtering: 'et svar uten bekreftelse gis på nytt',
      uten: UTEN.nyttSvar,
      proeve: i('crash between commit and ack'),
    },
    {
      brytere: null,
      feil: 'Feil sjekksum, eller feil størrelse uten sjekksum',
      haandtering: 'det som kom, sammenlignes med det som ble sagt',
      uten: [{ fil: FILER, fra: 'return savnet === 0 ? null :', til: 'return savnet >= 0 ? null :' }],
      proeve: i('lying hash or size'),
    },
    {
      brytere: null,
      feil: 'Feil størrelse, riktig sjekksum',
      haandtering: 'sjekksummen avgjør alene',
      uten: [
        {
          fil: FILER,
          fra: '(maalt) => maalt.sha256 === fil.sha256)',
          til: '(maalt) => maalt.sha256 === fil.sha256 && maalt.stoerrelse === fil.stoerrelse)',
        },
      ],
      proeve: i('lying hash or size'),
    },
    {
      brytere: null,
      feil: 'Ukjent eller manglende organisasjonsnummer',
      haandtering: 'ingen kommune gjettes',
      uten: UTEN.ingenGjetning,
      proeve: i('unknown orgnr, or none'),
    },
    {
      brytere: null,
      feil: DAARLIG_ZIP,
      haandtering: 'skade i arkivet er skade på brevet',
      uten: [{ fil: FILER, fra: "return { avvik: 'mottak.korrupt-arkiv' };", til: 'return null;' }],
      proeve: ZIP,
    },
    {
      brytere: null,
      feil: DAARLIG_ZIP,
      haandtering: 'passordlåst zip åpnes ikke',
      uten: [
        { fil: FILER, fra: "if (!entry.canDecodeFileData()) return { avvik: 'mottak.kryptert-arkiv' };", til: '' },
      ],
      proeve: ZIP,
    },
    {
      brytere: null,
      feil: DAARLIG_ZIP,
      haandtering: 'altfor tettpakket zip pakkes ikke ut',
      uten: [
        {
          fil: FILER,
          fra: "if (utpakket > FORHOLD_FRA_BYTES && utpakket > pakket * MAKS_FORHOLD) return { avvik: 'mottak.zip-bombe' };",
          til: '',
        },
      ],
      proeve: ZIP,
    },
    {
      brytere: null,
      feil: 'Et element i listen uten gyldig nøkkel',
      haandtering: 'det uleselige meldes for seg, de andre tas inn',
      uten: [
        {
          fil: KANAL,
          fra: 'if (post === null) uleselige += 1;',
          til: "if (post === null) throw new Kanalfeil('ugyldig-svar');",
        },
      ],
      proeve: i('unreadable entries in the list'),
    },
    {
      brytere: null,
      feil: 'Felt som mangler, er `null`, 0 eller av feil slag',
      haandtering: 'et felt som ikke kan leses, er ikke oppgitt',
      uten: [
        {
          fil: LISTE,
          fra: '.union([z.string(), z.number().transform(String)])\n  .nullish()\n  .catch(null)',
          til: '.union([z.string(), z.number().transform(String)])\n  .nullish()',
        },
      ],
      proeve: { fil: `${MAPPE}/forsendelsesliste.test.ts`, navn: 'loses a field that cannot be read' },
    },
  ],
};
