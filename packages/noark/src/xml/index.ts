export * from './arkivstruktur.ts';
export type { Antall, Elementtype, Felt, Form } from './felt.ts';
export * from './journaler.ts';
export * from './navnerom.ts';
export type { Noarkobjekt, Noarkverdi } from './objekt.ts';
export * from './tillegg.ts';
