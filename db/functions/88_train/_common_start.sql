-- How many first words two texts share, as a share of the longer one's.
create or replace function recall._common_start(p_words_a text [], p_words_b text [])
returns double precision
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select coalesce(min(u.n) filter (where u.a is distinct from u.b) - 1, max(u.n), 0)
            / greatest(max(u.n), 1)::double precision
        from unnest(p_words_a, p_words_b) with ordinality as u (a, b, n)
    );
end;
$$;

comment on function recall._common_start is 'From 0 to 1.';
