import type { Uow } from '../../../kernel/index.ts';
import {
  type Brevkjennetegn,
  passer,
  type Regelvilkaar,
  VERNEGRUNNER,
  type Vernegrunn,
} from '../../domain/begrensningsregel.ts';
import type { RegelDeps } from './deps.ts';

type VurderDeps = Pick<RegelDeps, 'forsendelser' | 'kanallager' | 'tegn' | 'erEhf'>;

/** What stands in a letter, asked for once however many rules there are. */
interface Innhold {
  readonly tegn: readonly Vernegrunn[];
  readonly faktura: boolean;
}

/** The content of one letter as rules see it: read at the first question. A letter that has not been read has the sign `ikke-lest`. */
export function innholdAv(deps: VurderDeps, uow: Uow, forsendelse: string): () => Promise<Innhold> {
  let lest: Promise<Innhold> | null = null;
  return () => {
    lest ??= les(deps, uow, forsendelse);
    return lest;
  };
}

async function les(deps: VurderDeps, uow: Uow, forsendelse: string): Promise<Innhold> {
  const ehf = new Set<string>();
  for (const { id, format, sjekksum } of await deps.forsendelser(uow).dokumenter(forsendelse))
    if (format === 'xml' && (await deps.erEhf(uow.arkivskaper, sjekksum))) ehf.add(id);
  const lest = await deps.tegn(uow, forsendelse, ehf);
  return { tegn: lest?.tegn ?? ['ikke-lest'], faktura: ehf.size > 0 || lest?.faktura === true };
}

/** Whether the rule fits the letter, and what keeps it from deciding all the same; null when it does not fit. */
export async function vurderMedRegel(
  deps: VurderDeps,
  uow: Uow,
  vilkaar: Regelvilkaar,
  brev: Brevkjennetegn & { readonly forsendelse: string },
  innhold: () => Promise<Innhold>,
): Promise<readonly Vernegrunn[] | null> {
  if (!passer(vilkaar, brev)) return null;
  const { tegn, faktura } = await innhold();
  if (vilkaar.faktura && !faktura) return null;
  const funnet = new Set([...tegn, ...(await vernUtenfra(deps, uow, brev))]);
  return VERNEGRUNNER.filter((grunn) => funnet.has(grunn));
}

/** What only a person may decide on, whatever stands in it. */
async function vernUtenfra(
  deps: VurderDeps,
  uow: Uow,
  { forsendelse, kanal }: Brevkjennetegn & { readonly forsendelse: string },
): Promise<Vernegrunn[]> {
  const kanaler = deps.kanallager(uow);
  const sagt = (await kanaler.leveranse(forsendelse))?.opplysninger;
  const er: readonly (readonly [Vernegrunn, boolean])[] = [
    ['innsynskrav', (await deps.forsendelser(uow).innsynskrav([forsendelse])).has(forsendelse)],
    ['innlogget', (await kanaler.avsenderFnr(forsendelse)) !== null],
    ['konfidensielt', sagt?.taushetsbelagt === true || sagt?.sikkerhetsnivaa === 4],
    ['saksnummer', (sagt?.saksvink ?? null) !== null],
    ['traad', kanal !== 'epost' && (sagt?.svarPaa ?? null) !== null],
    ['overlevert', kanal === 'overfoert'],
  ];
  return er.flatMap(([grunn, gjelder]) => (gjelder ? [grunn] : []));
}
