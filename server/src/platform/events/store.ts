import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Hendelsestype, Uow } from '../../kernel/index.ts';

/** Keeps the event in `platform.hendelse` with its version, so that a new read model can be built by replaying them. */
export async function storeEvent<T>(
  trx: Transaction<Record<never, never>>,
  uow: Uow,
  type: Hendelsestype<T>,
  innhold: T,
): Promise<string> {
  const id = randomUUID();
  await sql`insert into platform.hendelse (id, arkivskaper, navn, versjon, innhold, aktoer, tidspunkt)
            values (${id}, ${uow.arkivskaper}, ${type.navn}, ${type.versjon}, ${JSON.stringify(type.les(innhold))}::jsonb,
                    ${uow.aktoer.id}, ${uow.naa})`.execute(trx);
  return id;
}
