-- Whether two small letters are neighbours on a QWERTY keyboard.
create or replace function recall._near_keys(p_letter text, p_other text)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        p_other <> ''
        and pg_catalog.strpos(
            (
                '{"a":"qwsz","b":"vghn","c":"xdfv","d":"serfcx","e":"wsdr","f":"drtgvc",'
                || '"g":"ftyhbv","h":"gyujnb","i":"ujko","j":"huikmn","k":"jiolm","l":"kop",'
                || '"m":"njk","n":"bhjm","o":"iklp","p":"ol","q":"wa","r":"edft","s":"awedxz",'
                || '"t":"rfgy","u":"yhji","v":"cfgb","w":"qase","x":"zsdc","y":"tghu","z":"asx"}'
            )::jsonb ->> p_letter,
            p_other
        ) > 0;
end;

comment on function recall._near_keys is
'False where p_other is empty.';
