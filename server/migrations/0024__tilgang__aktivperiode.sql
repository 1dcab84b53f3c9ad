-- tilgang: a login is set passive and active again, with its active periods kept (krav 4.1.5, 4.1.6, 4.3.1-4).
create table tilgang.aktivperiode (
  bruker       uuid not null references tilgang.bruker,
  nummer       integer not null,
  fra          timestamptz not null,
  til          timestamptz,
  aapnet_av    text,
  aapnet_grunn text,
  lukket_av    text,
  lukket_grunn text,
  primary key (bruker, nummer),
  check (til is null or til >= fra),
  check ((til is null) = (lukket_av is null) and (til is null) = (lukket_grunn is null))
);
comment on table tilgang.aktivperiode is 'When a login has been active, who opened and closed each period, and why; written by tilgang.opprett_bruker and tilgang.sett_aktiv only';
create unique index aktivperiode_en_aapen on tilgang.aktivperiode (bruker) where til is null;

-- The first period of those who are here already: from the day they were made, opened by nobody that is known.
insert into tilgang.aktivperiode (bruker, nummer, fra) select id, 1, opprettet_tid from tilgang.bruker where aktiv;

alter table tilgang.aktivperiode enable row level security;
grant select on tilgang.aktivperiode to dokumentsenter_app;
create policy bare_gjennom_tildeling on tilgang.aktivperiode for select to dokumentsenter_app
  using (exists (select 1 from tilgang.tildeling t
                  where t.bruker = aktivperiode.bruker and t.arkivskaper = (select platform.gjeldende_arkivskaper())));

create or replace function tilgang.opprett_bruker(ny_id uuid, nytt_brukernavn text, nytt_navn text, ny_epost text, ny_hash text, engangspassord boolean, naa timestamptz)
  returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if platform.gjeldende_arkivskaper() is null then
    raise exception 'A person is always made from within a municipality';
  end if;
  insert into tilgang.bruker (id, brukernavn, navn, epost, opprettet_tid)
       values (ny_id, nytt_brukernavn, nytt_navn, ny_epost, naa) on conflict (brukernavn) do nothing;
  if not found then return false; end if;
  insert into tilgang.passord (bruker, hash, engangs, endret_tid) values (ny_id, ny_hash, engangspassord, naa);
  insert into tilgang.aktivperiode (bruker, nummer, fra) values (ny_id, 1, naa);
  return true;
end $$;

create function tilgang.sett_aktiv(for_bruker uuid, ny_aktiv boolean, hvem text, hvorfor text, naa timestamptz, dato date)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  hvor text;
begin
  if not exists (select 1 from tilgang.tildeling t
                  where t.bruker = for_bruker and t.arkivskaper = platform.gjeldende_arkivskaper()) then
    return 'finnes-ikke';
  end if;
  -- The locks of laasTildelinger, in one order: nobody ends the other administrator's grant meanwhile.
  for hvor in select distinct t.arkivskaper from tilgang.tildeling t where t.bruker = for_bruker order by 1 loop
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('tilgang.tildeling'), pg_catalog.hashtext(hvor));
  end loop;
  perform 1 from tilgang.bruker b where b.id = for_bruker and b.aktiv <> ny_aktiv for update;
  if not found then return 'uendret'; end if;
  if not ny_aktiv and exists (
    select 1 from tilgang.tildeling t
     where t.bruker = for_bruker and t.rolle = 'administrator' and t.avsluttet_tid is null
       and t.fra <= dato and (t.til is null or t.til >= dato)
       and not exists (
         select 1 from tilgang.tildeling a join tilgang.bruker b on b.id = a.bruker and b.aktiv
          where a.arkivskaper = t.arkivskaper and a.bruker <> for_bruker and a.rolle = 'administrator'
            and a.avsluttet_tid is null and a.fra <= dato and (a.til is null or a.til >= dato))) then
    return 'siste-administrator';
  end if;
  update tilgang.bruker set aktiv = ny_aktiv where id = for_bruker;
  if ny_aktiv then
    insert into tilgang.aktivperiode (bruker, nummer, fra, aapnet_av, aapnet_grunn)
    select for_bruker, coalesce(max(p.nummer), 0) + 1, naa, hvem, hvorfor from tilgang.aktivperiode p where p.bruker = for_bruker;
  else
    update tilgang.aktivperiode set til = naa, lukket_av = hvem, lukket_grunn = hvorfor where bruker = for_bruker and til is null;
    update tilgang.sesjon set avsluttet_tid = naa where bruker = for_bruker and avsluttet_tid is null;
  end if;
  return 'satt';
end $$;
comment on function tilgang.sett_aktiv is 'satt, uendret, finnes-ikke (never a grant here) or siste-administrator (some municipality would be left without). Passive ends every session';
revoke all on function tilgang.sett_aktiv(uuid, boolean, text, text, timestamptz, date) from public;
grant execute on function tilgang.sett_aktiv(uuid, boolean, text, text, timestamptz, date) to dokumentsenter_app;
