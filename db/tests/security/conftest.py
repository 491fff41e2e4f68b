"""Attackers: login roles of the least privilege, and products that they may not read.

`attack` has a connection a role: outsider (no right on recall), reader, writer, admin (members of
recall_…, each named in what it may use) and the owner. Products: `mine`, which reader reads and
writer and admin write; `theirs`, which the role `rival` reads and writes; `hidden`, which only the
owner and recall_admin see.
"""

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

ROLES = {
    "outsider": None,
    "reader": "recall_reader",
    "writer": "recall_writer",
    "admin": "recall_admin",
    "rival": "recall_writer",
}


@dataclass
class Attack:
    """One clone of the migrated database, and who may log in to it."""

    url: str
    roles: dict[str, str]
    password: str
    open: list[psycopg.Connection] = field(default_factory=list)

    def connect(self, name: str, **options: object) -> psycopg.Connection:
        """A session of a role, by its short name; `owner` is the superuser that migrated."""
        url = self.url
        if name != "owner":
            url = make_conninfo(url, user=self.roles[name], password=self.password)
        connection = psycopg.connect(url, autocommit=True, **options)
        self.open.append(connection)
        return connection

    def __getattr__(self, name: str) -> psycopg.Connection:
        """attack.reader and its like: one session each, kept."""
        if name != "owner" and name not in ROLES:
            raise AttributeError(name)
        self.__dict__[name] = self.connect(name)
        return self.__dict__[name]

    def close(self) -> None:
        for connection in self.open:
            connection.close()


@pytest.fixture
def attack(databases, db_url: str) -> Iterator[Attack]:
    """Roles and products, see above."""
    prefix = f"pgrecall_test_{os.getpid()}_{secrets.token_hex(3)}"
    roles = {name: f"{prefix}_{name}" for name in ROLES}
    password = secrets.token_hex(16)
    attack = Attack(db_url, roles, password)
    owner = attack.owner
    database = owner.info.dbname
    for name, member_of in ROLES.items():
        owner.execute(f"create role {roles[name]} login password '{password}'")
        owner.execute(f'grant connect on database "{database}" to {roles[name]}')
        if member_of:
            owner.execute(f"grant {member_of} to {roles[name]}")
    make = "select recall.create_product(%s, p_readers => %s::name[], p_writers => %s::name[])"
    mine = [roles["writer"], roles["admin"]]
    owner.execute(make, ["mine", [roles["reader"]], mine])
    owner.execute(make, ["theirs", [roles["rival"]], [roles["rival"]]])
    owner.execute(make, ["hidden", [], []])
    try:
        yield attack
    finally:
        attack.close()
        with psycopg.connect(db_url, autocommit=True) as last:
            for role in roles.values():
                last.execute(f"drop owned by {role} cascade")
        for role in roles.values():
            databases.admin.execute(f"drop role if exists {role}")
