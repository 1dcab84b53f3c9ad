-- The queue belongs to pg-boss (schema jobb, laid just before this file). The application may put jobs there for the tenant of its
-- transaction; only the job runner's role sees all of them, since it must find the next job before it knows whose it is.
grant usage on schema jobb to dokumentsenter_app, dokumentsenter_jobb;
grant execute on all functions in schema jobb to dokumentsenter_app, dokumentsenter_jobb;
grant select, insert, update, delete on all tables in schema jobb to dokumentsenter_jobb;
grant select, insert on jobb.job, jobb.job_common to dokumentsenter_app;
grant select on jobb.queue, jobb.version to dokumentsenter_app;

do $$
declare
  tabell text;
begin
  foreach tabell in array array['jobb.job', 'jobb.job_common'] loop
    execute format('alter table %s enable row level security', tabell);
    execute format(
      'create policy bare_egen_arkivskaper on %s to dokumentsenter_app
         using (data ->> ''arkivskaper'' = (select platform.gjeldende_arkivskaper()))
         with check (data ->> ''arkivskaper'' = (select platform.gjeldende_arkivskaper()))', tabell);
    execute format('create policy jobbkjoereren on %s to dokumentsenter_jobb using (true) with check (true)', tabell);
  end loop;
  foreach tabell in array array['jobb.queue', 'jobb.version'] loop
    execute format('alter table %s enable row level security', tabell);
    execute format(
      'create policy bare_i_en_transaksjon_for_en_arkivskaper on %s for select to dokumentsenter_app
         using ((select platform.gjeldende_arkivskaper()) is not null)', tabell);
    execute format('create policy jobbkjoereren on %s to dokumentsenter_jobb using (true) with check (true)', tabell);
  end loop;
end $$;
