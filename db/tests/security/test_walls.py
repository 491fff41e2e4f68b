"""What a role may not read does not reach it."""

import psycopg
import pytest


@pytest.mark.parametrize("role", ["reader", "writer", "rival"])
def test_the_roles_are_what_they_say(attack, role: str) -> None:
    session = getattr(attack, role)
    assert session.execute(
        "select session_user, rolsuper from pg_roles where rolname = current_user"
    )
    names = [name for (name,) in session.execute("select name from recall.products()")]
    assert names == (["theirs"] if role == "rival" else ["mine"])


def test_an_outsider_has_nothing(attack) -> None:
    for statement in ["select recall.products()", "select * from recall.document"]:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            attack.outsider.execute(statement)
