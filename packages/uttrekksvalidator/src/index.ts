export type { Pdfadom, Pdfakontroll } from './dokument/pdfaport.ts';
export { funntype } from './funn/funn.ts';
export { HJELP, kommando } from './kommando.ts';
export { KanIkkeBedoemmes } from './pakke/pakke.ts';
export type { Dom, Rapport } from './rapport/rapport.ts';
export type { Valg } from './steg/arbeid.ts';
export { validerUttrekk } from './valider.ts';
export { validerMotSkjema } from './xml/enkelt.ts';
export { finnXmllint } from './xml/xmllint.ts';
