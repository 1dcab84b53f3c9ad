create table tolking.feltnivaa (
  arkivskaper text not null,
  felt        text not null,
  nivaa       text not null check (nivaa in ('stille', 'foreslaatt', 'forhaandsutfylt', 'entast', 'bunke')),
  regnet_fra  timestamptz,
  grenser     jsonb not null,
  tak         text not null check (tak in ('stille', 'foreslaatt', 'forhaandsutfylt', 'entast', 'bunke')),
  primary key (arkivskaper, felt)
);
comment on table tolking.feltnivaa is 'What the proposals of a field are trusted to do in a municipality: nivaa is what they have earned, tak what an administrator has allowed at most. grenser: from which belief each level holds, null for none. regnet_fra: decisions before this are not counted, because the level fell then. No row: as a new municipality';
call platform.sikre('tolking.feltnivaa', 'select, insert, update');

create table tolking.nivaaendring (
  arkivskaper text not null,
  id          uuid not null,
  felt        text not null,
  tid         timestamptz not null,
  slag        text not null check (slag in ('nivaa', 'tak')),
  fra         text not null,
  til         text not null,
  aarsak      text not null check (aarsak in ('opptjent', 'feil', 'stikkproeve', 'bestemt')),
  avgjort     integer not null,
  feil        integer not null,
  endret_av   text not null,
  grunn       text,
  primary key (arkivskaper, id),
  check ((slag = 'tak') = (aarsak = 'bestemt')),
  check ((aarsak = 'bestemt') = (grunn is not null))
);
comment on table tolking.nivaaendring is 'Each time the level of a field rose or fell, or an administrator moved its ceiling: when, from, to, why, and the figures (judged proposals and errors among them). Kept for ever';
create index nivaaendring_tid on tolking.nivaaendring (arkivskaper, tid desc);
call platform.sikre('tolking.nivaaendring', 'select, insert');

alter table tolking.eksempelfelt add column endret_tid timestamptz;
comment on column tolking.eksempelfelt.endret_tid is 'When the decision on this field was corrected in the archive; null: it stands as it was first said';
