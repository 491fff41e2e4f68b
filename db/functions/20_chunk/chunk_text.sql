-- Cuts a text into chunks: by section, then greedily by paragraph, sentence and character.
create or replace function recall.chunk_text(
    p_content text,
    p_format text default 'text',
    p_max_chars integer default 800,
    p_overlap integer default 80
)
returns setof recall.text_chunk
language plpgsql stable parallel safe security definer rows 5
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_block record;
    v_segment text;
    v_path text [] := '{}';
    v_levels integer [] := '{}';
    v_parts text [] := '{}';
    v_chunk recall.text_chunk := (0, '{}', '', 0, '', '{}', null);
    v_page_ends integer [] := recall._page_ends(p_content, p_format);
    v_position integer := 0;
    v_kind text;
    v_kinds text := '';
    v_ends integer [] := '{}';
    v_new_section boolean;
    v_visible text;
    v_length integer := 0;
    v_octets integer := 0;
    v_tail text;
    v_above integer;
    v_is_heading boolean;
begin
    perform recall._check_chunking(p_format, p_max_chars, p_overlap);
    if
        p_format = 'text' and v_page_ends is null and length(p_content) between 1 and p_max_chars
    then
        return query
        select 1, '{}'::text[], p_content, 0, null::text, null::integer[], null::integer;
        return;
    end if;
    for v_block in select * from recall._section_blocks(
        case when v_page_ends is null then p_content else translate(p_content, e'\f', e'\n') end,
        p_format
    ) loop
        v_new_section := v_block.starts_section;
        v_is_heading := v_block.level is not null;
        v_kind := case when v_block.kind = 'h' then v_block.level::text else v_block.kind::text end;
        v_visible := case when v_block.kind = 'e' then '.' else '[^ \t\r\n]' end;
        foreach v_segment in array recall._split_block(
            v_block.content, v_block.cut, p_max_chars, p_overlap
        ) loop
            if
                v_length + length(v_segment) > p_max_chars and v_parts <> '{}'
                -- Blank lines before the first heading go with it.
                or v_new_section and array_to_string(v_parts, '') ~ v_visible
            then
                v_chunk.ordinal := v_chunk.ordinal + 1;
                v_chunk.content := array_to_string(v_parts, '');
                v_chunk.block_kinds := v_kinds;
                v_chunk.block_ends := v_ends;
                return next v_chunk;
                v_chunk.page := null;
                v_kinds := '';
                v_ends := '{}';
                v_octets := 0;
                v_tail := case
                    when v_new_section then ''
                    else recall._overlap_tail(v_chunk.content, v_chunk.overlap, p_overlap)
                end;
                if length(v_tail) + length(v_segment) > p_max_chars then
                    v_tail := '';
                end if;
                v_chunk.overlap := length(v_tail);
                v_length := v_chunk.overlap;
                v_parts := array[v_tail];
            end if;
            if v_is_heading then
                v_above := (
                    select count(*)::integer
                    from unnest(v_levels) as l (level)
                    where l.level < v_block.level
                );
                v_levels := v_levels[:v_above] || v_block.level;
                v_path := v_path[:v_above] || coalesce(v_block.title, '');
                v_chunk.heading_path := array_remove(
                    case when v_block.is_leaf then v_path[:v_above] else v_path end, ''
                );
                v_is_heading := false;
            end if;
            if v_page_ends is not null and v_chunk.page is null and v_segment ~ '\S' then
                v_chunk.page := 1 + width_bucket(
                    v_position + length(substring(v_segment from '^\s*')), v_page_ends
                );
            end if;
            v_position := v_position + length(v_segment);
            v_parts := array_append(v_parts, v_segment);
            v_length := v_length + length(v_segment);
            v_octets := v_octets + octet_length(v_segment);
            -- What goes on with a block makes it longer, in a new chunk it is named in upper case.
            if v_kinds = '' or v_kind ~ '[a-z1-6]' then
                v_kinds := v_kinds || v_kind;
                v_ends := array_append(v_ends, v_octets);
                v_kind := case when v_kind ~ '[1-6]' then 'H' else upper(v_kind) end;
            else
                v_ends[cardinality(v_ends)] := v_octets;
            end if;
            v_new_section := false;
        end loop;
    end loop;
end;
$$;

comment on function recall.chunk_text is
'The chunks of p_content, in order from 1. p_format: text, markdown or html. No chunk is longer'
' than p_max_chars (50 to 1000000) characters. Chunks of one section overlap by at most p_overlap'
' (0 to half of p_max_chars) characters, cut at a border where there is one. substr(content,'
' overlap + 1), joined, is p_content again, with line ends for form feeds; for html it is'
' recall.html_to_text(p_content). A form feed ends a page, as pdftotext writes it, and page is'
' then where a chunk''s own text begins; in html it is a space like others.'
' Sections are headed by # or underlined headings, or h1 to h6; heading_path names the headings'
' above a chunk. Headings without text of their own go with what follows. Null or empty: no'
' chunk. Raises 22023 for bad arguments.';

grant execute on function recall.chunk_text to recall_reader;
