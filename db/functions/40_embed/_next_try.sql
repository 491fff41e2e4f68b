-- When what a provider failed at is due again.
create or replace function recall._next_try(p_attempts integer, p_retry_after interval)
returns timestamptz
language sql volatile parallel safe security invoker
begin atomic
    select clock_timestamp() + greatest(
        coalesce(p_retry_after, '0'),
        least(10 * 2 ^ (p_attempts - 1), 3600) * (0.75 + random() / 2) * interval '1 second'
    );
end;

comment on function recall._next_try is
'10 s after the first of p_attempts, 20 s, 40 s … up to an hour, a quarter more or less, and not'
' before p_retry_after, the provider''s wish.';
