-- Whether an error is the provider's, so that other texts would fare no better now.
create or replace function recall._is_provider_trouble(p_sqlstate text)
returns boolean
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select p_sqlstate in ('RC401', 'RC429', 'RC503', '0A000', '3F000', '42501', '42883', '42P01');
end;

comment on function recall._is_provider_trouble is
'True for a provider that refuses, is busy or fails (RC401, RC429, RC503), is not installed, or may'
' not be called; false for errors that may lie in the text.';
