-- Raises when a text cannot be chunked like this.
create or replace function recall._check_chunking(
    p_format text,
    p_max_chars integer,
    p_overlap integer
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(p_format, '') not in ('text', 'markdown', 'html') then
        raise exception 'p_format: there is no format "%"', p_format
            using
                errcode = 'invalid_parameter_value',
                hint = 'The formats are ''text'', ''markdown'' and ''html''.';
    elsif p_max_chars is null or p_max_chars not between 50 and 1000000 then
        raise exception 'p_max_chars: must be between 50 and 1000000, not %', p_max_chars
            using errcode = 'invalid_parameter_value', hint = 'The default is 800.';
    elsif p_overlap is null or p_overlap not between 0 and p_max_chars / 2 then
        raise exception
            'p_overlap: must be between 0 and % (half of p_max_chars), not %',
            p_max_chars / 2, p_overlap
            using errcode = 'invalid_parameter_value', hint = 'The default is 80.';
    end if;
end;
$$;

comment on function recall._check_chunking is
'Raises 22023 for an unknown format, a p_max_chars outside 50 to 1000000 or a p_overlap outside 0'
' to half of it.';
