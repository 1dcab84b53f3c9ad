/**
 * Why a requirement has no test that carries its id yet. One without a test and without a reason here makes the drift test fail; a reason
 * that has become needless is told by `npm run sporbarhet`.
 */
export const MANGLER: readonly { readonly krav: string; readonly grunn: string }[] = [
  {
    krav: '2.8.4',
    grunn: 'kryssreferanser legges til og finnes (prøvd), men kan ikke endres eller slettes',
  },
  {
    krav: '2.8.10',
    grunn:
      'parter legges på saken; de kan ikke endres etterpå, og ikke legges på en enkelt journalpost eller et dokument',
  },
  {
    krav: '3.1.12',
    grunn: 'dekrypteringen og det som ble verifisert, er prøvd, men lagres på forsendelsen, ikke på journalposten',
  },
  { krav: '3.1.13', grunn: 'sikkerhetsnivå for det som sendes kryptert, lagres ikke på journalposten' },
  { krav: '3.1.6–7', grunn: 'ingen helautomatisk fangst; et menneske bekrefter alltid' },
  {
    krav: '4.4.8',
    grunn:
      'passord er eneste innloggingsmåte (4.4.7 er ikke tatt i bruk), så det finnes ingen sterkere å stille krav om',
  },
  {
    krav: '4.4.12',
    grunn:
      'navn og initialer kan ikke endres for en brukerident (4.4.11 er ikke tatt i bruk), så det er ingen navnehistorikk',
  },
  {
    krav: '5.2.8',
    grunn: 'offentlig journal velges etter journaldato, ikke etter datoen offentligheten ble vurdert',
  },
  {
    krav: '5.2.19',
    grunn:
      'tittelord og parter skjermes (prøvd under 2.8.2 og 2.8.11), men klassen vises også når saken er skjermet, med mindre klassen selv har en kode',
  },
  { krav: '5.2.37', grunn: 'dokumenter publiseres ikke på internett' },
  {
    krav: '6.4.10',
    grunn: 'kommunen bestemmer arkivformatene; uttrekket advarer om det som ikke er PDF/A, men stanser ikke for det',
  },
  { krav: '6.4.11', grunn: 'pakken er ordnet etter DIAS, ikke holdt mot forskriftens kapittel 5' },
  {
    krav: '6.4.15',
    grunn:
      'filene er de kravet nevner (prøvd under 6.4.1), men ligger i «content» etter DIAS, ikke i «avleveringspakke»',
  },
  {
    krav: '6.4.21',
    grunn: 'bygd slik kontrollprogrammet leser malen, men ikke holdt mot malen selv',
  },
];
