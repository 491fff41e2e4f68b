-- The range in which this database makes its ids.
create or replace function recall._id_range()
returns integer
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (select (s.last_value >> 40)::integer from id_seq as s);
end;
$$;

comment on function recall._id_range is 'See recall.set_id_range; 0 where it was not called.';

grant execute on function recall._id_range to recall_reader;
