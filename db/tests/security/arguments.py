"""Calls of every public function with null and odd values, and what may be said of them.

Functions come from pg_proc, called as the least role that may. VALID holds what a valid call takes,
by function and argument, else by argument; an argument without an entry takes its default, or what
VALID_TYPES has for its type. A function's comment is the documentation: "Raises 22023 …, 42704 …",
or "Raises as recall.f"; beyond it any function may raise 42501.
"""

import json
import random
import re
from collections import Counter
from dataclasses import dataclass, field

import psycopg

ANY = {"42501"}
LEAST = ["recall_reader", "recall_writer", "recall_admin"]
SESSIONS = dict(zip(LEAST, ["reader", "writer", "admin"], strict=True))

# What is there, made by SETUP.
VALID = {
    "p_product_name": "mine",
    "p_golden_set": "set",
    "p_analyzer": "cjk_en",
    "p_query": "How do I set the parameter aircraft?",
    "p_question": "How do I set the parameter aircraft?",
    "p_message": "How do I set the parameter?",
    "p_message_key": "key",
    "p_queue": "queue",
    "p_text": "aircraft with wings",
    "p_content": "# Title\n\nText of it.\n\nAnd more.",
    "p_session_id": "session",
    "p_title": "doc1",
    "p_model": "words",
    "p_term": "plane",
    "p_synonym": "aeroplane",
    "p_word": "wingspan",
    "p_engine": "rum",
    "p_questions": '[{"id": "q", "question": "wings?", "relevant": {"doc1": 1, "doc2": 0.5}}]',
    "p_golden": '{"wings": ["doc1"]}',
    "p_hits": '{"(1,1,1,2.5,bm25)","(1,2,1,0.5,vector)"}',
    "p_query_embedding": "[1,0,0]",
    "p_filter": '{"tag": ["a"], "metadata": {"v": 1}, "doc_id": [1, 2],'
    ' "created_from": "2020-01-01", "created_to": "2100-01-01",'
    ' "modified_from": "2020-01-01", "modified_to": "2100-01-01"}',
    "p_weights": '{"bm25": 1, "vector": 0.5}',
    "p_a": "default",
    "p_b": "words",
    "p_name": "made",
    "p_schema": "guides",
    "project_name": "tickets",
    "p_project_name": "tickets",
    "p_project_names": "{tickets}",
    "relation_name": "public.note",
    "text_a": "no paper in the printer",
    "texts_a": "{a,b}",
    "vote.p_text_a": "no paper",
    "mcp.p_message": '{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}',
    "create_product.p_name": "mine",
    "accept_synonym.p_id": "1",
    "reject_synonym.p_id": "1",
    "add_analyzer.p_options": '{"config": "pg_catalog.english"}',
    "check_compliance.p_text": "write to a@b.example",
    "rate.p_answer_id": "1",
    "rate.p_score": "1",
    "drop_golden_set.p_name": "set",
    "embed.p_model": "away",
    "attach_image_model.p_model": "clip",
    "claim_images.p_model": "clip",
    "ingest_documents.p_documents": '[{"title": "Odd", "content": "Quite another text"}]',
    "store_image_embeddings.p_model": "clip",
    "embed_image.p_model": "away images",
    "embed_images.p_model": "away images",
    "embed_image.p_content": "\\x89504e470d0a1a0a",
    "store_image.p_content": "\\x89504e470d0a1a0a",
    "store_image.p_image_id": "900001",
    "paraphrase_golden_questions.p_generator": "generator",
    "remove_compliance_rule.p_name": "rule",
    "remove_compliance_rule.p_product_name": "mine",
    "set_compliance_rule.p_pattern": "[a-z]+@[a-z.]+",
    "set_compliance_rule.p_product_name": "mine",
    "set_secret.p_secret": "key",
    "set_strategy.p_channels": '{"bm25": 1, "vector": 0.5}',
    "set_strategy.p_fusion_options": '{"phrases": 0.3, "prior": 0.1, "neighbours": {"bm25": 0.2},'
    ' "model_vector": 1, "pool": 100}',
    "set_strategy.p_options": '{"answer": {"order": ["knowledge", "document"], "timeout_ms": 20000,'
    ' "context_tokens": 2000, "model_alone": false, "max_chars": 300, "max_sources": 5,'
    ' "max_tickets": 3, "max_nearest": 3, "min_probability": 0.4}, "chat": {"history_tokens": 1000,'
    ' "candidates": ["words"], "frequent": true, "near": 0.8, "timeout_ms": 20000},'
    ' "query_vector": "provider", "query_budget_ms": 300, "repeats": 0.5,'
    ' "rerank": {"model": "rerank", "min_score": 0.2, "budget_ms": 1500}}',
    "register_model.p_dimensions": "3",
    "register_model.p_options": '{"batch_size": 8, "timeout_ms": 1000}',
    "start_experiment.p_strategies": "{default,words}",
    "end_experiment.p_product_name": "trial",
    "evaluate.p_rankings": "{bm25,fused}",
    "evaluate_questions.p_rankings": "{bm25,fused}",
    "learn_strategy.p_candidates": "{50}",
    "learn_answerable.p_questions": "20",
    "cache_golden_rankings.p_splits": "2",
    "learn_strategy.p_splits": "2",
    "compare.p_samples": "100",
    "suggest_synonyms.p_min_likeness": "0.9",
    "learn_from_feedback.p_min_questions": "5",
    "load_golden_set.p_name": "set",
    "chunk_text.p_format": "markdown",
    "switch_model.p_force": "true",
    "attach_model.p_model": "words",
    "fail_embedding_jobs.p_claim": "00000000-0000-0000-0000-000000000000",
    "claim_embedding_jobs.p_model": "words",
    "embed_pending.p_model": None,
    "set_compliance_rule.p_model": None,
    "set_compliance_rule.p_label": None,
    "register_project.p_label": None,
    "schedule_compaction.p_schedule": "* * * * *",
    "schedule_training.p_project_name": "tickets",
    "schedule_training.p_schedule": "0 * * * *",
    "retrain.p_project_name": "tickets",
    "schedule_metrics.p_schedule": "* * * * *",
    "refresh_query_encoder.p_share": "0",
    "route.p_session_id": "session",
    "set_figure_budget.p_role": "recall_reader",
    "p_epsilon": "1",
    "p_field": "message",
    "p_fields": "{message}",
    "p_master_key": "ab" * 32,
    "p_new_master_key": "cd" * 32,
    "open_metadata.p_metadata": '{"v": 1, "recall:sealed": {"text": ""}}',
    "p_measure": "found",
    "p_bounds": "{0.5,1}",
    "set_setting.p_name": "log_days",
    "set_setting.p_value": "30",
}
VALID_TYPES = {
    "integer[]": "{1}",
    "bigint[]": "{1}",
    "bytea[]": '{"\\\\x00"}',
    "vector[]": '{"[1,0,0]"}',
    "text": "made",
}
# Functions whose valid call fails where what they need is not there, and with what.
ABSENT = {
    "build_engine_index": {"0A000"},
    "embed": {"0A000", "3F000", "42883"},
    "embed_image": {"0A000", "3F000", "42883"},
    "add_node": {"42501"},
    "add_replica": {"42501"},
    "drop_replica": {"42501"},
    "drop_node": {"42501"},
    "enable_in_process": {"42501"},
    "enable_plproxy": {"42501"},
    "install_router": {"42501"},
    "move_product": {"42501"},
    "place_product": {"42704"},
    "split_product": {"42501"},
    "merge_product": {"42501"},
    "sync_node": {"42704"},
    "rebalance": {"42501"},
    "remove_router": {"42501"},
    "set_id_range": {"42501"},
    "fetch_dataset": {"0A000"},
    "load_dataset": {"0A000"},
    "paraphrase_golden_questions": {"0A000", "3F000", "42883"},
    "prewarm": {"0A000"},
    "change_master_key": {"55000"},
    "reseal": {"55000"},
    "schedule_compaction": {"0A000"},
    "schedule_training": {"0A000"},
    "seal_product": {"0A000"},
    "unschedule_compaction": {"0A000"},
    "unschedule_training": {"0A000"},
    "schedule_metrics": {"0A000"},
    "slow_queries": {"0A000"},
    "unschedule_metrics": {"0A000"},
}
# Of a provider's schema or function that is not there PostgreSQL's own words tell.
PROVIDER = {"3F000", "42883"}
# Accepted once, good for ever: what runs then in the same transaction.
FOLLOW = {
    "set_strategy": [
        "select * from recall.search('wings parameter', 'mine', 5, %(p_name)s)",
        "select * from recall.answer('Which aircraft has wings?', 'mine', %(p_name)s)",
        "select * from recall.chat('follow', 'Which aircraft?', 'mine', %(p_name)s)",
    ],
    "add_analyzer": ["select recall.analyze('wings', %(p_name)s)"],
    "set_compliance_rule": [
        "select * from recall.check_compliance('a@b.example wings', 'mine', 'answer')",
        "select * from recall.answer('Which aircraft has wings?', 'mine')",
    ],
    "set_setting": [
        "select * from recall.chat('follow', 'Which aircraft?', 'mine')",
        "call recall.purge_qa_log()",
        "call recall.purge_sessions()",
        "call recall.refresh_frequent_questions()",
    ],
    "load_golden_set": ["select * from recall.golden_sets('mine')"],
    "start_experiment": ["select recall.route('mine', 'follow')"],
    "register_model": ["select * from recall.search('wings', 'mine')"],
    "ingest_document": ["select * from recall.search('wings', 'mine')"],
    "ingest_documents": ["select * from recall.search('wings', 'mine')"],
}
# A second and more a call, so that they are called less.
SLOW = {"learn_answerable", "learn_strategy", "learn_from_feedback"}
# Arguments for which null says something, though they have no default, or another one.
NULL_IS_VALUE = {
    "text_a",
    "p_text_a",
    "texts_a",
    "automatic_deploy",
    "p_query",
    "p_question",
    "p_text",
    "p_filter",
    "p_query_embedding",
    "p_comment",
    "p_hits",
    "p_message",
    "p_master_key",
    "p_metadata",
    "p_new_master_key",
    "compare.p_a",
    "compare.p_b",
    "learn_strategy.p_candidates",
    "learn_strategy.p_rerankers",
    "chunk_text.p_content",
    "store_image.p_content",
    "text_images.p_content",
    "html_to_text.p_content",
}
# An error may name the other one of two that belong together.
PAIRS = [
    {"text_b", "texts_b"},
    {"project_name", "task"},
    {"project_name", "p_project_names"},
    {"test_size", "relation_name"},
    {"p_k", "p_depth"},
    {"p_session_id", "p_role"},
    {"p_least", "p_most"},
    {"p_term", "p_synonym"},
    {"p_max_chars", "p_overlap"},
    {"p_title", "p_external_id"},
    {"p_pattern", "p_sentences"},
    {"p_fusion", "p_fusion_options"},
    {"p_options", "p_provider", "p_kind", "p_dimensions"},
    {"p_product_ids", "p_chunk_ids", "p_content_hashes", "p_embeddings"},
    {"p_product_ids", "p_image_ids", "p_content_hashes", "p_embeddings"},
    {"p_words", "p_embeddings"},
    {"p_name", "p_product_name"},
    {"p_function_name", "p_options"},
]

SETUP = """
select recall.register_model('words', p_dimensions => 3);
select recall.register_model('away', 'pgml', 3);
select recall.register_model('clip', p_dimensions => 3, p_kind => 'image');
select recall.register_model('away images', 'pgml', 3, p_kind => 'image');
select recall.register_model('generator', 'pgml', p_kind => 'generate');
select recall.set_strategy('words', '{"bm25": 1, "document_keyword": 1}', p_fusion => 'rrf');
select recall.ingest_document(p, 'doc' || n, case n % 3
    when 0 then 'The aircraft has wings, flight ' || n
    when 1 then 'The airplane has wings, flight ' || n
    else 'The parameter is set in the database, server ' || n
end, p_tag => 'a', p_metadata => '{"v": 1}')
from unnest(array['mine', 'hidden', 'trial']) as p, generate_series(1, 30) as n;
select recall.attach_model('mine', 'words', true);
select recall.store_embeddings(
    'words', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case when c.content_chunk like '%wings%' then '[1,0.1,0]' else '[0,0.1,1]' end)
        ::recall_vector))
from recall.chunk as c inner join recall.product as p on p.id = c.product_id
where p.name = 'mine' and c.ordinal % 7 <> 6;
call recall.learn_query_encoder('mine', 'words');
call recall.compact('mine');
select recall.ingest_document('mine', 'late', 'This one waits, with a page and a wing.');
select recall.ingest_document('mine', 'pictures',
    e'Two pictures.\n\n![A red wing](red.png)\n\n![A blue wing](blue.png)\n', 'markdown');
update recall.image set id = 900000 + ordinal;
select recall.attach_image_model('mine', 'clip');
update recall.image_embedding
set content_embedding = case image_id when 900001 then '[1,0,0]' else '[0,1,0]' end::recall_vector;
select recall.load_golden_set('set', 'mine', (
    select jsonb_agg(jsonb_build_object(
        'question', 'flight ' || n, 'relevant', jsonb_build_object('doc' || n, 1)))
    || '[{"question": "zoo", "relevant": []}]'
    from generate_series(1, 12) as n));
select recall.cache_golden_rankings('set', p_splits => 2);
select recall.set_compliance_rule('rule', 'warn', 'secret', p_product_name => 'mine');
select recall.start_experiment('trial', 'trial', '{default,words}');
select recall.record_evaluation('set', p_depth => 20);
create schema guides;
grant create, usage on schema guides to public;
create table public.note as
select case n % 2 when 0 then 'no paper, floor ' || n else 'my password, account ' || n end as text,
    (array['printer', 'login'])[n % 2 + 1] as label
from generate_series(1, 30) as n;
grant select on public.note to public;
select recall.tune('tickets', 'text-classification', 'public.note', 'label');
select recall.tune('tickets', 'text-classification', 'public.note', 'label');
update recall.project set owner = 'recall_writer', readers = '{recall_reader}';
insert into recall.synonym_suggestion (
    product_id, term, synonym, likeness, together, term_chunks, synonym_chunks)
select id, 'aircraft', 'airplane', 0.9, 0, 10, 10 from recall.product where name = 'mine';
"""
ASKED = "select answer_id from recall.answer('Which aircraft has wings?', 'mine')"

# -- odd values ------------------------------------------------------------------------------------

MANY = 1_000_000
TEXTS = [
    None,
    "",
    " ",
    "\n\t ",
    "x",
    "x" * MANY,
    "數" * 350_000,
    "a b" * 300_000,
    "1" * 5000,
    "(((*+?[",
    "a{1000}{1000}",
    "(?=a)b",
    "\\",
    "%s %I %1$s %%",
    "'; drop table recall.chunk; --",
    '"quoted"',
    "$1 $$ $a$",
    "\x01\x02\x1b[31m",
    "\ufeff\u202e\u200b",
    "𐍈😀",
    "e\u0301",
    "\ufffd\uffff",
    "no such name",
    "NaN",
    "1e400",
    "-1",
    "null",
    "{}",
    "[1]",
    "../../etc",
    "default",
    "mine",
    "hidden",
    "<img src=x onerror=alert(1)>",
    "http://169.254.169.254/",
    "A" * 200,
    "A" * 201,
    "a.b.c",
    "()",
    "and or not & | !",
    "1/0",
    "\u3000",
    "_" * 70,
]
INTEGERS = [None, "0", "-1", "1", "2", "2147483647", "-2147483648", "10000", "10001", "1001"]
BIGINTS = [*INTEGERS, "9223372036854775807", "-9223372036854775808"]
DOUBLES = [
    None,
    "NaN",
    "Infinity",
    "-Infinity",
    "0",
    "-0",
    "-1",
    "1",
    "2",
    "0.5",
    "1e308",
    "-1e308",
    "1e-308",
    "5e-324",
    "1e-17",
    "0.9999999999999999",
    "1.0000000000000002",
]
TIMES = [None, "infinity", "-infinity", "0001-01-01 BC", "4713-01-01 BC", "294276-12-31", "epoch"]
INTERVALS = [
    None,
    "0",
    "-1 s",
    "1 microsecond",
    "infinity",
    "-infinity",
    "178000000 years",
    "-178000000 years",
    "1 month -30 days",
    "1 day 1 microsecond",
    "9999999 days",
    "1 s",
]
JSON = [
    None,
    "null",
    "true",
    "0",
    "-1",
    "1.0",
    "1.5",
    "1e400",
    "-1e400",
    "1e-400",
    "1e-17",
    "1e-310",
    "1e30",
    "9223372036854775808",
    '""',
    '"x"',
    '"NaN"',
    '"1"',
    '" "',
    "[]",
    "{}",
    "[null]",
    "[1, null]",
    "[{}]",
    "[[1]]",
    '{"": 1}',
    '{"x": null}',
    '{"bm25": 1}',
    '{"nosuch": 1}',
    '["default"]',
    '["x"]',
    '"%s %I"',
    '"infinity"',
    '"0001-01-01 BC"',
    '"tomorrow"',
    '"now"',
    "[" * 1000 + "]" * 1000,
    '{"a":' * 1000 + "1" + "}" * 1000,
    json.dumps("x" * MANY),
    json.dumps(["x"] * 20_000),
    json.dumps(list(range(20_000))),
    '"\\ud83d\\ude00"',
    '"(((*"',
    '["\\u0001"]',
    "[1e400]",
    "[1e-400]",
    "2147483648",
    "-0.0",
    '"a\'b"',
    '{"bm25": 1e-400}',
    '{"bm25": -1}',
    '{"bm25": "1"}',
]
ARRAYS = {
    "text": [
        None,
        "{}",
        "{NULL}",
        '{""}',
        "{default,NULL}",
        "{no such}",
        "{{default,words},{a,b}}",
        "{default,default}",
        '{"%s","(((*"}',
        "[5:6]={a,b}",
        "{" + ",".join(["x"] * 5000) + "}",
        '{"' + "x" * MANY + '"}',
        '{" "}',
        "{default}",
        "{recall_reader}",
        "{pg_monitor}",
    ],
    "integer": [
        None,
        "{}",
        "{NULL}",
        "{0}",
        "{-1}",
        "{1,NULL}",
        "{{1,2},{3,4}}",
        "{2147483647}",
        "[5:6]={1,2}",
        "{1,1}",
        "{" + ",".join(map(str, range(5000))) + "}",
    ],
    "bytea": [None, "{}", "{NULL}", '{"\\\\x"}', '{"\\\\xff","\\\\xff"}', '{{"\\\\x00"}}'],
    "vector": [
        None,
        "{}",
        "{NULL}",
        '{"[1]"}',
        '{"[0,0,0]"}',
        '{"[1,0,0]",NULL}',
        '{{"[1,0,0]"}}',
        '{"[3e38,3e38,3e38]"}',
        '{"[1e-45,0,0]"}',
        '{"[1,2,3]","[1,2,3]"}',
    ],
    "hit": [
        None,
        "{}",
        "{NULL}",
        '{"(,,,,)"}',
        '{"(1,1,1,NaN,bm25)"}',
        '{"(1,1,1,Infinity,bm25)"}',
        '{"(1,1,1,-Infinity,bm25)","(1,2,2,Infinity,bm25)"}',
        '{"(1,1,-60,1,bm25)"}',
        '{"(1,1,0,1,bm25)"}',
        '{"(1,1,2147483647,1,bm25)"}',
        '{"(1,1,1,1e308,bm25)","(2,2,2,-1e308,bm25)"}',
        '{{"(1,1,1,1,bm25)"}}',
        '{"(1,1,1,1,)"}',
        '{"(,1,1,1,bm25)"}',
        '{"(1,,,,bm25)"}',
        '{"(1,1,1,1,bm25)","(1,1,1,1,bm25)"}',
        '{"(1,1,1,1,nosuch)"}',
        '{"(1,1,1,5e-324,bm25)"}',
    ],
}
VECTORS = [
    None,
    "[1]",
    "[0,0,0]",
    "[1,0,0]",
    "[3e38,3e38,3e38]",
    "[1e-45,0,0]",
    "[-1,-1,-1]",
    "[" + ",".join(["1"] * 16000) + "]",
]


def odd_values(kind: str) -> list[str | None]:
    if kind.endswith("[]"):
        element = kind[:-2].rpartition(".")[2].replace("bigint", "integer").replace("name", "text")
        return ARRAYS.get(element, [None, "{}", "{NULL}"])
    return {
        "text": TEXTS,
        "name": TEXTS,
        "integer": INTEGERS,
        "bigint": BIGINTS,
        "jsonb": JSON,
        "double precision": DOUBLES,
        "timestamp with time zone": TIMES,
        "interval": INTERVALS,
        "vector": VECTORS,
        "boolean": [None, "true", "false"],
        "uuid": [
            None,
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ],
    }.get(kind.rpartition(".")[2], [None])


def changed_json(text: str, randomly: random.Random) -> str:
    """An object with an odd value, an odd key or one key less somewhere inside."""
    value = json.loads(text)
    odd = json.loads(randomly.choice([t for t in JSON if t and len(t) < 100 and "e" not in t]))
    odd = "@odd" if randomly.random() < 0.3 else odd
    place = value
    while True:
        keys = list(range(len(place))) if isinstance(place, list) else list(place)
        if not keys:
            break
        key = randomly.choice(keys)
        if isinstance(place[key], dict | list) and place[key] and randomly.random() < 0.5:
            place = place[key]
            continue
        act = randomly.random()
        if act < 0.7:
            place[key] = odd
        elif act < 0.8:
            del place[key]
        elif isinstance(place, dict):
            place[randomly.choice(["nosuch", "", str(key) + "s", "%s"])] = odd
        break
    number = randomly.choice(["1e400", "-1e400", "1e-400", "1e-17", "1e30", "1.0", "-0.0", "1e5"])
    return json.dumps(value).replace('"@odd"', number)


# -- the catalog -----------------------------------------------------------------------------------


@dataclass
class Routine:
    name: str
    is_procedure: bool
    role: str
    comment: str
    arguments: list[tuple[str, str, bool, bool]]  # name, type, has a default, which is null
    states: set[str] = field(default_factory=set)


ROUTINES = """
select
    p.proname, p.prokind = 'p', obj_description(p.oid, 'pg_proc'),
    coalesce(array(
        select a.name from unnest(p.proargnames) with ordinality as a (name, n)
        where a.n <= p.pronargs order by a.n), '{}'),
    array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as a (t, n)
        order by a.n),
    p.pronargdefaults,
    array(select r from unnest(%s::text[]) with ordinality as r (r, n)
        where has_function_privilege(r::name, p.oid, 'execute') order by n),
    pg_get_function_arguments(p.oid)
from pg_proc as p
where p.pronamespace = 'recall'::regnamespace and p.proname !~ '^_'
order by p.proname
"""


def routines(owner: psycopg.Connection) -> dict[str, Routine]:
    found = {}
    for name, is_procedure, comment, names, types, defaults, roles, text in owner.execute(
        ROUTINES, [LEAST]
    ):
        if not roles:
            continue
        first = len(types) - defaults
        arguments = [
            (argument, kind, n >= first, f"{argument} {kind} DEFAULT NULL" in text)
            for n, (argument, kind) in enumerate(zip(names, types, strict=True))
        ]
        found[name] = Routine(name, is_procedure, roles[0], comment or "", arguments)
    for routine in found.values():
        routine.states = documented(routine, found)
    return found


def documented(routine: Routine, all_of: dict[str, Routine], seen: tuple = ()) -> set[str]:
    """The SQLSTATEs that a comment names, after "Raises", and those of "Raises as recall.f"."""
    states = set(ANY)
    for sentence in re.split(r"(?<=[a-z0-9)])\.\s", routine.comment + " "):
        if "Raises" not in sentence and "raise" not in sentence:
            continue
        states |= set(re.findall(r"\b(?=[0-9A-Z]*\d)[0-9A-Z]{5}\b", sentence))
        for other in re.findall(r"as recall\.([a-z0-9_]+)", sentence):
            if other in all_of and other not in seen:
                states |= documented(all_of[other], all_of, (*seen, routine.name))
    return states


# -- calls -----------------------------------------------------------------------------------------


class Caller:
    """Calls routines, and holds what they raise against their documentation."""

    def __init__(self, attack, made: dict[str, str]) -> None:
        self.attack = attack
        self.owner = attack.owner
        self.routines = routines(self.owner)
        self.valid = VALID | made
        self.castable: dict[tuple[str, str], bool] = {}
        self.outcomes: Counter[str] = Counter()
        self.problems: dict[tuple, str] = {}
        query = "select conname from pg_constraint where connamespace = 'recall'::regnamespace"
        hidden = [name for (name,) in self.owner.execute(query)]
        query = """
            select proname from pg_proc where pronamespace = 'recall'::regnamespace
                and proname ~ '^_' and proname !~ '^_analyze_(config|cjk_en)$'
            union select relname from pg_class where relnamespace = 'recall'::regnamespace
                and relname ~ '^_'"""
        hidden += [name for (name,) in self.owner.execute(query)]
        self.hidden = re.compile(r"\b(" + "|".join(map(re.escape, hidden)) + r")\b")

    def valid_value(self, routine: Routine, argument: tuple) -> str | None:
        """None where the default serves."""
        name, kind, has_default, _ = argument
        for key in (f"{routine.name}.{name}", name):
            if key in self.valid:
                return self.valid[key]
        if has_default:
            return None
        return VALID_TYPES.get(kind, next(v for v in odd_values(kind)[3:] if v is not None))

    def is_value(self, value: str | None, kind: str) -> bool:
        """Whether the type takes it; what it refuses reaches no function."""
        if value is None:
            return True
        key = (value if len(value) < 500 else str(hash(value)), kind)
        if key not in self.castable:
            try:
                self.owner.execute(f"select %s::{kind}", [value])
                self.castable[key] = True
            except psycopg.Error:
                self.castable[key] = False
        return self.castable[key]

    def call(self, routine: Routine, odd: dict[str, str | None], in_block: bool = True):
        """The error that a call raised, or None; odd: the arguments that are not valid ones."""
        names, parts, values = [], [], []
        for argument in routine.arguments:
            name, kind = argument[:2]
            if name in odd:
                value = odd[name]
            else:
                value = self.valid_value(routine, argument)
                if value is None:
                    continue
            names.append(name)
            parts.append(f'"{name}" => %s::{kind}')
            values.append(value)
        verb = "call" if routine.is_procedure else "select * from"
        session = getattr(self.attack, SESSIONS[routine.role])
        error = None
        try:
            if in_block:
                session.execute("begin")
            session.execute(f"{verb} recall.{routine.name}({', '.join(parts)})", values)
            if in_block and routine.name in FOLLOW:
                self.follow(session, routine, dict(zip(names, values, strict=True)), odd)
        except psycopg.Error as caught:
            error = caught
        finally:
            if in_block and not session.closed:
                session.execute("rollback")
        self.outcomes[error.sqlstate if error else "00000"] += 1
        self.note(routine, odd, self.problem(routine, odd, error))
        return error

    def note(self, routine: Routine, odd: dict, problem: str | None) -> None:
        if problem:
            shown = ", ".join(f"{n} => {v if v is None else v[:300]!r}" for n, v in odd.items())
            key = (routine.name, *sorted(odd), problem.partition("|")[0])
            self.problems.setdefault(key, f"{routine.name}({shown}): {problem}")

    def follow(self, session, routine: Routine, values: dict, odd: dict) -> None:
        """Runs what stands on an accepted call, each in a savepoint."""
        for statement in FOLLOW[routine.name]:
            try:
                with session.transaction():
                    session.execute(statement, values)
            except psycopg.Error as error:
                self.note(routine, odd, f"accepted, then {error.sqlstate}| {statement}: {error}")

    def problem(self, routine: Routine, odd: dict, error: psycopg.Error | None) -> str | None:
        if error is None:
            return self.accepted_null(routine, odd)
        said = error.diag
        message = said.message_primary or ""
        text = f"{error.sqlstate} {message[:200]} [{(said.message_hint or '')[:80]}]"
        everything = "\n".join(filter(None, (message, said.message_detail, said.message_hint)))
        everything = everything[:3000]
        if error.sqlstate not in routine.states:
            return f"not documented {error.sqlstate}| {text}"
        if self.hidden.search(everything):
            return f"tells of {self.hidden.search(everything)[0]}| {text}"
        if error.sqlstate == "42501" and message.startswith("permission denied"):
            return None if not odd else f"permission| {text}"
        if not said.message_hint and error.sqlstate not in PROVIDER:
            return f"no hint| {text}"
        if error.sqlstate in ABSENT.get(routine.name, ()):
            return None
        if odd and error.sqlstate in ("22023", "42704", "42883"):
            names = set(odd)
            for pair in PAIRS:
                if pair & names:
                    names |= pair
            begins = re.match(r"(\w+)[: ]", message)
            named = begins[1] if begins else ""
            if named not in names and f"p_{named}" not in names:
                return f"names {named}| {text}"
        return None

    def accepted_null(self, routine: Routine, odd: dict) -> str | None:
        for argument, _, _, is_null in routine.arguments:
            if (
                argument in odd
                and odd[argument] is None
                and not is_null
                and argument not in NULL_IS_VALUE
                and f"{routine.name}.{argument}" not in NULL_IS_VALUE
            ):
                return f"took null for {argument}|"
        return None

    # -- which calls

    def each_odd_value(self):
        """Every function with every odd value of every argument, the others valid."""
        for routine in self.routines.values():
            for name, kind, *_ in routine.arguments:
                step = 9 if routine.name in SLOW else 1
                for value in odd_values(kind)[::step]:
                    if self.is_value(value, kind):
                        yield routine, {name: value}

    def at_random(self, number: int, seed: int = 1):
        randomly = random.Random(seed)
        choices = [r for r in self.routines.values() if r.arguments]
        made = 0
        while made < number:
            routine = randomly.choice(choices)
            if routine.name in SLOW and randomly.random() < 0.9:
                continue
            count = min(len(routine.arguments), randomly.choice([1, 1, 1, 2, 3]))
            odd = {}
            for argument in randomly.sample(routine.arguments, count):
                name, kind = argument[:2]
                valid = self.valid_value(routine, argument)
                if kind == "jsonb" and valid and randomly.random() < 0.7:
                    value = changed_json(valid, randomly)
                else:
                    value = randomly.choice(odd_values(kind))
                if self.is_value(value, kind):
                    odd[name] = value
            if odd:
                made += 1
                yield routine, odd
