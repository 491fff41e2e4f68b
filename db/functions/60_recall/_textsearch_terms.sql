-- A chunk's terms for pg_textsearch: each as often as the chunk has it, in letters that every text
-- search configuration keeps as they are. Indexes hold what it returns for given terms, so that may
-- never change.
create or replace function recall._textsearch_terms(p_terms tsvector)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select
        coalesce(
            pg_catalog.string_agg(
                pg_catalog.repeat(
                    pg_catalog.translate(
                        case
                            when pg_catalog.octet_length(t.lexeme) <= 1000
                                then pg_catalog.encode(
                                    pg_catalog.convert_to(t.lexeme, 'UTF8'), 'hex'
                                )
                            else 'x' || pg_catalog.md5(t.lexeme)
                        end,
                        '0123456789', 'ghijklmnop'
                    ) || ' ',
                    coalesce(pg_catalog.cardinality(t.positions), 1)
                ),
                ''
            ),
            ''
        )
    from pg_catalog.unnest(p_terms) as t;
end;

comment on function recall._textsearch_terms is
'Words of the letters a to p for the bytes of each term, or x and its MD5 for more than 1,000'
' bytes, separated by spaces; an empty text for no terms.';
