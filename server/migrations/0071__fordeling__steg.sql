-- A reservation says since when it has been held, and what persons do with an oppgave is kept, so that it can be undone and seen.
alter table fordeling.oppgave add column reservert_siden timestamptz;

create table fordeling.steg (
  arkivskaper  text not null,
  id           uuid not null,
  oppgave      uuid not null,
  nummer       integer not null,
  handling     text not null check (handling in ('overtatt', 'tildelt', 'tilSide', 'frigitt')),
  aktoer       uuid not null,
  fra          uuid,
  til          uuid,
  foer         jsonb not null,
  tidspunkt    timestamptz not null,
  angret       boolean not null default false,
  primary key (arkivskaper, id),
  unique (arkivskaper, oppgave, nummer),
  foreign key (arkivskaper, oppgave) references fordeling.oppgave
);
comment on table fordeling.steg is 'What a person did with an oppgave, step by step: the ground for undo, and how a colleague learns that it was taken over';
create index steg_aktoer on fordeling.steg (arkivskaper, aktoer, tidspunkt desc);
create index steg_fra on fordeling.steg (arkivskaper, fra, tidspunkt desc);
call platform.sikre('fordeling.steg', 'select, insert, update');

-- A person asks for what they have done lately themselves.
create index steg_aktoer on mottak.steg (arkivskaper, aktoer, tidspunkt desc);
