create table tolking.eksempel (
  arkivskaper text not null,
  forsendelse uuid not null,
  journalpost uuid not null,
  avgjort_av  text not null,
  avgjort_tid timestamptz not null,
  endret_tid  timestamptz,
  primary key (arkivskaper, forsendelse),
  unique (arkivskaper, journalpost),
  foreign key (arkivskaper, forsendelse) references tolking.forsendelse
);
comment on table tolking.eksempel is 'A letter somebody has decided on, to learn from. Holds no content: text is read from tolking.side, and is gone when the document is destroyed. endret_tid: the decision was corrected in the archive later';
call platform.sikre('tolking.eksempel');

create table tolking.eksempelfelt (
  arkivskaper text not null,
  forsendelse uuid not null,
  felt        text not null,
  fasit       text,
  modell      text,
  foreslaatt  text,
  konfidens   real,
  avstand     real,
  rett        boolean,
  primary key (arkivskaper, forsendelse, felt),
  check ((modell is null) = (konfidens is null) and (modell is null) = (avstand is null) and (modell is null) = (rett is null)),
  foreign key (arkivskaper, forsendelse) references tolking.eksempel on delete cascade
);
comment on table tolking.eksempelfelt is 'One field of a decided letter: fasit is what stands in the archive, foreslaatt what was proposed when it was registered, by which rules or model, how surely and how far before the runner-up. modell null: nothing was proposed. rett: they were the same';
create index eksempelfelt_felt on tolking.eksempelfelt (arkivskaper, felt, fasit);
call platform.sikre('tolking.eksempelfelt');
