"""What a database holds in schema recall: the name of each object -> its definition.

Two catalogs are equal when these are. What an extension brought, alembic's own table, and the
vector indexes and sequences that the data called for are no part of it. Owners are left out, and
where they appear in privileges they read 'owner', so that databases of different owners compare.
"""

from itertools import zip_longest
from typing import Any

NOT_OF_EXTENSION = """
    not exists (
        select from pg_depend as x
        where x.classid = '{catalog}'::regclass and x.objid = {oid} and x.deptype = 'e'
    )
"""

PRIVILEGES = """
    coalesce((
        select string_agg(line, ', ' order by line)
        from (
            select format(
                '%s=%s%s by %s',
                case when a.grantee = 0 then 'public' when a.grantee = {owner} then 'owner'
                    else a.grantee::regrole::text end,
                a.privilege_type,
                case when a.is_grantable then '*' else '' end,
                case when a.grantor = {owner} then 'owner' else a.grantor::regrole::text end
            ) as line
            from aclexplode(coalesce({acl}, acldefault({kind}, {owner}))) as a
        ) as lines
    ), 'nobody')
"""


def _part(select: str, catalog: str, oid: str, schema: str) -> str:
    return (
        f"{select} where {schema} = 'recall'::regnamespace"
        f" and {NOT_OF_EXTENSION.format(catalog=catalog, oid=oid)}"
    )


def _privileges(acl: str, owner: str, kind: str) -> str:
    return PRIVILEGES.format(acl=acl, owner=owner, kind=kind)


OWN_RELATION = (
    "c.relname <> 'alembic_version'"
    " and not (c.relkind = 'S' and c.relname ~ '^_(version|spent)_[0-9]+$')"
    " and not ("
    "c.relkind = 'i' and exists (select from pg_index as x join pg_class as t on t.oid = x.indrelid"
    " join pg_am as m on m.oid = c.relam where x.indexrelid = c.oid"
    " and (t.relname = 'alembic_version' or t.relname = 'embedding' and m.amname = 'hnsw'"
    " or c.relname ~ '^engine_[a-z0-9_]+_[0-9]+_idx$')))"
)

SEQUENCE_OR_TABLE = """case c.relkind when 'S' then 's'::"char" else 'r' end"""

PARTS = [
    f"""
    select 'schema recall', 'privileges: ' || {_privileges("n.nspacl", "n.nspowner", "'n'")}
        || coalesce(e'\\ncomment: ' || obj_description(n.oid, 'pg_namespace'), '')
    from pg_namespace as n where n.nspname = 'recall'
    """,
    _part(
        f"""
    select
        format('%s %s', case p.prokind when 'p' then 'procedure' else 'function' end,
            p.oid::regprocedure),
        pg_get_functiondef(p.oid)
            || 'privileges: ' || {_privileges("p.proacl", "p.proowner", "'f'")}
            || coalesce(e'\\ncomment: ' || obj_description(p.oid, 'pg_proc'), '')
    from pg_proc as p
    """,
        "pg_proc",
        "p.oid",
        "p.prokind <> 'a' and p.pronamespace",
    ),
    _part(
        f"""
    select
        format('%s %s', case c.relkind when 'r' then 'table' when 'p' then 'table'
            when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
            when 'i' then 'index' when 'c' then 'composite type' else 'relation' end,
            c.oid::regclass),
        concat_ws(e'\\n',
            'persistence ' || c.relpersistence::text,
            'options ' || (select string_agg(o, ', ' order by o) from unnest(c.reloptions) as o),
            case when c.relrowsecurity then 'row level security' end,
            case when c.relforcerowsecurity then 'forced' end,
            case when c.relkind in ('i', 'I') then pg_get_indexdef(c.oid) end,
            case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,
            (
                select format('%s start %s increment %s min %s max %s cycle %s cache %s',
                    format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
                    s.seqcycle, s.seqcache)
                from pg_sequence as s where s.seqrelid = c.oid
            ),
            case when c.relkind not in ('i', 'I', 'c') then 'privileges: ' || {
            _privileges(
                "c.relacl",
                "c.relowner",
                SEQUENCE_OR_TABLE,
            )
        } end,
            'comment: ' || obj_description(c.oid, 'pg_class')
        )
    from pg_class as c
    """,
        "pg_class",
        "c.oid",
        f"c.relkind <> 't' and {OWN_RELATION} and c.relnamespace",
    ),
    f"""
    select
        format('column %s.%I', c.oid::regclass, a.attname),
        concat_ws(e'\\n',
            format_type(a.atttypid, a.atttypmod),
            'place ' || row_number() over (partition by c.oid order by a.attnum),
            case when a.attnotnull then 'not null' end,
            'default ' || pg_get_expr(d.adbin, d.adrelid),
            case when a.attidentity <> '' then 'identity ' || a.attidentity::text end,
            case when a.attgenerated <> '' then 'generated ' || a.attgenerated::text end,
            'collation ' || nullif(a.attcollation, 0)::regcollation::text,
            'storage ' || a.attstorage::text,
            case when a.attcompression <> '' then 'compression ' || a.attcompression::text end,
            case when a.attacl is not null then 'privileges: ' || {
        _privileges("a.attacl", "c.relowner", "'c'")
    } end,
            'comment: ' || col_description(c.oid, a.attnum)
        )
    from pg_attribute as a
    join pg_class as c on c.oid = a.attrelid
    left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'c')
        and a.attnum > 0 and not a.attisdropped and {OWN_RELATION}
        and {NOT_OF_EXTENSION.format(catalog="pg_class", oid="c.oid")}
    """,
    """
    select
        format('constraint %s on %s', k.conname, k.conrelid::regclass),
        pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ' not valid' end
            || coalesce(e'\\ncomment: ' || obj_description(k.oid, 'pg_constraint'), '')
    from pg_constraint as k
    where k.connamespace = 'recall'::regnamespace and k.conrelid <> 0 and k.contype <> 'n'
        and k.conrelid is distinct from to_regclass('recall.alembic_version')::oid
    """,
    """
    select
        format('trigger %s on %s', t.tgname, t.tgrelid::regclass),
        pg_get_triggerdef(t.oid) || ' enabled ' || t.tgenabled::text
            || coalesce(e'\\ncomment: ' || obj_description(t.oid, 'pg_trigger'), '')
    from pg_trigger as t
    join pg_class as c on c.oid = t.tgrelid
    where c.relnamespace = 'recall'::regnamespace and not t.tgisinternal
    """,
    """
    select
        format('policy %s on %s', p.polname, p.polrelid::regclass),
        concat_ws(e'\\n',
            'for ' || p.polcmd::text,
            case when p.polpermissive then 'permissive' else 'restrictive' end,
            'to ' || (
                select string_agg(case r when 0 then 'public' else r::regrole::text end, ', ')
                from unnest(p.polroles) as r
            ),
            'using ' || pg_get_expr(p.polqual, p.polrelid),
            'with check ' || pg_get_expr(p.polwithcheck, p.polrelid),
            'comment: ' || obj_description(p.oid, 'pg_policy')
        )
    from pg_policy as p
    join pg_class as c on c.oid = p.polrelid
    where c.relnamespace = 'recall'::regnamespace
    """,
    _part(
        f"""
    select
        format('type %s', t.oid::regtype),
        concat_ws(e'\\n',
            t.typtype::text,
            format_type(nullif(t.typbasetype, 0), t.typtypmod),
            (
                select string_agg(e.enumlabel, ', ' order by e.enumsortorder)
                from pg_enum as e where e.enumtypid = t.oid
            ),
            (
                select string_agg(pg_get_constraintdef(k.oid), ', ' order by k.conname)
                from pg_constraint as k where k.contypid = t.oid
            ),
            'privileges: ' || {_privileges("t.typacl", "t.typowner", "'T'")},
            'comment: ' || obj_description(t.oid, 'pg_type')
        )
    from pg_type as t
    """,
        "pg_type",
        "t.oid",
        "(t.typrelid = 0 and t.typelem = 0 or"
        " exists (select from pg_class as c where c.oid = t.typrelid and c.relkind = 'c'))"
        " and t.typnamespace",
    ),
    _part(
        """
    select
        format('text search dictionary %s', d.oid::regdictionary),
        format('%s %s', m.tmplname, d.dictinitoption)
            || coalesce(e'\\ncomment: ' || obj_description(d.oid, 'pg_ts_dict'), '')
    from pg_ts_dict as d
    join pg_ts_template as m on m.oid = d.dicttemplate
    """,
        "pg_ts_dict",
        "d.oid",
        "d.dictnamespace",
    ),
    _part(
        """
    select
        format('text search configuration %s', c.oid::regconfig),
        concat_ws(
            ' ', p.prsname,
            (
                select string_agg(
                    format('%s:%s', m.maptokentype, m.mapdict::regdictionary), ' '
                    order by m.maptokentype, m.mapseqno
                )
                from pg_ts_config_map as m
                where m.mapcfg = c.oid
            )
        ) || coalesce(e'\\ncomment: ' || obj_description(c.oid, 'pg_ts_config'), '')
    from pg_ts_config as c
    join pg_ts_parser as p on p.oid = c.cfgparser
    """,
        "pg_ts_config",
        "c.oid",
        "c.cfgnamespace",
    ),
    *(
        f"select format('{kind} %I', o.{name}), '' from {catalog} as o"
        f" where o.{schema} = 'recall'::regnamespace"
        f" and {NOT_OF_EXTENSION.format(catalog=catalog, oid='o.oid')}"
        for kind, name, schema, catalog in (
            ("operator", "oprname", "oprnamespace", "pg_operator"),
            ("operator class", "opcname", "opcnamespace", "pg_opclass"),
            ("collation", "collname", "collnamespace", "pg_collation"),
            ("statistics", "stxname", "stxnamespace", "pg_statistic_ext"),
        )
    ),
    _part(
        "select format('aggregate %s', p.oid::regprocedure), '' from pg_proc as p",
        "pg_proc",
        "p.oid",
        "p.prokind = 'a' and p.pronamespace",
    ),
    """
    select format('rule %s on %s', r.rulename, r.ev_class::regclass), pg_get_ruledef(r.oid)
    from pg_rewrite as r join pg_class as c on c.oid = r.ev_class
    where c.relnamespace = 'recall'::regnamespace and r.rulename <> '_RETURN'
    """,
]

# What the migrations fill; the time of creation differs between two installs.
FILLED = """
    select c.relname::text
    from pg_class as c
    where c.relnamespace = 'recall'::regnamespace and c.relkind = 'r'
        and c.relname <> 'alembic_version'
"""


def read(connection: Any, with_rows: bool = False) -> dict[str, str]:
    """The catalog of a database; with rows: a digest of each table's rows too."""
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('search_path')")
        before = cursor.fetchone()[0]
        cursor.execute("select set_config('search_path', 'pg_catalog', false)")
        found: dict[str, str] = {}
        for part in PARTS:
            cursor.execute(part)
            found |= dict(cursor.fetchall())
        if with_rows:
            cursor.execute(FILLED)
            for (table,) in cursor.fetchall():
                cursor.execute(
                    "select count(*)::text || ' ' || coalesce(md5(string_agg(row, e'\\n'"
                    " order by row collate \"C\")), '') from (select (to_jsonb(t) - 'created'"
                    f" - 'modified')::text as row from recall.\"{table}\" as t) as t"
                )
                found[f"rows of recall.{table}"] = cursor.fetchone()[0]
        cursor.execute("select set_config('search_path', %s, false)", [before])
    return found


def differences(expected: dict[str, str], actual: dict[str, str]) -> list[str]:
    """One sentence an object that differs, sorted by name."""
    found = []
    for name in sorted(expected.keys() | actual.keys()):
        if name not in actual:
            found.append(f"{name}: is missing")
        elif name not in expected:
            found.append(f"{name}: does not belong to the revision")
        elif _settled(expected[name]) != _settled(actual[name]):
            found.append(f"{name}: differs{_first_change(expected[name], actual[name])}")
    return found


def _settled(definition: str) -> str:
    """Standard SQL bodies come back from a dump with fewer parentheses."""
    if "\nBEGIN ATOMIC\n" in definition:
        return definition.replace("(", "").replace(")", "")
    return definition


def _first_change(expected: str, actual: str) -> str:
    for wanted, found in zip_longest(expected.splitlines(), actual.splitlines(), fillvalue=""):
        if wanted == found:
            continue
        head = "privileges: "
        if wanted.startswith(head) and found.startswith(head):
            before, now = (set(line.removeprefix(head).split(", ")) for line in (wanted, found))
            parts = [f"too much: {p}" for p in sorted(now - before)]
            return ": " + ", ".join(parts + [f"lacks {p}" for p in sorted(before - now)])
        return f": {found.strip() or 'nothing'!r} instead of {wanted.strip() or 'nothing'!r}"
    return ""
