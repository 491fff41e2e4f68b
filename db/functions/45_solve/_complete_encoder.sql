-- Adds to an encoder in use the chunks that its fit did not take.
create or replace procedure recall._complete_encoder(
    p_product_name text,
    p_model text,
    p_commits boolean
)
language plpgsql security invoker as $$
declare
    v_encoder_id integer;
    v_terms text [];
    v_number integer;
    v_at_once constant integer := 5000;
    v_start timestamptz;
begin
    -- Before the encoder's own commit: a refresh would fit what is not listed as learned from.
    v_encoder_id := recall._add_encoder_chunks(p_product_name, p_model);
    if v_encoder_id is null then
        return;
    end if;
    if p_commits then
        commit;
    end if;
    -- The terms are the index's.
    call recall.compact(p_product_name);
    v_terms := recall._unfitted_terms(v_encoder_id);
    v_number := coalesce(pg_catalog.cardinality(v_terms), 0);
    v_start := pg_catalog.clock_timestamp();
    for v_first in 1 .. greatest(v_number, 1) by v_at_once loop
        perform recall._add_encoder_terms(
            v_encoder_id, v_terms[v_first:v_first + v_at_once - 1], v_first + v_at_once > v_number
        );
        if p_commits then
            commit;
        end if;
        if v_first % (10 * v_at_once) = 1 then
            raise notice 'query encoder of %: % of % terms added, % s to go',
                p_product_name, least(v_first + v_at_once - 1, v_number), v_number,
                pg_catalog.round(
                    extract(epoch from pg_catalog.clock_timestamp() - v_start)
                    * greatest(v_number::numeric / (v_first + v_at_once - 1) - 1, 0)
                );
        end if;
    end loop;
end;
$$;

comment on procedure recall._complete_encoder is
'Does nothing where the encoder has all chunks. p_commits: commits each 5,000 terms, which searches'
' use at once.';

grant execute on procedure recall._complete_encoder to recall_writer;
