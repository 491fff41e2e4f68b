-- How many postings a block has at most: four rows of so many fit into a page.
create or replace function recall._block_size()
returns integer
language sql immutable parallel safe security invoker
begin atomic
    select 240;
end;

comment on function recall._block_size is 'Inlined. See recall._block.';
