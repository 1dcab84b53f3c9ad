import type pg from 'pg';

/** Raised at start when the application would connect with rights that switch row-level security off. */
export class ForMektigRolle extends Error {
  constructor(rolle: string) {
    super(
      `Databasebrukeren «${rolle}» er superbruker, har BYPASSRLS eller eier tabellene. Da gjelder ikke skillet mellom kommunene. ` +
        'Koble til med rollen dokumentsenter_app (se docs/drift).',
    );
    this.name = 'ForMektigRolle';
  }
}

/** Refuses a connection that could see past row-level security: superuser, BYPASSRLS, or the owner of any of our tables. */
export async function krevBegrensetRolle(pool: pg.Pool): Promise<void> {
  const svar = await pool.query<{ rolle: string; mektig: boolean }>(
    `select current_user as rolle,
            (r.rolsuper or r.rolbypassrls
              or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          where c.relkind in ('r','p') and n.nspname not in ('pg_catalog','information_schema','pg_toast')
                            and pg_has_role(current_user, c.relowner, 'USAGE'))) as mektig
       from pg_roles r where r.rolname = current_user`,
  );
  const rad = svar.rows[0];
  if (rad === undefined || rad.mektig) throw new ForMektigRolle(rad?.rolle ?? 'ukjent');
}
