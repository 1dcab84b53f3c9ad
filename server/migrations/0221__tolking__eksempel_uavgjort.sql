-- Nobody has chosen a person yet: what was proposed is neither right nor wrong.
do $$
declare navn text;
begin
  select conname into strict navn from pg_constraint where conrelid = 'tolking.eksempelfelt'::regclass and contype = 'c';
  execute format('alter table tolking.eksempelfelt drop constraint %I', navn);
end $$;
alter table tolking.eksempelfelt
  add constraint eksempelfelt_foreslaatt check ((modell is null) = (konfidens is null) and (modell is null) = (avstand is null)),
  add constraint eksempelfelt_rett check (rett is null or modell is not null);
update tolking.eksempelfelt set rett = null where felt = 'saksbehandler' and fasit is null;
comment on column tolking.eksempelfelt.rett is 'Null: nothing was proposed, or nothing is decided yet (a letter without a saksbehandler)';
