import type { Inngrep, Tjeneste } from './bryter.ts';

const ROM = 'server/src/ekspedering';
const SVARUT = `${ROM}/adapters/svarut/svarut.ts`;
const KLIENT = `${ROM}/adapters/svarut/klient.ts`;
const STEG = `${ROM}/domain/utsending.ts`;
const SEND = `${ROM}/application/sendUtsending.ts`;
const i = (navn: string) => ({ fil: `${ROM}/svarutfeil.test.ts`, navn });
const uten = (fil: string, fra: string, til = ''): readonly Inngrep[] => [{ fil, fra, til }];

export const SVARUT_TJENESTE: Tjeneste = {
  navn: 'SvarUt',
  stubb: 'stubbsvarut',
  dokument: 'docs/drift/svarut.md',
  brytere: [
    {
      brytere: ['tausEtterMottak'],
      feil: 'Tjenesten tar imot og faller ut før svaret',
      haandtering: 'et brudd etter at noe er sendt, er uvisst',
      uten: uten(SVARUT, 'return komAldriFram(error)', 'return error instanceof Error'),
      proeve: i('timeout after acceptance'),
    },
    {
      brytere: ['status500'],
      feil: '500 etter mottak',
      haandtering: '5xx er uvisst, ikke et nei',
      uten: uten(SVARUT, 'status < 400 || status >= 500 ||', 'status < 400 ||'),
      proeve: i('500 after acceptance'),
    },
    {
      brytere: ['status500'],
      feil: '500 før mottak',
      haandtering: 'sendes ikke igjen så lenge et kall kan være underveis',
      uten: uten(
        STEG,
        "naa.getTime() - u.sendesSiden.getTime() >= TRYGT_AA_SENDE_IGJEN_MS) return 'igjen';",
        "naa.getTime() >= u.sendesSiden.getTime()) return 'igjen';",
      ),
      proeve: i('500 before acceptance'),
    },
    {
      brytere: ['status', 'vent'],
      feil: '429',
      haandtering: 'ventetiden tjenesten ber om, holdes',
      uten: uten(
        STEG,
        'nesteTid: etter(naa, Math.max(ventetidMs(u.forsoek), (ventSekunder ?? 0) * 1000)),',
        'nesteTid: etter(naa, ventSekunder === null ? 0 : ventetidMs(u.forsoek)),',
      ),
      proeve: i('429: waits as long as'),
    },
    {
      brytere: ['status'],
      feil: '401, og nei fra Maskinporten',
      haandtering: 'tokenet kastes når tjenesten ikke vil ha det',
      uten: uten(KLIENT, 'if (svar.status === 401) token.glem(oppsett);'),
      proeve: i('401: nothing is sent'),
    },
    {
      brytere: ['avviserKlient'],
      feil: '401, og nei fra Maskinporten',
      haandtering: 'nei fra Maskinporten er en avvist innlogging',
      uten: uten(`${ROM}/adapters/svarut/maskinporten.ts`, 'if (!svar.ok) {', 'if (svar.status === 0) {'),
      proeve: i('Maskinporten refuses us'),
    },
    {
      brytere: ['gjentagende'],
      feil: 'Nei fordi den alt er der',
      haandtering: 'et nei fordi den er der, er uvisst og blir spurt om',
      uten: uten(SVARUT, ' || erGjentatt(svar.json))', ')'),
      proeve: i('duplicate: a no because'),
    },
    {
      brytere: ['treg'],
      feil: 'Treg: vi gir opp, tjenesten tar imot etterpå',
      haandtering: 'tidsgrense på sendingen',
      uten: uten(KLIENT, 'AbortSignal.any([signal, frist])', 'AbortSignal.any([signal])'),
      proeve: i('slow: is given up by us'),
    },
    {
      brytere: ['treg'],
      feil: 'Treg: vi gir opp, tjenesten tar imot etterpå',
      haandtering: 'det som finnes der, er sendt',
      uten: uten(STEG, "if (eksternId !== undefined) return blirSendt(u, eksternId, naa, 'funnet-igjen');"),
      proeve: i('slow: is given up by us'),
    },
    {
      brytere: ['senereStatus'],
      feil: 'Avviser senere (AVVIST, FEILET_UNDER_MOTTAK, IKKE_LEVERT)',
      haandtering: 'et senere nei er feilet og sies til et menneske',
      uten: uten(STEG, "if (DAARLIGE.has(sagt)) return { status: 'feilet', nesteTid: null, aarsak: sagt as Aarsak };"),
      proeve: i('rejects later'),
    },
    {
      brytere: null,
      feil: 'Aldri endelig status',
      haandtering: 'et menneske får vite det etter tre uker',
      uten: uten(STEG, "alder >= UBEKREFTET_ETTER_MS ? 'ikke-bekreftet' : u.aarsak", 'u.aarsak'),
      proeve: i('never final'),
    },
    {
      brytere: ['loegn'],
      feil: 'Svarer med et nummer som ikke finnes',
      haandtering: 'det riktige nummeret finnes ved referansen',
      uten: uten(
        STEG,
        "if (eksternId !== undefined) return { eksternId, aarsak: 'rettet-id', nesteTid: etter(naa, MINUTT) };",
      ),
      proeve: i('lying id (of nothing)'),
    },
    {
      brytere: ['loegn'],
      feil: 'Svarer med nummeret til et annet brev',
      haandtering: 'nummeret til et annet brev tros ikke',
      uten: uten(SEND, "? { utfall: 'uvisst' } : utfall;", '? utfall : utfall;'),
      proeve: i('lying id (of another)'),
    },
    {
      brytere: ['avviser'],
      feil: 'Nei til innholdet',
      haandtering: 'et nei er feilet og sies til et menneske',
      uten: uten(SVARUT, "return { utfall: 'avvist' };", "return { utfall: 'uvisst' };"),
      proeve: i('refuses what it holds'),
    },
    {
      brytere: ['taus'],
      feil: 'Svarer ikke på spørsmål',
      haandtering: 'det som kan være sendt, går ikke tilbake i køen',
      uten: uten(SEND, "rad.status === 'sendes' ? utenSvar(", "rad.status === 'lest' ? utenSvar("),
      proeve: i('does not answer questions'),
    },
    {
      brytere: null,
      feil: 'Vi dør mellom lagring og kall',
      haandtering: '`sendes` lagres før kallet',
      uten: uten(STEG, "    status: 'sendes',\n    sendesSiden: naa,", '    sendesSiden: naa,'),
      proeve: i('between the commit and the call'),
    },
    {
      brytere: null,
      feil: 'To av våre samtidig',
      haandtering: 'den som finner raden rørt, slipper',
      uten: uten(SEND, 'if (rad === null || !erUroert(foer, rad)) return null;', 'if (rad === null) return null;'),
      proeve: i('two at once: one sends'),
    },
    {
      brytere: null,
      feil: 'Ingen svarer ved døren',
      haandtering: 'ingen ved døren er sikkert ikke sendt',
      uten: uten(SVARUT, "  'ECONNREFUSED',\n"),
      proeve: i('nobody answers at the door'),
    },
  ],
};
