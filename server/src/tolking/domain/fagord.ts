/**
 * The words by which a subject is known, bokmål and nynorsk, as beginnings of words (`brøyt` finds brøyting and
 * brøytekant); a phrase with a blank is looked for as it stands. `klasser`: beginnings of K-koder, the best first.
 */
export interface Fagomraade {
  readonly id: string;
  readonly klasser: readonly string[];
  /** Neutral subject for a title, nb and nn. */
  readonly emne: readonly [nb: string, nn: string];
  /** Words in the names of units that handle it. */
  readonly enhetsord: readonly string[];
  readonly ord: readonly string[];
}

const liste = (ord: string): string[] => ord.split(',').map((o) => o.trim());

const omraade = (
  id: string,
  klasser: string,
  emne: readonly [string, string],
  enhetsord: string,
  ord: string,
): Fagomraade => ({
  id,
  klasser: liste(klasser),
  emne,
  enhetsord: liste(enhetsord),
  ord: liste(ord),
});

export const FAGOMRAADER: readonly Fagomraade[] = [
  omraade(
    'byggesak',
    'L42,L4,L',
    ['byggesak', 'byggjesak'],
    'byggesak,byggjesak,plan og bygg,bygg,areal,teknisk',
    'byggesøk,byggesak,byggjesak,byggetillat,byggeløyve,byggjeløyve,rammetillat,igangsett,ferdigattest,midlertidig brukstillat,garasje,tilbygg,påbygg,tiltakshaver,ansvarlig søker,ansvarsrett,nabovarsel,dispensasjon,bruksendring,fasadeend,riving,carport,terrasse,naust,anneks,fritidsbolig,hytte,situasjonsplan,plan- og bygningsloven,bygningsloven,grunnmur,enebolig,tillatelse til tiltak,byggegrense,ulovlig bygd,støttemur,levegg,sbl,pbl',
  ),
  omraade(
    'plan',
    'L1,L12,L',
    ['arealplan', 'arealplan'],
    'plan,areal,samfunnsutvikling,teknisk',
    'reguleringsplan,detaljregulering,områderegulering,kommuneplan,kommunedelplan,arealplan,planprogram,planoppstart,oppstart av planarbeid,planinitiativ,arealdel,arealføremål,arealformål,offentlig ettersyn,planforslag,planområde,hensynssone,omsynssone,innsigelse,motsegn,varsel om oppstart',
  ),
  omraade(
    'oppmaaling',
    'L33,L3,L',
    ['deling og oppmåling', 'deling og oppmåling'],
    'oppmåling,geodata,kart,plan og bygg,areal,teknisk',
    'fradel,delingssøk,deling av,grensejuster,oppmåling,arealoverfør,matrikkel,seksjoner,eierseksjon,målebrev,grensepunkt,oppmålingsforretning,kartforretning,hjemmelshaver,heimelshavar,tinglys,rekvisisjon',
  ),
  omraade(
    'barnehage',
    'A1,A',
    ['barnehage', 'barnehage'],
    'barnehage,oppvekst',
    'barnehage,barnehageplass,barnehageopptak,barnehagemyndig,styrer,foreldrebetaling,redusert betaling,barnehagestart,småbarnsavdeling',
  ),
  omraade(
    'skole',
    'B,A2,A',
    ['opplæring', 'opplæring'],
    'skole,skule,oppvekst,opplæring,undervisning,ppt',
    'skole,skule,elev,skoleskyss,skuleskyss,sfo,skolefritid,skulefritid,rektor,spesialundervisning,spesialpedagog,sakkyndig vurdering,opplæringslov,skolemiljø,skulemiljø,mobbing,skolebytte,skulebyte,ppt,pedagogisk-psykologisk,lærer,lærar,klassetrinn,undervisning,fritak fra,hjemmeundervisning,kulturskole,kulturskule,voksenopplæring,norskopplæring',
  ),
  omraade(
    'helse',
    'G,H,F',
    ['helse- og omsorgstjenester', 'helse- og omsorgstenester'],
    'helse,omsorg,pleie,hjemmetjeneste,heimeteneste,mestring,tildeling',
    'hjemmesykepleie,heimesjukepleie,hjemmetjenest,heimetenest,bpa,brukerstyrt personlig,støttekontakt,avlastning,demens,trygghetsalarm,tryggleiksalarm,fysioterap,ergoterap,fastlege,legevakt,helsestasjon,psykisk helse,rehabilitering,epikrise,legeerklæring,diagnose,hjelpemid,pasient,pårørende,pårørande,helse- og omsorg,parkeringstillatelse for forflytningshemmede,ledsagerbevis,rusomsorg,vaksin,smittevern,matombringing',
  ),
  omraade(
    'institusjon',
    'H,G,F',
    ['helse- og omsorgstjenester', 'helse- og omsorgstenester'],
    'sykehjem,sjukeheim,helse,omsorg,pleie,institusjon',
    'sykehjem,sjukeheim,omsorgsbolig,omsorgsbustad,institusjonsplass,korttidsplass,langtidsplass,dagsenter,bofellesskap,bokollektiv,bemannet bolig,heldøgns omsorg',
  ),
  omraade(
    'barnevern',
    'F4,F',
    ['barnevern', 'barnevern'],
    'barnevern,barn og familie,oppvekst',
    'barnevern,bekymringsmeld,omsorgssvikt,fosterhjem,fosterheim,omsorgsovertak,tilsynsfører,undersøkelsessak,akuttvedtak,barnets beste,samvær,beredskapshjem',
  ),
  omraade(
    'sosial',
    'F,F1',
    ['sosiale tjenester', 'sosiale tenester'],
    'nav,sosial',
    'sosialhjelp,økonomisk sosial,økonomisk stønad,nødhjelp,gjeldsrådgiv,kvalifiseringsprogram,livsopphold,livsopphald,bostøtte,startlån,flyktning,introduksjonsprogram,bosetting,busetjing,kommunal bolig,kommunal bustad',
  ),
  omraade(
    'personal',
    '4',
    ['personalforhold', 'personalforhold'],
    'personal,hr,lønn,organisasjon,stab',
    'stilling,jobbsøk,søknad på stilling,ansettelse,tilsetting,oppsigelse,oppseiing,permisjonssøknad,permisjon fra stilling,permisjon frå stilling,sykmeld,sjukmeld,arbeidsavtale,cv,attest,referanse,fagforening,fagforeining,tillitsvalgt,tillitsvald,verneombud,arbeidsmiljø,seniortiltak,arbeidsforhold,nytilsatt,vikariat,stillingsprosent,lønnskrav,lønskrav,lønnsforhandling,rekrutter',
  ),
  omraade(
    'loenn',
    '5',
    ['lønn og pensjon', 'løn og pensjon'],
    'lønn,personal,økonomi',
    'lønnstrekk,pensjon,afp,klp,yrkesskade,gruppeliv,reiseregning,utleggstrekk,påleggstrekk,lønnsslipp,trygd,tjenestepensjon',
  ),
  omraade(
    'oekonomi',
    '2',
    ['økonomi', 'økonomi'],
    'økonomi,innfordring,skatt,stab',
    'faktura,purring,inkasso,regnskap,rekneskap,refusjon,kommunale avgifter,kommunale gebyr,eiendomsskatt,eigedomsskatt,betalingsutset,nedbetaling,merverdi,revisjon,revisor,skattetakst,takst,innbetaling,lån,garanti,kommunal garanti,ettergi',
  ),
  omraade(
    'budsjett',
    '1',
    ['plan og budsjett', 'plan og budsjett'],
    'økonomi,stab,rådmann,kommunedirektør',
    'budsjett,økonomiplan,handlingsprogram,planstrategi,kostra,årsbudsjett,tertial,virksomhetsplan',
  ),
  omraade(
    'organisasjon',
    '0',
    ['organisasjon og administrasjon', 'organisasjon og administrasjon'],
    'stab,rådmann,kommunedirektør,politisk,service,arkiv,ikt,organisasjon',
    'innsyn,innsynskrav,innsynsbegj,partsinnsyn,personvern,databehandler,arkivplan,kommunestyre,formannskap,ordfører,møteinnkalling,saksliste,folkevalgt,folkevald,valg,kommunevalg,interkommunal,samarbeidsavtale,kommunikasjon,nettside,delegasjon,reglement,ikt,datasystem,lovlighetskontroll,sivilombud',
  ),
  omraade(
    'eiendom',
    '6',
    ['eiendom og anskaffelser', 'eigedom og innkjøp'],
    'eiendom,eigedom,innkjøp,teknisk,drift',
    'anskaffelse,innkjøp,anbud,konkurransegrunnlag,rammeavtale,leiekontrakt,leigekontrakt,festekontrakt,feste,kommunal eiendom,kommunal grunn,kommunal tomt,kjøp av tomt,kjøpe tomt,salg av tomt,leie av lokale,leige av lokale,utleie,forsikring,vaktmester,renhold,makeskifte,opsjon,forkjøpsrett,boligtomt,bustadtomt',
  ),
  omraade(
    'kultur',
    'C,D',
    ['kultur og fritid', 'kultur og fritid'],
    'kultur,fritid,idrett,frivillig,oppvekst',
    'kulturmid,idrett,spillemid,spelemid,frivillig,festival,bibliotek,museum,konsert,arrangement,idrettslag,ungdomsklubb,korps,kor,17. mai,kulturhus,idrettshall,svømmehall,symjehall,lysløype,turløype,aktivitetsmid,kulturstipend,kulturminne,kirke,kyrkje,gravplass,livssyn',
  ),
  omraade(
    'natur',
    'K',
    ['natur og miljø', 'natur og miljø'],
    'miljø,natur,landbruk,areal',
    'forurens,forurein,motorferdsel,snøscooter,snøskuter,naturmangfold,naturmangfald,vilt,elg,hjort,jakt,fellings,fiske,friluft,rovdyr,verneområde,drone,landing,vassdrag,forsøpling,utslipp til,strandrydding,fremmede arter',
  ),
  omraade(
    'landbruk',
    'V',
    ['landbruk', 'landbruk'],
    'landbruk,næring,jordbruk,skog,areal',
    'landbruk,jordbruk,produksjonstilskudd,produksjonstilskot,konsesjon,driveplikt,skogbruk,hogst,nydyrk,smil,gårdsbruk,gardsbruk,reindrift,jordlov,landbruksveg,landbruksvei,husdyr,beite,avling,sau,ku,melk,mjølk,odel,skogfond,planting,gjødsel,dyrkamark,dyrka mark,avlingsskade,nmskl,fjøs,driftsbygning',
  ),
  omraade(
    'vann',
    'M',
    ['vann, avløp og renovasjon', 'vatn, avløp og renovasjon'],
    'vann,vatn,avløp,va,renovasjon,brann,teknisk,drift',
    'vannledning,vassleidning,vannforsyning,vassforsyning,vannverk,vassverk,drikkevann,drikkevatn,vannavgift,vassavgift,avløp,kloakk,septik,renovasjon,avfall,søppel,vannlekkasje,vasslekkasje,slamtømm,slam,brannvern,branntilsyn,feiing,feier,feiar,stikkledning,stikkleidning,utslippstillatelse,utsleppsløyve,påslipp,overvann,overvatn,vannmåler,vassmålar,tilknytning,pumpestasjon,fettutskiller,oljeutskiller',
  ),
  omraade(
    'veg',
    'Q,N',
    ['veg og trafikk', 'veg og trafikk'],
    'vei,veg,samferdsel,trafikk,teknisk,drift',
    'brøyt,strøing,avkjørsel,avkøyrsle,fartsdump,fartshump,trafikksik,trafikktryggleik,gatelys,veilys,veglys,parkering,fartsgrense,hull i veien,hol i vegen,fortau,gangvei,gangveg,sykkelvei,sykkelveg,gravetillat,graveløyve,arbeidsvarsling,asfalt,kommunal vei,kommunal veg,kommunale veier,kommunale vegar,veiskilt,vegskilt,bilvei,privat vei,privat veg,autovern,rekkverk,grøft,stikkrenne,veinavn,vegnamn,skiltvedtak,buss,ferje,ferge,lastebil',
  ),
  omraade(
    'havn',
    'P',
    ['havn', 'hamn'],
    'havn,hamn,teknisk',
    'havn,hamn,kai,båtplass,båthavn,båthamn,flytebrygge,flytebryggje,molo,fortøyning,farled,havnevesen,småbåt',
  ),
  omraade(
    'energi',
    'S,T',
    ['energi', 'energi'],
    'teknisk,næring,energi',
    'kraftverk,vindkraft,vannkraft,vasskraft,nettanlegg,nettleie,kraftlinje,ladestasjon,ladepunkt,fjernvarme,solcelle,konsesjonskraft,trafostasjon,nettstasjon,småkraft',
  ),
  omraade(
    'naering',
    'U',
    ['næring', 'næring'],
    'næring,service,stab,kultur',
    'skjenkebevilling,skjenkeløyve,serveringsbevilling,serveringsløyve,salgsbevilling,salsløyve,ambulerende,alkohollov,næringsfond,etablerer,næringsutvikling,næringsstøtte,reiseliv,turisme,akvakultur,oppdrett,torghandel,omsetningsoppgave,skjenkekontroll,tobakk',
  ),
  omraade(
    'miljoehelse',
    'J',
    ['miljørettet helsevern', 'miljøretta helsevern'],
    'miljøretta,miljørettet,helse',
    'skadedyr,rotte,radon,inneklima,støy,legionella,miljørettet helsevern,miljøretta helsevern,lukt,nabostøy,muggsopp,solarium,tatovering,badeanlegg',
  ),
  omraade(
    'beredskap',
    'X',
    ['beredskap', 'beredskap'],
    'beredskap,brann,stab',
    'beredskap,sivilforsvar,skred,ras,flom,flaum,atomberedskap,ros-analyse,evakuering,heimevern,kriseledelse,kriseleiing',
  ),
];
