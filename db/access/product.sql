-- Readers see the products that they may read; admins change their settings, never an id.
alter table recall.product enable row level security;

create policy read_product on recall.product for select
using (recall._may_read(id));

create policy update_product on recall.product for update
using (recall._may_write(id))
with check (recall._may_write(id));

create policy delete_product on recall.product for delete
using (recall._may_write(id));

grant select on recall.product to recall_reader;

grant update (
    name, analyzer, max_chars, overlap, default_strategy, readers, writers
) on recall.product to recall_admin;

grant delete on recall.product to recall_admin;
