-- The blocks of a text, each with whether it begins a section, and an end mark.
create or replace function recall._section_blocks(p_content text, p_format text)
returns table (
    kind "char",
    level integer,
    title text,
    content text,
    cut "char",
    is_leaf boolean,
    starts_section boolean
)
language plpgsql stable parallel safe security invoker rows 100 set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    if p_format = 'text' then
        return query
        (
            select b.kind, b.level, b.title, b.content, b.cut, false, false
            from recall._plain_blocks(p_content) as b
            order by b.ordinal
        )
        union all
        select 'e', null, null, '', 'c', false, true;
        return;
    end if;
    return query
    with block as (
        select
            b.*,
            -- Whether a heading stands alone: the next heading, or the end, follows.
            b.level is not null and (
                lead(b.ordinal) over w is null or lead(b.level) over w is not null
            ) as is_empty,
            lead(b.level) over w as next_level
        from (
            select * from recall._markdown_blocks(p_content) where p_format = 'markdown'
            union all
            select * from recall._html_blocks(p_content) where p_format = 'html'
        ) as b
        window w as (order by b.ordinal)
    ),
    heading as (
        select
            *,
            is_empty and coalesce(next_level, 0) <= level as is_leaf
        from block
    ),
    section as (
        select
            ordinal, kind, level, title, content, cut, is_leaf,
            level is not null and not coalesce(
                lag(is_empty) over w and (
                    level > lag(level) over w
                    or is_leaf and lag(is_leaf) over w and level = lag(level) over w
                ),
                false
            ) as starts_section
        from heading
        window w as (order by ordinal)
    )
    (
        select kind, level, title, content, cut, is_leaf, starts_section
        from section
        order by ordinal
    )
    union all
    select 'e', null, null, '', 'c', false, true;
end;
$$;

comment on function recall._section_blocks is
'The blocks of p_content in order, then one of kind e. A heading begins a section unless the one'
' before it stands alone and is above it, or both are leaves (headings without text) of one'
' level. is_leaf says that the heading is listed under the one above it.';
