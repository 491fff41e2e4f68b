"""Reads SQL text: tokens, statements, and the heads of functions and procedures."""

import re
from dataclasses import dataclass
from functools import lru_cache

TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>--[^\n]*)
  | (?P<block>/\*)
  | (?P<string>[eE]'(?:[^'\\]|''|\\.)*'|(?:[uU]&|[bBxXnN])?'(?:[^']|'')*')
  | (?P<dollar>\$(?P<tag>[^\W\d]\w*)?\$)
  | (?P<quoted>"(?:[^"]|"")*")
  | (?P<word>[^\W\d][\w$]*)
  | (?P<number>\d[\w.]*)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


class SqlError(Exception):
    """Text that is no SQL, or not in the project's one shape."""


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def tokens(text: str) -> list[Token]:
    """All tokens, spaces and comments included: joined, they are the text."""
    found = []
    at = 0
    while at < len(text):
        match = TOKEN.match(text, at)
        kind, end = match.lastgroup, match.end()
        if match["dollar"]:
            kind, end = "dollar", text.find(match["dollar"], end)
            if end < 0:
                raise SqlError(f"line {_line(text, at)}: {match['dollar']} is not closed")
            end += len(match["dollar"])
        elif kind == "block":
            kind, end = "comment", _end_of_block_comment(text, at)
        elif kind == "other" and match["other"] in "'\"":
            raise SqlError(f"line {_line(text, at)}: {match['other']} is not closed")
        found.append(Token(kind, text[at:end], at))
        at = end
    return found


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _end_of_block_comment(text: str, at: int) -> int:
    depth = 0
    for match in re.compile(r"/\*|\*/").finditer(text, at):
        depth += 1 if match[0] == "/*" else -1
        if depth == 0:
            return match.end()
    raise SqlError(f"line {_line(text, at)}: /* is not closed")


def code(text: str) -> list[Token]:
    """The tokens without spaces and comments."""
    return [token for token in tokens(text) if token.kind not in ("space", "comment")]


def statements(text: str) -> list[str]:
    """The statements without their semicolons; a comment before a statement belongs to it."""
    found = []
    start = depth = 0
    previous = ""
    empty = True
    for token in tokens(text):
        if token.kind in ("space", "comment"):
            continue
        word = token.text.lower() if token.kind == "word" else ""
        if word == "atomic" and previous == "begin":
            depth = 1
        elif depth and word == "case":
            depth += 1
        elif depth and word == "end":
            depth -= 1
        if token.text == ";" and not depth:
            if not empty:
                found.append(text[start : token.start].strip())
            start, empty = token.end, True
        else:
            empty = False
        previous = word
    if not empty:
        found.append(text[start:].strip())
    return found


def without_leading_comments(statement: str) -> str:
    found = code(statement)
    return statement[found[0].start :] if found else ""


@dataclass(frozen=True)
class Argument:
    mode: str
    name: str
    type: str
    has_default: bool


@dataclass(frozen=True)
class Routine:
    """The head of `create or replace function|procedure recall.name(...)`."""

    kind: str
    name: str
    arguments: tuple[Argument, ...]
    returns: str
    attributes: str
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
    found = code(statement)
    words = [token.text.lower() for token in found]
    if words[:3] != ["create", "or", "replace"] or words[3] not in ("function", "procedure"):
        raise SqlError("must begin with 'create or replace function' or 'procedure'")
    if words[4:6] != ["recall", "."] or words[7] != "(":
        raise SqlError("must be named recall.name")
    at, parts = _arguments(found, 8)
    tail = at
    while tail < len(found) and words[tail] != "language":
        tail += words[tail] == "(" and _closing(words, tail) - tail
        tail += 1
    if tail == len(found):
        raise SqlError("has no 'language'")
    body, is_atomic, end = _body(statement, found, tail)
    return Routine(
        kind=words[3],
        name=found[6].text,
        arguments=tuple(_argument(part) for part in parts if part),
        returns=_plain(found[at:tail]),
        attributes=_plain(found[tail:end]),
        body=body,
        is_atomic=is_atomic,
    )


def _closing(words: list[str], at: int) -> int:
    depth = 0
    for place in range(at, len(words)):
        depth += (words[place] == "(") - (words[place] == ")")
        if depth == 0:
            return place
    raise SqlError("a parenthesis is not closed")


def _arguments(found: list[Token], at: int) -> tuple[int, list[list[Token]]]:
    """The arguments' tokens, and where what follows the closing parenthesis begins."""
    parts: list[list[Token]] = [[]]
    depth = 1
    while at < len(found):
        text = found[at].text
        depth += (text in "([") - (text in ")]")
        if depth == 0:
            return at + 1, parts
        if text == "," and depth == 1:
            parts.append([])
        else:
            parts[-1].append(found[at])
        at += 1
    raise SqlError("a parenthesis is not closed")


def _argument(part: list[Token]) -> Argument:
    mode = "in"
    if part[0].text.lower() in ("in", "out", "inout", "variadic"):
        mode, part = part[0].text.lower(), part[1:]
    if len(part) < 2:
        raise SqlError(f"argument without a name: {_plain(part)}")
    end = 1
    while end < len(part) and part[end].text.lower() not in ("default", "="):
        end += 1
    return Argument(mode, part[0].text, _plain(part[1:end]), end < len(part))


def _plain(found: list[Token]) -> str:
    """The text of tokens, with spaces between words only."""
    text = ""
    for token in found:
        word = token.kind in ("word", "number", "string", "quoted", "dollar")
        space = word and text and (text[-1].isalnum() or text[-1] in "_\"')]")
        text += (" " if space else "") + token.text
    return text


def _body(statement: str, found: list[Token], at: int) -> tuple[str, bool, int]:
    for place in range(at, len(found)):
        token = found[place]
        if token.kind == "dollar":
            tag = token.text[: token.text.index("$", 1) + 1]
            return token.text[len(tag) : -len(tag)], False, place
        if token.text.lower() == "atomic" and found[place - 1].text.lower() == "begin":
            return statement[token.end :], True, place - 1
    raise SqlError("has neither a dollar-quoted body nor 'begin atomic'")
