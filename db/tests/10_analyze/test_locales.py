"""The same text gives the same terms whatever the locale of the database."""

import psycopg
import pytest
from migration_trees import Alembic
from pgrecall.migrate.tree import ROOT, Tree
from psycopg import sql

LOCALES = {
    "C": "locale_provider libc locale 'C'",
    "C.UTF-8": "locale_provider libc locale 'C.UTF-8'",
    "ICU": "locale_provider icu icu_locale 'und' locale 'C'",
    "Turkish ICU": "locale_provider icu icu_locale 'tr-TR' locale 'C'",
}

# Every character of the first plane, and text in which scripts, cases and joiners mix.
DIGEST = """
select md5(string_agg(recall.analyze(x)::text, ';' order by n))
from (
    select n / 400 as n, string_agg('a' || chr(n) || 'B ' || chr(n), ' ' order by n) as x
    from generate_series(1, 70000) as n
    where n not between 55296 and 57343
    group by n / 400
    union all
    select -1, 'ISTANBUL İstanbul ıI Straße ÉCOLE WAL日誌 max_wal_size 8.0.36 ERR-1045 don’t ﾃﾞｰﾀ'
) as s
"""


@pytest.mark.parametrize("locale", LOCALES)
def test_terms_do_not_depend_on_the_locale(db: psycopg.Connection, databases, locale: str) -> None:
    expected = db.execute(DIGEST).fetchone()
    name = databases.create("locale")
    databases.drop(name)
    try:
        databases.admin.execute(
            sql.SQL("create database {} template template0 encoding 'UTF8' {}").format(
                sql.Identifier(name), sql.SQL(LOCALES[locale])
            )
        )
    except (psycopg.errors.FeatureNotSupported, psycopg.errors.WrongObjectType) as error:
        pytest.skip(f"the server has no such locale: {error}")
    databases.made.append(name)
    try:
        Alembic(Tree(ROOT), databases.url(name)).upgrade()
        with psycopg.connect(databases.url(name)) as connection:
            assert connection.execute(DIGEST).fetchone() == expected
    finally:
        databases.drop(name)
