create table tolking.modell (
  arkivskaper text not null,
  versjon     integer not null check (versjon > 0),
  trent       timestamptz not null,
  bestilt_av  text not null,
  fra         date not null,
  til         date not null,
  antall      integer not null,
  vekting     bytea not null,
  primary key (arkivskaper, versjon)
);
comment on table tolking.modell is 'What a municipality has learned from its own decisions, in versions: trained from letters decided fra..til. vekting: which features are known and their weight, packed. The latest few are kept to go back to';
call platform.sikre('tolking.modell', 'select, insert, delete');

create table tolking.modellfelt (
  arkivskaper text not null,
  versjon     integer not null,
  felt        text not null,
  tall        jsonb not null,
  innhold     bytea not null,
  primary key (arkivskaper, versjon, felt),
  foreign key (arkivskaper, versjon) references tolking.modell on delete cascade
);
comment on table tolking.modellfelt is 'One learned field: how right it was on letters it had not learned from (tall), and its classes and weights, packed (innhold)';
call platform.sikre('tolking.modellfelt', 'select, insert, delete');

create table tolking.modellvalg (
  arkivskaper text not null,
  versjon     integer,
  valgt_av    text not null,
  valgt_tid   timestamptz not null,
  grunn       text not null,
  primary key (arkivskaper, valgt_tid)
);
comment on table tolking.modellvalg is 'Which version a person has decided shall be used, and why; the latest row holds. versjon null: the newest; 0: rules only. No row: the newest';
call platform.sikre('tolking.modellvalg', 'select, insert');

create table tolking.trening (
  arkivskaper text not null,
  id          uuid not null,
  bestilt     timestamptz not null,
  bestilt_av  text not null,
  ferdig      timestamptz,
  utfall      text check (utfall in ('ny', 'for-faa', 'feilet')),
  antall      integer,
  versjon     integer,
  primary key (arkivskaper, id),
  check ((ferdig is null) = (utfall is null))
);
comment on table tolking.trening is 'Each time the models were trained or could not be: who asked for it, how many letters, and what came of it. One at a time';
create unique index trening_en on tolking.trening (arkivskaper) where ferdig is null;
create index trening_bestilt on tolking.trening (arkivskaper, bestilt desc);
call platform.sikre('tolking.trening', 'select, insert, update');

alter table tolking.forslag
  add column regelverdi text,
  add column regelkonfidens real;
comment on column tolking.forslag.regelverdi is 'What the rules alone said, where a learned model has had its word too; regelkonfidens null: they had no opinion';
alter table tolking.eksempelfelt
  add column regelverdi text,
  add column regelkonfidens real;
comment on column tolking.eksempelfelt.regelverdi is 'As in tolking.forslag, kept to learn what the rules are worth';
