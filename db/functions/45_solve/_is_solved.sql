-- Whether a fit has made all of its steps.
create or replace function recall._is_solved(p_fit recall._fit)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        (p_fit).steps >= (p_fit).most_steps
        or ((p_fit).steps >= (p_fit).least_steps and (p_fit).residual <= (p_fit).tolerance) is true;
end;

comment on function recall._is_solved is
'By its least and most steps, and its residual.';
