-- Whether a line of Markdown closes the code that p_fence belongs to.
create or replace function recall._closes_fence(p_bare text, p_fence text)
returns boolean
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return case
        when p_fence = '---' then p_bare in ('---', '...')
        when left(p_fence, 1) in ('<', '-') then strpos(lower(p_bare), p_fence) > 0
        else ltrim(p_bare, '> ') ~ '^(`+|~+)$' and strpos(p_bare, p_fence) > 0
    end;
end;
$$;

comment on function recall._closes_fence is
'p_bare: the line without outer spaces. p_fence: from recall._fence, or --- for front matter.';
