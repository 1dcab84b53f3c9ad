import { spraak } from './spraak.ts';

/** The ledger of what came in. */
export const regnskap = spraak(
  {
    tittel: 'Postregnskap',
    ingress:
      'Alt som kom inn, skal det være gjort rede for. Tallene i «Mottatt» er talt da posten kom, resten er det som er blitt av den nå.',
    ingenTilgang: 'Du har ikke tilgang til posten i noen av kommunene du har valgt',
    fra: 'Fra og med',
    til: 'Til og med',
    tomt: 'Ingen post kom inn i dette tidsrommet',
    gaarOpp_one: 'Regnskapet går opp: det er gjort rede for den ene forsendelsen som kom.',
    gaarOpp_other: 'Regnskapet går opp: det er gjort rede for alle {{antall}} forsendelser.',
    gaarIkkeOpp_one: 'Regnskapet går ikke opp. Én forsendelse er det ikke gjort rede for. Se avvikene under.',
    gaarIkkeOpp_other:
      'Regnskapet går ikke opp. {{antall}} forsendelser er det ikke gjort rede for. Se avvikene under.',
    papir: '{{andel}} prosent kom på papir.',
    tabell: 'Mottatt og gjort rede for, etter kanal',
    kanal: 'Kanal',
    mottatt: 'Mottatt',
    deler: 'Fra oppdeling',
    sum: 'I alt',
    differanse: 'Differanse',
    utfall: {
      journalfoert: 'Journalført',
      koblet: 'Samme som et journalført',
      ikkeArkivert: 'Skal ikke arkiveres',
      overfoert: 'Til annen kommune',
      erstattet: 'Delt opp i brev',
      karantene: 'I karantene',
      iArbeid: 'I arbeid',
    },
    lastNed: 'Last ned',
    kontroll: 'Avvik',
    kontrollert: 'Sist kontrollert {{tid}}, mot arkivet, de andre kommunene og oppgavene.',
    aldriKontrollert: 'Ikke kontrollert ennå. Det skjer av seg selv hvert kvarter.',
    kontrollerNaa: 'Kontroller nå',
    kontrollBestilt: 'Kontrollen er satt i gang. Svaret kommer her om litt.',
    ingenAvvik: 'Ingen avvik',
    lukkede: 'Ordnet de siste 30 dagene ({{antall}})',
    kom: 'Kom {{tid}}',
    oppdaget: 'Oppdaget {{tid}}',
    over: 'I orden {{tid}}',
    nummer: 'Forsendelse {{id}}',
    avvik: {
      'uten-hendelse': {
        hva: 'Forsendelsen er her, men mottaket av den er ikke kunngjort',
        gjoer: 'Be den som drifter, se i loggen hvordan den kom inn.',
      },
      'uten-forsendelse': {
        hva: 'Forsendelsen er mottatt, men finnes ikke lenger i mottaket',
        gjoer: 'Be den som drifter, hente den fram fra sikkerhetskopien. Avsenderen har fått kvittering.',
      },
      'journalpost-mangler': {
        hva: 'Forsendelsen står som journalført, men journalposten finnes ikke i arkivet',
        gjoer: 'Be den som drifter, sammenligne arkivet med sikkerhetskopien. Originalen er tatt vare på.',
      },
      'overlevering-mangler': {
        hva: 'Forsendelsen er sendt til en annen kommune, men er ikke kommet fram',
        gjoer: 'Vent en time hvis den nettopp ble sendt. Ellers: angre oversendingen og send den på nytt.',
      },
      'uten-oppgave': {
        hva: 'Forsendelsen er eldre enn to dager, og ingen har den som oppgave',
        gjoer: 'Finn den i Karantene eller i køen, og avgjør hva som skal skje med den.',
      },
      'deler-stemmer-ikke': {
        hva: 'Bunken er delt opp, men brevene er ikke akkurat de som ble bestemt',
        gjoer:
          'Angre oppdelingen og del bunken på nytt. Går det ikke, be den som drifter, se hvorfor. Bunken er tatt vare på.',
      },
    },
    dager: {
      tittel: 'Dagsrapporter',
      om: 'Rapporten lages når dagen er over, og viser hvordan det sto da. Den blir aldri endret.',
      ingen: 'Den første rapporten kommer i morgen.',
      dag: 'Dag',
      avvik: 'Avvik',
      laget: 'Laget',
    },
  },
  {
    tittel: 'Postrekneskap',
    ingress:
      'Alt som kom inn, skal det vere gjort greie for. Tala i «Motteke» er talde då posten kom, resten er det som er blitt av han no.',
    ingenTilgang: 'Du har ikkje tilgang til posten i nokon av kommunane du har valt',
    fra: 'Frå og med',
    til: 'Til og med',
    tomt: 'Ingen post kom inn i dette tidsrommet',
    gaarOpp_one: 'Rekneskapen går opp: det er gjort greie for den eine forsendinga som kom.',
    gaarOpp_other: 'Rekneskapen går opp: det er gjort greie for alle {{antall}} forsendingar.',
    gaarIkkeOpp_one: 'Rekneskapen går ikkje opp. Éi forsending er det ikkje gjort greie for. Sjå avvika under.',
    gaarIkkeOpp_other:
      'Rekneskapen går ikkje opp. {{antall}} forsendingar er det ikkje gjort greie for. Sjå avvika under.',
    papir: '{{andel}} prosent kom på papir.',
    tabell: 'Motteke og gjort greie for, etter kanal',
    kanal: 'Kanal',
    mottatt: 'Motteke',
    deler: 'Frå oppdeling',
    sum: 'I alt',
    differanse: 'Differanse',
    utfall: {
      journalfoert: 'Journalført',
      koblet: 'Same som eit journalført',
      ikkeArkivert: 'Skal ikkje arkiverast',
      overfoert: 'Til annan kommune',
      erstattet: 'Delt opp i brev',
      karantene: 'I karantene',
      iArbeid: 'I arbeid',
    },
    lastNed: 'Last ned',
    kontroll: 'Avvik',
    kontrollert: 'Sist kontrollert {{tid}}, mot arkivet, dei andre kommunane og oppgåvene.',
    aldriKontrollert: 'Ikkje kontrollert enno. Det skjer av seg sjølv kvart kvarter.',
    kontrollerNaa: 'Kontroller no',
    kontrollBestilt: 'Kontrollen er sett i gang. Svaret kjem her om litt.',
    ingenAvvik: 'Ingen avvik',
    lukkede: 'Ordna dei siste 30 dagane ({{antall}})',
    kom: 'Kom {{tid}}',
    oppdaget: 'Oppdaga {{tid}}',
    over: 'I orden {{tid}}',
    nummer: 'Forsending {{id}}',
    avvik: {
      'uten-hendelse': {
        hva: 'Forsendinga er her, men mottaket av ho er ikkje kunngjort',
        gjoer: 'Be den som driftar, sjå i loggen korleis ho kom inn.',
      },
      'uten-forsendelse': {
        hva: 'Forsendinga er motteken, men finst ikkje lenger i mottaket',
        gjoer: 'Be den som driftar, hente ho fram frå tryggingskopien. Avsendaren har fått kvittering.',
      },
      'journalpost-mangler': {
        hva: 'Forsendinga står som journalført, men journalposten finst ikkje i arkivet',
        gjoer: 'Be den som driftar, samanlikne arkivet med tryggingskopien. Originalen er teken vare på.',
      },
      'overlevering-mangler': {
        hva: 'Forsendinga er send til ein annan kommune, men er ikkje komen fram',
        gjoer: 'Vent ein time dersom ho nettopp vart send. Elles: angre oversendinga og send ho på nytt.',
      },
      'uten-oppgave': {
        hva: 'Forsendinga er eldre enn to dagar, og ingen har ho som oppgåve',
        gjoer: 'Finn ho i Karantene eller i køen, og avgjer kva som skal skje med ho.',
      },
      'deler-stemmer-ikke': {
        hva: 'Bunken er delt opp, men breva er ikkje akkurat dei som vart bestemte',
        gjoer:
          'Angre oppdelinga og del bunken på nytt. Går det ikkje, be den som driftar, sjå kvifor. Bunken er teken vare på.',
      },
    },
    dager: {
      tittel: 'Dagsrapportar',
      om: 'Rapporten blir laga når dagen er over, og viser korleis det stod då. Han blir aldri endra.',
      ingen: 'Den første rapporten kjem i morgon.',
      dag: 'Dag',
      avvik: 'Avvik',
      laget: 'Laga',
    },
  },
);
