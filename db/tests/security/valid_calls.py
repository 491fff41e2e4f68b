"""Valid calls of every function that a reader or a writer may execute: name to lists of arguments.

Products: `mine` may be read (and written, by the writer); `hidden` is there, `secret` is there at
times, `secret too` later, `none` never. The same holds for what is named after them: a caller is to
see no difference.
"""

ASK = "'how long does a refund take'"
ANY = ["'mine'", "'hidden'", "'secret'", "'secret too'", "'none'"]


def of_products(before: str = "", after: str = "") -> list[str]:
    """The same call for each product."""
    return [before + product + after for product in ANY]


def of(names: str, before: str = "", after: str = "") -> list[str]:
    """The same call for each of the names, which are parted by commas."""
    return [f"{before}'{name.strip()}'{after}" for name in names.split(",")]


def of_numbers(before: str = "", after: str = "") -> list[str]:
    """The same call for each product's number."""
    return [f"{before}{number}{after}" for number in (1, 3, 4, 5, -1)]


CHANNEL = [
    *of_products(f"{ASK}, "),
    f"{ASK}, null, 100",
    "'repaymnet of the tarif'",
    "'Secret plans', 'mine'",
    """'refund', 'mine', 10, '{"tag": "faq"}'""",
    """'refund', null, 10, '{"doc_id": [1, 2, 2000, 3000]}'""",
]
STRATEGIES = "words, engines, learned: secret set, none"
PROJECTS = "tickets, secret tickets, none"
SETS = "my set, secret set, my copy, none"
VECTOR = "array_fill(0.1::real, array[8])::vector"

CALLS: dict[str, list[str]] = {
    "_agent_error": ["-32600, 'no'"],
    "_agent_instructions": [""],
    "_agent_sources": [
        "null",
        """array[row(
        'document', 'x', '[{"doc_id": 1000}, {"doc_id": 3000}, {"doc_id": 4000}]', null, 0, null
    )::recall.answer_part]""",
    ],
    "_agent_mark": ["'x'"],
    "_agent_text": ["'x'"],
    "_answer_united": [
        """'select array[name] from recall.products()', '{}'""",
        *[
            f"""'select array[chunk_id::text] from recall.{name}(''refund'')', '{{}}'"""
            for name in ["search", "by_bm25", "by_fuzzy", "by_learned_vector"]
        ],
    ],
    "_call_tool": [
        f"""'{{"name": "{name}", "arguments": {arguments}}}'"""
        for name, arguments in [
            ("status", "{}"),
            ("none", "{}"),
            *[
                (n, f'{{"query": "refund", "product_name": "{p}"}}')
                for n in ["search"]
                for p in ["mine", "hidden", "secret", "secret too", "none"]
            ],
            *[
                ("ingest", f'{{"product_name": "{p}", "title": "t", "content": "c"}}')
                for p in ["hidden", "secret", "secret too", "none"]
            ],
        ]
    ],
    "_complete_argument": [
        """'{"ref": {"type": "ref/resource", "uri": "recall://{product}/{document}"},
        "argument": {"name": "product", "value": ""}}'""",
        *[
            f"""'{{"ref": {{"type": "ref/resource", "uri": "recall://{{product}}/{{document}}"}},
            "argument": {{"name": "document", "value": ""}},
            "context": {{"arguments": {{"product": "{p}"}}}}}}'"""
            for p in ["mine", "hidden", "secret", "secret too", "none"]
        ],
    ],
    "_decode_url": ["'a%20b'", "'%FF'"],
    "_document_uri": ["'secret', 1"],
    "_elicit": ["""'consent', 'Delete?', '{"delete": {"type": "boolean"}}'"""],
    "_give_state": ["'request', '1'"],
    "_take_state": ["'request', 'x'"],
    "_find_document": [
        f"'recall://{p}/{n}'" for p in ["mine", "hidden", "secret"] for n in [1, 1000, 3000, 4000]
    ],
    "_get_prompt": [
        f"""'{{"name": "grounded_answer",
        "arguments": {{"question": "refund", "product_name": "{p}"}}}}'"""
        for p in ["mine", "hidden", "secret", "secret too", "none"]
    ],
    "_describe_features": ["'tool', false", "'resource', true"],
    "_add_encoder_chunks": of_products("", ", 'tiny'"),
    "_unfitted_terms": ["1", "2", "-1"],
    "_add_encoder_terms": ["1, '{disk}', true", "2, '{disk}', true", "-1, '{disk}', true"],
    "_list_features": ["'tool', 'tools', '{}'", "'resource', 'resourceTemplates', '{}'"],
    "_list_resources": ["'{}'", """'{"cursor": "d2000"}'"""],
    "_prompt_grounded_answer": ["""'{"question": "refund"}'"""],
    "_read_resource": [
        f"""'{{"uri": "recall://{p}/{n}"}}'"""
        for p in ["mine", "hidden", "secret"]
        for n in [1, 1000, 3000, 4000]
    ],
    "_resource_document": ["""'{"uri": "recall://secret/3000"}'"""],
    "_revision": [""],
    "_run_feature": [
        f"""(select f from recall.agent_feature as f where (kind, name) = {row}), '{{}}', '{{}}'"""
        for row in ["('tool', 'status')", "('tool', 'delete')", "('resource', 'document')"]
    ],
    "_run_handler": ["'_tool_status', '{}'", "'_tool_none', '{}'"],
    "_schema_problem": ["""'1', '{"type": "string"}', 'x'"""],
    "_tool_answer": [f"""'{{"question": "refund", "product_name": "{p}"}}'""" for p in ["hidden"]],
    "_tool_chat": [f"""'{{"message": "refund", "product_name": "{p}"}}'""" for p in ["hidden"]],
    "_tool_delete": [
        f"""'{{"uri": "recall://{p}/{n}"}}'"""
        for p in ["hidden", "secret"]
        for n in [1000, 3000, 4000]
    ],
    "_tool_ingest": [
        f"""'{{"product_name": "{p}", "title": "t", "content": "c"}}'"""
        for p in ["hidden", "secret", "secret too", "none"]
    ],
    "_tool_rate": [f"""'{{"answer_id": {n}, "score": 1}}'""" for n in (1, 2, 3, 4, 5)],
    "_tool_search": ["""'{"query": "refund"}'""", """'{"query": "x", "product_name": "secret"}'"""],
    "_tool_status": ["'{}'", """'{"product_name": "secret"}'"""],
    "_visible_features": ["'tool'", "'prompt'", "'resource'"],
    "mcp": [
        f"""'{{"jsonrpc": "2.0", "id": 1, "method": "{method}", "params": {params}}}'"""
        for method, params in [
            ("initialize", "{}"),
            ("tools/list", "{}"),
            ("resources/list", "{}"),
            ("tools/call", '{"name": "status"}'),
            ("tools/call", '{"name": "search", "arguments": {"query": "Secret plans"}}'),
            *[
                ("tools/call", f'{{"name": "status", "arguments": {{"product_name": "{p}"}}}}')
                for p in ["mine", "hidden", "secret", "secret too", "none"]
            ],
        ]
    ],
    "_add_records": ["-1, '{a}', null, '{b}'"],
    "_analyzer_version": ["'cjk_en'", "'none'"],
    "_begin_dataset": ["'imdb', null, 10, '{}', 'public'"],
    "_begin_fit": ["1", "2", "3", "-1"],
    "_begin_training": [
        f"{name}, 'text-classification', 'note', 'note', null, null, '{{}}', 0, 'last', true, false"
        for name in ("'none'", "'secret tickets'")
    ],
    "_add_scores": ["'{\"(1,1,1,2.5,bm25)\"}', '{}', '{}', '{}'"],
    "_check_hits": ["'{\"(1,1,1,2.5,bm25)\"}', '{}'"],
    "_check_number": ["'p_x', 1, 0, 2, 'a hint'", "'p_x', 3, 0, 2, 'a hint'"],
    "_check_options": ["""'p_x', '{"a": 1}', '{"a": {"type": "number", "least": 0, "most": 2}}'"""],
    "_check_scores": ["""'p_x', '{"bm25": 1}', 0"""],
    "_commit_refusal": [""],
    "_compact_batch": [f"{n}, true" for n in (1, 3, 4, 5, -1)],
    "_embed_claim": ["'tiny', gen_random_uuid()"],
    "_embeddable_models": ["", "'tiny'", "'none'"],
    "_embedding_estimate": ["'tiny', 0, now()", "'none', 0, now()"],
    "_end_fit_step": ["1", "2", "3", "-1"],
    "_end_reading": ["-1"],
    "_end_training": ["-1"],
    "_find_relation": ["'note', 'public'", "'none', 'public'"],
    "_guide_complies": of_numbers("", ", 'my refund'"),
    "_guide_distance": ["'a:1', 'a'"],
    "_guide_document_id": [*of_numbers("", ", 1"), *of_numbers("", ", -1001")],
    "_guide_functions": ["1"],
    "_guide_plain_tsquery": of_numbers("", ", 'refund of parcels'"),
    "_require_guide_schema": ["'guides'", "'none'"],
    "_guide_terms": of_numbers("", ", 'refund of parcels'"),
    "_guide_tsquery": of_numbers("", ", 'refund | parcels'"),
    "_guide_views": ["1, 'public'"],
    "_hold_document": of_numbers("", ", 1"),
    "_keep_embedding": of_numbers("", f", 1, {VECTOR}"),
    "_id_range": [""],
    "_keep_state": of_numbers("'s0', ", ", '{}'"),
    "_make_guide_object": ["'view', 'guides', 'x', null, 'as select 1 as x'"],
    "_may_predict": ["'postgres', '{}'"],
    "_may_read": ["1", "3", "4", "5", "-1"],
    "_may_write": ["1", "3", "4", "5", "-1"],
    "_multiply_fit": ["1, '[1,2)'", "2, '[1,2)'", "-1, '[1,2)'"],
    "_option_problem": ["""'1', '{"type": "number", "least": 2, "most": 3}'"""],
    "_own_conversations": of_numbers(),
    "_products_to_compact": ["null", *ANY],
    "_read_records": ["null, 'public'"],
    "_reanalyze_questions": ANY,
    "_records_query": ["-1, 'public'"],
    "_refuse_null": ["'p_x', false", "'p_x', true"],
    "_require_product": [*of_products("", ", 'write'"), *ANY],
    "_setting_value": ["'log_answers'", "'none'"],
    "_start_encoder": of_products("", ", 'tiny', 0.25, 2"),
    "_put_encoder_in_use": ["1", "2", "3", "-1"],
    "_write_encoder_terms": ["1, '[1,2)'", "2, '[1,2)'", "-1, '[1,2)'"],
    "_train_step": ["-1, false"],
    "_require_cron": ["'postgres', 'call x()'"],
    "_schedule_job": ["'a job', '* * * * *', 'call x()'"],
    "_training_job": ["'tickets'"],
    "accept_synonym": ["1", "2", "-1"],
    "add_synonym": [*of_products("'parcel', 'package', "), "'parcel', 'package'"],
    "analyze": ["'Refunds of 5 gold'"],
    "analyze_query": of_products("'how long is a refund', 'cjk_en', "),
    "answer": [
        *of_products(f"{ASK}, "),
        ASK,
        "'what are the secret plans'",
        *of(STRATEGIES, f"{ASK}, 'mine', "),
        *of(STRATEGIES, f"{ASK}, 'secret', "),
        *of(STRATEGIES, f"{ASK}, null, "),
        f"{ASK}, null, null, '{{}}', {VECTOR}",
    ],
    "_embed_image_claim": ["'pictures', gen_random_uuid()"],
    "_start_image_encoder": of_products("", ", 0.25, 2"),
    "attach_image_model": [*of_products("", ", 'pictures'"), "'mine', 'tiny'"],
    "attach_model": [*of_products("", ", 'tiny'"), "'mine', 'tiny', true", "'mine', 'none'"],
    "by_bm25": CHANNEL,
    "by_content_keyword": CHANNEL,
    "by_document_keyword": CHANNEL,
    "by_fuzzy": CHANNEL,
    "by_image": CHANNEL,
    "by_known_question": CHANNEL,
    "by_learned_vector": CHANNEL,
    "by_vector": [*CHANNEL, f"null, null, 50, '{{}}', {VECTOR}"],
    "chat": [
        *of_products(f"'new', {ASK}, "),
        *of("s0, s-1, secret session", "", f", {ASK}"),
        *of("s0, s-1, secret session", "", f", {ASK}, 'secret'"),
        *of(STRATEGIES, f"'s1', {ASK}, 'mine', "),
        f"'s2', {ASK}, null, null, {VECTOR}",
        f"'s2', {ASK}, null, null, null, 'key'",
        f"'s2', {ASK}, null, null, null, 'key'",
    ],
    "chat_history": of("s0, s-1, secret session, none"),
    "check_compliance": ["'a refund on 4111111111111111'", *of_products("'a refund', ")],
    "check_index": ANY,
    "chunk_text": ["'a text'"],
    "claim_images": ["'pictures', 1000", "'pictures', 1000, '1 minute', 1", "'none'"],
    "claim_embedding_jobs": ["'tiny', 10000", "'none'"],
    "compaction_status": [""],
    "compare": [
        *of(SETS, "", ", 'default', 'words'"),
        *of(STRATEGIES, "'my set', 'default', "),
    ],
    "compare_models": of_products("", """, '{"how long is a refund": ["Refunds"]}'"""),
    "create_product": ANY,
    "delete_document": [
        *of_products("", ", 'Secret plans'"),
        *of("Refunds, Secret papers, none", "'mine', "),
    ],
    "deploy": of(PROJECTS),
    "detach_image_model": ANY,
    "detach_model": of_products("", ", 'tiny'"),
    "doctor": [""],
    "drop_golden_set": of(SETS),
    "drop_project": of(PROJECTS),
    "cancel_training": of(PROJECTS),
    "embed_image": ["'pictures', '\\x89504e470d0a1a0a'", "'none', null"],
    "embed": ["'tiny', 'x'", "'none', 'x'"],
    "embedding_status": ["", *ANY, "null, 'tiny'"],
    "evaluate": [*of(SETS), *of(STRATEGIES, "'my set', ")],
    "evaluate_questions": [*of(SETS), *of(STRATEGIES, "'my set', ")],
    "evaluations": ["", *of(SETS)],
    "experiment_status": ANY,
    "explain_answer": [
        *of_products(f"{ASK}, "),
        ASK,
        *of(STRATEGIES, f"{ASK}, 'mine', "),
        *of(STRATEGIES, f"{ASK}, 'secret', "),
        f"{ASK}, null, null, '{{}}', {VECTOR}",
    ],
    "explain_bm25": [*of_products(f"{ASK}, "), "'secretword golds', 'mine'"],
    "explain_predict": of(PROJECTS, "", ", 'a refund'"),
    "explain_search": [
        *of_products(f"{ASK}, "),
        ASK,
        *of(STRATEGIES, f"{ASK}, 'mine', 10, "),
        *of(STRATEGIES, f"{ASK}, 'secret', 10, "),
    ],
    "fail_embedding_jobs": [
        f"'tiny', array[{product}], array[{chunk}]::bigint[], gen_random_uuid(), 'x'"
        for product, chunk in ((1, 2), (4, 3000))
    ],
    "figure_budgets": [""],
    "forget_session": of("s0, s-1, secret session, none"),
    "frequent_questions": ANY,
    "find_images": [*of_products(f"{ASK}, "), ASK, f"null, null, 50, '{{}}', {VECTOR}"],
    "fuse_rrf": ["'{}'"],
    "fuse_scores": ["'{}'"],
    "golden_from_ratings": [
        *of_products("", ", 'rated'"),
        *of(SETS, "'mine', "),
    ],
    "golden_sets": ["", *ANY],
    "html_to_text": ["'<p>a</p>'"],
    "install_guide_names": of_products("'guides', "),
    "ingest_document": [
        *of_products("", ", 'Refunds', 'Quite another text'"),
        "'mine', 'Secret plans', 'A refund of gold takes five days'",
    ],
    "ingest_documents": [
        *of_products("", """, '[{"title": "Refunds", "content": "Quite another text"}]'"""),
        """'mine', '[{"title": "Secret plans", "content": "A refund of gold takes five days"}]'""",
    ],
    "learn_answerable": ["'my set'", "'secret set'", "'none'", "'my set', 'none'"],
    "load_golden_set": [
        *of(
            SETS + ", new",
            "",
            """, 'mine', '[{"id": "1", "question": "refund", "relevant": ["Secret plans"]}]'""",
        ),
        *of_products("'new', ", """, '[{"question": "x", "relevant": ["y"]}]'"""),
    ],
    "paraphrase_golden_questions": of(SETS, "", ", 'tiny'"),
    "predict": of(PROJECTS, "", ", 'a refund'"),
    "predict_batch": of(PROJECTS, "", ", array['a refund', 'no paper']"),
    "predict_proba": of(PROJECTS, "", ", 'a refund'"),
    "private_count": of_products("", ", 0.1"),
    "private_histogram": of_products("", ", 0.1, 'found', '{1}'"),
    "private_mean": of_products("", ", 0.1"),
    "products": [""],
    "query_encoder_status": ["", *ANY],
    "queue_message": ["'q', 'm'", "'q', 'n', now(), '1 minute', '0'"],
    "rate": [f"{n}, 1" for n in (1, 4, 5, 6, 8, 12, -1)],
    "rebuild_index": ANY,
    "recall": [*of_products(f"{ASK}, "), ASK, "'Secret plans'"],
    "record_evaluation": [*of(SETS), *of(STRATEGIES, "'my set', ")],
    "refresh_query_encoder": ["", *ANY, "null, 'tiny'"],
    "reject_synonym": ["1", "2", "-1"],
    "remove_guide_names": ["'guides'", "'none'"],
    "remove_synonym": of_products("'refund', 'repayment', "),
    "retry_embedding_jobs": ANY,
    "route_document": of(PROJECTS, "", ", 2000"),
    "route_message": of(PROJECTS, "", ", 'a refund'"),
    "route": [*of_products("", ", 's0'"), "'mine', 'secret session'", "'mine', 'new'"],
    "search_by_image": of_products(f"{VECTOR}, "),
    "search": [
        *of_products(f"{ASK}, "),
        f"{ASK}, null, 100",
        "'Secret plans'",
        *of(STRATEGIES, f"{ASK}, 'mine', 10, "),
        *of(STRATEGIES, f"{ASK}, 'secret', 10, "),
        *of(STRATEGIES, f"{ASK}, null, 10, "),
        f"{ASK}, null, 50, null, '{{}}', {VECTOR}",
    ],
    "load_dataset": ["'imdb'", "'none'"],
    "_dataset_column_type": ["""'{"dtype": "int64", "_type": "Value"}'"""],
    "_encode_url": ["'a b'"],
    "_end_dataset": ["""'{"table": "pg_temp.none"}'"""],
    "_get_dataset": ["'https://datasets-server.huggingface.co', 'splits', '{}'"],
    "_load_dataset_page": ["""'{"splits": [], "url": "https://none.example"}', 0"""],
    "_name_dataset_table": ["'imdb', 'public'"],
    "schedule_training": of(PROJECTS),
    "unschedule_training": of(PROJECTS),
    "share_project": of(PROJECTS, "", ", '{}'"),
    "store_image": [*of_products("", ", 1, null"), *of_products("", ", 3001, null")],
    "store_image_embeddings": [
        f"'pictures', array[{product}], array[{image}]::bigint[], array['\\x00'::bytea],"
        f" array[{VECTOR}]"
        for product, image in ((1, 2), (4, 3000))
    ],
    "store_embeddings": [
        f"'tiny', array[{product}], array[{chunk}]::bigint[], array['x'::bytea], array[{VECTOR}]"
        for product, chunk in ((1, 2), (4, 3000))
    ],
    "suggest_synonyms": ANY,
    "switch_model": of_products("", ", 'tiny'"),
    "text_images": ["'![a](b.png)'"],
    "tune": of(PROJECTS, "", ", 'text-classification', 'note', 'label'"),
    "unqueue_message": ["'q', 'm'"],
    "change_master_key": ["repeat('ab', 32)"],
    "open_metadata": of_products("", ", '{}'"),
    "unlock": ["null", "repeat('ab', 32)"],
    "vote": of(PROJECTS, "array[", "], 'a refund'"),
}

PROCEDURES: dict[str, list[str]] = {
    "_can_commit": ["null"],
    "compact": ["", *ANY],
    "embed_pending": ["", "'tiny'", "'none'"],
    "_complete_encoder": of_products("", ", 'tiny', false"),
    "_fit_encoder": ["1, null, false", "2, null, false", "-1, null, false"],
    "_solve_fit": ["1, null, false", "2, null, false", "-1, null, false"],
    "embed_images": ["'pictures'", "'none'"],
    "learn_image_encoder": ANY,
    "learn_query_encoder": of_products("", ", 'tiny', 0.25, 2"),
    "reanalyze": ANY,
    "train": of(PROJECTS, "", ", 'text-classification', 'note', 'label'"),
    "retrain": of(PROJECTS),
    "fetch_dataset": ["'imdb'", "'none'"],
}
