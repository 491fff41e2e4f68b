-- What kind of failure of a provider an error is, by its SQLSTATE; null: none, but ours.
create or replace function recall._provider_failure(p_sqlstate text)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select case
        when p_sqlstate in ('RC429', 'RC503') then 'busy'
        when p_sqlstate in ('RC401', '0A000', '3F000', '42501', '42883', '42P01') then 'refuses'
        when p_sqlstate ~ '^(RC400|RC502|08|0A|22|38|39|3F|42|55|58|P0|XX)' then 'text'
    end;
end;

comment on function recall._provider_failure is
'busy: it has no time or no connection, and may answer later; refuses: it takes no such key, is not'
' installed or may not be called. Other texts would fare no better now with either. text: the error'
' may lie in what was asked. Null for what no provider raises, such as a cancelled statement.';
