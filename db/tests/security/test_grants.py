"""Every right on every object of recall, as grants.txt lists them: a new one shows in review.

PGRECALL_WRITE_GRANTS=1 scripts/test db/tests/security/test_grants.py writes the list anew.
"""

import difflib
import os
from pathlib import Path

import pytest

LIST = Path(__file__).with_name("grants.txt")

# The owner's own rights are left out, and what an extension brings.
GRANTS = """
select format('%s: %s: %s', g.role, g.object, string_agg(g.privilege, ', ' order by g.privilege))
from (
    select
        case a.grantee when 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end as role,
        o.object,
        lower(a.privilege_type) || case when a.is_grantable then ' with grant option' else '' end
        as privilege
    from (
        select 'schema ' || nspname as object, nspowner as owner, nspacl as acl
        from pg_namespace where nspname = 'recall'
        union all
        select
            case when relkind = 'S' then 'sequence ' else 'table ' end || relname, relowner, relacl
        from pg_class
        where relnamespace = 'recall'::regnamespace and relkind in ('r', 'v', 'm', 'S')
        union all
        select format('column %s.%s', c.relname, t.attname), c.relowner, t.attacl
        from pg_attribute as t
        inner join pg_class as c on t.attrelid = c.oid
        where c.relnamespace = 'recall'::regnamespace
        union all
        select
            'function ' || p.proname, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner))
        from pg_proc as p
        where
            p.pronamespace = 'recall'::regnamespace
            and not exists (
                select from pg_depend as d
                where d.classid = 'pg_proc'::regclass and p.oid = d.objid and d.deptype = 'e'
            )
        union all
        select 'defaults of ' || coalesce(n.nspname, 'all schemas'), d.defaclrole, d.defaclacl
        from pg_default_acl as d
        left join pg_namespace as n on d.defaclnamespace = n.oid
    ) as o
    cross join aclexplode(o.acl) as a
    where a.grantee <> o.owner
) as g
group by g.role, g.object
"""


def test_nobody_has_a_right_that_is_not_listed(db) -> None:
    found = sorted(line for (line,) in db.execute(GRANTS))
    assert len(found) > 100
    if os.environ.get("PGRECALL_WRITE_GRANTS"):
        LIST.write_text("\n".join(found) + "\n")
    listed = LIST.read_text().splitlines()
    if found != listed:
        pytest.fail("\n".join(difflib.unified_diff(listed, found, "grants.txt", "the database")))


def test_no_right_can_be_handed_on(db) -> None:
    assert not [line for (line,) in db.execute(GRANTS) if "with grant option" in line]
