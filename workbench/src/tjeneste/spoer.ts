import { Avvist, type Kall, kall, type Operasjon, type SvarAv } from '@dokumentsenter/contract';
import {
  QueryClient,
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useVarsleFeil } from '../varsel/useVarsleFeil.ts';

const FERSK_MS = 10_000;
const FORSOEK = 2;

/** Only what nothing answered is worth asking again: a refusal stays a refusal. */
function skalProevesIgjen(antall: number, feil: unknown): boolean {
  return antall < FORSOEK && feil instanceof Avvist && feil.problem.kode === 'nett.ingen-kontakt';
}

export function lagKlient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FERSK_MS, retry: skalProevesIgjen } },
  });
}

/** The question of an operation: its key is the operation and what it is called with. */
export function spoersmaal<O extends Operasjon>(op: O, inn: Kall<O>) {
  return queryOptions<SvarAv<O>>({
    queryKey: [op.id, inn],
    queryFn: ({ signal }) => kall(op, inn, { signal }),
  });
}

type Spoervalg = { readonly naar?: boolean; readonly hvertMs?: number; readonly ferskMs?: number };

/** Asks an operation and keeps the answer. `naar: false` waits with asking. */
export function useSpoer<O extends Operasjon>(op: O, inn: Kall<O>, valg: Spoervalg = {}): UseQueryResult<SvarAv<O>> {
  return useQuery({
    ...spoersmaal(op, inn),
    enabled: valg.naar ?? true,
    ...(valg.hvertMs === undefined ? {} : { refetchInterval: valg.hvertMs }),
    ...(valg.ferskMs === undefined ? {} : { staleTime: valg.ferskMs }),
  });
}

type Utfoervalg<O extends Operasjon> = {
  readonly etter?: (svar: SvarAv<O>, inn: Kall<O>) => void;
  /** Operations whose answers are old after this one. */
  readonly foreldet?: readonly Operasjon[];
  /** Shows the error itself when left out. */
  readonly vedFeil?: (feil: unknown) => void;
};

/** Does an operation. What went wrong is told in words; what is old afterwards is asked again. */
export function useUtfoer<O extends Operasjon>(
  op: O,
  valg: Utfoervalg<O> = {},
): UseMutationResult<SvarAv<O>, Error, Kall<O>> {
  const varsle = useVarsleFeil();
  const etterpaa = useEtterpaa(valg);
  return useMutation<SvarAv<O>, Error, Kall<O>>({
    mutationKey: [op.id],
    mutationFn: (inn) => kall(op, inn),
    onSuccess: etterpaa,
    onError: valg.vedFeil ?? varsle,
  });
}

/** What is called with, and the form with files that goes along. */
export type Sending<O extends Operasjon> = { readonly inn: Kall<O>; readonly skjema: FormData };

/** As `useUtfoer`, for an operation that sends files. */
export function useSend<O extends Operasjon>(
  op: O,
  valg: Utfoervalg<O> = {},
): UseMutationResult<SvarAv<O>, Error, Sending<O>> {
  const varsle = useVarsleFeil();
  const etterpaa = useEtterpaa(valg);
  return useMutation<SvarAv<O>, Error, Sending<O>>({
    mutationKey: [op.id],
    mutationFn: ({ inn, skjema }) => kall(op, inn, { skjema }),
    onSuccess: (svar, { inn }) => etterpaa(svar, inn),
    onError: valg.vedFeil ?? varsle,
  });
}

function useEtterpaa<O extends Operasjon>(valg: Utfoervalg<O>): (svar: SvarAv<O>, inn: Kall<O>) => void {
  const klient = useQueryClient();
  return (svar, inn) => {
    for (const gammel of valg.foreldet ?? []) void klient.invalidateQueries({ queryKey: [gammel.id] });
    valg.etter?.(svar, inn);
  };
}
