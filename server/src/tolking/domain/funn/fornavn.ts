/** Given names that are common in Norway, in small letters: what makes two words with capitals a person. From no register of persons. */
export const FORNAVN: ReadonlySet<string> = new Set(
  `aase adrian agnes agnete aina aksel albert alexander alf alfred alice alida alma amalie amanda amund anders andrea andreas andré anette anita
  anja ann anna anne annette annie anniken annika anton antonie are arild arne aron arvid aslak aslaug asle astri astrid atle aud audun august aurora axel
  beate benedikte benjamin bente berit bernt bernhard bertil birger birgit birgitte birte bjarne bjarte bjørg bjørn bjørnar bo borghild brit britt brynjar bård børge
  camilla carina caroline casper cathrine cecilie charlotte christer christian christina christine christopher cornelius
  dag dagfinn dagny dagrun daniel david didrik ebba edel edith edvard edvin egil einar eirik eilif eivind elbjørg eldbjørg eldrid elena eli elias elin elina eline elisa elisabeth
  elise ella ellen ellinor else elsa elvira embla emil emilie emma emily endre engebret erik erika erlend erling ernst espen ester eva even evelyn
  filip finn fred fredrik fredrikke frida frode geir georg gerd gerda gitte gjertrud gorm grete grethe gry gro gudmund gudny gudrun gunhild gunn gunnar gunnhild gunvor gustav guro guttorm
  hadle halvard halvor hanna hanne hannah hans harald harriet hauk hedda hedvig hege heidi helen helene helga helge helle hege hennie henning henriette henrik henry herman hermann hilda hilde hildegunn hjalmar hjørdis hogne håkon håvard
  ida idar idun ina inga inge ingeborg ingebjørg ingebrigt inger ingerid ingrid ingun ingunn ingvar ingvild iren irene iris isabel isabella isak ivar iver iben
  jack jakob jan janne janicke jannike jarle jeanette jens jenny jesper jo joachim joakim joar jofrid johan johanna johanne john johnny jon jonas jonathan jonny jorid jorun jorunn josef josefine jostein judith julia julian julie jørgen jørn jørund
  kai kaia kaja kamilla karen kari karin karianne karina karl karoline karsten kasper kathrine katrine kay ken kenneth kent kine kirsten kirsti kjartan kjell kjersti kjetil klara klaus knut konrad kristen kristian kristin kristina kristine kristoffer kåre
  lars lasse laila laura lea leah leif lena leo leon lene lilian lilja lill lilli lillian lilly lina linda line linea linn linnea lisa lisbeth lise liv live loke lone lotte louise lovise lucas ludvik ludvig lukas lydia
  mads magda magne magnar magnhild magnus maja malene malin marcus mari maria mariann marianne marie marielle marit marius margareth margit margot margrete marta marte martha marthe martin martine markus mary mathea mathias mathilde mats matias mattis maud may maren merete mette mia michael mikael mikkel milla mina mirjam mohammad mohammed mona monica monika morten
  natalie nelly nicklas nicolai nils nikolai nina noah nora norunn norvald oda odd oddbjørg oddbjørn oddny oddrun oddvar ola olaf olav olaug ole oline oliver olivia oskar otto ove ottar
  patrick paul peder per pernille peter petra petter pia pål preben ragna ragnar ragnhild randi rebekka reidar reidun reidunn rikard rikke roald roar robert robin roger rolf ronny rune rut ruth rønnaug
  sander sandra sara sebastian selma sigbjørn sigmund signe sigrid sigurd sigve silje silvia simen simon sindre sissel siv siver sivert snorre solfrid solveig sofia sofie stein steinar stella stian stig stine sture sunniva susann susanne svanhild svein sverre sven svenn synne synnøve sylvi sylvia sølvi sølve
  tale tarjei terese terje tea thea theodor therese thomas thor thorbjørn thorleif tiril tina tine tobias tom tomas tommy tone tonje tor torbjørg torbjørn tord tore torfinn torgeir torgrim torhild torill toril torkel torleif torleiv tormod torolf torstein torunn tove trine trond truls trude trygve turid tuva tyra
  ulf ulrik una unn unni ursula vanja vegar vegard vera veronica veronika vetle vibeke victoria vidar vigdis viggo viktor viktoria vilde vilhelm vilma viljar villads vivian walter wenche wenke wilhelm wilma william willy
  yngvar yngve yngvild ylva yvonne åge åse åshild åslaug åsmund åsne øistein øivind ørjan øystein øyvind`.split(/\s+/),
);
