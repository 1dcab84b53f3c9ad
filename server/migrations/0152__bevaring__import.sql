create table bevaring.import (
  arkivskaper text not null,
  id          uuid not null,
  kilde       text not null,
  valg        jsonb not null,
  status      text not null check (status in ('venter', 'kjoerer', 'ferdig', 'feilet')),
  steg        text not null,
  gjort       integer not null default 0,
  av          integer not null default 0,
  forsoek     integer not null default 0,
  kontroll    jsonb,
  feil        jsonb,
  resultat    jsonb,
  bestilt_tid timestamptz not null,
  bestilt_av  text not null,
  startet_tid timestamptz,
  ferdig_tid  timestamptz,
  primary key (arkivskaper, id),
  check (status <> 'ferdig' or resultat is not null),
  check ((status = 'feilet') = (feil is not null))
);
comment on table bevaring.import is 'An import of an archive made elsewhere (krav 3.1.28–29, 6.3.5–6): how far it has come, what the control said and what came of it';
create index import_nyeste on bevaring.import (arkivskaper, bestilt_tid desc);
create unique index import_en_om_gangen on bevaring.import (arkivskaper) where status in ('venter', 'kjoerer');
call platform.sikre('bevaring.import', 'select, insert, update');
