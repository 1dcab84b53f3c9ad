import type { Problemtabell } from './problem.ts';

export const TILGANG_PROBLEMER = {
  'tilgang.oidc-ikke-satt-opp': {
    status: 404,
    nb: 'Denne innloggingen er ikke satt opp her.',
    nn: 'Denne innlogginga er ikkje sett opp her.',
  },
  'tilgang.oidc-utloept': {
    status: 400,
    nb: 'Innloggingen tok for lang tid eller er brukt før. Logg inn en gang til.',
    nn: 'Innlogginga tok for lang tid eller er brukt før. Logg inn ein gong til.',
  },
  'tilgang.oidc-avbrutt': {
    status: 400,
    nb: 'Du avbrøt innloggingen.',
    nn: 'Du avbraut innlogginga.',
  },
  'tilgang.oidc-avvist': {
    status: 400,
    nb: 'Svaret fra innloggingstjenesten kunne ikke godtas. Logg inn en gang til.',
    nn: 'Svaret frå innloggingstenesta kunne ikkje godtakast. Logg inn ein gong til.',
  },
  'tilgang.oidc-nivaa': {
    status: 403,
    nb: 'Innloggingen var ikke på høyt nok sikkerhetsnivå.',
    nn: 'Innlogginga var ikkje på høgt nok tryggleiksnivå.',
  },
  'tilgang.oidc-uten-pid': {
    status: 403,
    nb: 'Innloggingstjenesten sa ikke hvem du er. Logg inn en gang til.',
    nn: 'Innloggingstenesta sa ikkje kven du er. Logg inn ein gong til.',
  },
  'tilgang.oidc-ukjent': {
    status: 403,
    nb: 'Kontoen din er ikke knyttet til en bruker her. Be administratoren i kommunen om det.',
    nn: 'Kontoen din er ikkje knytt til ein brukar her. Be administratoren i kommunen om det.',
  },
  'tilgang.identitet-annen-kommune': {
    status: 403,
    nb: 'Personen arbeider også i en annen kommune. Den som er administrator i alle kommunene, må gjøre dette.',
    nn: 'Personen arbeider òg i ein annan kommune. Den som er administrator i alle kommunane, må gjere dette.',
  },
  'tilgang.identitet-opptatt': {
    status: 409,
    nb: 'Identen er knyttet til en annen bruker. Ta den bort der først.',
    nn: 'Identen er knytt til ein annan brukar. Ta han bort der først.',
  },
  'tilgang.for-mange-forsoek': {
    status: 429,
    nb: 'For mange mislykkede forsøk på å logge inn. Vent {sekunder} sekunder og prøv igjen.',
    nn: 'For mange mislykka forsøk på å logge inn. Vent {sekunder} sekund og prøv igjen.',
  },
  'tilgang.ingen-tildeling': {
    status: 403,
    nb: 'Du har ingen gyldig tilgang i noen kommune i dag. Be administratoren i kommunen din om å gi deg en rolle.',
    nn: 'Du har ingen gyldig tilgang i nokon kommune i dag. Be administratoren i kommunen din om å gi deg ei rolle.',
  },
  'tilgang.brukernavn-opptatt': {
    status: 409,
    nb: 'Brukernavnet er i bruk. Ingenting er opprettet. Velg et annet, eller gi den som har det en rolle her.',
    nn: 'Brukarnamnet er i bruk. Ingenting er oppretta. Vel eit anna, eller gi den som har det ei rolle her.',
  },
  'tilgang.svakt-passord': {
    status: 422,
    nb: 'Passordet er for lett å gjette. Bruk minst {tegn} tegn, gjerne noen ord etter hverandre, og ikke brukernavnet.',
    nn: 'Passordet er for lett å gjette. Bruk minst {tegn} teikn, gjerne nokre ord etter kvarandre, og ikkje brukarnamnet.',
  },
  'tilgang.ensartet-passord': {
    status: 422,
    nb: 'Passordet må ha minst {slag} av disse fire: små bokstaver, store bokstaver, tall og andre tegn.',
    nn: 'Passordet må ha minst {slag} av desse fire: små bokstavar, store bokstavar, tal og andre teikn.',
  },
  'tilgang.ukjent-enhet': {
    status: 422,
    nb: 'Enheten finnes ikke i kommunen. Velg en fra listen.',
    nn: 'Eininga finst ikkje i kommunen. Vel ei frå lista.',
  },
  'tilgang.ugyldig-periode': {
    status: 422,
    nb: 'Tilgangen slutter før den begynner. Rett datoene.',
    nn: 'Tilgangen sluttar før han tek til. Rett datoane.',
  },
  'tilgang.siste-administrator': {
    status: 409,
    nb: 'Dette er den siste administratoren i kommunen. Gi rollen til en annen først.',
    nn: 'Dette er den siste administratoren i kommunen. Gi rolla til ein annan først.',
  },
  'tilgang.tildeling-avsluttet': {
    status: 409,
    nb: 'Tilgangen er alt avsluttet. Hent listen på nytt.',
    nn: 'Tilgangen er alt avslutta. Hent lista på nytt.',
  },
  'tilgang.samme-passord': {
    status: 422,
    nb: 'Det nye passordet er det samme som det gamle. Velg et annet.',
    nn: 'Det nye passordet er det same som det gamle. Vel eit anna.',
  },
  'tilgang.feil-passord': {
    status: 422,
    nb: 'Passordet du har nå, stemmer ikke. Prøv igjen.',
    nn: 'Passordet du har no, stemmer ikkje. Prøv igjen.',
  },
  'tilgang.maa-bytte-passord': {
    status: 403,
    nb: 'Du må velge et eget passord før du kan gjøre noe annet.',
    nn: 'Du må velje eit eige passord før du kan gjere noko anna.',
  },
  'tilgang.engangspassord-utloept': {
    status: 403,
    nb: 'Engangspassordet er for gammelt. Be administratoren om et nytt.',
    nn: 'Eingongspassordet er for gammalt. Be administratoren om eit nytt.',
  },
  'tilgang.passord-annen-kommune': {
    status: 409,
    nb: 'Personen arbeider også i en kommune der du ikke er administrator. Be den som drifter løsningen, om å lage nytt passord.',
    nn: 'Personen arbeider også i ein kommune der du ikkje er administrator. Be den som driftar løysinga, om å lage nytt passord.',
  },
  'tilgang.aktiv-annen-kommune': {
    status: 409,
    nb: 'Personen arbeider også i en kommune der du ikke er administrator. Avslutt rollene her i stedet.',
    nn: 'Personen arbeider også i ein kommune der du ikkje er administrator. Avslutt rollene her i staden.',
  },
  'tilgang.aktiv-uendret': {
    status: 409,
    nb: 'Innloggingen er alt satt slik. Hent listen på nytt.',
    nn: 'Innlogginga er alt sett slik. Hent lista på nytt.',
  },
  'tilgang.ukjent-modul': {
    status: 401,
    nb: 'Fagsystemet er ikke kjent her, er ikke i bruk lenger, eller nøkkelen gjelder ikke. Be administratoren i kommunen om en ny nøkkel.',
    nn: 'Fagsystemet er ikkje kjent her, er ikkje i bruk lenger, eller nøkkelen gjeld ikkje. Be administratoren i kommunen om ein ny nøkkel.',
  },
  'tilgang.for-mange-noekler': {
    status: 429,
    nb: 'For mange kall med feil nøkkel herfra. Vent {sekunder} sekunder, og sett inn riktig nøkkel før neste kall.',
    nn: 'For mange kall med feil nøkkel herifrå. Vent {sekunder} sekund, og set inn rett nøkkel før neste kall.',
  },
  'tilgang.modul-finnes': {
    status: 409,
    nb: 'Kommunen har et fagsystem med dette navnet. Velg et annet navn, eller ta det gamle i bruk igjen.',
    nn: 'Kommunen har eit fagsystem med dette namnet. Vel eit anna namn, eller ta det gamle i bruk igjen.',
  },
  'tilgang.modul-er-aktiv': {
    status: 409,
    nb: 'Fagsystemet er alt i bruk. Hent listen på nytt.',
    nn: 'Fagsystemet er alt i bruk. Hent lista på nytt.',
  },
  'tilgang.modul-er-passiv': {
    status: 409,
    nb: 'Fagsystemet er ikke i bruk. Ta det i bruk igjen først.',
    nn: 'Fagsystemet er ikkje i bruk. Ta det i bruk igjen først.',
  },
  'tilgang.grunn-mangler': {
    status: 422,
    nb: 'Skriv hvorfor. Grunnen blir stående i historikken.',
    nn: 'Skriv kvifor. Grunnen blir ståande i historikken.',
  },
  'tilgang.noekkel-varighet': {
    status: 422,
    nb: 'En nøkkel kan gjelde fra 1 til {mest} dager. Skriv et annet antall.',
    nn: 'Ein nøkkel kan gjelde frå 1 til {mest} dagar. Skriv eit anna tal.',
  },
  'tilgang.ukjent-person': {
    status: 422,
    nb: 'Ingen har dette brukernavnet eller denne e-postadressen. Sjekk skrivemåten, eller opprett en ny bruker.',
    nn: 'Ingen har dette brukarnamnet eller denne e-postadressa. Sjekk skrivemåten, eller opprett ein ny brukar.',
  },
  'tilgang.ukjent-tilgangskode': {
    status: 422,
    nb: 'Kommunen har ingen tilgangskode «{kode}». Velg fra listen.',
    nn: 'Kommunen har ingen tilgangskode «{kode}». Vel frå lista.',
  },
} as const satisfies Problemtabell;
