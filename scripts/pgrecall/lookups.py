"""Finds lookups of rows by an id alone, in all queries of a function, dynamic ones included.

A function with the owner's rights reads every product: a query that compares the id of a chunk or
a document says which products it may be of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from pglast import ast

from pgrecall import trees

# The columns by which a row of a table is looked up.
KEYS = {
    "chunk": {"id", "doc_id"},
    "document": {"id"},
    "embedding": {"chunk_id"},
    "embedding_job": {"chunk_id"},
    "golden_judgement": {"doc_id"},
}
PRODUCT = {"product_id", "product_name"}
MENTION = re.compile(rf"\b(?:from|join|using|update|into)\s+(?:recall\.)?(?:{'|'.join(KEYS)})\b")


def lookups(statement: str) -> Iterator[str]:
    """A sentence for each lookup without a product in a `create function` or `create procedure`."""
    if trees.uses(statement).relations.isdisjoint(KEYS):
        return
    (routine,) = trees.statements(statement)
    found = [routine]
    if trees.is_plpgsql(routine):
        found = [tree for query in trees.queries(statement) for tree in query.trees]
    for tree in found:
        yield from _walk(tree)
        for text in _texts(tree):
            if MENTION.search(text):
                for dynamic in _dynamic(text):
                    yield from _walk(dynamic)


# -- queries in strings ----------------------------------------------------------------------------


def _texts(node: Any) -> Iterator[str]:
    """Texts as they are put together: what is not known is '%s', as in format()."""
    if isinstance(node, (list, tuple)):
        for part in node:
            yield from _texts(part)
    elif isinstance(node, ast.Node):
        if isinstance(node, ast.A_Expr) and node.name[-1].sval == "||":
            pieces = list(_pieces(node))
            yield "".join("%s" if isinstance(p, ast.Node) else p for p in pieces)
            yield from _texts([p for p in pieces if isinstance(p, ast.Node)])
        elif isinstance(node, ast.A_Const):
            if isinstance(node.val, ast.String):
                yield node.val.sval
        else:
            for name in node:
                yield from _texts(getattr(node, name))


def _pieces(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.A_Expr) and node.name[-1].sval == "||":
        yield from _pieces(node.lexpr)
        yield from _pieces(node.rexpr)
    elif isinstance(node, ast.A_Const) and isinstance(node.val, ast.String):
        yield node.val.sval
    else:
        yield node


def _dynamic(text: str) -> list[ast.Node]:
    """A query, or the tables of one; each unknown part of it may be nothing, or a condition."""
    pieces = re.split(r"(%(?:\d\$)?[sL])", re.sub(r"%(\d\$)?I", "_any", text))
    unknown = sorted(set(pieces[1::2]))
    problem = None
    for before in ("", "select from ", "select from recall._any as e "):
        for chosen in product(("_any", ""), repeat=len(unknown)):
            given = dict(zip(unknown, chosen, strict=True))
            try:
                return trees.statements(before + "".join(given.get(p, p) for p in pieces))
            except trees.Unreadable as error:
                problem = problem or error
    raise problem


# -- the lookups of a query ------------------------------------------------------------------------


@dataclass
class Level:
    """What one select, update, delete or merge reads, and what its conditions compare."""

    tables: dict[str, str] = field(default_factory=dict)
    # Aliases whose product is that of something else; aliases looked up by their key.
    bound: set[str] = field(default_factory=set)
    keyed: set[str] = field(default_factory=set)
    same_product: list[set[str]] = field(default_factory=list)
    same_key: list[set[str]] = field(default_factory=list)


def _walk(node: Any) -> Iterator[str]:
    """Each query by itself; a subquery in it is a query of its own."""
    if isinstance(node, (list, tuple)):
        for part in node:
            yield from _walk(part)
    elif isinstance(node, ast.Node):
        if isinstance(node, (ast.SelectStmt, ast.UpdateStmt, ast.DeleteStmt, ast.MergeStmt)):
            yield from _problems(node)
        for name in node:
            yield from _walk(getattr(node, name))


def _problems(node: ast.Node) -> Iterator[str]:
    level = Level()
    conditions = [getattr(node, name, None) for name in ("whereClause", "joinCondition")]
    for name in ("relation", "fromClause", "usingClause", "sourceRelation"):
        _sources(getattr(node, name, None), level, conditions)
    _compare(conditions, level)
    groups = [{alias} for alias in level.tables]
    for pair in level.same_product:
        joined = [group for group in groups if group & pair]
        groups = [group for group in groups if not group & pair] + [set().union(*joined)]
    for pair in level.same_key:
        if not any(pair <= group for group in groups):
            level.keyed |= pair
    for group in groups:
        for alias in sorted(group & level.keyed if not group & level.bound else ()):
            yield f"looks up recall.{level.tables[alias]} as {alias} by its id, of any product"


def _sources(node: Any, level: Level, conditions: list[Any]) -> None:
    if isinstance(node, (list, tuple)):
        for part in node:
            _sources(part, level, conditions)
    elif isinstance(node, ast.RangeVar):
        if node.relname in KEYS and node.schemaname in trees.SCHEMAS:
            level.tables[node.alias.aliasname if node.alias else node.relname] = node.relname
    elif isinstance(node, ast.JoinExpr):
        conditions.append(node.quals)
        conditions += [ast.ColumnRef(fields=(name,)) for name in node.usingClause or ()]
        _sources([node.larg, node.rarg], level, conditions)


def _compare(node: Any, level: Level) -> None:
    if isinstance(node, (list, tuple)):
        for part in node:
            _compare(part, level)
    elif isinstance(node, ast.ColumnRef):
        for alias, name in _columns(node, level):
            if name in PRODUCT:
                level.bound.add(alias)
            elif name in KEYS[level.tables[alias]]:
                level.keyed.add(alias)
    elif isinstance(node, ast.A_Expr) and node.name[-1].sval == "=":
        sides = [_columns(side, level) for side in (node.lexpr, node.rexpr)]
        names = [{name for _alias, name in side} for side in sides]
        pair = {alias for side in sides for alias, _name in side}
        if all(names) and all(of <= PRODUCT for of in names):
            level.same_product.append(pair)
        elif all(side and _is_key(side, level) for side in sides):
            level.same_key.append(pair)
        else:
            _compare([node.lexpr, node.rexpr], level)
    elif isinstance(node, ast.SelectStmt):
        # What a subquery says of this level's rows may look them up, but does not bind them.
        inner = Level(level.tables)
        _compare([getattr(node, name) for name in node], inner)
        level.keyed |= inner.keyed.union(*inner.same_key)
    elif isinstance(node, ast.Node):
        for name in node:
            _compare(getattr(node, name), level)


def _is_key(side: list[tuple[str, str]], level: Level) -> bool:
    return all(name in KEYS[level.tables[alias]] for alias, name in side)


def _columns(node: Any, level: Level) -> list[tuple[str, str]]:
    """What a column's name stands for: alias and column; a bare one may be any table's."""
    if not isinstance(node, ast.ColumnRef):
        return []
    names = [part.sval for part in node.fields if isinstance(part, ast.String)]
    aliases = names[-2:-1] or list(level.tables)
    return [(alias, names[-1]) for alias in aliases if names and alias in level.tables]
