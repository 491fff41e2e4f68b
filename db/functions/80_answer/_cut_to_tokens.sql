-- The first sentences of a text that fit a budget of tokens.
create or replace function recall._cut_to_tokens(p_text text, p_tokens integer)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    if recall._token_count(p_text) <= p_tokens then
        return p_text;
    end if;
    return coalesce(
        (
            select pg_catalog.string_agg(s.sentence, ' ' order by s.n)
            from (
                select
                    t.sentence,
                    t.n,
                    pg_catalog.sum(recall._token_count(t.sentence) + 1) over (order by t.n) as used
                from pg_catalog.unnest(recall._sentences(p_text, 1000))
                    with ordinality as t (sentence, n)
            ) as s
            where s.used <= p_tokens
        ),
        ''
    );
end;
$$;

comment on function recall._cut_to_tokens is
'p_text where recall._token_count allows it, else its sentences from the first one on while they'
' fit; empty where not even one does.';
