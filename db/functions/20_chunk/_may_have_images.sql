-- Whether a text can have images at all; most have none.
create or replace function recall._may_have_images(p_content text, p_format text)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        p_format <> 'text'
        and (pg_catalog.strpos(p_content, '![') > 0 or p_content ~* '<img');
end;

comment on function recall._may_have_images is
'Inlined. Of what it says yes to recall.text_images may find none.';
