import type { Sendinnspraak } from './modell.ts';

const nb = {
  tittel: 'Innlogging',
  logginn: 'Logg inn med ID-porten',
  frivillig: 'Du kan logge inn først, så kommunen vet sikkert hvem du er. Det er frivillig.',
  inne: 'Du er logget inn. Fødselsnummeret ditt følger innsendingen vernet, og vises ikke i brevet.',
  loggut: 'Logg ut',
  feil: {
    'oidc-avbrutt': 'Du avbrøt innloggingen. Du kan sende inn uten å logge inn.',
    'oidc-utloept': 'Innloggingen tok for lang tid. Prøv en gang til.',
    'oidc-nivaa': 'Innloggingen var ikke på høyt nok sikkerhetsnivå. Velg BankID, Buypass eller Commfides.',
    'for-mange': 'Det er logget inn svært mange ganger herfra. Vent en time, eller send inn uten å logge inn.',
    utilgjengelig: 'Innloggingen virker ikke akkurat nå. Prøv igjen om litt, eller send inn uten å logge inn.',
  } as Record<string, string>,
  annenFeil: 'Du ble ikke logget inn. Prøv en gang til, eller send inn uten å logge inn.',
};
type Innloggingstekster = typeof nb;

const nn: Innloggingstekster = {
  tittel: 'Innlogging',
  logginn: 'Logg inn med ID-porten',
  frivillig: 'Du kan logge inn først, så kommunen veit sikkert kven du er. Det er frivillig.',
  inne: 'Du er logga inn. Fødselsnummeret ditt følgjer innsendinga verna, og blir ikkje vist i brevet.',
  loggut: 'Logg ut',
  feil: {
    'oidc-avbrutt': 'Du avbraut innlogginga. Du kan sende inn utan å logge inn.',
    'oidc-utloept': 'Innlogginga tok for lang tid. Prøv ein gong til.',
    'oidc-nivaa': 'Innlogginga var ikkje på høgt nok tryggleiksnivå. Vel BankID, Buypass eller Commfides.',
    'for-mange': 'Det er logga inn svært mange gonger herifrå. Vent ein time, eller send inn utan å logge inn.',
    utilgjengelig: 'Innlogginga verkar ikkje akkurat no. Prøv igjen om litt, eller send inn utan å logge inn.',
  },
  annenFeil: 'Du blei ikkje logga inn. Prøv ein gong til, eller send inn utan å logge inn.',
};

const en: Innloggingstekster = {
  tittel: 'Sign-in',
  logginn: 'Sign in with ID-porten',
  frivillig: 'You can sign in first, so that the municipality knows for sure who you are. It is optional.',
  inne: 'You are signed in. Your national identity number follows protected, and is not shown in the letter.',
  loggut: 'Sign out',
  feil: {
    'oidc-avbrutt': 'You cancelled the sign-in. You can send without signing in.',
    'oidc-utloept': 'The sign-in took too long. Try once more.',
    'oidc-nivaa': 'The sign-in did not have a high enough security level. Choose BankID, Buypass or Commfides.',
    'for-mange': 'There have been very many sign-ins from here. Wait an hour, or send without signing in.',
    utilgjengelig: 'The sign-in does not work right now. Try again in a while, or send without signing in.',
  },
  annenFeil: 'You were not signed in. Try once more, or send without signing in.',
};

export const INNLOGGINGSTEKSTER: Record<Sendinnspraak, Innloggingstekster> = { nb, nn, en };

/** Told among the other mistakes of the form. */
export const UTLOGGET: Record<Sendinnspraak, string> = {
  nb: 'Du er logget ut. Logg inn på nytt, eller send inn uten å være logget inn ved å velge «Send inn» en gang til.',
  nn: 'Du er logga ut. Logg inn på nytt, eller send inn utan å vere logga inn ved å velje «Send inn» ein gong til.',
  en: 'You are signed out. Sign in again, or choose «Send» once more to send without being signed in.',
};
