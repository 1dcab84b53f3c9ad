-- What must be answered before a municipality is known: sign-in, session, throttling. Each function answers one narrow question.

create function tilgang.opprett_bruker(ny_id uuid, nytt_brukernavn text, nytt_navn text, ny_epost text, ny_hash text, naa timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if platform.gjeldende_arkivskaper() is null then
    raise exception 'A person is always made from within a municipality';
  end if;
  insert into tilgang.bruker (id, brukernavn, navn, epost, opprettet_tid)
       values (ny_id, nytt_brukernavn, nytt_navn, ny_epost, naa) on conflict (brukernavn) do nothing;
  if not found then return false; end if;
  insert into tilgang.passord (bruker, hash, endret_tid) values (ny_id, ny_hash, naa);
  return true;
end $$;
comment on function tilgang.opprett_bruker is 'False when the user name is taken';

create function tilgang.bruker_finnes(soekt uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select 1 from tilgang.bruker b where b.id = soekt and b.aktiv) $$;

create function tilgang.finn_innlogging(soekt_brukernavn text)
  returns table (bruker uuid, brukernavn text, navn text, hash text)
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.brukernavn, b.navn, p.hash
      from tilgang.bruker b join tilgang.passord p on p.bruker = b.id
     where b.brukernavn = soekt_brukernavn and b.aktiv
  $$;

create function tilgang.bytt_hash(for_bruker uuid, gammel text, ny text, naa timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update tilgang.passord set hash = ny, endret_tid = naa where bruker = for_bruker and hash = gammel;
  return found;
end $$;
comment on function tilgang.bytt_hash is 'Only who knows the present hash may replace it';

create function tilgang.opprett_sesjon(sjekksum text, for_bruker uuid, naa timestamptz, glem_foer timestamptz) returns void
  language sql security definer set search_path = '' as $$
    delete from tilgang.sesjon where token_sjekksum in
      (select g.token_sjekksum from tilgang.sesjon g where g.sist_brukt < glem_foer limit 100 for update skip locked);
    insert into tilgang.sesjon (token_sjekksum, bruker, opprettet_tid, sist_brukt) values (sjekksum, for_bruker, naa, naa);
  $$;

create function tilgang.avslutt_sesjon(sjekksum text, naa timestamptz) returns void
  language sql security definer set search_path = ''
  as $$ update tilgang.sesjon set avsluttet_tid = naa where token_sjekksum = sjekksum and avsluttet_tid is null $$;

create function tilgang.beroer_sesjon(sjekksum text, naa timestamptz) returns void
  language sql security definer set search_path = ''
  as $$ update tilgang.sesjon set sist_brukt = naa
         where token_sjekksum = sjekksum and avsluttet_tid is null and sist_brukt < naa $$;

create function tilgang.finn_sesjon(sjekksum text, dato date)
  returns table (bruker uuid, brukernavn text, navn text, opprettet_tid timestamptz, sist_brukt timestamptz,
                 arkivskaper text, rolle text, enhet text, klarering text[])
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.brukernavn, b.navn, s.opprettet_tid, s.sist_brukt, t.arkivskaper, t.rolle, t.enhet, t.klarering
      from tilgang.sesjon s
      join tilgang.bruker b on b.id = s.bruker and b.aktiv
      left join tilgang.tildeling t
        on t.bruker = b.id and t.fra <= dato and (t.til is null or t.til >= dato) and t.avsluttet_tid is null
     where s.token_sjekksum = sjekksum and s.avsluttet_tid is null
     order by t.arkivskaper, t.rolle
  $$;
comment on function tilgang.finn_sesjon is 'The person behind a session token and the grants valid that day: one row per grant, one row without grant when there is none';

create function tilgang.hent_forsoek(soekt text[])
  returns table (noekkel text, antall integer, siste_tid timestamptz, sperret_til timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select f.noekkel, f.antall, f.siste_tid, f.sperret_til from tilgang.innloggingsforsoek f where f.noekkel = any (soekt) $$;

create function tilgang.tell_forsoek(for_noekkel text, ventet integer, nytt integer, naa timestamptz, sperr_til timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  delete from tilgang.innloggingsforsoek where noekkel in
    (select g.noekkel from tilgang.innloggingsforsoek g where g.siste_tid < naa - interval '2 days' limit 100 for update skip locked);
  insert into tilgang.innloggingsforsoek as f (noekkel, antall, siste_tid, sperret_til)
       values (for_noekkel, nytt, naa, sperr_til)
  on conflict (noekkel) do update set antall = nytt, siste_tid = naa, sperret_til = sperr_til where f.antall = ventet;
  return found;
end $$;
comment on function tilgang.tell_forsoek is 'False when somebody else counted in between: read again and decide again';

do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_catalog.pg_proc p where p.pronamespace = 'tilgang'::regnamespace loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to dokumentsenter_app', f);
  end loop;
end $$;
