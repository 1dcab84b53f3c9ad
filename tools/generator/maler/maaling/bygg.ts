import type { Mal } from '../typer.ts';

const soeknad: Mal = {
  sort: 'byggesak.soeknad',
  vekt: 5,
  sakstype: 'byggesak',
  nySak: 0.5,
  avsender: 'person',
  vedlegg: ['Tegningssett', 'Kartutsnitt', 'Nabosamtykker'],
  nb: {
    titler: [
      'Byggesøknad: {tiltak} på {gnrbnr}',
      'Vedr. {gnrbnr} - ønske om {tiltak}',
      'Ett-trinns søknad {tiltak}, {adresse}',
    ],
    innledning: [
      'På eiendommen {adresse}, med betegnelse {gnrbnr}, planlegger vi {tiltak}. Dette brevet er søknaden vår.',
      'Herved omsøkes {tiltak} ved {adresse} ({gnrbnr}).',
    ],
    midt: [
      [
        'Grunnflaten utgjør {areal} kvadrat, og øverste punkt ligger {hoyde} meter over gulv.',
        'Størrelsen er {areal} kvm BYA. Utvendig brukes royalimpregnert panel.',
      ],
      [
        'Samtlige naboer fikk papirene i hånda {dato2}, og fristen gikk ut uten protester.',
        'Nabolista er krysset av, signaturene følger med.',
      ],
      ['Vei og vann er på plass fra før.', 'Parkering løses på tunet.', 'Overvannet infiltreres i steinmagasin.'],
    ],
    utdyping: [
      'Prosjekteringen er gjort av svigersønnen, som er tømrer av yrke. Han står som ansvarlig for bæring og tetthet, og har erfaring fra mange slike prosjekter i distriktet.',
      'Radon er tenkt på: Det legges duk og perforerte rør under platen. Isolasjonen blir bedre enn minstekravet, og vinduene får tre lag glass.',
      'Byggestrøm er bestilt, og kranbilen kan ikke kjøre på vinterveien. Derfor må råbygget stå før jul eller vente helt til mai.',
    ],
    oenske: ['Et snarlig ja ville glede oss stort.', 'Mangler det noe, så si fra på mobil.'],
  },
  nn: {
    titler: ['Byggjesøknad: {tiltak} på {gnrbnr}', 'Vedkomande {gnrbnr} - {tiltak}'],
    innledning: ['På eigedomen {adresse}, {gnrbnr}, har vi planar om {tiltak}. Dette er søknaden.'],
    midt: [['Grunnflata er {areal} kvadrat.'], ['Grannane har skrive under {dato2}.']],
    utdyping: [
      'Svigersonen er tømrar og tek på seg ansvaret for berande konstruksjonar. Han har gjort mange slike arbeid før.',
    ],
    oenske: ['Eit kjapt ja ville vere fint.'],
  },
};

const dispensasjon: Mal = {
  sort: 'byggesak.dispensasjon',
  vekt: 5,
  sakstype: 'byggesak',
  nySak: 0.4,
  avsender: 'firma',
  vedlegg: ['Terrengprofil', 'Redegjørelse'],
  nb: {
    titler: ['Dispensasjonssøknad {gnrbnr}', 'Anmodning om unntak fra {planen}', 'Unntak for {tiltak} - {adresse}'],
    innledning: [
      'For vår oppdragsgiver ber vi om unntak fra {planen} slik at {tiltak} kan realiseres på {gnrbnr}.',
      '{avs} representerer hjemmelshaver til {gnrbnr} og anmoder om dispensasjon.',
    ],
    midt: [
      [
        'Bestemmelsen setter en grense på 50 meter fra vannkanten. Tiltaket havner 38 meter unna.',
        'Planen tillater ikke mer enn 120 kvadrat per tomt, og her blir det {areal} mer.',
      ],
      [
        'Interesseavveiningen taler etter vårt syn for tillatelse, siden siktlinjer og ferdsel holdes åpne.',
        'Ingen hensyn i lovens formål svekkes nevneverdig.',
      ],
    ],
    utdyping: [
      'Landskapsvirkningen er illustrert fra tre standpunkter. Sett fra fjorden glir volumet inn i bakenforliggende skog, og materialbruken er holdt mørk og matt.',
      'Flomsonekartet viser at 200-årsnivået ligger godt under gulvkoten. Skredfaren er avklart av geolog i rapport fra i fjor.',
    ],
    oenske: ['Vi imøteser kommunens avgjørelse.', 'Befaring kan avtales med vårt kontor.'],
  },
};

const nabo: Mal = {
  sort: 'byggesak.nabomerknad',
  vekt: 4,
  sakstype: 'byggesak',
  nySak: 0.1,
  avsender: 'person',
  partErI: 'ingen',
  vedlegg: ['Foto'],
  nb: {
    titler: [
      'Innsigelse fra nabo, {gnrbnr}',
      'Naboklage på planlagt {tiltak}',
      'Bemerkning til byggeplaner ved {adresse}',
    ],
    innledning: [
      'Byggeplanene for {gnrbnr} kom i postkassa {dato1}, og dem er vi sterkt uenige i.',
      'Som hjemmelshaver på den andre siden av gjerdet reagerer jeg på {tiltak} ved {adresse}.',
    ],
    midt: [
      [
        'Innsynet til soverommene våre blir totalt.',
        'Hekken må fjernes for at dette skal gå opp, og den står på vår side.',
        'Lyden fra varmepumpa er ikke nevnt med ett ord.',
      ],
      ['Taket drypper på vår gangvei allerede.', 'Kotehøydene er hentet fra et gammelt kart.'],
    ],
    utdyping: [
      'Vi var på kjøkkenbesøk hos dem for å snakke om det. Stemningen var god, men tegningene ble liggende akkurat som før, og da ser vi ingen annen råd enn å skrive.',
    ],
    oenske: ['Avslå dette, eller krev det lagt om.', 'Hold oss underrettet.'],
  },
};

const ferdig: Mal = {
  sort: 'byggesak.ferdigattest',
  vekt: 3,
  sakstype: 'byggesak',
  nySak: 0.2,
  avsender: 'firma',
  partErI: 'ingen',
  vedlegg: ['Samsvarserklæring', 'Avfallsrapport'],
  nb: {
    titler: ['Avslutning av byggesak {gnrbnr} - ferdigattest', 'Ferdigstillelse av {tiltak}, ønske om ferdigattest'],
    innledning: [
      'Arbeidene på {gnrbnr} ({adresse}) er sluttført, og vi anmoder om at kommunen skriver ut ferdigattest.',
    ],
    midt: [
      [
        'Igangsettingen ble godkjent {vedtaksdato}, og utførelsen følger den.',
        'Eneste avvik er en dør som slår motsatt vei.',
      ],
      ['FDV-perm er gitt huseier.', 'Egenkontroll ble signert {dato1}.'],
    ],
    utdyping: [
      'Radonmåling, trykktest og legionellasjekk er gjennomført med godt resultat. Målebrevene kan ettersendes.',
    ],
    oenske: ['Attesten ønskes tilsendt digitalt.'],
  },
};

const klage: Mal = {
  sort: 'byggesak.klage',
  vekt: 3,
  sakstype: 'byggesak',
  nySak: 0.1,
  avsender: 'person',
  vedlegg: ['Vedtaksbrevet'],
  nb: {
    titler: ['Anke over avgjørelse {gnrbnr}', 'Vi klager: {tiltak} ved {adresse}'],
    innledning: ['Avgjørelsen fra {vedtaksdato} om {gnrbnr} godtar vi ikke, og vi benytter klageretten.'],
    midt: [
      ['Utregningen av tomtearealet er feil, det mangler {areal} kvadrat.', 'Rådgiverens notat er ikke lest.'],
      ['Forskjellsbehandlingen er åpenbar når en ser bort i gata.'],
    ],
    utdyping: [
      'Etter tolv måneder, fire befaringer og en bunke e-poster hadde vi ventet noe bedre enn to linjer med begrunnelse. Dette har kostet oss både søvn og penger.',
    ],
    oenske: ['Snu saken selv, ellers må fylket få den.'],
  },
  nn: {
    titler: ['Anke over avgjerd {gnrbnr}'],
    innledning: ['Avgjerda frå {vedtaksdato} om {gnrbnr} godtek vi ikkje.'],
    midt: [['Tomtearealet er rekna feil.'], ['Det er skilnad på folk, ser vi.']],
    utdyping: ['Etter eit heilt år hadde vi venta noko betre enn to linjer.'],
    oenske: ['Snu saka sjølve, elles må fylket få henne.'],
  },
};

const svar: Mal = {
  sort: 'byggesak.tilleggsopplysninger',
  vekt: 4,
  sakstype: 'byggesak',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Ny tegning A-102'],
  nb: {
    titler: ['Supplering av søknad {gnrbnr}', 'Etterspurte papirer - {adresse}'],
    innledning: ['Dere skrev {dato1} at noe var uteglemt. Her er resten.'],
    midt: [
      ['Snitt B er nå tegnet inn.', 'Ansvarsretten er flyttet til nytt firma.'],
      ['Koten på ferdig gulv er 14,3.', 'Naboen i nord har signert på nytt.'],
    ],
    utdyping: ['Beklager rotet, arkitekten sluttet midt i prosjektet og tok med seg minnepinnen.'],
    oenske: ['Sett gjerne klokka i gang igjen.'],
  },
};

export const MAALING_BYGG: readonly Mal[] = [soeknad, dispensasjon, nabo, ferdig, klage, svar];
