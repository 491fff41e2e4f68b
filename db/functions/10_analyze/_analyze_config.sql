-- Any text search configuration of PostgreSQL or of an extension as an analyzer.
create or replace function recall._analyze_config(p_text text, p_options jsonb)
returns tsvector
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on set client_min_messages = warning as $$
declare
    v_config regconfig := recall._text_search_config(p_options ->> 'config');
begin
    if v_config is null then
        return recall._analyze_cjk_en(p_text, '{}');
    elsif octet_length(p_text) < 2000 then
        return to_tsvector(v_config, p_text);
    end if;
    return to_tsvector(
        v_config,
        regexp_replace(left(p_text, 150000) collate "C", '([^\u0001-\u0020]{250})', '\1 ', 'g')
    );
end;
$$;

comment on function recall._analyze_config is
'to_tsvector with the configuration options.config; where that is not there (any more), as cjk_en.'
' Takes the first 150,000 characters and cuts words of more than 250, so that a tsvector can hold'
' them; of what it cannot hold there is no notice.';
