create table recall.routing (
    function_name name primary key,
    target text not null
    check (target in (
        'product', 'id', 'find', 'every', 'answering', 'any', 'only', 'here', 'nowhere'
    )),
    argument text,
    unnamed text check (unnamed in ('find', 'every', 'any', 'only')),
    finder text,
    finder_argument text,
    merge text,
    hint text,
    own text check (own ~ '^_[a-z_]{1,62}$'),
    is_united boolean not null default false,
    key text [],
    sums text [],
    parts text check (parts in ('every', 'first', 'document', 'told')),
    own_parts text check (own_parts ~ '^_[a-z_]{1,62}$'),
    check (target not in ('product', 'id') or argument is not null),
    check ((target = 'find' or coalesce(unnamed = 'find', false)) = (finder is not null)),
    check ((finder is null) = (finder_argument is null)),
    check (target <> 'nowhere' or hint is not null),
    check (not is_united or merge is not null and parts = 'every'),
    check (key is null or merge is not null),
    check ((key is null) = (sums is null)),
    check (num_nonnulls(parts, own_parts) = 0 or target = 'product'),
    check (num_nonnulls(parts, own_parts) < 2)
);

alter table recall.routing
alter column target set statistics 0,
alter column argument set statistics 0,
alter column unnamed set statistics 0,
alter column finder set statistics 0,
alter column finder_argument set statistics 0,
alter column merge set statistics 0,
alter column hint set statistics 0,
alter column own set statistics 0,
alter column key set statistics 0,
alter column sums set statistics 0,
alter column parts set statistics 0,
alter column own_parts set statistics 0;

comment on table recall.routing is
'Which nodes a public function asks through a router. No row: the node of its p_product_name, every'
' node where that is null; without such an argument the only node. target: product, by argument;'
' id, the node in whose range argument is; find, the node where finder, with %L for'
' finder_argument, finds a row; every; answering, those of all that do;'
' any, since all are alike; only, raising 0A000 where there'
' are several; here, the router''s own; nowhere, raising 0A000 with hint. unnamed: the target where'
' argument is null. merge: the order of rows, or the aggregate of values, of several nodes. own: a'
' function of schema recall whose rows on the router come before those of nodes. is_united: nodes'
' tell each other what they have until each answers as a part of one (recall._ask_united). key:'
' columns in which rows of several nodes are one row, since they are of parts of one product: sums'
' are added, of other columns it has the greatest. parts: whom it asks of a product in parts: every'
' one; first, since all are alike; document, the one that its p_external_id, else p_title, falls'
' into; told, the first, or where finder finds a row, which is told what all of them have.'
' own_parts: the function that does it there, of the nodes and the same arguments. Neither: it'
' raises 0A000 there.';

insert into recall.routing (function_name, target, argument, merge) values
('rate', 'id', 'p_answer_id', null),
('accept_synonym', 'only', null, null),
('reject_synonym', 'only', null, null),
('route_document', 'only', null, null),
('forget', 'every', null, null),
('memory_status', 'every', null, null),
('slow_queries', 'every', null, 'total_ms desc'),
('purge_qa_log', 'every', null, null),
('purge_sessions', 'every', null, null),
('refresh_frequent_questions', 'every', null, null),
('add_analyzer', 'every', null, null),
('add_user_word', 'every', null, 'bool_or'),
('remove_user_word', 'every', null, 'bool_or'),
('register_model', 'every', null, null),
('set_setting', 'every', null, null),
('set_strategy', 'every', null, null),
('analyze', 'any', null, null),
('embed', 'any', null, null),
('embed_image', 'any', null, null);

insert into recall.routing (function_name, target, own) values
('doctor', 'answering', '_doctor_nodes');

insert into recall.routing (function_name, target, argument, unnamed, merge) values
('find_images', 'product', 'p_product_name', 'every', 'score desc, image_id'),
('recall', 'product', 'p_product_name', 'only', null),
('explain_search', 'product', 'p_product_name', 'only', null),
('refresh_query_encoder', 'product', 'p_product_name', 'every', 'sum');

insert into recall.routing (function_name, target, argument, unnamed, parts) values
('answer', 'product', 'p_product_name', 'only', 'told'),
('answer_prompt', 'product', 'p_product_name', 'only', 'told'),
('explain_answer', 'product', 'p_product_name', 'only', 'told');

insert into recall.routing (
    function_name, target, argument, unnamed, merge, is_united, parts
)
select s.name, 'product', 'p_product_name', 'every', 'score desc, chunk_id', true, 'every'
from unnest(array[
    'search', 'by_bm25', 'by_content_keyword', 'by_document_keyword', 'by_fuzzy', 'by_image',
    'by_known_question', 'by_learned_vector', 'by_vector'
]) as s (name);

insert into recall.routing (function_name, target, argument, merge, key, sums) values
('products', 'every', null, 'name collate "C"', '{name}', '{}'),
(
    'compaction_status', 'every', null, 'product_name collate "C"', '{product_name}',
    '{chunks,waiting,waiting_deletions,due_at,blocks,postings,bytes}'
),
(
    'figure_budgets', 'every', null, 'product_name collate "C", role_name',
    '{product_name,role_name}', '{epsilon,spent}'
);

insert into recall.routing (
    function_name, target, argument, unnamed, merge, key, sums, parts
) values
(
    'embedding_status', 'product', 'p_product_name', 'every', 'product_name collate "C", model',
    '{product_name,model}', '{chunks,embedded,waiting,claimed,failed}', 'every'
),
(
    'query_encoder_status', 'product', 'p_product_name', 'every',
    'product_name collate "C", model', '{product_name,model}', '{embedded,changed}',
    'every'
),
(
    'search_by_image', 'product', 'p_product_name', null, 'score desc, chunk_id', null, null,
    'every'
);

-- What is of a product alike in each of its parts, or of each by itself.
insert into recall.routing (function_name, target, argument, unnamed, merge, parts)
select e.name, 'product', 'p_product_name', 'every', e.merge, 'every'
from (
    values
    ('golden_sets', 'name collate "C"'),
    ('add_synonym', 'bool_or'),
    ('remove_synonym', 'bool_or'),
    ('remove_compliance_rule', 'bool_or'),
    ('attach_model', 'sum'),
    ('detach_model', 'bool_or'),
    ('attach_image_model', 'sum'),
    ('detach_image_model', 'bool_or'),
    ('retry_embedding_jobs', 'sum'),
    ('rebuild_index', 'sum'),
    ('check_index', null),
    ('prewarm', null),
    ('compact', null),
    ('reanalyze', null),
    ('build_vector_indexes', null),
    ('set_compliance_rule', null)
) as e (name, merge)
union all
select f.name, 'product', f.argument, f.unnamed, null, 'first'
from (
    values
    ('create_product', 'p_name', null),
    ('analyze_query', 'p_product_name', 'any'),
    ('check_compliance', 'p_product_name', 'any')
) as f (name, argument, unnamed)
union all
select 'ingest_document', 'product', 'p_product_name', 'every', null, 'document';

insert into recall.routing (function_name, target, argument, unnamed, own_parts) values
('ingest_documents', 'product', 'p_product_name', 'every', '_ingest_parts'),
('delete_document', 'product', 'p_product_name', 'every', '_delete_from_parts'),
('drop_product', 'product', 'p_product_name', 'every', '_drop_parts');

-- A session, and a golden set, is where its product is.
insert into recall.routing (
    function_name, target, argument, unnamed, finder, finder_argument, parts
) values
(
    'chat', 'product', 'p_product_name', 'find', 'select from recall.chat_history(%L, 1)',
    'p_session_id', 'told'
),
(
    'evaluations', 'find', 'p_golden_set', 'every',
    'select from recall.golden_sets() as g where g.name = %L', 'p_golden_set', null
);

insert into recall.routing (function_name, target, finder, finder_argument)
select s.name, 'find', 'select from recall.chat_history(%L, 1)', 'p_session_id'
from unnest(array['chat_history', 'forget_session']) as s (name)
union all
select
    g.name, 'find', 'select from recall.golden_sets() as g where g.name = %L',
    case g.name when 'drop_golden_set' then 'p_name' else 'p_golden_set' end
from unnest(array[
    'cache_golden_rankings', 'compare', 'drop_golden_set', 'evaluate', 'evaluate_questions',
    'learn_answerable', 'learn_strategy', 'paraphrase_golden_questions', 'record_evaluation'
]) as g (name);

-- What reads no product, and training on tables of the router's own.
insert into recall.routing (function_name, target)
select h.name, 'here'
from unnest(array[
    'chunk_text', 'html_to_text', 'text_images', 'fuse_rrf', 'fuse_scores', 'queue_message',
    'unqueue_message', 'metrics', 'metrics_text', 'cancel_training', 'deploy', 'drop_project',
    'explain_predict', 'fetch_dataset', 'load_dataset', 'predict', 'predict_batch', 'predict_proba',
    'register_project', 'retrain', 'route_message', 'share_project', 'train', 'tune', 'vote',
    'schedule_training', 'unschedule_training', 'add_node', 'drop_node', 'install_router', 'nodes',
    'move_product', 'place_product', 'remove_router', 'set_id_range', 'node_differences',
    'sync_node', 'rebalance', 'split_product', 'merge_product', 'enable_plproxy', 'add_replica',
    'drop_replica'
]) as h (name);

insert into recall.routing (function_name, target, hint)
select n.name, 'nowhere', 'Keys are set on each node, so that none travels: call it there.'
from unnest(array[
    'secrets', 'set_secret'
]) as n (name);

insert into recall.routing (function_name, target, hint)
select n.name, 'nowhere', 'Sealed fields are opened on the node: connect to it.'
from unnest(array[
    'unlock', 'change_master_key', 'seal_product', 'open_field', 'open_metadata', 'reseal'
]) as n (name);

insert into recall.routing (function_name, target, hint)
select n.name, 'nowhere', 'It concerns one server: call it on each node.'
from unnest(array[
    'enable_in_process', 'schedule_compaction', 'unschedule_compaction', 'schedule_metrics',
    'unschedule_metrics', 'refresh_metrics', 'install_guide_names', 'remove_guide_names'
]) as n (name);

insert into recall.routing (function_name, target, hint)
select n.name, 'nowhere', 'A worker of vectors serves one node: give it the address of the node.'
from unnest(array[
    'claim_embedding_jobs', 'claim_images', 'store_embeddings', 'store_image_embeddings',
    'fail_embedding_jobs', 'embed_pending', 'embed_images', 'words_to_embed', 'store_word_vectors',
    'learn_words'
]) as n (name);

grant select on recall.routing to recall_reader;
