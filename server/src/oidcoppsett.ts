import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { z } from 'zod';
import { brukesIkke, lesPem } from './konfigurasjonsfeil.ts';
import type { zMiljoe } from './miljoe.ts';
import type { Klientbevis } from './tilgang/adapters/oidc/klientbevis.ts';

export interface Oidcoppsett {
  readonly utsteder: string;
  readonly klient: string;
  /** How the program proves which client it is. */
  readonly bevis: Klientbevis;
  /** Innbygger: the level asked for; ansatt: none. */
  readonly acr: string;
  /** Ansatt: the claim that says who it is. */
  readonly krav: string;
}

/** Sign-in through OpenID providers. `nettadresse` without a slash at the end. */
export interface Innloggingsoppsett {
  readonly nettadresse: string;
  readonly innbygger: Oidcoppsett | null;
  readonly ansatt: Oidcoppsett | null;
  readonly ansattNavn: string;
}

type Miljoe = z.infer<typeof zMiljoe>;
const PAA_MASKINEN = new Set(['localhost', '127.0.0.1', '[::1]']);
const MINSTE_RSA = 2048;

/** The two sign-ins as the environment says; null when neither is set up. Throws `Konfigurasjonsfeil` when one is half set up. */
export function lesOidc(m: Miljoe, kanHoldeHemmelig: boolean): Innloggingsoppsett | null {
  const innbygger = lesTilbyder(m, 'INNBYGGER');
  const ansatt = lesTilbyder(m, 'ANSATT');
  if (innbygger === null && ansatt === null) return null;
  if (m.DOKUMENTSENTER_NETTADRESSE === undefined) throw brukesIkke('DOKUMENTSENTER_NETTADRESSE kreves av innloggingen');
  if (innbygger !== null && !kanHoldeHemmelig) {
    throw brukesIkke(
      'DOKUMENTSENTER_OIDC_INNBYGGER_UTSTEDER krever DOKUMENTSENTER_NOEKKEL: fødselsnumre lagres kryptert',
    );
  }
  return {
    nettadresse: m.DOKUMENTSENTER_NETTADRESSE.replace(/\/+$/, ''),
    innbygger: innbygger === null ? null : { ...innbygger, acr: m.DOKUMENTSENTER_OIDC_INNBYGGER_NIVAA, krav: 'pid' },
    ansatt: ansatt === null ? null : { ...ansatt, acr: '', krav: m.DOKUMENTSENTER_OIDC_ANSATT_IDENT },
    ansattNavn: m.DOKUMENTSENTER_OIDC_ANSATT_NAVN,
  };
}

/** All of it or none; without encryption only to a provider on this very machine. */
function lesTilbyder(
  m: Miljoe,
  hvem: 'INNBYGGER' | 'ANSATT',
): Pick<Oidcoppsett, 'utsteder' | 'klient' | 'bevis'> | null {
  const navn = `DOKUMENTSENTER_OIDC_${hvem}` as const;
  const [utsteder, klient] = [m[`${navn}_UTSTEDER`], m[`${navn}_KLIENT`]];
  const bevis = lesBevis(m, navn);
  if (utsteder === undefined && klient === undefined && bevis === null) return null;
  if (utsteder === undefined || klient === undefined || bevis === null) {
    throw brukesIkke(
      `${navn}_UTSTEDER, ${navn}_KLIENT og enten ${navn}_HEMMELIGHET (eller -FIL) eller ${navn}_NOEKKELFIL må settes sammen`,
    );
  }
  const adresse = new URL(utsteder);
  if (adresse.protocol === 'http:' && !PAA_MASKINEN.has(adresse.hostname)) {
    throw brukesIkke(`${navn}_UTSTEDER må begynne med https://`);
  }
  return { utsteder, klient, bevis };
}

function lesBevis(m: Miljoe, navn: 'DOKUMENTSENTER_OIDC_INNBYGGER' | 'DOKUMENTSENTER_OIDC_ANSATT'): Klientbevis | null {
  const hemmelighet =
    m[`${navn}_HEMMELIGHET`] ?? lesPem(`${navn}_HEMMELIGHETSFIL`, m[`${navn}_HEMMELIGHETSFIL`])?.trim() ?? '';
  const pem = lesPem(`${navn}_NOEKKELFIL`, m[`${navn}_NOEKKELFIL`]);
  const id = m[`${navn}_NOEKKELID`] ?? null;
  if (pem === null && id !== null) throw brukesIkke(`${navn}_NOEKKELID hører til ${navn}_NOEKKELFIL, som mangler`);
  if (pem === null) return hemmelighet === '' ? null : { slag: 'hemmelighet', hemmelighet };
  if (hemmelighet !== '') throw brukesIkke(`${navn}: sett enten klienthemmelighet eller nøkkelfil, ikke begge`);
  return lesKlientnoekkel(`${navn}_NOEKKELFIL`, pem, id);
}

/** A private key, and the certificates that stand in the same file. What cannot be used is told at start, not when the first person signs in. */
function lesKlientnoekkel(navn: string, pem: string, id: string | null): Klientbevis {
  const noekkel = lesPrivatnoekkel(navn, pem);
  const sertifikater = [...pem.matchAll(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g)].map(
    ([blokk]) => lesSertifikat(navn, blokk),
  );
  if (sertifikater.length === 0 && id === null) {
    throw brukesIkke(`${navn}: sett nøkkelens ID (…_NOEKKELID), eller legg sertifikatet i samme fil`);
  }
  const vaart = sertifikater.filter((ett) => ett.checkPrivateKey(noekkel));
  if (sertifikater.length > 0 && vaart.length === 0) {
    throw brukesIkke(`${navn}: ingen av sertifikatene i filen hører til nøkkelen`);
  }
  const kjede = [...vaart, ...sertifikater.filter((ett) => !vaart.includes(ett))];
  return { slag: 'noekkel', noekkel, id, sertifikater: kjede.map(({ raw }) => raw) };
}

function lesPrivatnoekkel(navn: string, pem: string): KeyObject {
  let noekkel: KeyObject;
  try {
    noekkel = createPrivateKey(pem);
  } catch {
    throw brukesIkke(`${navn}: filen har ingen privat nøkkel (PEM) som kan leses uten passord`);
  }
  const { modulusLength, namedCurve } = noekkel.asymmetricKeyDetails ?? {};
  const rsa = noekkel.asymmetricKeyType === 'rsa' && (modulusLength ?? 0) >= MINSTE_RSA;
  if (!rsa && namedCurve !== 'prime256v1') {
    throw brukesIkke(`${navn}: nøkkelen må være RSA med minst ${MINSTE_RSA} biter, eller EC P-256`);
  }
  return noekkel;
}

function lesSertifikat(navn: string, pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw brukesIkke(`${navn}: et sertifikat i filen kan ikke leses`);
  }
}
