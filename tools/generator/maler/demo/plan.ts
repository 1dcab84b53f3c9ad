import type { Mal } from '../typer.ts';

const merknad: Mal = {
  sort: 'plan.merknad',
  vekt: 4,
  sakstype: 'plan',
  nySak: 0,
  avsender: 'person',
  vedlegg: ['Kart over området'],
  nb: {
    titler: [
      'Merknad til {plannavn}',
      'Innspill til planarbeid - {plannavn}',
      'Uttalelse ved offentlig ettersyn: {plannavn}',
    ],
    innledning: [
      'Vi viser til kunngjøringen om {plannavn} og vil komme med noen synspunkter.',
      'Som beboer i området har jeg lest forslaget til {plannavn} som ligger ute til ettersyn.',
    ],
    midt: [
      [
        'Den største innvendingen er trafikken. Veien inn er smal, uten fortau, og brukes av skolebarn.',
        'Turstien langs vannet må sikres i planen. Den er i bruk hver eneste dag, året rundt.',
        'Høyden på bygningene bryter med det som finnes i strøket i dag.',
      ],
      [
        'Vi foreslår at byggehøyden begrenses til to etasjer mot vest.',
        'Lekeplassen bør legges lenger unna veien, og den må være ferdig før de første flytter inn.',
        'Parkeringsdekningen er for lav. Gjestene vil stå i gata, slik de allerede gjør.',
      ],
    ],
    utdyping: [
      'Støyrapporten er laget på grunnlag av trafikktall fra før det nye senteret åpnet. Vi ber om at det regnes på nytt med dagens tall, og at resultatet legges ved når saken kommer til politisk behandling.',
      'Overvannet er et kapittel for seg. Ved store nedbørsmengder renner det allerede inn i kjellere langs bekken, og flere tette flater gjør ikke saken bedre.',
      'Vi vil likevel rose at det er satt av plass til et grøntdrag gjennom feltet. Det ønsker vi skal stå ved lag også når utbyggeren begynner å regne.',
    ],
    oenske: [
      'Vi ber om at merknadene blir tatt med i den videre behandlingen.',
      'Takk for muligheten til å uttale seg. Vi deltar gjerne på et åpent møte.',
    ],
  },
  nn: {
    titler: ['Merknad til {plannavn}', 'Innspel til {plannavn}'],
    innledning: ['Vi viser til kunngjeringa om {plannavn} og har nokre merknader.'],
    midt: [
      [
        'Vegen inn er smal og utan fortau, og born går der kvar dag.',
        'Stien ned til sjøen må takast vare på i planen.',
      ],
      ['Byggjehøgda bør ned til to etasjar.', 'Leikeplassen ligg for nær vegen.'],
    ],
    utdyping: [
      'Overvatnet er alt eit problem når det regnar mykje. Med fleire harde flater blir det verre, og det må planen svare på.',
    ],
    oenske: ['Vi bed om at merknadene våre blir lagde fram når planen skal handsamast.'],
  },
};

const veg: Mal = {
  sort: 'veg.henvendelse',
  vekt: 5,
  sakstype: 'veg',
  nySak: 0.1,
  avsender: 'person',
  vedlegg: ['Bilder'],
  nb: {
    titler: [
      'Brøyting i {gate}',
      'Farlig trafikkforhold - {veg}',
      'Ønske om fartsdumper i {veg}',
      'Hull i veien og manglende strøing - {gate}',
    ],
    innledning: [
      'Jeg bor i {gate} og vil ta opp forholdene på veien her.',
      'Vi er flere i nabolaget som har snakket sammen, og skriver nå til kommunen om {veg}.',
    ],
    midt: [
      [
        'Etter siste snøfall kom plogen først klokken elleve, og da hadde folk allerede kjørt seg fast.',
        'Bilene holder langt over fartsgrensen, særlig om morgenen når barna går til skolen.',
        'Det er store hull i asfalten, og kantstabbene har løsnet på en strekning på femti meter.',
      ],
      [
        'Brøytekanten legges dessuten tvers over innkjørselen vår, hver gang.',
        'Gatelyset har vært borte siden {dato1}, og det er bekmørkt.',
        'Forrige uke var det bare flaks at ingen ble påkjørt.',
      ],
    ],
    utdyping: [
      'Vi har meldt fra på telefon to ganger i høst uten at noe er gjort. Derfor kommer det skriftlig denne gangen.',
      'Hjemmesykepleien skal fram tre ganger om dagen til en av naboene. Når veien ikke er brøytet, må de parkere nede ved krysset og gå.',
      'En enkel løsning kunne være to fartshumper og et skilt om barn som leker. Det er gjort i sidegaten, med godt resultat.',
    ],
    oenske: [
      'Vi ber om at dette blir tatt tak i, og om svar på når det kan ventes utbedret.',
      'Håper dere kan sette oss lenger opp på lista. Ring gjerne.',
    ],
  },
  nn: {
    titler: ['Brøyting i {gate}', 'Trafikktryggleik i {veg}'],
    innledning: ['Eg bur i {gate} og vil seie frå om korleis vegen er.'],
    midt: [
      ['Plogen kjem for seint, og borna må gå i vegbana.', 'Farten er alt for høg forbi busslomma.'],
      [
        'Det er mørkt, for gatelyset har vore borte sidan {dato1}.',
        'Holet i vegen blir større for kvar bil som køyrer over.',
      ],
    ],
    utdyping: ['Vi har ringt om dette før, men det har ikkje hjelpt. No vonar vi at nokon kan sjå på det.'],
    oenske: ['Vi ventar på svar om når dette kan bli gjort noko med.'],
  },
};

const avkjoersel: Mal = {
  sort: 'veg.avkjoersel',
  vekt: 2,
  sakstype: 'avkjoersel',
  nySak: 0.3,
  avsender: 'person',
  vedlegg: ['Situasjonskart', 'Siktskisse'],
  nb: {
    titler: ['Søknad om avkjørsel - {gnrbnr}', 'Utvidet bruk av avkjørsel, {gnrbnr}, {adresse}'],
    innledning: ['Jeg søker om tillatelse til avkjørsel fra kommunal vei til {gnrbnr}, {adresse}.'],
    midt: [
      [
        'Avkjørselen blir fire meter bred og får stikkrenne i grøften.',
        'Det gjelder utvidet bruk, fra én til to boenheter.',
      ],
      [
        'Sikten er fri i begge retninger, med 45 meter mot nord og 60 mot sør.',
        'Stigningen de første fem meterne er under 2 prosent.',
      ],
    ],
    utdyping: [
      'Den gamle innkjørselen går over naboens grunn, og avtalen er sagt opp. Derfor haster det litt for oss.',
    ],
    oenske: ['Vi ber om svar før frosten setter inn.', 'Jeg møter gjerne på befaring.'],
  },
};

const renovasjon: Mal = {
  sort: 'klage.renovasjon',
  vekt: 4,
  sakstype: 'renovasjon',
  nySak: 0.05,
  avsender: 'person',
  vedlegg: ['Bilde av dunkene'],
  nb: {
    titler: ['Klage på renovasjon', 'Klage på vannkvaliteten i {gate}', 'Tilbakeslag fra avløpsledning - {gate}'],
    innledning: [
      'Jeg vil klage på tjenesten vi betaler for i {gate}.',
      'Dette er en klage på hvordan kommunen har håndtert forholdene i {gate} siden {dato1}.',
    ],
    midt: [
      [
        'Dunkene er ikke tømt på tre uker, og matavfallet flyter.',
        'Vannet er brunt om morgenen, og det lukter av det.',
        'Natt til {dato2} kom det kloakk opp av sluket i kjelleren vår.',
      ],
      [
        'Når vi ringer, får vi beskjed om at sjåføren ikke kom fram. Naboens dunk ble tømt samme dag.',
        'Vaskemaskinen er ødelagt, og klærne får gule flekker.',
        'Skaden er meldt til forsikringsselskapet, som mener at kommunen har ansvaret.',
      ],
    ],
    utdyping: [
      'Vi betaler fullt gebyr og forventer da at tjenesten blir levert. I fjor vinter var det det samme, og da ble vi lovet bedring.',
      'Det er to små barn i huset, og vi kjøper nå drikkevann på butikken. Det blir både dyrt og tungvint i lengden.',
    ],
    oenske: [
      'Vi ber om fratrekk i gebyret for perioden, og om skriftlig svar.',
      'Jeg ber om at noen kommer og ser på forholdene så snart det lar seg gjøre.',
    ],
  },
  nn: {
    titler: ['Klage på tømming av boss', 'Klage på vatnet i {gate}'],
    innledning: ['Eg vil klage på tenesta vi betaler for i {gate}.'],
    midt: [
      ['Bosset er ikkje henta på tre veker.', 'Vatnet er brunt og luktar vondt.'],
      ['Når vi ringjer, får vi ikkje noko ordentleg svar.', 'Grannen får sine dunkar tømde som normalt.'],
    ],
    utdyping: ['Vi har betalt full avgift heile året, og meiner vi har krav på å få det vi betaler for.'],
    oenske: ['Vi bed om skriftleg svar og frådrag i avgifta.'],
  },
};

export const PLAN_OG_VEG: readonly Mal[] = [merknad, veg, avkjoersel, renovasjon];
