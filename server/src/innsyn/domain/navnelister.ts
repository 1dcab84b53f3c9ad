const ord = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/u));

/** Given names in common use in Norway, lower case: Norwegian, Sámi and those of newer Norwegians. */
export const FORNAVN = ord(`
aksel albert alexander aleksander alf alfred amund anders andreas ane anette anita anja anna anne annette anton are arild aril arne arnfinn arnt arthur arve arvid asbjørn aslak asle astrid
atle aud audun august aurora axel beate benedikte benjamin bente bentine berit bernt birger birgit birgitte bjarne bjørg bjørn bjørnar bodil bror brit britt brynjar børge camilla carina caroline
casper cathrine cecilie charlotte christer christian christina christine christoffer dagfinn dagmar dagny dan daniel david egil eilif einar eirik eivind ela elias elin eline elisabet elisabeth
elise ella ellen ellinor elsa else emil emilie emma endre erik erlend erling ernst espen eva even evelyn evy fabian filip finn fredrik frida frode frøydis georg gerd gina gjermund greta grete grethe
gudmund gudrun gunn gunnar gunnhild guri gustav guro gro halvard halvor hanna hannah hanne hans harald harry hauk heidi helen helena helene helge helle henning henny henriette henrik hedda hedvig herman hilde
hildegunn hjalmar hogne håkon håvard ida inga inge ingebjørg ingeborg ingeleiv inger ingjerd ingrid ingunn ingvild isabel isabella isak iselin ivar iver jakob jan janne jannicke jarle jeanette jenny jens
jeppe joachim joakim johan johanna johanne johannes john jon jonas jonathan jorid jorunn josef josefine jostein julia julie julian jørgen jørn jørund kai kaia kaja kamilla karen kari karianne karin karina karl karoline
karsten kaspar kasper katarina kathrine katrine kenneth kent ketil kim kine kirsten kirsti kjartan kjell kjersti kjetil klara klaus knut konrad kristian kristin kristina kristine kristoffer kurt kyrre
kåre lars lasse laila laura lea leif lena leon leonora lilly linda line linn linnea lisa lisbeth lise live liv liva lotte louise lucas ludvig lukas magnar magne magnhild magni magnus maia maiken maja malene malin
marcus mari maria mariann marianne marie marit marita markus marte marthe martin martine mathea mathias mathilde mats matheo matilde maren may merete mette mia michael mikael mikkel mina mira mohamed mohammed
mona monica monika morten nikolai nils nina noah nora norunn odd oda oddbjørg oddbjørn oddny oddvar ola olaf olav ole olea oline oliver olga oscar oskar otto ove paul peder per pernille petra petter philip pia
pål ragna ragnar ragnhild rakel randi rasmus rebecca rebekka reidar reidun rikke rita robert robin roar roald roger rolf rolv ronny rosa roy rune runar ruth sander sandra sara sarah selma sebastian sigbjørn sigfrid sigmund
signe sigrid sigrun sigurd sigve silje silvia simen simon siri sissel siv siver snorre snefrid sofia sofie solfrid solveig sondre stefan steffen stein steinar stian stig stine sturla sunniva susanne svein sven svend sverre synne synnøve
sølvi sørine tale tanja terese terje theodor therese thomas thor thea tilde tina tine tiril tobias tom tomas tommy tone tonje tor tora torben tord tore torbjørn torfinn torgeir torhild toril torill torkel torleif tormod torstein torunn torvald trine trond trude trygve
tuva turid ulf ulrik unni une vanja vebjørn vegard vegar vera vetle vibeke victor victoria vidar viktor viktoria vilde vilhelm vilja vivian wenche wilhelm william yngve yvonne øistein øivind ørjan øystein øyvind åge åse åsne åshild åsmund åste
ailo áilu aimo ánte ánná biret biera elle gáddjá heaika iŋgá issát jovnna joret juhán káre kirste láilá lásse laara máhtte mákká máret maarja matte niillas nilsa ole-henrik pirita piera rávdná ristiinná sunná sáhra
abdi abdul abdullah adam adam agnieszka ahmad ahmed aisha aleksandra ali alicja amina amir ana andrej andrzej anil anh arash asha ayan ayaan bartosz beata danuta daria dawid dmitrij dmytro elena ewa farah fatima fatma fatuma ferhat filsan
hamza hassan hawa hussein ibrahim igor imran irina iwona ismail ivan jakub jelena joanna jolanta jose juan kamil karolina katarzyna khadija khadra krzysztof layla leyla lidia lukasz maciej mahmoud małgorzata marek mariam mariana marek mateusz mehmet mehdi michal milena
mohammad muhammad mustafa nadia najma natalia natalija nasrin nguyen nour oksana oleksandr olena omar osman pawel pawel petro piotr priya rahma raj reza roman sahra salma samira sami sergej sergii sofija svitlana szymon tatiana tomasz tuan tuyet usman volodymyr wojciech yasmin yonas yulia yusuf yuliia zahra zainab zeinab zuzanna
leah oliwia theo liam lucas jakob filippa filipa ulrikke emrik odin storm falk birk leander nathaniel alma astri ingvar jorulf kolbjørn haldor haldis hallgeir hallvard herbjørn herdis hulda jofrid kjellaug kjellfrid kjellrun leidulf margit margrete margrethe margareth målfrid mildrid olaug oddrun oddveig
rannveig reidulf sverri solbjørg solvår svanhild torborg tordis torgunn torlaug valborg vigdis åsta åslaug arna asta edel edith elfrid elvira ester eldbjørg frank freddy geir georg gisle gjertrud glenn gry jim jimmy johnny kitty klaus konstanse lillian mary odny paula raymond rigmor roland sonja stanley sylvi trym ulla verner willy ståle
`);

/** Given names that are also ordinary words, months, places or firms: counted only together with more. */
export const TVETYDIGE = ord(
  'are bror dan even falk live mari may mia mira odin rosa roman ruth storm tale tor tore vera vår vilja une birk dag odd are stein gro my jo bo max roy ane nora mat nina nour adam raj lea linn malin elle ana leon tom tine laura lisa asta alma otto ella emma ida anton august maria johannes olav magnus hulda',
);

/** Family names in common use, lower case. Endings are looked at as well. */
export const ETTERNAVN = ord(`
hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl jørgensen henriksen lund halvorsen sørensen jakobsen moen gundersen iversen strand solberg
svendsen eide knutsen martinsen paulsen bakken kristoffersen mathisen lie amundsen nguyen rasmussen ali lunde solheim berge moe nygård bakke kristensen fredriksen holm lien hauge christensen andresen nielsen knudsen evensen sæther aas myhre hanssen ahmed haugland thomassen
sivertsen simonsen danielsen berntsen sandvik rønning arnesen næss vik antonsen ellingsen haug edvardsen thorsen isaksen gulbrandsen birkeland ruud aasen strøm myklebust tangen ødegård eliassen helland bøe jenssen tveit brekke engen hermansen madsen bråthen aune mikkelsen christiansen
øien dale gjerde sunde nygaard monsen hassan torgersen foss thoresen lorentzen lindberg samuelsen stene rød sande aamodt fossum hovland myrvang lyngstad falch abrahamsen hammer ness rostad torp sletten wold nordby aakre bjerke bjørnstad breivik brox bye eilertsen espeland
farstad finstad fjeld fjelde fosse furu grande granli grønli hegge hjelle holen holmen holte hoel hopland husby håland ingebrigtsen jakola johnsrud kleppe klungland kolstad kvam kvamme langeland larssen leknes lindseth løken løvli mork mortensen nesse nordahl nordli norheim nystad opdal
opsahl ottesen pahlm prestegård ramberg rolland rønningen sagen schei seljeseth skaar skogen skoglund skjelvik solbakken solli stenersen storli storvik sund svartvatn sveen søberg sørli tjønna tollefsen tveter ulriksen vangen wang westby wiik wilhelmsen ystad øverli ågren
nordmann kowalski nowak wójcik mohamed mohammed hussain khan singh tran pham le abdi omar yusuf ibrahim hussein shah malik iqbal ivanov petrova kovalenko shevchenko bondarenko novák sari gaup eira hætta sara utsi buljo somby bæhr valkeapää nergård nordfjell jåma kappfjell barruk jonassen westerfjell dunfjeld
`);

/** Words that make what stands before them a street, a house or an enterprise instead of a person. */
export const IKKE_PERSON_ETTER =
  /^(?:gate|gata|gaten|gt|gt\.|vei|veg|veien|vegen|plass|plassen|allé|alle|torg|torv|brygge|kai|bru|minde|minne|stiftelse|legat|fond|skole|skolen|skule|barnehage|kirke|kyrkje|stadion|hall|as|asa|sa|ans|da|kf|iks|ba|nuf|avd|sport|bygg|byggevare|bil|transport|maskin|gruppen|eiendom|eigedom|entreprenør|arkitekter|arkitektkontor|consult|consulting|invest|holding|taxi|elektro|rør|anlegg|regnskap|kommune|fylkeskommune|universitet|universitetssykehus|museum|senter|forlag|dagen|dagene|prisen|marka|vatnet|elva|fjellet|bukta|havn|hamn|båt|auto|trafikk|energi|kraft|nett|bank|forsikring|trevare|trelast)$/iu;

/** Capitalised words of titles that are no names of persons: bodies, places and the stock of ordinary words. */
export const KJENTE_ORD = ord(`
statens statsforvalteren statsforvaltaren nordland nordlands helgeland helgelands rana alstahaug bindal brønnøy brønnøysund vefsn mosjøen sandnessjøen mo hemnes nesna leirfjord herøy dønna sømna vega vevelstad grane hattfjelldal lurøy træna rødøy bodø tromsø trondheim oslo bergen stavanger
norge norges noreg noregs norsk norske troms finnmark trøndelag møre romsdal vestland rogaland agder telemark vestfold buskerud viken innlandet østfold akershus nord sør øst vest nordre søndre østre vestre indre ytre øvre nedre store lille gamle nye ny nytt europa eu eøs
kommune kommunen fylkeskommune fylkeskommunen etat direktoratet departementet kommunal kommunale sametinget stortinget regjeringen nav ks udi imdi nve ssb dsb helfo bufetat bufdir husbanken mattilsynet arbeidstilsynet miljødirektoratet utdanningsdirektoratet helsedirektoratet kartverket politiet tingrett tingretten lagmannsrett
skatteetaten vegvesen vegvesenet kystverket avinor bane posten telenor sparebank statnett statkraft linea elmea rødekors røde kors frelsesarmeen kirkens bymisjon redd barna utdanningsforbundet fagforbundet delta fo sykepleierforbund idrettslag idrettsforening skytterlag velforening grunneierlag bondelag
søknad søknadsskjema vedtak svar klage tilbud avtale kontrakt faktura referat protokoll høring uttalelse melding varsel rapport brev notat plan reguleringsplan byggesak tillatelse ferdigattest igangsettingstillatelse rammetillatelse forespørsel invitasjon innkalling skjema vedlegg oversendelse bekreftelse kvittering
barnehage skole barneskole ungdomsskole videregående sfo grunnskole kulturskole rådhus rådhuset bibliotek svømmehall idrettshall kirke kirkegård kapell sykehus sykehjem legekontor legevakt brann brannvesen renovasjon vann avløp veg vei gate plan teknisk helse omsorg oppvekst kultur eiendom økonomi personal
januar februar mars april mai juni juli august september oktober november desember jul påske pinse mandag tirsdag onsdag torsdag fredag lørdag søndag vår høst sommer vinter covid korona microsoft teams word excel office acos visma elements
`);
