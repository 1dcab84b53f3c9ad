import { avvis, ok, type Result } from '../../kernel/index.ts';

/** Two providers at most: one for people who send something in, one for those who work here. */
export type Formaal = 'innbygger' | 'ansatt';

/** What a provider has said about somebody, verified: signature, issuer, audience, nonce and time. */
export type Pastander = Readonly<Record<string, unknown>>;

/** Levels of ID-porten, lowest first. A level of another provider is only enough for itself. */
const NIVAAER = ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'];

/** Minutes a sign-in may take at the provider, and how long an innbygger stays signed in at most. */
export const FLYT_MINUTTER = 10;
export const INNBYGGER_MINUTTER = 60;

export function erHoeytNok(acr: unknown, krevd: string): boolean {
  if (acr === krevd) return true;
  const nivaa = NIVAAER.indexOf(String(acr));
  const minst = NIVAAER.indexOf(krevd);
  return nivaa >= 0 && minst >= 0 && nivaa >= minst;
}

/** The national identity number out of what the provider said. Refused with `tilgang.oidc-nivaa` or `tilgang.oidc-uten-pid`. */
export function lesInnbygger(pastander: Pastander, krevdAcr: string): Result<{ readonly pid: string }> {
  if (!erHoeytNok(pastander.acr, krevdAcr)) return avvis('tilgang.oidc-nivaa');
  const { pid } = pastander;
  return typeof pid === 'string' && /^\d{11}$/.test(pid) ? ok({ pid }) : avvis('tilgang.oidc-uten-pid');
}

/** Who a person is at the provider: the claim agreed on, else refused with `tilgang.oidc-ukjent`. */
export function lesSubjekt(pastander: Pastander, krav: string): Result<string> {
  const verdi = pastander[krav];
  return typeof verdi === 'string' && verdi !== '' ? ok(verdi) : avvis('tilgang.oidc-ukjent');
}

/** Where to go afterwards: only a path of ours, whatever was asked for. */
export function tryggSti(til: string | undefined, ellers: string): string {
  return til !== undefined && til.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(til) ? til : ellers;
}
