-- The blocks of an HTML page: headings, paragraphs, preformatted text, table rows.
create or replace function recall._html_blocks(p_content text)
returns setof recall.text_block
language plpgsql stable parallel safe strict security invoker rows 100
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_token record;
    v_block recall.text_block := (0, 'p', null, null, null, 'p');
    v_parts text [] := '{}';
    v_next "char";
    v_tables integer := 0;
    v_gap text := '';
    v_held recall.text_block;
    -- The open lists (l), definition lists (d) and quotes (q), and what is outermost for the text.
    v_open text := '';
    v_outer text := '';
    v_is_new boolean := false;
    v_in_term boolean := false;
    v_last text := '';
begin
    for v_token in
        select * from recall._html_tokens(p_content) union all select 'end', false, ''
    loop
        v_next := null;
        case
            when v_token.tag is null then
                null;
            when v_token.tag ~ '^h[1-6]$' then
                v_next := case when v_token.closing then 'p'::"char" else 'h' end;
            when v_token.tag in ('table', 'tr', 'end') then
                if v_token.tag = 'table' then
                    v_tables := case
                        when v_token.closing then greatest(v_tables - 1, 0) else v_tables + 1
                    end;
                end if;
                v_next := case when v_tables > 0 then 't'::"char" else 'p' end;
            when v_token.tag = 'pre' then
                v_next := case when v_token.closing then 'p'::"char" else 'c' end;
            when v_block.kind = 'c' and v_token.tag = 'br' then
                v_parts := array_append(v_parts, e'\n');
            when v_block.kind = 'c' then
                null;
            when v_block.kind = 't' then
                -- Cells stand between bars; paragraphs in a cell stay in its line.
                v_parts := array_append(v_parts, case
                    when v_token.tag in ('td', 'th') and not v_token.closing then ' | ' else ' '
                end);
            when v_block.kind <> 'h' or v_token.tag not in ('br', 'div') then
                v_next := 'p';
            else
                v_parts := array_append(v_parts, ' ');
        end case;
        if v_next is not null then
            v_block.content := recall._html_content(
                v_block.kind, array_to_string(v_parts, '')
            );
            if v_block.content <> '' then
                if v_held.content is not null then
                    v_held.content := v_held.content || v_gap;
                    return next v_held;
                end if;
                v_block.ordinal := v_block.ordinal + 1;
                v_block.title := case when v_block.kind = 'h' then left(v_block.content, 500) end;
                v_block.cut := case v_block.kind when 't' then 'c' else v_block.kind end;
                v_held := v_block;
                v_held.kind := recall._html_kind(
                    v_block.kind, v_block.content, v_outer, v_is_new, v_last
                );
                v_last := lower(v_held.kind);
                v_is_new := false;
                v_gap := '';
            end if;
            -- One break after a line, list item or row, two after others.
            v_gap := case
                when v_gap = e'\n\n' or v_token.tag not in ('br', 'li', 'tr', 'dd', 'option')
                    then e'\n\n'
                else e'\n'
            end;
            v_parts := case
                when v_token.tag = 'li' and not v_token.closing
                    or v_token.tag in ('p', 'div') and v_block.content = '' and v_parts[1] = '- '
                    then array['- ']
                else '{}'
            end;
            if v_tables = 0 and not v_token.closing then
                v_is_new := v_is_new
                    or v_open = '' and v_token.tag in ('ul', 'ol', 'dl', 'blockquote')
                    or v_open = 'd' and v_token.tag = 'dt' and not v_in_term;
                v_in_term := v_token.tag = 'dt' or v_in_term and v_token.tag <> 'dd';
            elsif v_tables = 1 and v_token.tag = 'table' then
                v_is_new := v_is_new or not v_token.closing;
            end if;
            if v_tables = 0 then
                v_open := recall._html_open(v_open, v_token.tag, v_token.closing);
            end if;
            v_outer := case
                when v_tables > 0 and v_token.tag = 'table' then 'caption'
                when v_open = '' and v_token.tag = 'br' then 'br'
                else left(v_open, 1)
            end;
            v_block.kind := v_next;
            v_block.level := case when v_next = 'h' then right(v_token.tag, 1)::integer end;
        end if;
        v_parts := array_append(v_parts, v_token.content);
    end loop;
    if v_held.content is not null then
        return next v_held;
    end if;
end;
$$;

comment on function recall._html_blocks is
'The blocks of an HTML page. Each but the last ends with the line breaks after it, so that, joined,'
' they are recall.html_to_text.';
