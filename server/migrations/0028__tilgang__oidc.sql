-- tilgang: sign-in through an OpenID provider, for people who work here and for people who send something in.
create table tilgang.oidcflyt (
  state_sjekksum     text primary key,
  nettleser_sjekksum text not null,
  formaal            text not null check (formaal in ('innbygger', 'ansatt')),
  nonce              text not null,
  verifikator        text not null,
  til                text not null,
  utloeper_tid       timestamptz not null
);
comment on table tilgang.oidcflyt is 'Sign-ins that are under way at a provider: used once, by the browser that began, within minutes';
create index oidcflyt_utloeper on tilgang.oidcflyt (utloeper_tid);

create table tilgang.innbyggersesjon (
  token_sjekksum text primary key,
  sid_sjekksum   text,
  innhold        text not null,
  utloeper_tid   timestamptz not null
);
comment on table tilgang.innbyggersesjon is 'A person who has signed in to send something. innhold: cipher text with the national identity number, gone with the session';
create index innbyggersesjon_sid on tilgang.innbyggersesjon (sid_sjekksum);
create index innbyggersesjon_utloeper on tilgang.innbyggersesjon (utloeper_tid);

create table tilgang.ekstern_identitet (
  utsteder text not null,
  bruker   uuid not null references tilgang.bruker,
  subjekt  text not null,
  satt_av  text not null,
  satt_tid timestamptz not null,
  primary key (utsteder, bruker),
  unique (utsteder, subjekt)
);
comment on table tilgang.ekstern_identitet is 'Who a person is at a provider, as an administrator has said: opens the login that is there, and gives no rights of its own. Written by tilgang.sett_ekstern_identitet only';
create index ekstern_identitet_bruker on tilgang.ekstern_identitet (bruker);

alter table tilgang.oidcflyt enable row level security;
alter table tilgang.innbyggersesjon enable row level security;
alter table tilgang.ekstern_identitet enable row level security;
grant select on tilgang.ekstern_identitet to dokumentsenter_app;
create policy bare_gjennom_tildeling on tilgang.ekstern_identitet for select to dokumentsenter_app
  using (exists (select 1 from tilgang.tildeling t
                  where t.bruker = ekstern_identitet.bruker and t.arkivskaper = (select platform.gjeldende_arkivskaper())));

alter table tilgang.sesjon add column ekstern boolean not null default false;
comment on column tilgang.sesjon.ekstern is 'Opened by a provider: the one-time password of the login does not matter to it';

create function tilgang.begynn_oidc(state text, nettleser text, hva text, ny_nonce text, ny_verifikator text, hvor text, naa timestamptz, utloeper timestamptz)
  returns void language sql security definer set search_path = '' as $$
    delete from tilgang.oidcflyt where state_sjekksum in
      (select g.state_sjekksum from tilgang.oidcflyt g where g.utloeper_tid < naa limit 100 for update skip locked);
    insert into tilgang.oidcflyt values (state, nettleser, hva, ny_nonce, ny_verifikator, hvor, utloeper);
  $$;

create function tilgang.bruk_oidc(state text, nettleser text, hva text, naa timestamptz)
  returns table (nonce text, verifikator text, til text)
  language sql security definer set search_path = '' as $$
    delete from tilgang.oidcflyt f
     where f.state_sjekksum = state and f.nettleser_sjekksum = nettleser and f.formaal = hva and f.utloeper_tid > naa
    returning f.nonce, f.verifikator, f.til
  $$;
comment on function tilgang.bruk_oidc is 'Takes it: of two who come with the same state one gets an answer';

create function tilgang.opprett_innbyggersesjon(sjekksum text, sid text, hemmelig text, naa timestamptz, utloeper timestamptz)
  returns void language sql security definer set search_path = '' as $$
    delete from tilgang.innbyggersesjon where token_sjekksum in
      (select g.token_sjekksum from tilgang.innbyggersesjon g where g.utloeper_tid < naa limit 100 for update skip locked);
    insert into tilgang.innbyggersesjon values (sjekksum, sid, hemmelig, utloeper);
  $$;

create function tilgang.finn_innbyggersesjon(sjekksum text, naa timestamptz) returns setof text
  language sql stable security definer set search_path = ''
  as $$ select s.innhold from tilgang.innbyggersesjon s where s.token_sjekksum = sjekksum and s.utloeper_tid > naa $$;

create function tilgang.avslutt_innbyggersesjon(sjekksum text) returns setof text
  language sql security definer set search_path = ''
  as $$ delete from tilgang.innbyggersesjon where token_sjekksum = sjekksum returning innhold $$;

create function tilgang.avslutt_innbyggersesjoner(sid text) returns void
  language sql security definer set search_path = ''
  as $$ delete from tilgang.innbyggersesjon where sid_sjekksum = sid $$;

create function tilgang.rydd_oidc(naa timestamptz) returns void
  language sql security definer set search_path = '' as $$
    delete from tilgang.oidcflyt where utloeper_tid < naa;
    delete from tilgang.innbyggersesjon where utloeper_tid < naa;
  $$;
comment on function tilgang.rydd_oidc is 'What is over is not kept, also when nobody signs in after it';

create function tilgang.sett_ekstern_identitet(for_bruker uuid, hos text, hvem_der text, hvem text, naa timestamptz)
  returns text language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select 1 from tilgang.tildeling t
                  where t.bruker = for_bruker and t.arkivskaper = platform.gjeldende_arkivskaper()) then
    return 'finnes-ikke';
  end if;
  if exists (select 1 from tilgang.ekstern_identitet e where e.utsteder = hos and e.subjekt = hvem_der and e.bruker <> for_bruker) then
    return 'opptatt';
  end if;
  delete from tilgang.ekstern_identitet where utsteder = hos and bruker = for_bruker;
  if hvem_der is not null then
    insert into tilgang.ekstern_identitet values (hos, for_bruker, hvem_der, hvem, naa);
  end if;
  -- Whoever had the former identity is out at once.
  update tilgang.sesjon set avsluttet_tid = naa where bruker = for_bruker and ekstern and avsluttet_tid is null;
  return 'satt';
exception when unique_violation then
  return 'opptatt';
end $$;
comment on function tilgang.sett_ekstern_identitet is 'null takes it away. Of two who give the same identity to two persons, one is refused';

create function tilgang.finn_ekstern(hos text, hvem_der text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select e.bruker from tilgang.ekstern_identitet e join tilgang.bruker b on b.id = e.bruker and b.aktiv
     where e.utsteder = hos and e.subjekt = hvem_der
  $$;

create function tilgang.opprett_ekstern_sesjon(sjekksum text, for_bruker uuid, naa timestamptz, glem_foer timestamptz) returns void
  language sql security definer set search_path = '' as $$
    select tilgang.opprett_sesjon(sjekksum, for_bruker, naa, glem_foer);
    update tilgang.sesjon set ekstern = true where token_sjekksum = sjekksum;
  $$;

drop function tilgang.finn_sesjon(text, date);
create function tilgang.finn_sesjon(sjekksum text, dato date)
  returns table (bruker uuid, brukernavn text, navn text, opprettet_tid timestamptz, sist_brukt timestamptz, engangs boolean, ekstern boolean,
                 arkivskaper text, rolle text, enhet text, klarering text[])
  language sql stable security definer set search_path = ''
  as $$
    select b.id, b.brukernavn, b.navn, s.opprettet_tid, s.sist_brukt, p.engangs and not s.ekstern, s.ekstern,
           t.arkivskaper, t.rolle, t.enhet, t.klarering
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
