"""Reads SQL text with PostgreSQL's own parser: statements, and functions and procedures."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pglast import ast, enums, parse_sql, parser, scan, split
from pglast.stream import RawStream

MODES = {"i": "in", "o": "out", "b": "inout", "v": "variadic", "d": "in"}


class SqlError(Exception):
    """Text that is no SQL, or not in the project's one shape."""


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int


def _error(text: str, error: parser.ParseError) -> SqlError:
    message, *rest = error.args
    at = rest[0] if rest and isinstance(rest[0], int) else 0
    return SqlError(f"line {text.count(chr(10), 0, at) + 1}: {message}")


def code(text: str) -> list[Token]:
    """The tokens without spaces and comments; kind is the scanner's name, as IDENT or SCONST."""
    try:
        found = scan(text)
    except parser.ParseError as error:
        raise _error(text, error) from None
    return [
        Token(token.name, text[token.start : token.end + 1], token.start)
        for token in found
        if not token.name.endswith("COMMENT")
    ]


def statements(text: str) -> list[str]:
    """The statements without their semicolons; a comment before a statement belongs to it."""
    return [text[before:end].strip() for before, _start, end in _places(text)]


def without_leading_comments(statement: str) -> str:
    return next((statement[start:].strip() for _before, start, _end in _places(statement)), "")


def _places(text: str) -> Iterator[tuple[int, int, int]]:
    """Where a statement begins with its comments, without them, and ends."""
    try:
        slices = split(text, only_slices=True)
    except parser.ParseError as error:
        raise _error(text, error) from None
    before = 0
    for place in slices:
        while text[before : before + 1] == ";":
            before += 1
        yield before, place.start, place.stop
        before = place.stop


@dataclass(frozen=True)
class Argument:
    mode: str
    name: str
    type: str
    has_default: bool


@dataclass(frozen=True)
class Routine:
    """What `create or replace function|procedure recall.name(...)` says."""

    kind: str
    name: str
    arguments: tuple[Argument, ...]
    returns: str
    # Language, volatility and so on in the order of the text; of `set`, name and value.
    attributes: tuple[tuple[str, str], ...]
    body: str
    is_atomic: bool

    @property
    def identity(self) -> str:
        """As drop, revoke and comment want it: recall.name(types)."""
        types = [a.type for a in self.arguments if a.mode != "out"]
        return f"recall.{self.name}({', '.join(types)})"

    def can_replace(self, old: "Routine") -> bool:
        """Whether `create or replace` may turn the old routine into this one."""
        pairs = zip(old.arguments, self.arguments, strict=False)
        return (
            (self.kind, self.returns) == (old.kind, old.returns)
            and len(self.arguments) == len(old.arguments)
            and all((a.mode, a.name, a.type) == (b.mode, b.name, b.type) for a, b in pairs)
            and all(
                new.has_default or not was.has_default
                for was, new in zip(old.arguments, self.arguments, strict=True)
            )
        )


@lru_cache(maxsize=4096)
def routine(statement: str) -> Routine:
    try:
        (tree,) = (raw.stmt for raw in parse_sql(statement))
    except parser.ParseError as error:
        raise _error(statement, error) from None
    except ValueError:
        tree = None
    if not isinstance(tree, ast.CreateFunctionStmt) or not tree.replace:
        raise SqlError("must begin with 'create or replace function' or 'procedure'")
    if len(tree.funcname) != 2 or tree.funcname[0].sval != "recall":
        raise SqlError("must be named recall.name")
    options = {option.defname: option.arg for option in tree.options or ()}
    if "language" not in options:
        raise SqlError("has no 'language'")
    if tree.sql_body is None and "as" not in options:
        raise SqlError("has neither a body in a string nor 'begin atomic'")
    parameters = tree.parameters or ()
    columns = [p for p in parameters if p.mode == enums.FunctionParameterMode.FUNC_PARAM_TABLE]
    if columns:
        written = ", ".join(f"{column.name} {_plain(column.argType)}" for column in columns)
    else:
        written = _plain(tree.returnType)
    return Routine(
        kind="procedure" if tree.is_procedure else "function",
        name=tree.funcname[1].sval,
        arguments=tuple(_argument(p) for p in parameters if p not in columns),
        returns=f"table ({written})" if columns else written,
        attributes=tuple(map(_attribute, tree.options)),
        body=options["as"][0].sval if tree.sql_body is None else _standard_body(statement),
        is_atomic=tree.sql_body is not None,
    )


def _argument(parameter: ast.FunctionParameter) -> Argument:
    written = _plain(parameter.argType)
    if parameter.name is None:
        raise SqlError(f"argument without a name: {written}")
    mode = MODES[parameter.mode.value]
    return Argument(mode, parameter.name, written, parameter.defexpr is not None)


def _attribute(option: ast.DefElem) -> tuple[str, str]:
    if option.defname == "as":
        return "as", ""
    if isinstance(option.arg, ast.VariableSetStmt):
        if option.arg.kind == enums.VariableSetKind.VAR_SET_CURRENT:
            return "set", f"{option.arg.name} from current"
        return "set", f"{option.arg.name} = {', '.join(map(_plain, option.arg.args))}"
    return option.defname, _plain(option.arg)


def _plain(node: ast.Node | None) -> str:
    """What a type or a value is written as."""
    value = node.val if isinstance(node, ast.A_Const) else node
    if isinstance(value, ast.String):
        return value.sval
    if isinstance(value, ast.Boolean):
        return str(value.boolval).lower()
    return RawStream()(node) if node else ""


def _standard_body(statement: str) -> str:
    """What stands after `begin atomic`, or is returned."""
    words = code(statement)
    for before, word in zip(words, words[1:], strict=False):
        if (before.text.lower(), word.text.lower()) == ("begin", "atomic"):
            return statement[word.start + len(word.text) :]
    return next(statement[w.start :] for w in words[::-1] if w.text.lower() == "return")
