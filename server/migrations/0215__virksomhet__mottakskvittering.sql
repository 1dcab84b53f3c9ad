alter table virksomhet.innstillinger add column mottakskvittering boolean not null default false;
comment on column virksomhet.innstillinger.mottakskvittering is 'Whether who writes by e-mail or the public page gets an automatic receipt; the municipality decides';
