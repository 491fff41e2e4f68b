"""What others made, named or set does not run with the rights of the owner, or of an admin."""

import psycopg
import pytest
from psycopg import sql

# What a planted function says when it is reached; no handler catches it.
REACHED = "ZZ001"
TYPES = [
    "text", "integer", "bigint", "smallint", "double precision", "real", "numeric", "boolean",
    "jsonb", "name", "interval", "timestamptz", "tsvector", "text[]", "bigint[]", "integer[]",
]  # fmt: skip
OPERATORS = "+ - * / % || = <> < <= > >= ~ ~* !~ ~~ @@ @> <@ && -> ->> #>> ?"
# By bare names in the functions, with arguments of any type.
POLYMORPHIC = {
    1: "cardinality unnest array_agg min max count sum avg concat to_jsonb abs round ceil length"
    " jsonb_build_object jsonb_agg array_to_string string_agg format",
    2: "format concat concat_ws array_length array_append array_cat array_position array_remove"
    " array_to_string string_agg round mod power left right repeat generate_series"
    " jsonb_object_agg jsonb_build_object jsonb_build_array regexp_replace substr strpos",
}
PLANT = """
do $plant$
declare
    v_name text;
    v_types text [] := %(types)s;
    v_body text := $body$begin
        raise exception 'reached as %%', current_user using errcode = 'ZZ001';
    end$body$;
begin
    foreach v_name in array %(names1)s loop
        for i in 1..cardinality(v_types) loop
            execute format(
                'create function %(schema)s.%%s(%%s) returns text language plpgsql as %%L',
                v_name, v_types[i], v_body
            );
        end loop;
    end loop;
    foreach v_name in array %(names2)s loop
        for i in 1..cardinality(v_types) loop
            for j in 1..cardinality(v_types) loop
                execute format(
                    'create function %(schema)s.%%s(%%s, %%s) returns text language plpgsql as %%L',
                    v_name, v_types[i], v_types[j], v_body
                );
            end loop;
        end loop;
    end loop;
    for i in 1..cardinality(v_types) loop
        for j in 1..cardinality(v_types) loop
            execute format(
                'create function %(schema)s.planted(%%s, %%s) returns boolean language plpgsql'
                ' as %%L',
                v_types[i], v_types[j], v_body
            );
            foreach v_name in array %(operators)s loop
                execute format(
                    'create operator %(schema)s.%%s (function = %(schema)s.planted,'
                    ' leftarg = %%s, rightarg = %%s)', v_name, v_types[i], v_types[j]
                );
            end loop;
        end loop;
    end loop;
end
$plant$
"""


def plant_everything(session: psycopg.Connection, schema: str) -> None:
    """What matches exactly where pg_catalog's needs a cast or takes any type."""

    def literal(texts: list[str]) -> str:
        return sql.Literal(texts).as_string(session) + "::text[]"

    session.execute("set search_path = pg_catalog")
    session.execute(
        PLANT.replace("%%", "\0")
        .replace("%(types)s", literal(TYPES))
        .replace("%(names1)s", literal(POLYMORPHIC[1].split()))
        .replace("%(names2)s", literal(POLYMORPHIC[2].split()))
        .replace("%(operators)s", literal(OPERATORS.split()))
        .replace("%(schema)s", schema)
        .replace("\0", "%")
    )


def is_superuser(attack, role: str) -> bool:
    query = "select rolsuper from pg_roles where rolname = %s"
    return attack.owner.execute(query, [attack.roles[role]]).fetchone()[0]


def let_create(attack, role: str) -> None:
    """CREATE on the database, as the owner of another application has it."""
    attack.owner.execute(
        f'grant create on database "{attack.owner.info.dbname}" to {attack.roles[role]}'
    )


def rise(attack, role: str) -> str:
    """A body in plpgsql that makes who runs it give a role all rights."""
    return f"begin execute 'alter role {attack.roles[role]} superuser'; return %s; end"


def ingest(attack, count: int = 3) -> None:
    for n in range(count):
        attack.owner.execute(
            "select recall.ingest_document('mine', %s, %s)",
            [f"Vacuum {n}", f"Autovacuum removes dead rows, part {n}. It runs by itself."],
        )


# -- what definer functions search -----------------------------------------------------------------

# The types with which recall's functions call format, exactly: they beat pg_catalog's variadic one.
FORMATS = [
    "text, integer", "text, bigint", "text, name", "text, text", "text, integer, integer",
    "text, text, integer", "text, integer, text", "text, integer, integer, integer",
    "text, text, integer, integer", "text, integer, integer, bigint", "text, name, text, integer",
]  # fmt: skip


def test_a_planted_format_is_not_called(attack) -> None:
    """The attack of issue 12: a schema that definer functions searched."""
    ingest(attack)
    let_create(attack, "reader")
    attack.reader.execute("create schema extensions")
    attack.reader.execute("grant usage on schema extensions to public")
    for types in FORMATS:
        attack.reader.execute(
            f"create function extensions.format({types}) returns text language plpgsql as "
            + sql.Literal(rise(attack, "reader") % "null").as_string(attack.reader)
        )
    for query in [
        "select * from recall.explain_bm25('dead rows', 'mine')",
        "select * from recall.explain_search('dead rows', 'mine')",
        "select * from recall.search('dead rows', 'mine')",
        "select * from recall.answer('what removes dead rows?', 'mine')",
        "select * from recall.doctor()",
    ]:
        try:
            attack.reader.execute(query)
        except psycopg.Error as error:
            assert error.sqlstate not in (REACHED, "42501"), query
    assert not is_superuser(attack, "reader")


def test_doctor_tells_where_others_may_create(attack) -> None:
    """A right that was given after the installation, in a schema that functions search."""
    query = "select served_by, detail, remedy from recall.doctor() where capability like %s"
    query += " and state = 'problem'"
    assert attack.owner.execute(query, ["rights%"]).fetchall() == []
    schema = attack.owner.execute(
        "select extnamespace::regnamespace::text from pg_extension where extname = 'vector'"
    ).fetchone()[0]
    attack.owner.execute(f"grant create on schema {schema} to {attack.roles['rival']}")
    ((served_by, detail, remedy),) = attack.reader.execute(query, ["rights%"]).fetchall()
    assert served_by == schema
    assert attack.roles["rival"] in detail
    attack.owner.execute(remedy.partition(";")[0])
    assert attack.owner.execute(query, ["rights%"]).fetchall() == []


def test_temporary_objects_are_not_taken_for_ours(attack) -> None:
    ingest(attack)
    reader = attack.reader
    expected = reader.execute("select title from recall.search('dead rows', 'mine')").fetchall()
    assert expected
    tables = attack.owner.execute(
        "select relname from pg_class where relnamespace = 'recall'::regnamespace"
        " and relkind in ('r', 'm')"
    ).fetchall()
    with reader.transaction():
        for (name,) in tables:
            reader.execute(f'create temporary table "{name}" (id integer) on commit drop')
        for name in ["pg_class", "pg_proc", "pg_roles", "pg_namespace", "pg_extension"]:
            reader.execute(f"create temporary table {name} (oid oid) on commit drop")
        reader.execute("create type pg_temp.hit as (a integer)")
        query = "select title from recall.search('dead rows', 'mine')"
        assert reader.execute(query).fetchall() == expected
        reader.execute("select * from recall.doctor()")
        reader.execute("select recall.answer('what removes dead rows?', 'mine')")


# -- vendors ---------------------------------------------------------------------------------------

VENDORS = {
    "pgml": ("embed(transformer text, inputs text[], kwargs jsonb)", "setof real[]", "pgml"),
    "rds_ai": ("embed(content text, model text)", "text", "rds_ai"),
    "rds_embedding": (
        "get_embedding_by_model(model text, api_key text, text text)", "text", "rds_embedding",
    ),
    "recall_in_process": (
        "embed(p_texts text[], p_is_query boolean)", "setof real[]", "in_process",
    ),
}  # fmt: skip


def add_vendor_model(attack, provider: str) -> None:
    attack.owner.execute(
        "select recall.register_model('m', %s, 3, jsonb_strip_nulls(jsonb_build_object("
        "'model', 'm', 'secret', null)))",
        [provider],
    )
    attack.owner.execute("select recall.attach_model('mine', 'm')")


@pytest.mark.parametrize("schema", VENDORS)
@pytest.mark.parametrize("how", ["schema", "overload"])
def test_a_made_up_vendor_is_not_called(attack, schema: str, how: str) -> None:
    signature, returns, provider = VENDORS[schema]
    body = rise(attack, "reader") % "null" if returns == "text" else (
        f"begin execute 'alter role {attack.roles['reader']} superuser'; return; end"
    )  # fmt: skip
    if how == "schema":
        let_create(attack, "reader")
        attack.reader.execute(f"create schema {schema}")
    else:
        attack.owner.execute(f"create schema {schema}")
        attack.owner.execute(f"grant create, usage on schema {schema} to {attack.roles['reader']}")
        # The vendor's own, and later an overload of the reader's.
        attack.owner.execute(
            f"create function {schema}.{signature.partition('(')[0]}(other boolean) returns text"
            " language sql return 'x'"
        )
    if how == "schema":
        attack.reader.execute(f"grant usage on schema {schema} to public")
    attack.reader.execute(
        f"create function {schema}.{signature} returns {returns} language plpgsql as "
        + sql.Literal(body).as_string(attack.reader)
    )
    add_vendor_model(attack, provider)
    ingest(attack, 1)
    for session, statement in [
        (attack.reader, "select recall.embed('m', 'a question')"),
        (attack.reader, "select * from recall.search('a question', 'mine')"),
        (attack.writer, "call recall.embed_pending('m')"),
        (attack.admin, "select recall.embed('m', 'a question')"),
    ]:
        try:
            session.execute(statement)
        except psycopg.Error as error:
            assert error.sqlstate != REACHED
    assert not is_superuser(attack, "reader")
    trouble = attack.owner.execute(
        "select detail from recall.doctor() where capability = 'rights of the owner'"
        " and served_by like %s and state = 'problem'",
        [schema + "%"],
    ).fetchall()
    assert trouble, "doctor() shows it"


def test_a_configuration_of_somebody_is_no_analyzer(attack) -> None:
    """The analyzer jieba looks for a configuration by its bare name."""
    let_create(attack, "reader")
    attack.reader.execute("create schema planted")
    attack.reader.execute("create text search configuration planted.jiebacfg (copy = simple)")
    make = "select recall.create_product('words', p_analyzer => 'jieba')"
    with pytest.raises(psycopg.errors.UndefinedObject):
        attack.owner.execute(make)
    attack.reader.execute("create text search dictionary planted.dict (template = simple)")
    for options, function in [
        ('{"config": "planted.jiebacfg"}', "_analyze_config"),
        ('{"dictionary": "planted.dict"}', "_analyze_cjk_en"),
    ]:
        with pytest.raises(psycopg.errors.UndefinedObject):
            attack.owner.execute(
                "select recall.add_analyzer('planted', %s, %s)", [options, function]
            )


# -- functions that run with the rights of who calls -----------------------------------------------


def test_an_admin_whose_own_path_has_a_planted_schema(attack) -> None:
    """Public as it was up to PostgreSQL 14: everybody creates in it, and everybody searches it."""
    ingest(attack)
    attack.owner.execute("grant create on schema public to public")
    plant_everything(attack.rival, "public")
    reached = []
    for role in ("owner", "admin"):
        session = attack.connect(role)
        session.execute("set search_path = public")
        for statement in [
            "select recall.ingest_document('mine', 'A', '# One\n\nTwo <b>three</b>', 'markdown')",
            "select recall.ingest_document('mine', 'B', '<p>Two &amp; <b>three</b></p>', 'html')",
            "select recall.chunk_text('# A\n\nb c d', 'markdown')",
            "select * from recall.search('vacuum', 'mine')",
            "select * from recall.explain_search('vacuum', 'mine')",
            "select * from recall.answer('what removes dead rows?', 'mine')",
            "select * from recall.chat('session-1', 'what removes dead rows?', 'mine')",
            "select recall.add_user_word('autovacuum')",
            "select recall.add_synonym('rows', 'tuples', 'mine')",
            "select recall.set_strategy('s', '{\"bm25\": 1}')",
            "select recall.register_model('m', 'external', 3)",
            "select recall.attach_model('mine', 'm')",
            "select * from recall.doctor()",
            "select * from recall.fuse_rrf('{}', '{}', 60)",
            "call recall.compact('mine')",
            "call recall.compact()",
            "call recall.reanalyze('mine')",
            "call recall.embed_pending()",
            "call recall.learn_query_encoder('mine', 'm', p_iterations => 1)",
            "call recall.build_vector_indexes('mine', 1)",
            "call recall.purge_qa_log()",
            "call recall.purge_sessions()",
            "call recall.refresh_frequent_questions()",
        ]:
            try:
                session.execute(statement)
            except psycopg.Error as error:
                if error.sqlstate == REACHED:
                    reached.append(f"{role}: {statement}: {error.diag.context.splitlines()[1]}")
    assert not reached


# -- settings --------------------------------------------------------------------------------------

SETTINGS = {
    "standard_conforming_strings": "off",
    "quote_all_identifiers": "on",
    "DateStyle": "SQL, DMY",
    "IntervalStyle": "sql_standard",
    "extra_float_digits": "-15",
    "bytea_output": "escape",
    "TimeZone": "Pacific/Auckland",
    "default_text_search_config": "pg_catalog.simple",
    "array_nulls": "off",
    "xmloption": "document",
    "plan_cache_mode": "force_custom_plan",
    "transform_null_equals": "on",
    "lc_numeric": "C",
    "row_security": "on",
    "recall._provider_pauses": "no JSON",
    "recall._secrets": '{"a": "planted"}',
}


QUERIES = [
    "select chunk_id, round(score::numeric, 6) from recall.search('dead rows', 'mine')",
    r"select found, markdown from recall.answer(E'what removes\\dead rows? 1234-5678', 'mine')",
    "select name from recall.products() order by name",
    r"select to_jsonb(c)"
    r" from recall.chunk_text(E'# A\n\n\\(x\\) b.\n\n```\nc\n```\n', 'markdown') as c",
    r"select recall.analyze(E'it''s a pg_class.relname \\d test v1.2')",
    "select recall.html_to_text('<p>a &lt; b</p><ul><li>c</ul>')",
    "select capability, state from recall.doctor() where capability like 'rights%'",
]


def test_a_setting_of_the_session_changes_no_result(attack) -> None:
    ingest(attack)
    attack.owner.execute(r"select recall.set_compliance_rule('card', 'mask', E'\\d{4}-\\d{4}')")

    def results(name: str | None) -> list:
        session = attack.connect("reader")
        if name:
            session.execute("select set_config(%s, %s, false)", [name, SETTINGS[name]])
        return [session.execute(query).fetchall() for query in QUERIES]

    expected = results(None)
    differ = {name for name in SETTINGS if results(name) != expected}
    assert not differ


def test_a_plan_that_the_session_is_shown_holds_no_key(attack) -> None:
    """debug_print_plan prints constants, and a parameter of a custom plan is one."""
    attack.owner.execute("select recall.set_secret('theirs', 'sk-0123456789')")
    shown: list[str] = []
    admin = attack.connect("admin")
    admin.add_notice_handler(lambda notice: shown.append(notice.message_detail or ""))
    admin.add_notice_handler(lambda notice: shown.append(notice.message_primary or ""))
    admin.execute("set client_min_messages = log; set debug_print_plan = on")
    admin.execute("set debug_print_rewritten = on; set debug_print_parse = on")
    admin.execute("select recall.set_secret('mine', 'sk-9')")
    # The server breaks lines within numbers too.
    key = "".join(str(byte) for byte in b"sk-0123456789")
    assert key not in "".join("".join(shown).split())


# -- addresses -------------------------------------------------------------------------------------

REFUSED = """
http://0251.0376.0251.0376 http://169.16689662 http://2852039166 http://0xa9fea9fe
http://0xa9.0xfe.0xa9.0xfe http://169.254.43518 http://169.254.169.254. http://169.254.169.254
http://169.254.0.1:80 http://0.0.0.0 http://0 http://127.1 http://0177.0.0.1 http://1.2.3.04
http://1.2.3.256 http://1.2.3 http://1.2.3.4.5 http://x.0x7f http://x.1 http://a..b http://-a
http://100.100.100.200 http://100.100.100.200:80 http://168.63.129.16 http://192.0.0.192
http://metadata http://metadata.google.internal http://metadata.google.internal.
http://metadata.tencentyun.com http://instance-data http://instance-data.ec2.internal
http://rancher-metadata http://METADATA.google.internal http://Api.example.org
http://[fe80::1] http://[fe90::1] http://[febf::1] http://[fec0::1] http://[ff02::1]
http://[fd00:ec2::254] http://[fd00:0ec2::254] http://[fd00:ec2:0:0:0:0:0:254]
http://[fd20:ce::254] http://[fd00:c1::a9fe:a9fe] http://[fd00:42::42] http://[FD00:EC2::254]
http://[::ffff:169.254.169.254] http://[::ffff:a9fe:a9fe] http://[0:0:0:0:0:ffff:a9fe:a9fe]
http://[::a9fe:a9fe] http://[::169.254.169.254] http://[64:ff9b::a9fe:a9fe]
http://[64:ff9b:1::a9fe:a9fe] http://[2002:a9fe:a9fe::] http://[2002:a9fe:a9fe::1]
http://[2001:db8::a9fe:a9fe] http://[::] http://[::ffff:7f00:1] http://[0:0:0:0:0:0:0:1]
http://[2001:db8::0:1] http://[::1%25eth0] http://[fe80::1%eth0] http://[1:2] http://[:::]
http://a:0 http://a:080 http://a/ http://u@a ftp://a http://
"""
TAKEN = """
https://api.openai.com http://localhost:8000 http://127.0.0.1:8000 http://10.0.0.7 http://a
http://embed:8000 http://[::1]:8080 http://[2001:db8::1] http://[fd12:3456::1] http://1.2.3.4:80
http://xn--bcher-kva.example http://my-host.a1 http://100.100.100.20 http://my-metadata-x.example
https://dashscope.aliyuncs.com http://169.253.1.1
"""


def test_addresses_where_clouds_keep_credentials(attack) -> None:
    query = "insert into recall.http_origin values (%s)"
    taken = []
    for origin in REFUSED.split():
        try:
            attack.admin.execute(query, [origin])
            taken.append(origin)
        except (psycopg.errors.CheckViolation, psycopg.errors.InvalidTextRepresentation):
            pass
    assert not taken
    for origin in TAKEN.split():
        attack.admin.execute(query, [origin])
    for url in ["http://0251.0376.0251.0376/latest", "http://127.0.0.1:8000./", "http://A./"]:
        with pytest.raises(
            (psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidParameterValue)
        ):
            attack.admin.execute(
                "select recall.register_model('x', 'http', 3, jsonb_build_object('url', %s::text))",
                [url],
            )
