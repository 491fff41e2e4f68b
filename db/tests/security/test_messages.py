"""No error, hint or notice carries what its caller may not read; no name that is taken tells it."""

import re
from pathlib import Path

import psycopg

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
LITERAL = re.compile(r"'(?:[^']|'')*'|--[^\n]*")
NAME = re.compile(r"(?<![\w.])[a-z_]\w*(?:\.\w+)*(?![\w(])")
WORDS = re.compile(r"\w+").findall(
    "and case detail else end errcode exception format from hint in info is message not notice"
    " null or select text then using warning when interval epoch numeric recall pg_catalog like"
    " current_user current_database"
)

# What messages say that is no argument, and why it tells its caller nothing new.
OF_ARGUMENT = "parsed from an argument"
OF_ROW = "of the row that the caller writes"
OF_COUNT = "what this call did, in products that the caller named or may write"
OF_OWN = "of a product that the caller may write, checked before"
OF_MODEL = "of a model, which every reader may list"
OF_CATALOG = "of a registry that every reader may list"
OF_SERVER = "the server's own answer, to a text of the caller"
OF_EXTENSION = "of an extension, which every role may list"
MOVER = "for the owner of recall, who moves the product"
ADMIN = "for members of recall_admin, who read every product"
OF_RELATION = "of a relation that the caller reads, and of a project of his"
TOLD = {
    "_add_records": {
        "v_problem.column_name": OF_RELATION,
        "v_problem.records": OF_RELATION,
        "v_snapshot.relation_name": OF_RELATION,
    },
    "_ask_http": {
        "v_options": OF_MODEL,
        "v_reply": OF_SERVER,
        "v_count": OF_ARGUMENT,
        "v_format.items": OF_CATALOG,
    },
    "_by_vector": {
        "v_model.dimensions": OF_MODEL,
        "v_model.name": OF_MODEL,
        "v_query": OF_ARGUMENT,
    },
    "_check_rule_model": {
        **dict.fromkeys(["as", "by", "k", "order"], "the labels of the model that an admin names"),
        "v_answer.error": OF_MODEL,
        "v_answer.labels": "the labels of the model that an admin names",
    },
    "_choose_trainer": {
        **dict.fromkeys(["by", "name", "order", "task", "trainer", "where"], OF_CATALOG),
        "v_trainer.description": OF_CATALOG,
        "v_trainer.name": OF_CATALOG,
    },
    "_class_vectors": {"v_error": OF_SERVER, "v_sqlstate": OF_SERVER},
    "_read_documents": {
        **dict.fromkeys(["n", "v_bad", "v_given.fields"], OF_ARGUMENT),
        **dict.fromkeys(["v_hint", "v_message"], "what recall._new_document raised"),
    },
    "_end_reading": {
        "v_classes": OF_RELATION,
        "v_records": OF_RELATION,
        "v_snapshot.relation_name": OF_RELATION,
        "v_snapshot.train_count": OF_RELATION,
        "v_snapshot.y_column_name": OF_RELATION,
    },
    "_end_training": {
        "v_deploys": OF_RELATION,
        "v_metrics": OF_RELATION,
        "v_model.automatic_deploy": OF_RELATION,
        "v_model.id": OF_RELATION,
        "v_project.name": OF_RELATION,
    },
    "_make_guide_object": dict.fromkeys(
        ["v_found.kind", "v_object"], "of the server's catalog, in a schema that the caller named"
    ),
    "_open_project": {
        **dict.fromkeys(["by", "name", "order", "task"], OF_CATALOG),
        "v_project.task": OF_RELATION,
        "v_task": OF_ARGUMENT,
    },
    "_records_query": {"v_snapshot.relation_name": OF_RELATION},
    "_spend_figure": dict.fromkeys(
        ["v_budget.epsilon", "v_spent", "numeric"], "of the caller's own budget"
    ),
    "_spend_privacy": {
        "v_budget.epsilon": OF_RELATION,
        "v_budget.spent": OF_RELATION,
        "v_epsilon": OF_ARGUMENT,
    },
    "_ask_tuned": {
        **dict.fromkeys(["v_answer.error", "v_answer.retry_after", "v_answer.sqlstate"], OF_SERVER),
        **dict.fromkeys(["integer", "v_most"], OF_CATALOG),
    },
    "_ask_dblink": dict.fromkeys(
        ["log", "sqlerrm", "sqlstate", "v_node.name"], "of the server's log"
    ),
    "_ask_plproxy": dict.fromkeys(["log", "v_message", "v_name", "v_state"], "of the server's log"),
    "_require_transport": {"v_trouble": OF_EXTENSION, "v_remedy": OF_EXTENSION},
    "_open_dblink": dict.fromkeys(["log", "sqlerrm", "sqlstate"], "of the server's log"),
    "add_node": {"v_taken": "for the owner of recall"},
    "add_replica": dict.fromkeys(["v_id_range", "v_node.id_range"], "for the owner of recall"),
    "_ask": {
        **dict.fromkeys(["log", "sqlstate", "v_reader.name"], "of the server's log"),
        "sqlerrm": "of the server's log, and recall._refuse_away's: the node's name",
    },
    "place_product": {"v_node.name": ADMIN},
    "_join_node": dict.fromkeys(["v_found", "v_like.name"], "for the owner of recall"),
    "_take_strategy": {"v_row.name": ADMIN},
    "_split_begin": dict.fromkeys(["v_missing", "v_source.name", "v_trouble"], MOVER),
    "_move_end": dict.fromkeys(["v_node.name", "v_target.name"], MOVER),
    "_move_last": dict.fromkeys(["log", "sqlerrm"], "of the server's log"),
    "_move_late": dict.fromkeys(["log", "v_table.name"], "of the server's log"),
    "_move_need_keys": dict.fromkeys(["p_target.name", "v_trouble"], MOVER),
    "move_product": {"v_count": MOVER},
    "_move_pass": dict.fromkeys(["v_count", "v_done"], MOVER),
    "_move_receive": {"v_product.name": MOVER},
    "_move_write": {"v_name": MOVER},
    "_cancel_http": {"p_model.id": OF_RELATION, "sqlerrm": OF_SERVER},
    "_fit_http": {"sqlstate": OF_SERVER, "v_error": OF_SERVER},
    "_start_tuning_job": {"v_job": OF_SERVER},
    "_train_step": {"v_model.trainer": OF_CATALOG},
    "_trainer_options": {"v_passed_over": OF_ARGUMENT},
    "_tuning_model": {"v_name": OF_ARGUMENT},
    "_upload_records": {
        "v_characters": OF_RELATION,
        "v_labels": OF_RELATION,
        "v_most": OF_CATALOG,
        "v_file": OF_SERVER,
    },
    "_unfinished_model": {"v_found.id": OF_RELATION},
    "_write_guide_document": {"new.id": OF_ROW},
    "_write_guide_embedding": {"new.doc_id": OF_ROW},
    "_write_guide_pair": {"new.id": OF_ROW},
    "register_project": dict.fromkeys(
        ["v_labels", "v_name", "v_project.name", "v_project.task"], ADMIN
    ),
    "retrain": dict.fromkeys(["v_count", "v_model.records"], OF_RELATION),
    "deploy": {"project_name": OF_ARGUMENT, "v_strategy": OF_ARGUMENT},
    "explain_predict": {"v_trainer.name": OF_CATALOG},
    "predict_batch": {
        "texts_a": OF_ARGUMENT,
        "texts_b": OF_ARGUMENT,
        "v_is_pair": OF_CATALOG,
        "v_model.task": OF_RELATION,
    },
    "predict_proba": {"project_name": OF_ARGUMENT},
    "route_document": {"p_doc_id": OF_ARGUMENT},
    "route_message": {"p_least_probability": OF_ARGUMENT},
    "train": {"project_name": OF_ARGUMENT, "v_state": OF_RELATION},
    "tune": {"project_name": OF_ARGUMENT, "v_state": OF_RELATION},
    "_begin_dataset": {
        "v_table": OF_ARGUMENT,
        **dict.fromkeys(["v_subset", "v_subsets"], "what a public data set has"),
    },
    "_get_dataset": {
        "integer": OF_CATALOG,
        "v_error": "what an allowed server answered",
        "v_rest": "how long it asks to wait",
        "v_state": OF_CATALOG,
    },
    "_load_dataset_page": {"bigint": OF_CATALOG, "v_split": "what a public data set has"},
    **dict.fromkeys(
        ["fetch_dataset", "load_dataset"],
        {"source": OF_ARGUMENT, "v_loaded": OF_RELATION, "v_total": "what a public data set has"},
    ),
    "_check_default_strategy": {"new.default_strategy": OF_ROW},
    "_check_embeddings": {"v_dimensions": OF_ARGUMENT, "v_number": OF_ARGUMENT},
    "_check_evaluation": {"v_bad": OF_ARGUMENT},
    "_check_filter": {"v_key": OF_ARGUMENT, "v_value": OF_ARGUMENT},
    "_check_options": {
        "v_option.key": OF_ARGUMENT,
        "v_option.value": OF_ARGUMENT,
        "v_problem": "what an option has to be",
        **dict.fromkeys(["k", "as", "by", "order"], "the names of the options"),
    },
    "_check_pattern": {
        "v_repetitions": OF_ARGUMENT,
        "sqlerrm": "what is wrong with a pattern of the caller",
    },
    "_check_strategy": {
        "v_engine.name": OF_ARGUMENT,
        "v_engine.channel": OF_CATALOG,
        "v_bad.name": OF_ARGUMENT,
        "v_bad.number": OF_ARGUMENT,
        "v_bad.least": "a constant",
        "v_bad.most": "a constant",
    },
    "_drop_own_indexes": {"v_index": "an index by the number of the product dropped"},
    "_embed_synced": {
        "v_model.name": OF_MODEL,
        "v_done.stored": OF_COUNT,
        "v_done.failed": OF_COUNT,
        "v_done.error": OF_SERVER,
    },
    "_embed_words": {"v_results": OF_SERVER},
    "_extension_schema": {"v_trouble": OF_EXTENSION},
    "_golden_questions": {
        "v_bad.n": OF_ARGUMENT,
        "v_bad.problem": OF_ARGUMENT,
        "v_bad.id": OF_ARGUMENT,
    },
    "_http_call": {
        "v_failure": OF_SERVER,
        "v_answer.status": OF_SERVER,
        "v_answer.retry_after": OF_SERVER,
        "v_content": OF_SERVER,
    },
    "_prepare_chunk": {"new.doc_id": OF_ROW, "new.product_id": OF_ROW},
    "_prepare_image": {"new.product_id": OF_ROW},
    "_prepare_document": {"new.product_id": OF_ROW},
    "_require_cron": {"v_home": ADMIN},
    "_require_origin": {"v_origin": OF_ARGUMENT},
    "_require_vendor": {"v_trouble": OF_EXTENSION, "v_is_absent": OF_EXTENSION},
    "_split_questions": {"ids": "how many questions the caller's golden set has"},
    "_solve_fit": {
        "v_start": "a time",
        "v_step.step": OF_COUNT,
        "v_step.least_steps": OF_ARGUMENT,
        "v_step.most_steps": OF_ARGUMENT,
        "v_step.residual": OF_COUNT,
    },
    "add_synonym": {"v_term": OF_ARGUMENT},
    "build_engine_index": {"v_engine.extension": OF_CATALOG, "v_trouble": ADMIN},
    "build_vector_indexes": {"v_index": ADMIN, "v_vectors": ADMIN},
    "compact": {
        "v_products.names": OF_OWN,
        "v_packed": OF_COUNT,
        "i": "a place in v_products.names",
    },
    "embed_image": {
        "v_answer.error": OF_SERVER,
        "v_answer.sqlstate": OF_SERVER,
        "v_answer.retry_after": OF_SERVER,
    },
    "embed_images": {"v_stored": OF_COUNT, "v_failed": OF_COUNT, "v_done.error": OF_SERVER},
    "find_images": {"v_dimensions": OF_MODEL},
    "learn_image_encoder": {"v_said": OF_COUNT},
    "search_by_image": {"v_model.dimensions": OF_MODEL, "v_model.name": OF_MODEL},
    "embed": {
        "v_answer.error": OF_SERVER,
        "v_answer.sqlstate": OF_SERVER,
        "v_answer.retry_after": OF_SERVER,
    },
    "embed_pending": {
        "v_model": OF_MODEL,
        "v_stored": OF_COUNT,
        "v_failed": OF_COUNT,
        "v_done.error": OF_SERVER,
        "v_start": "a time",
    },
    "enable_in_process": {"v_trouble": ADMIN, "v_detail": ADMIN, "sqlerrm": ADMIN},
    "enable_plproxy": {"v_trouble": ADMIN},
    "learn_answerable": {"v_labels": OF_COUNT},
    "_complete_encoder": {
        "v_start": "a time",
        "v_first": OF_COUNT,
        "v_at_once": OF_COUNT,
        "v_number": OF_COUNT,
    },
    "learn_query_encoder": {"v_said": OF_COUNT},
    "learn_strategy": {"v_strategy": ADMIN},
    "learn_words": {"v_analyzer": OF_CATALOG, "v_fit_id": OF_COUNT},
    "measure_vector_recall": {"v_model.dimensions": OF_MODEL, "v_model.name": OF_MODEL},
    "paraphrase_golden_questions": {"v_answer.error": OF_SERVER, "v_answer.sqlstate": OF_SERVER},
    "purge_qa_log": {"v_days": OF_ARGUMENT, "v_deleted": ADMIN},
    "purge_sessions": {"v_deleted": ADMIN},
    "reanalyze": {"v_done": OF_COUNT},
    "refresh_frequent_questions": {"v_questions": ADMIN},
    "register_model": {
        "v_key": OF_ARGUMENT,
        "v_model.dimensions": OF_MODEL,
        "v_model.kind": OF_MODEL,
    },
    "reseal": {"v_rows": ADMIN},
    "set_compliance_rule": {"v_bad": OF_ARGUMENT},
    "set_setting": {"v_type": OF_CATALOG},
    "switch_model": {"v_missing": OF_OWN, "v_old.name": OF_MODEL},
}

# Unique over all products; what is unique in a product, a session or a set is not listed here.
UNIQUE = """
select distinct c.relname || '.' || string_agg(
    pg_get_indexdef(i.indexrelid, k.n::integer, true), ', ' order by k.n
)
from pg_index as i
inner join pg_class as c on i.indrelid = c.oid
cross join generate_series(1, i.indnkeyatts) as k (n)
where c.relnamespace = 'recall'::regnamespace and i.indisunique
group by c.relname, i.indexrelid
having
    bool_or((
        select t.typcategory in ('S', 'U')
        from pg_attribute as a
        inner join pg_type as t on a.atttypid = t.oid
        where a.attrelid = i.indexrelid and a.attnum = k.n
    ))
    and not bool_or(pg_get_indexdef(i.indexrelid, k.n::integer, true) ~ '_id\\M')
order by 1
"""
REGISTRY = "what is there for all products"
NAMES = {
    "agent_feature": REGISTRY,
    "alert": REGISTRY,
    "analyzer": REGISTRY,
    "answer_text": REGISTRY,
    "answerable_feature": REGISTRY,
    "chatter": REGISTRY,
    "channel": REGISTRY,
    "character_fold": REGISTRY,
    "character_sound": REGISTRY,
    "engine": REGISTRY,
    "fusion": REGISTRY,
    "http_format": REGISTRY,
    "http_origin": REGISTRY,
    "metric": REGISTRY,
    "node": "the owner of recall adds nodes, for all products",
    "node_registry": REGISTRY,
    "optional_extension": REGISTRY,
    "passage_feature": REGISTRY,
    "placement": ADMIN,
    "product_part": ADMIN,
    "project": "unique for an owner, whose members see all of their names",
    "provider": REGISTRY,
    "regional_word": REGISTRY,
    "glossary_word": REGISTRY,
    "replica": "the owner of recall adds replicas, for all products",
    "reranker": REGISTRY,
    "routing": REGISTRY,
    "setting": REGISTRY,
    "source_kind": REGISTRY,
    "task": REGISTRY,
    "trainer": REGISTRY,
    "transport": REGISTRY,
    "_html_entity": "constants",
    "_local_body": "granted to nobody",
    "_lock": "granted to nobody",
    "_secret": ADMIN,
    "alembic_version": "granted to nobody",
    "message_queue": "each role has its own",
    "model": "recall_admin registers models, for all products; readers list them",
    "product": "recall_admin makes and renames products, and sees all of their names",
    "strategy": "recall_admin makes strategies, and sees all of their names",
    "user_word": "recall_admin adds words, to all products",
    "word_list": REGISTRY,
}


def messages(text: str) -> list[str]:
    """The expressions of every raise, without its literals."""
    parts = re.split(r"\braise\b(?! *;)", LITERAL.sub("''", text))
    return [part.split(";")[0] for part in parts[1:]]


def names(text: str) -> set[str]:
    """What is said that is no argument."""
    said = {name for message in messages(text) for name in NAME.findall(message)}
    return {name for name in said.difference(WORDS) if not name.startswith("p_")}


def test_a_name_in_a_message_is_found() -> None:
    text = (
        "raise exception 'p_x: it''s % of %', v_row.name, length(p_x) using hint = v_hint || 'x';"
    )
    assert names(text) == {"v_row.name", "v_hint"}


def test_messages_say_what_their_caller_may_know() -> None:
    new = {
        path.stem: names(path.read_text()) - TOLD.get(path.stem, {}).keys()
        for path in FUNCTIONS.glob("*/*.sql")
    }
    assert {name: said for name, said in new.items() if said} == {}


def test_names_over_all_products(attack) -> None:
    unique = {row.split(".")[0] for (row,) in attack.owner.execute(UNIQUE)}
    assert unique - NAMES.keys() == set()


def test_a_provider_does_not_tell_one_product_of_another(attack) -> None:
    """Endpoints repeat in their errors what they were given."""
    owner = attack.owner
    owner.execute("""
        create function recall._t_loud(recall.model, recall._model_request)
        returns recall._model_answer
        language plpgsql as $$
        begin
            raise exception 'status 503: %', array_to_string($2.texts, '; ')
                using errcode = 'RC503';
        end $$""")
    owner.execute(
        "insert into recall.provider (name, function_name, kinds, description)"
        " values ('t_loud', '_t_loud', '{embed}', 'repeats what it is asked')"
    )
    owner.execute("select recall.register_model('loud', 't_loud', 8)")
    for product in ("hidden", "mine"):
        owner.execute("select recall.attach_model(%s, 'loud')", [product])
        owner.execute(
            "select recall.ingest_document(%(product)s, 'T', 'words of ' || %(product)s)",
            {"product": product},
        )
    owner.execute("call recall.embed_pending('loud')")
    told = attack.reader.execute("select last_error from recall.embedding_status()").fetchall()
    assert "words of mine" in str(told)
    assert "hidden" not in str(told)


def test_a_session_does_not_tell_what_its_product_is_called_since(attack) -> None:
    attack.reader.execute("select recall.chat('s', 'tea', 'mine')")
    attack.owner.execute(
        "update recall.product set name = 'falcon', readers = '{}' where name = 'mine'"
    )
    for call in ("chat('s', 'tea')", "chat_history('s')", "forget_session('s')"):
        try:
            told = attack.reader.execute(f"select recall.{call}").fetchall()
        except psycopg.Error as error:
            told = [str(error)]
        assert "falcon" not in str(told), call
