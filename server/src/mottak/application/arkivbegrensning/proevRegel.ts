import type { Result, Uow } from '../../../kernel/index.ts';
import { lesVilkaar, passer, type Regelvilkaar, type Vernegrunn } from '../../domain/begrensningsregel.ts';
import type { Historiskbrev } from '../../ports/begrensningsregel.ts';
import type { RegelDeps } from './deps.ts';
import { innholdAv, vurderMedRegel } from './vurderMedRegel.ts';

/** How far back a rule is tried, and how much of it: what costs is reading the letters that fit. */
export const PROEVEDAGER = 90;
const DOEGN_MS = 86_400_000;
const VURDERES = 5000;
const LESES = 500;
const EKSEMPLER = 20;

export interface Regeleksempel {
  readonly forsendelse: string;
  /** Null when the one who asks may not see it. */
  readonly tittel: string | null;
  readonly mottattTid: Date;
  readonly status: Historiskbrev['status'];
  readonly vern: readonly Vernegrunn[];
}
export interface Regelproeve {
  readonly dager: number;
  readonly vurdert: number;
  /** Letters the rule would have taken. */
  readonly treff: number;
  /** Letters that fit, and that a person would still have decided on. */
  readonly stoppet: number;
  /** Of those it would have taken, the ones a person put in the archive: the rule is wrong about them. */
  readonly journalfoert: number;
  /** Not everything was looked at. */
  readonly avkortet: boolean;
  readonly eksempler: readonly Regeleksempel[];
}

const I_ARKIVET: readonly string[] = ['journalfoert', 'koblet', 'venter-arkivmaal'];

/** What a rule would have done with the letters of the last 90 days. Changes nothing. What is wrong stands first among the examples. Refuses as `lesVilkaar`. */
export const proevRegel =
  (deps: RegelDeps) =>
  async (uow: Uow, raa: Regelvilkaar, kanSeInnhold: boolean): Promise<Result<Regelproeve>> => {
    const lest = lesVilkaar(raa);
    if (!lest.ok) return lest;
    const siden = new Date(uow.naa.getTime() - PROEVEDAGER * DOEGN_MS);
    const historikk = await deps.regler(uow).historikk(siden, VURDERES);
    const aktuelle = historikk.filter((brev) => passer(lest.verdi, brev));
    const funnet: { brev: Historiskbrev; vern: readonly Vernegrunn[] }[] = [];
    for (const brev of aktuelle.slice(0, LESES)) {
      const vern = await vurderMedRegel(deps, uow, lest.verdi, brev, innholdAv(deps, uow, brev.forsendelse));
      if (vern !== null) funnet.push({ brev, vern });
    }
    const tatt = funnet.filter(({ vern }) => vern.length === 0);
    const feil = tatt.filter(({ brev }) => I_ARKIVET.includes(brev.status));
    const eksempler: Regeleksempel[] = [];
    for (const { brev, vern } of [...new Set([...feil, ...tatt, ...funnet])].slice(0, EKSEMPLER)) {
      const synlig = kanSeInnhold && (await deps.innholdsvern.kanSe(uow, brev.forsendelse));
      const { forsendelse, mottattTid, status } = brev;
      eksempler.push({ forsendelse, tittel: synlig ? brev.tittel : null, mottattTid, status, vern });
    }
    return {
      ok: true,
      verdi: {
        ...{ dager: PROEVEDAGER, vurdert: historikk.length, eksempler },
        ...{ treff: tatt.length, stoppet: funnet.length - tatt.length, journalfoert: feil.length },
        avkortet: historikk.length === VURDERES || aktuelle.length > LESES,
      },
    };
  };
