-- tilgang: one-time passwords, change of one's own, reset by an administrator. Sessions end with the password they were opened by.
alter table tilgang.passord add column engangs boolean not null default false;
comment on column tilgang.passord.engangs is 'Made by somebody else: opens nothing but the page where the person chooses a password';

drop function tilgang.opprett_bruker(uuid, text, text, text, text, timestamptz);
create function tilgang.opprett_bruker(ny_id uuid, nytt_brukernavn text, nytt_navn text, ny_epost text, ny_hash text, engangspassord boolean, naa timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if platform.gjeldende_arkivskaper() is null then
    raise exception 'A person is always made from within a municipality';
  end if;
  insert into tilgang.bruker (id, brukernavn, navn, epost, opprettet_tid)
       values (ny_id, nytt_brukernavn, nytt_navn, ny_epost, naa) on conflict (brukernavn) do nothing;
  if not found then return false; end if;
  insert into tilgang.passord (bruker, hash, engangs, endret_tid) values (ny_id, ny_hash, engangspassord, naa);
  return true;
end $$;
comment on function tilgang.opprett_bruker is 'False when the user name is taken';

drop function tilgang.finn_innlogging(text);
create function tilgang.finn_innlogging(soekt_brukernavn text)
  returns table (bruker uuid, brukernavn text, navn text, hash text, engangs boolean, endret_tid timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.brukernavn, b.navn, p.hash, p.engangs, p.endret_tid
      from tilgang.bruker b join tilgang.passord p on p.bruker = b.id
     where b.brukernavn = soekt_brukernavn and b.aktiv
  $$;

drop function tilgang.bytt_hash(uuid, text, text, timestamptz);
create function tilgang.bytt_hash(for_bruker uuid, gammel text, ny text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update tilgang.passord set hash = ny where bruker = for_bruker and hash = gammel;
  return found;
end $$;
comment on function tilgang.bytt_hash is 'The same password with another cost. Only who knows the present hash may replace it';

create function tilgang.bytt_passord(for_bruker uuid, gammel text, ny text, behold_sesjon text, naa timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update tilgang.passord set hash = ny, engangs = false, endret_tid = naa where bruker = for_bruker and hash = gammel;
  if not found then return false; end if;
  update tilgang.sesjon set avsluttet_tid = naa
   where bruker = for_bruker and avsluttet_tid is null and token_sjekksum <> behold_sesjon;
  return true;
end $$;
comment on function tilgang.bytt_passord is 'A new password by its owner; every other session of theirs ends. False when somebody changed it in between';

create function tilgang.nullstill_passord(for_bruker uuid, ny text, naa timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select 1 from tilgang.tildeling t
                  where t.bruker = for_bruker and t.arkivskaper = platform.gjeldende_arkivskaper()) then
    return false;
  end if;
  update tilgang.passord set hash = ny, engangs = true, endret_tid = naa where bruker = for_bruker;
  update tilgang.sesjon set avsluttet_tid = naa where bruker = for_bruker and avsluttet_tid is null;
  return true;
end $$;
comment on function tilgang.nullstill_passord is 'A one-time password made by another; all sessions of the person end. False for who has never worked in the municipality';

create function tilgang.kommuner_for(soekt uuid, dato date) returns setof text
  language sql stable security definer set search_path = ''
  as $$
    select distinct t.arkivskaper from tilgang.tildeling t
     where t.bruker = soekt and t.avsluttet_tid is null and (t.til is null or t.til >= dato)
  $$;
comment on function tilgang.kommuner_for is 'Where the person has a grant, now or to come: whoever resets a password must answer for all of it. Never shown to anyone';

create function tilgang.finn_person(soekt text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select b.id from tilgang.bruker b where b.aktiv and (b.brukernavn = soekt or lower(b.epost) = soekt) limit 2
  $$;
comment on function tilgang.finn_person is 'Ids, at most two, of who has exactly that user name or e-mail address; no name leaves it';

drop function tilgang.finn_sesjon(text, date);
create function tilgang.finn_sesjon(sjekksum text, dato date)
  returns table (bruker uuid, brukernavn text, navn text, opprettet_tid timestamptz, sist_brukt timestamptz, engangs boolean,
                 arkivskaper text, rolle text, enhet text, klarering text[])
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.brukernavn, b.navn, s.opprettet_tid, s.sist_brukt, p.engangs, t.arkivskaper, t.rolle, t.enhet, t.klarering
      from tilgang.sesjon s
      join tilgang.bruker b on b.id = s.bruker and b.aktiv
      join tilgang.passord p on p.bruker = b.id
      left join tilgang.tildeling t
        on t.bruker = b.id and t.fra <= dato and (t.til is null or t.til >= dato) and t.avsluttet_tid is null
     where s.token_sjekksum = sjekksum and s.avsluttet_tid is null
     order by t.arkivskaper, t.rolle
  $$;
comment on function tilgang.finn_sesjon is 'The person behind a session token and the grants valid that day: one row per grant, one row without grant when there is none';

do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_catalog.pg_proc p where p.pronamespace = 'tilgang'::regnamespace loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to dokumentsenter_app', f);
  end loop;
end $$;
