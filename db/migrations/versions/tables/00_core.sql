-- An id stands for one row of the database, whatever the product.

do $ids$
declare
    v_table text;
    v_count bigint;
    v_ids bigint [];
begin
    foreach v_table in array array['document', 'chunk'] loop
        execute format(
            'select count(*), (array_agg(id order by id))[:5]'
            ' from (select id from recall.%I group by id having count(*) > 1) as d', v_table
        )
        into v_count, v_ids;
        if v_count > 0 then
            raise exception 'recall.%: % ids, such as %, stand for several rows',
                v_table, v_count, array_to_string(v_ids, ', ')
                using
                    errcode = 'unique_violation',
                    hint = format(
                        'A client gave them. Delete all but one of the documents concerned, ingest'
                        ' them again after the upgrade. They are found by: select product_name,'
                        ' title, external_id from recall.document where id in (%s);',
                        case v_table
                            when 'document' then array_to_string(v_ids, ', ')
                            else format(
                                'select doc_id from recall.chunk where id in (%s)',
                                array_to_string(v_ids, ', ')
                            )
                        end
                    );
        end if;
    end loop;
end;
$ids$;

drop index recall.document_id_idx;

create unique index document_id_idx on recall.document (id);

drop index recall.chunk_id_idx;

create unique index chunk_id_idx on recall.chunk (id);

-- What is kept and for how long: for administrators to say, so no setting of a session.

create table recall.setting (
    name text primary key,
    type text not null check (type in ('boolean', 'integer', 'interval')),
    initial text not null,
    value text,
    description text not null
);

comment on table recall.setting is
'What holds for the whole database; value null: initial. recall.set_setting changes it.';

insert into recall.setting (name, type, initial, description) values
('log_answers', 'boolean', 'on', 'whether recall.qa_log keeps answers and what rules found'),
('log_days', 'integer', '90', 'days that recall.purge_qa_log keeps them'),
('session_expiry', 'interval', '1 day', 'after so long a rest a message begins a new context'),
('session_retention', 'interval', '90 days', 'recall.purge_sessions deletes what rests longer'),
('frequent_askers', 'integer', '3', 'how many sessions make a question an asked-often one');
