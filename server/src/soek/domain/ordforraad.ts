/**
 * Words that compounds in titles and letters of a municipality are made of, bokmål and nynorsk, in the form they have inside a
 * compound. Not a dictionary: a compound with one unknown part is still split at the part that is here.
 */
const TEKST = `
adresse administrasjon advokat alkohol alarm ambulanse anbud anke anlegg anleggs annonse anskaffelse ansatt ansettelse ansvar ansvars aktivitet areal arbeid arbeids arbeidsmiljø arkiv arrangement arv attest attføring avfall avfalls avgift avgifts avgjørelse avkjørsel avkjørsels avlastning avløp avløps avslag avtale avtale avstand
bad bakke bank barn barne barnehage barnevern barneverns barneskole båt beboer bedrift bedrifts befaring befolkning beitelag beredskap beredskaps bestilling betaling betalings betong bibliotek bidrag bil bilde bistand bilag bok bolig brann brannvern bredbånd brev bro bru brukstillatelse bruk bruks bruker brygge budsjett buss bustad by bygd bygde bygg bygge byggesak bygnings bygning bygningsdel brøyte brøyting
dag dags dagtilbud data deling delings dokument dokumentasjon dispensasjon dispensasjons drift drifts drikke dyr dyre dør dødsbo
effekt eie eiendom eiendoms eier eigar eigedom eigedoms elev elv energi eldre endring endrings ekspropriasjon enebolig enhet enkelt erstatning erstatnings etat etterlønn
fagforening fag faktura familie farts fartsgrense fasade ferdigattest ferdig ferie ferge ferje festing feste fest feie feiing fisk fiske fjell flom flytebrygge flyktning folke folkehelse fond fordeling forening forenings forhandling formål forretning forskrift forslag forsyning forsikring forsikrings forsøpling forurensning forurensnings forvaltning forvaltnings fortau foreldre fosterhjem fravær fredning fritids fritid frist funksjon fylke fylkes fylkeskommune fyrverkeri fysioterapi før
gang gangs garasje gate gatelys gebyr gjeld gjelds gjenvinning gjennomføring gjennomførings godkjenning godtgjøring grav grave grave gravlund gravferd grense grunn grunneier grunnskole grønt grøft gård gårds gjerde
hage hall hall handels handling handlings hav havn havne havne heis helge helse hjelp hjelpe hjelpemiddel hjem hjemme hotell hund hus hytte hyttefelt høring hørings høyde høyskole høst
idrett idretts igangsetting igangsettings individuell industri informasjon informasjons innbygger innkalling innkjøp innkjøps innsats innsigelse innskudd innspill innstilling innsyn innsyns innvandring institusjon interkommunal internat invitasjon isolasjon
jakt jakts jernbane jobb jord jordbruk jordbruks journal journals jordskifte jus
kai kirke kirkegård kjeller kjøp kjøps kjøring kjøretøy klage klasse klima kloakk klubb kommune kommunal kompetanse konferanse konkurranse konsesjon konsesjons kontakt konto kontor kontrakt kontrakts kontroll konsekvens korttids kostnad kostnads kraft krav kraftlag kriminalitet krise kultur kulturminne kunst kurs kvalitet kvalitets kvote kyst køyretøy
lag lager lager land landbruk landbruks lands langtids lege leie leilighet leverandør leverings lege lege liste logo lokal lokale lov lufthavn lys lys lån låne lærer lærling løn lønn lønns løype
mann marked markeds maskin mat matrikkel melding meldings medlem mellom menighet merke merknad miljø miljøvern midler minne mottak motorferdsel museum musikk møte mål måle måling målinger
nabo nabovarsel natt natur naturmangfold nedsetting nett nettverk notat norsk nummer næring nærings naust næringslivs
område områder områdeplan offentlig omsorg omsorgs omsorgsbolig opphold oppholds opplæring opplærings oppmåling oppmålings oppsigelse oppvekst ordning ordnings orientering organisasjon overgang overskjøtings overvann overvanns oversikt overføring
park parkering parkerings pasient pels penger pensjon pensjons person personal personell pedagogisk plan planlegging planprogram plass plasser plassering politi politikk post post pris priser privat program prosjekt prøve psykisk pumpe pumpestasjon psykolog
rabatt ramme rapport rasteplass refusjon refusjons regulering regulerings reguleringsplan regnskap regnskaps reindrift reindrifts reise rekneskap renhold renovasjon renovasjons representasjon resept rett rettighet revisjon revisjons riving rivings rus rutine rør råd råds rådgivning rektor røyk
sak saks sakkyndig saksbehandler saksframlegg salg salgs samarbeid samarbeids samferdsel samling samtykke sanering sau sekretær seksjonering selskap senter sentral sentrums servering serverings service signal sikkerhet sikkerhets sikring sitat sjø sjøhus skade skader skatt skatte skatteetat skilt skisse skjema skjenke skjenkebevilling skog skogbruk skole skoleskyss skolebruk skrape skred skriv skred skule skyss skyte skytebane slam sluttrapport slutt smitte smittevern småbåt snø snøscooter sommer sosial sosialhjelp spesial spesialundervisning sport språk stadion stat statlig statistikk stedsnavn stevning sti stilling stillings stipend stoff strand strategi straum strøm støtte støtte støttekontakt støy sted steds student studie svar svømme svømmehall sykehjem sykehus sykkel system systue søknad søknads søppel sponsor spillemiddel
tak takst tannlege tann tap tariff tekniske teknisk telefon temaplan tema tenest tenester terreng tiltak tiltaks tilbud tilbygg tilgang tilgjengelighet tilknytning tilknytnings tilleggs tillatelse tillegg tillits tilskudd tilskudds tilskot tilsyn tilsyns tilsetting tilsettings tinglysing tinglysning tjeneste tjenester tjeneste tomt tomte torg trafikk trafikksikring transport trapp trygd trygghet tur tvang tvangsmulkt taxi teater tunnel turlag trening trenings
undersøkelse undersøkelses undervisning undervisnings ungdom ungdoms ungdomsskole universitet utbygging utbyggings utdanning utdannings utfylling utgang utgift utleie utlysning utredning utslipp utslipps utvalg utvalgs utvikling utviklings utstyr utbetaling utmark utmarks uttalelse
vakt vaksine valg valgs vann vannforsyning vannverk vass vassverk vaktmester vare varsel varsling vedlegg vedlikehold vedlikeholds vedtak vedtekt vedtekter veg vegs vei vei vekt vern verne verge vertskap vest vikar vilkår vilt vind vindkraft vinter virksomhet vold voksen voksenopplæring vurdering verk verksted våpen
våningshus ytelse ytelser år års årsmelding årsmøte årsrapport øde øy økonomi åpning åpnings åpen
`;

export const ORDFORRAAD: ReadonlySet<string> = new Set(TEKST.trim().split(/\s+/u));

/** Words that look like compounds and are not felt as such: nobody who writes "hage" wants every barnehage. */
export const HELE_ORD: ReadonlySet<string> = new Set(
  'barnehage kommune kommunal fylkeskommune avtale område oppgave opplysning informasjon dokumentasjon kontrakt forslag anlegg utdanning innkalling invitasjon program prosjekt organisasjon institusjon administrasjon kompetanse konferanse interesse dispensasjon kontroll sekretær statlig medlem melding avgift avslag vedtak vilkår uttalelse avgjørelse tillatelse bekreftelse behandling beskrivelse orientering regulering besøk'.split(
    ' ',
  ),
);
