-- The blocks of an HTML page: headings, paragraphs, preformatted text, table rows.
create or replace function recall._html_blocks(p_content text)
returns setof recall.text_block
language plpgsql stable parallel safe strict security invoker rows 100
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_token record;
    v_block recall.text_block := (0, 'p', null, null, null);
    v_parts text [] := '{}';
    v_text text;
    v_next "char";
    v_tables integer := 0;
    v_gap text := '';
    v_held recall.text_block;
begin
    for v_token in
        select * from recall._html_tokens(p_content)
        union all
        select 'end', false, ''
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
            v_text := array_to_string(v_parts, '');
            if v_block.kind <> 'c' then
                v_text := btrim(regexp_replace(v_text, '[ \t\r\n\f]+', ' ', 'g'));
            end if;
            if v_block.kind = 't' then
                v_text := btrim(regexp_replace(v_text, '^\| ', ''));
            end if;
            v_block.content := case
                when v_block.kind = 'c' then btrim(recall._decode_entities(v_text), e'\r\n')
                when v_text in ('-', '|') then ''
                else recall._decode_entities(v_text)
            end;
            if v_block.content <> '' then
                if v_held.content is not null then
                    v_held.content := v_held.content || v_gap;
                    return next v_held;
                end if;
                v_block.ordinal := v_block.ordinal + 1;
                v_block.title := case when v_block.kind = 'h' then left(v_block.content, 500) end;
                v_held := v_block;
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
