-- Where does somebody stand as party or correspondent? By number, or by every word of the name. Answers for the tenant of the transaction
-- only, and never gives a fødselsnummer back. Who may see the hits is decided by the program (domain/synlighet.ts).
create function arkiv.finn_part(fnr text, orgnr text, ordene text[], grense integer)
  returns table (saksmappe uuid, journalpost uuid, part uuid, navn text)
  language sql stable security definer rows 100 set search_path = ''
  as $$
    with eier as materialized (
      select platform.gjeldende_arkivskaper() as arkivskaper
    ), soek as materialized (
      select string_agg(format('(%s)', to_tsquery('simple'::regconfig, quote_literal(ord) || ':*')), ' & ')::tsquery as ledd
        from unnest(ordene) as o (ord)
    ), treff as (
      select f.korrespondansepart as id from arkiv.korrespondansepart_foedselsnummer f
       where fnr is not null and f.arkivskaper = (select arkivskaper from eier) and f.foedselsnummer = fnr
      union
      select k.system_id from arkiv.korrespondansepart k
       where orgnr is not null and k.arkivskaper = (select arkivskaper from eier) and k.organisasjonsnummer = orgnr
      union
      select k.system_id from arkiv.korrespondansepart k
       where cardinality(ordene) > 0 and k.arkivskaper = (select arkivskaper from eier)
         and arkiv.ordvektor(k.korrespondansepart_navn) @@ (select ledd from soek)
    )
    (select j.saksmappe, j.system_id, k.system_id, k.korrespondansepart_navn
       from treff t
       join arkiv.korrespondansepart k on k.arkivskaper = (select arkivskaper from eier) and k.system_id = t.id
       join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
      where k.korrespondanseparttype not in ('IA', 'IM', 'IK')
      order by j.journalaar desc, j.journalsekvensnummer desc
      limit grense)
    union all
    (select p.saksmappe, null::uuid, p.system_id, p.part_navn
       from arkiv.part p
      where p.arkivskaper = (select arkivskaper from eier)
        and ((orgnr is not null and p.organisasjonsnummer = orgnr)
             or (cardinality(ordene) > 0 and arkiv.ordvektor(p.part_navn) @@ (select ledd from soek)))
      limit grense)
  $$;
comment on function arkiv.finn_part(text, text, text[], integer) is 'Parties and correspondents by number or name, for insight in own affairs (krav 5.2.39, 5.2.40)';
revoke all on function arkiv.finn_part(text, text, text[], integer) from public;
grant execute on function arkiv.finn_part(text, text, text[], integer) to dokumentsenter_app;
