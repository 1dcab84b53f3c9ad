/** Kinds of case a municipality has had for years: titles and letters with «@» where the party, the place or the thing stands. */
export interface Historiepost {
  readonly type: 'I' | 'U' | 'N' | 'X';
  readonly tittel: string;
  /** Days after the case was opened. */
  readonly dag: number;
  /** Writes off the letter before it. */
  readonly svarer?: boolean;
  readonly tekst: string;
  /** Who it came from or went to, when it is not the party of the case; `#` before a private person. */
  readonly annen?: string;
}
export interface Sakstype {
  readonly tittel: string;
  /** When the case is shielded: what the public may read instead. */
  readonly offentligTittel?: string;
  readonly tilgangskode?: string;
  readonly klasse: string;
  readonly enhet: string;
  readonly poster: readonly Historiepost[];
  /** What «@» is in each case; with `#` before the name of a party that is a private person. */
  readonly saker: readonly { readonly om: string; readonly part: string; readonly gnrbnr?: string }[];
}

const inn = (dag: number, tittel: string, tekst: string): Historiepost => ({ type: 'I', dag, tittel, tekst });
const svar = (dag: number, tittel: string, tekst: string): Historiepost => ({
  type: 'U',
  dag,
  tittel,
  tekst,
  svarer: true,
});
const ut = (dag: number, tittel: string, tekst: string): Historiepost => ({ type: 'U', dag, tittel, tekst });
const notat = (dag: number, tittel: string, tekst: string): Historiepost => ({ type: 'X', dag, tittel, tekst });
const internt = (dag: number, tittel: string, tekst: string): Historiepost => ({ type: 'N', dag, tittel, tekst });

export const SAKSTYPER: readonly Sakstype[] = [
  {
    tittel: '@ - søknad om tiltak',
    klasse: 'L',
    enhet: 'BYG',
    poster: [
      inn(
        0,
        'Søknad om tillatelse til tiltak',
        'Vi søker om tillatelse i ett trinn. Tegninger og situasjonsplan følger.',
      ),
      internt(
        4,
        'Intern høring - vei og vann',
        'Bydrift bes uttale seg om avkjørsel og tilknytning til vann og avløp.',
      ),
      {
        ...inn(16, 'Merknad til nabovarsel', 'Jeg ber kommunen vurdere høyden på bygget av hensyn til utsikten.'),
        annen: '#Bård Selforsmo',
      },
      svar(31, 'Vedtak om tillatelse til tiltak', 'Kommunen gir tillatelse. Vedtaket kan påklages innen tre uker.'),
      inn(150, 'Anmodning om ferdigattest', 'Arbeidet er utført etter tillatelsen, og vi ber om ferdigattest.'),
      svar(163, 'Ferdigattest', 'Kommunen utsteder ferdigattest for tiltaket.'),
    ],
    saker: [
      { om: 'Gnr. 23 bnr. 611 - tilbygg - Selforslia 14', part: '#Tore Bakkelidmo', gnrbnr: '23/611' },
      { om: 'Gnr. 52 bnr. 87 - garasje - Langneset 6', part: '#Aud Hemnesvoll', gnrbnr: '52/87' },
      { om: 'Gnr. 19 bnr. 240 - rekkehus - Gruben terrasse 2', part: 'Helgeland Rekkehus AS', gnrbnr: '19/240' },
      { om: 'Gnr. 108 bnr. 4 - driftsbygning - Utskarpen', part: '#Per Utskarpmo', gnrbnr: '108/4' },
      { om: 'Gnr. 7 bnr. 31 - fasadeendring - Storgata 51', part: 'Storgata 51 Borettslag', gnrbnr: '7/31' },
      { om: 'Gnr. 61 bnr. 12 - naust - Hauknes', part: '#Liv Hauknesbakk', gnrbnr: '61/12' },
    ],
  },
  {
    tittel: 'Barnehageplass - @',
    offentligTittel: 'Barnehageplass',
    tilgangskode: 'B',
    klasse: 'A',
    enhet: 'BHG',
    poster: [
      inn(0, 'Søknad om barnehageplass', 'Vi søker om hel plass fra august, og ber om at det tas hensyn til søsken.'),
      notat(6, 'Vurdering av prioritet', 'Søkeren oppfyller vilkårene for prioritet etter barnehageloven.'),
      svar(20, 'Tilbud om barnehageplass', 'Barnet tilbys hel plass. Svar på tilbudet innen to uker.'),
    ],
    saker: [
      { om: 'Jenny Svartismo', part: '#Jenny Svartismo' },
      { om: 'Elias Ranfjordli', part: '#Elias Ranfjordli' },
      { om: 'Nora Storforsdal', part: '#Nora Storforsdal' },
      { om: 'Isak Grønfjellmo', part: '#Isak Grønfjellmo' },
      { om: 'Thea Bjellånesli', part: '#Thea Bjellånesli' },
    ],
  },
  {
    tittel: 'Salgsbevilling - @',
    klasse: 'U',
    enhet: 'LND',
    poster: [
      inn(0, 'Søknad om salgsbevilling', 'Vi søker om bevilling til salg av alkoholholdig drikk gruppe 1.'),
      {
        ...ut(3, 'Forespørsel om uttalelse til politiet', 'Kommunen ber om uttalelse etter alkoholloven § 1-7.'),
        annen: 'Nordland politidistrikt',
      },
      {
        ...inn(24, 'Uttalelse til søknad om bevilling', 'Vi har ingen merknader til søknaden.'),
        annen: 'Nordland politidistrikt',
      },
      svar(38, 'Vedtak om salgsbevilling', 'Bevillingen er gitt for fire år på vanlige vilkår.'),
    ],
    saker: [
      { om: 'Mobekken Kolonial AS', part: 'Mobekken Kolonial AS' },
      { om: 'Båsmoen Nærbutikk AS', part: 'Båsmoen Nærbutikk AS' },
      { om: 'Saltfjellet Veikro AS', part: 'Saltfjellet Veikro AS' },
      { om: 'Ytteren Marked AS', part: 'Ytteren Marked AS' },
    ],
  },
  {
    tittel: 'Høring - @',
    klasse: '0',
    enhet: 'KDIR',
    poster: [
      inn(0, 'Høringsbrev', 'Vedlagt følger forslaget. Høringsfristen er tre måneder.'),
      internt(7, 'Bestilling av innspill fra enhetene', 'Enhetene bes gi korte innspill til administrasjonen.'),
      svar(
        62,
        'Høringsuttalelse',
        'Kommunen støtter hovedtrekkene i forslaget, og har merknader til overgangsreglene.',
      ),
    ],
    saker: [
      { om: 'endringer i forskrift om avfall', part: 'Miljødirektoratet' },
      { om: 'ny opplæringsforskrift', part: 'Utdanningsdirektoratet' },
      { om: 'regional plan for transport', part: 'Nordland fylkeskommune' },
      { om: 'retningslinjer for skredsikring', part: 'Statens vegvesen' },
      { om: 'endringer i helseberedskapsloven', part: 'Helse- og omsorgsdepartementet' },
    ],
  },
  {
    tittel: 'Tilsetting - @',
    tilgangskode: '25',
    offentligTittel: 'Tilsetting',
    klasse: '4',
    enhet: 'HR',
    poster: [
      ut(0, 'Utlysningstekst', 'Stillingen lyses ut med frist om tre uker.'),
      inn(12, 'Søknad på stilling', 'Jeg søker herved på stillingen. Vitnemål og attester følger.'),
      notat(30, 'Innstilling', 'Tilsettingsutvalget innstiller to søkere.'),
      svar(41, 'Tilbud om stilling', 'Du tilbys fast stilling. Vi ber om svar innen en uke.'),
    ],
    saker: [
      { om: 'ingeniør i bydrift', part: '#Marte Nevernesli' },
      { om: 'lærer ved Lyngheim skole', part: '#Jonas Røssvollmo' },
      { om: 'sykepleier i hjemmetjenesten', part: '#Ida Dalselvbakk' },
      { om: 'vaktmester ved Moheia', part: '#Trond Plurdalen' },
      { om: 'rådgiver i økonomiavdelingen', part: '#Silje Altermark' },
    ],
  },
  {
    tittel: 'Krav om innsyn - @',
    klasse: '0',
    enhet: 'DOK',
    poster: [
      inn(0, 'Krav om innsyn', 'Vi ber om innsyn i dokumentene som er nevnt i vedlegget.'),
      svar(2, 'Svar på krav om innsyn', 'Dokumentene følger vedlagt. Opplysninger om personlige forhold er tatt ut.'),
    ],
    saker: [
      { om: 'anbud på vintervedlikehold', part: 'Rana Lokalavis AS' },
      { om: 'tilsyn med skoler', part: 'Rana Lokalavis AS' },
      { om: 'kommunedirektørens reiser', part: 'Helgeland Nyhetsbyrå AS' },
      { om: 'utbyggingsavtaler', part: 'Helgeland Nyhetsbyrå AS' },
      { om: 'sykefravær i helse og omsorg', part: 'Fagforeningen Rana' },
    ],
  },
  {
    tittel: 'Klage på eiendomsskatt - @',
    klasse: '2',
    enhet: 'OKO',
    poster: [
      inn(0, 'Klage på takst', 'Taksten er for høy i forhold til eiendommens stand.'),
      ut(5, 'Foreløpig svar', 'Klagen er mottatt. Vi regner med å svare innen åtte uker.'),
      notat(30, 'Befaring', 'Eiendommen er besiktiget. Standardfaktoren foreslås redusert.'),
      svar(52, 'Vedtak i klagesak', 'Klagen er delvis tatt til følge.'),
    ],
    saker: [
      { om: 'gnr. 22 bnr. 108', part: '#Rolf Åenglimo', gnrbnr: '22/108' },
      { om: 'gnr. 45 bnr. 9', part: '#Inger Skonsengbakk', gnrbnr: '45/9' },
      { om: 'gnr. 8 bnr. 530', part: 'Sentrum Næringseiendom AS', gnrbnr: '8/530' },
      { om: 'gnr. 70 bnr. 3', part: '#Odd Dunderlandsli', gnrbnr: '70/3' },
    ],
  },
  {
    tittel: 'Avtale - @',
    klasse: '6',
    enhet: 'TEK',
    poster: [
      ut(0, 'Tilbudsforespørsel', 'Kommunen ber om tilbud etter vedlagte beskrivelse.'),
      inn(18, 'Tilbud', 'Vi gir herved tilbud etter forespørselen.'),
      svar(34, 'Tildeling av kontrakt', 'Kommunen vil inngå kontrakt med dere. Karensperioden er ti dager.'),
      inn(48, 'Signert kontrakt', 'Kontrakten er underskrevet av begge parter.'),
      svar(49, 'Bekreftelse på mottatt kontrakt', 'Kontrakten er mottatt og lagt i saken.'),
    ],
    saker: [
      { om: 'vintervedlikehold av gangveier', part: 'Nordre Maskin AS' },
      { om: 'renhold ved rådhuset', part: 'Reint Helgeland AS' },
      { om: 'leie av lift', part: 'Polarsirkelen Utleie AS' },
      { om: 'kontroll av lekeplasser', part: 'Trygg Lek AS' },
    ],
  },
  {
    tittel: 'Helse- og omsorgstjenester - @',
    offentligTittel: 'Helse- og omsorgstjenester',
    tilgangskode: 'KL',
    klasse: 'H',
    enhet: 'HOM',
    poster: [
      inn(0, 'Søknad om tjenester', 'Det søkes om praktisk hjelp i hjemmet to ganger i uken.'),
      notat(8, 'Kartlegging ved hjemmebesøk', 'Behovet er kartlagt sammen med søkeren.'),
      svar(19, 'Vedtak om tjenester', 'Du innvilges praktisk hjelp. Vedtaket kan påklages.'),
    ],
    saker: [
      { om: 'Olaug Bertnesmo', part: '#Olaug Bertnesmo' },
      { om: 'Harald Tverrågli', part: '#Harald Tverrågli' },
      { om: 'Signe Ørtfjellbakk', part: '#Signe Ørtfjellbakk' },
      { om: 'Arne Storvollmyr', part: '#Arne Storvollmyr' },
    ],
  },
  {
    tittel: 'Motorferdsel i utmark - @',
    klasse: 'K',
    enhet: 'LND',
    poster: [
      inn(0, 'Søknad om dispensasjon', 'Jeg søker om å kjøre snøscooter for transport av ved og utstyr til hytte.'),
      svar(14, 'Vedtak om dispensasjon', 'Dispensasjon er gitt på vilkår. Kjørebok skal føres.'),
      inn(60, 'Innsendt kjørebok', 'Kjørebok for sesongen følger vedlagt.'),
      svar(66, 'Kvittering for kjørebok', 'Kjøreboken er mottatt.'),
    ],
    saker: [
      { om: 'Virvassdalen', part: '#Geir Virvasslid' },
      { om: 'Kjerringfjell', part: '#Anita Kjerringmo' },
      { om: 'Umbukta', part: 'Umbukta Turlag' },
      { om: 'Melfjellet', part: '#Svein Melfjordvoll' },
    ],
  },
  {
    tittel: 'Fritak for renovasjon - @',
    klasse: 'M',
    enhet: 'TEK',
    poster: [
      inn(0, 'Søknad om fritak for renovasjonsgebyr', 'Boligen har stått tom hele året, og vi søker om fritak.'),
      svar(17, 'Svar på søknad om fritak', 'Fritak er gitt for ett år.'),
    ],
    saker: [
      { om: 'Plurdalsveien 88', part: '#Kjersti Plurbakk' },
      { om: 'Røssvoll 12', part: '#Even Røssåli' },
      { om: 'Skonseng 40', part: '#Grete Skonsmo' },
      { om: 'Storforshei 7', part: '#Nils Forsheimo' },
    ],
  },
  {
    tittel: 'Trafikksikkerhet - @',
    klasse: 'Q',
    enhet: 'TEK',
    poster: [
      inn(0, 'Henvendelse om trafikksikkerhet', 'Foreldrene ved skolen ber om fartsdempere og bedre lys.'),
      internt(10, 'Oppdrag om trafikktelling', 'Det settes ut måler i fjorten dager.'),
      svar(44, 'Svar på henvendelse', 'Kommunen setter opp to fartsdempere når bakken er tint.'),
    ],
    saker: [
      { om: 'Gruben skole', part: 'FAU ved Gruben skole' },
      { om: 'Ytteren skole', part: 'FAU ved Ytteren skole' },
      { om: 'Selfors barnehage', part: 'Selfors Velforening' },
      { om: 'Båsmoveien', part: 'Båsmoen Velforening' },
    ],
  },
];
