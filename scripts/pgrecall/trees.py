"""Reads what SQL and PL/pgSQL say, as libpg_query parses them: queries, and the names they use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pglast import ast, parse_plpgsql, parse_sql, parser, scan

# In a copy for the parser, which knows this schema and pg_catalog only.
SCHEMAS = (None, "recall", "public")
FIRST_WORD = re.compile(
    r"\s*(?i:alter|analyze|call|create|cross|delete|drop|from|full|grant|inner|insert|join|left|lock"
    r"|merge|refresh|revoke|select|set|truncate|update|using|vacuum|where|with)\b"
)


class Unreadable(Exception):
    """A text that the parser does not take."""


@dataclass
class Uses:
    """Names in recall, or without a schema, that a text calls, reads, or names in a string."""

    calls: set[str] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    # Called or read without a schema.
    bare: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Variable:
    name: str
    type: str
    default: str


# Statements after which a table, index or view depends on what they call.
BINDING = (
    ast.CreateStmt, ast.AlterTableStmt, ast.IndexStmt, ast.CreateTableAsStmt, ast.ViewStmt
)  # fmt: skip


def statements(text: str) -> list[ast.Node]:
    return [raw.stmt for raw in parse(text)]


def parse(text: str) -> tuple[ast.RawStmt, ...]:
    try:
        return parse_sql(text)
    except parser.ParseError as error:
        raise Unreadable(f"{error}: {text.strip().partition(chr(10))[0]}") from None


def nodes(node: Any) -> Iterator[ast.Node]:
    """A tree's nodes, from the top."""
    if isinstance(node, (list, tuple)):
        for part in node:
            yield from nodes(part)
    elif isinstance(node, ast.Node):
        yield node
        for name in node:
            yield from nodes(getattr(node, name))


# -- the queries of a routine ----------------------------------------------------------------------


@dataclass(frozen=True)
class Query:
    """A query or expression, and whether it is part of a `raise`."""

    text: str
    is_raised: bool = False

    @property
    def trees(self) -> list[ast.Node]:
        return statements(self.text)


def is_plpgsql(tree: ast.Node) -> bool:
    return isinstance(tree, ast.CreateFunctionStmt) and tree.sql_body is None


def queries(statement: str) -> Iterator[Query]:
    """All queries of a `create function|procedure` in PL/pgSQL."""
    try:
        found = parse_plpgsql(_known(statement))
    except parser.ParseError as error:
        raise Unreadable(str(error)) from None
    yield from _expressions(found, False)
    (tree,) = statements(statement)
    for variable in declared(body(tree)):
        if variable.default:
            yield Query(f"select {variable.default}")


def _expressions(node: Any, is_raised: bool) -> Iterator[Query]:
    if isinstance(node, list):
        for part in node:
            yield from _expressions(part, is_raised)
    elif isinstance(node, dict):
        expression = node.get("PLpgSQL_expr")
        if expression is not None:
            query, mode = expression["query"], expression.get("parseMode", 0)
            if mode >= 3:  # target := expression
                query = _assigned(query)
            yield Query(query if mode == 0 else f"select {query}", is_raised)
        else:
            for name, part in node.items():
                yield from _expressions(part, is_raised or name == "PLpgSQL_stmt_raise")


def _assigned(query: str) -> str:
    depth = 0
    for token in scan(query):
        text = query[token.start : token.end + 1]
        depth += (text in "([") - (text in ")]")
        if depth == 0 and text in (":=", "="):
            return query[token.end + 1 :]
    raise Unreadable(f"no assignment: {query}")


def declared(text: str) -> Iterator[Variable]:
    """A body's variables: the parser tells neither a composite's type nor its default."""
    words = [(text[t.start : t.end + 1], t) for t in _scan(text)]
    start = None
    for place, (word, token) in enumerate(words):
        if word.lower() in ("declare", "begin"):
            start = place + 1 if word.lower() == "declare" else None
        elif start is not None and word == ";":
            name, *parts = [(part, t.end + 1) for part, t in words[start:place]]
            start = place + 1
            begins = next((end for w, end in parts if w.lower() in (":=", "=", "default")), None)
            default = text[begins : token.start] if begins else ""
            names = [w for w, end in parts if end < (begins or token.start + 1)]
            yield Variable(name[0], _type(names), default)


def _type(words: list[str]) -> str:
    """The type or relation of `[constant] [schema.]type`, `[schema.]relation.column%type`."""
    words = words[words[0].lower() == "constant" :]
    names = [word for word in words if word != "."]
    if "%" in names:
        names = names[: names.index("%") - (names[-1].lower() == "type")]
    else:
        names = names[: 1 + (words[1:2] == ["."])]
    return names[-1]


def _known(statement: str) -> str:
    """With types that the parser knows: without a catalog it looks for all others in vain."""
    pieces, at = [], 0
    for start, end, known in _unknown(statement, 0, False):
        pieces += [statement[at:start], known]
        at = end
    return "".join([*pieces, statement[at:]])


def _unknown(text: str, offset: int, is_body: bool) -> Iterator[tuple[int, int, str]]:
    found = _scan(text)
    words = [text[t.start : t.end + 1] for t in found] + [""] * 4
    is_head = not is_body
    for place, token in enumerate(found):
        word, follow = words[place], words[place + 1 : place + 5]
        if word.lower() == "declare":
            is_head = True
        elif word.lower() == "begin":
            is_head = False
        start, end = offset + token.start, offset + token.end + 1
        if token.name == "SCONST" and word[0] == "$" and not is_body:
            tag = word.index("$", 1) + 1
            yield from _unknown(word[tag:-tag], start + tag, True)
        elif word == "recall" and follow[0] == "." and is_head:
            if follow[2:] == ["[", "]"]:
                yield start, offset + found[place + 2].end + 1, "text"
            else:
                yield start, end, "public"
        elif word == "pg_catalog" and follow[1].startswith("pg_") and is_head:
            yield start, offset + found[place + 2].end + 1, "record"
        elif word in ("vector", "halfvec") and is_head and words[place - 1] != ".":
            yield start, end, "text"


def _scan(text: str) -> list[Any]:
    """The tokens that are no comments."""
    try:
        return [token for token in scan(text) if not token.name.endswith("COMMENT")]
    except parser.ParseError as error:
        raise Unreadable(f"{error}: {text.strip().partition(chr(10))[0]}") from None


# -- what a text uses ------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def uses(text: str) -> Uses:
    """What the statements of a file call and read, strings that are queries included."""
    found = Uses()
    for raw in parse(text):
        tree = raw.stmt
        _add(tree, found, not is_plpgsql(tree))
        if is_plpgsql(tree):
            found.relations |= {variable.type for variable in declared(body(tree))}
            end = raw.stmt_location + raw.stmt_len if raw.stmt_len else len(text)
            for query in queries(text[raw.stmt_location : end]):
                for part in query.trees:
                    _add(part, found, not query.is_raised)
        elif isinstance(tree, ast.DoStmt):
            _add_text(next(o.arg.sval for o in tree.args if o.defname == "as"), found)
    return found


def uses_of(tree: ast.Node) -> Uses:
    found = Uses()
    _add(tree, found, False)
    return found


def body(tree: ast.CreateFunctionStmt) -> str:
    return next((option.arg[0].sval for option in tree.options if option.defname == "as"), "")


def _add(tree: ast.Node, found: Uses, with_texts: bool) -> None:
    parts = list(nodes(tree))
    ctes = {node.ctename for node in parts if isinstance(node, ast.CommonTableExpr)}
    for node in parts:
        if isinstance(node, ast.FuncCall):
            schema, name = _qualified(node.funcname)
            if schema in SCHEMAS:
                found.calls.add(name)
            if schema is None:
                found.bare.add(f"{name}()")
        elif isinstance(node, ast.CreateTrigStmt):
            found.calls.add(_qualified(node.funcname)[1])
        elif isinstance(node, ast.RangeVar):
            if node.schemaname in SCHEMAS and (node.schemaname or node.relname not in ctes):
                found.relations.add(node.relname)
                if node.schemaname is None:
                    found.bare.add(node.relname)
        elif isinstance(node, ast.TypeName) and node.names:
            names = node.names[:-1] if node.pct_type else node.names
            schema, name = _qualified(names)
            if schema in SCHEMAS:
                found.relations.add(name)
        elif isinstance(node, ast.A_Const) and isinstance(node.val, ast.String) and with_texts:
            _add_text(node.val.sval, found)


def _qualified(names: tuple[ast.String, ...]) -> tuple[str | None, str]:
    return (names[-2].sval if len(names) > 1 else None), names[-1].sval


def _add_text(text: str, found: Uses) -> None:
    """A string may be a name, or a part of a query: its words tell, for it need not parse alone."""
    if re.fullmatch(r"(recall\.)?\w+", text):
        found.texts.add(text.removeprefix("recall."))
        return
    try:
        tokens = _scan(text)
    except Unreadable:
        return
    words = [text[t.start : t.end + 1] for t in tokens] + ["", ""]
    if not FIRST_WORD.match(text) and "recall" not in words:
        return
    for place, token in enumerate(tokens):
        before = words[place - 1] if place else ""
        if token.name != "IDENT" and token.name[-2:] != "_P" or before == ".":
            continue
        if words[place] == "recall" and words[place + 1] == ".":
            name, follow = words[place + 2], words[place + 3 : place + 4]
            (found.calls if follow == ["("] and before != "into" else found.relations).add(name)
        elif words[place + 1] == "(":
            found.calls.add(words[place])
        elif before.lower() in ("from", "join", "into", "update", "using"):
            found.relations.add(words[place])
