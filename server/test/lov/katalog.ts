import type pg from 'pg';

export interface Kolonne {
  readonly navn: string;
  readonly type: string;
  readonly enumverdi: string | null;
  readonly generert: boolean;
}

export interface Tabell {
  readonly navn: string;
  readonly skjema: string;
  readonly kommentar: string | null;
  readonly radsikring: boolean;
  readonly antallPolicyer: number;
  readonly appHarRett: boolean;
  readonly appKanSetteInn: boolean;
  readonly primaernoekkel: readonly string[];
  readonly fremmednoeklerUtenIndeks: readonly string[];
  readonly kolonner: readonly Kolonne[];
}

/** Every table that is ours, read from the database's own catalogue so that none can be forgotten. */
export async function tabellene(klient: pg.Client): Promise<Tabell[]> {
  const { rows } = await klient.query(SPOERRING);
  return rows as Tabell[];
}

const SPOERRING = `
select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as navn, n.nspname as skjema,
       obj_description(c.oid) as kommentar, c.relrowsecurity as radsikring,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as "antallPolicyer",
       has_schema_privilege('dokumentsenter_app', n.oid, 'usage')
         and (has_table_privilege('dokumentsenter_app', c.oid, 'select') or has_any_column_privilege('dokumentsenter_app', c.oid, 'select')) as "appHarRett",
       has_schema_privilege('dokumentsenter_app', n.oid, 'usage') and has_table_privilege('dokumentsenter_app', c.oid, 'insert') as "appKanSetteInn",
       coalesce((select array_agg(a.attname::text order by k.plass)
                   from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, plass)
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                  where i.indrelid = c.oid and i.indisprimary), '{}') as primaernoekkel,
       coalesce((select array_agg(f.conname::text) from pg_constraint f
                  where f.conrelid = c.oid and f.contype = 'f'
                    and not exists (select 1 from pg_index i where i.indrelid = c.oid
                                     and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)), '{}') as "fremmednoeklerUtenIndeks",
       (select json_agg(json_build_object(
                 'navn', a.attname, 'type', format_type(a.atttypid, null),
                 'enumverdi', (select e.enumlabel from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1),
                 'generert', a.attgenerated <> '' or a.attidentity = 'a') order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kolonner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
 order by 1`;
