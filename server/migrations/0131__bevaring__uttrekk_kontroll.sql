-- What the validator said of a package: the archivist reads it on the page, and it stays with the deposit.
create table bevaring.uttrekk_kontroll (
  arkivskaper text not null,
  uttrekk     uuid not null,
  status      text not null check (status in ('venter', 'ferdig', 'feilet')),
  bestilt_tid timestamptz not null,
  ferdig_tid  timestamptz,
  rapport     jsonb,
  primary key (arkivskaper, uttrekk),
  foreign key (arkivskaper, uttrekk) references bevaring.uttrekk,
  check ((status = 'ferdig') = (rapport is not null))
);
comment on table bevaring.uttrekk_kontroll is 'The newest judgement of a deposit by the validator, which shares no code with the writer (ADR 0021)';
call platform.sikre('bevaring.uttrekk_kontroll', 'select, insert, update');
