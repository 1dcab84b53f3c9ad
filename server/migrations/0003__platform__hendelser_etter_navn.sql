-- What of one kind was announced in a period: a ledger counts it beside what the contexts themselves say.
create index hendelse_navn on platform.hendelse (arkivskaper, navn, tidspunkt);
