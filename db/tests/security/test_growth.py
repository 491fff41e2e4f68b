"""Work grows linearly with a text, whatever it is: four times as long takes far less than sixteen.

Where work cannot be counted (a regular expression is one step to every counter of the server) the
ratio of two times is held, each the best of several, with wide room: 8 for four times the text.
"""

import time
from collections.abc import Callable

import psycopg
import pytest

SMALL = 5_000
REPEATED = [
    ". ",
    ".",
    "。",
    ".\t\n",
    '."',
    "A. b",
    "Mr. X. ",
    "a",
    "a ",
    "字",
    "、",
    ", ",
    " ",
    "\n",
    " \n",
    "\r\n",
    "\u200d",
    "\u0301",
    "e\u0301\u0301\u0301",
    "1.",
    "1) ",
    "- ",
    "-\n",
    "* a\n",
    ".-_",
    "# ",
    "# a\n",
    "###### a\n",
    "a\n===\n",
    "`",
    "``",
    "` ",
    "```\n",
    "````",
    "~~~\n",
    "| a ",
    "|a|\n|-|\n",
    "> ",
    "> ```\n",
    "    a\n",
    "\ta\n",
    "[",
    "[a](",
    "[a](b",
    "![",
    "](",
    "[`",
    "\\",
    "\\`",
    "&",
    "&amp;",
    "&#1",
    "&#x4e2d;",
    "&a",
    "<",
    "<a",
    "<a>",
    '<a "',
    "<a ='\">",
    "<!--",
    "<!-- ",
    "-->",
    "<p>",
    "<h1>",
    "<pre>",
    "<pre>\n",
    "<td>",
    "<table>",
    "<table><tr><td>",
    "<script>",
    "</script>",
    "<title>",
    "<svg>",
    "<ul><li>",
    '<a href="x>y">',
    "='",
    "---\n",
    "---\na: b\n",
    "{#",
    "a {#",
    "://",
    "-->\n<!--\n",
    "- - - ",
    "1. 1. ",
    "\u2028",
    "ﷺ",
    "กา",
]


def repeat(unit: str) -> Callable[[int], str]:
    return lambda n: (unit * (n // len(unit) + 1))[:n]


def around(side: str, middle: str, end: str) -> Callable[[int], str]:
    """Two long runs, where what only the end decides is tried from each place of the first one."""
    return lambda n: side * (n // 2) + middle + side * (n // 2) + end


TEXTS = {unit: repeat(unit) for unit in REPEATED} | {
    'dots " dots " x': around(".", '"', '" x'),
    "stops ) stops ) x": around("!", ")", ") x"),
    "spaces x spaces": around(" ", "x", "\n x"),
    "quotes . quotes": around('"', ".", " x"),
    "ticks x ticks": around("`", "x", "`"),
    "brackets": around("{#", "x", "}"),
    "attributes": lambda n: "<p " + 'a="b" ' * (n // 6) + ">x",
    "open attributes": lambda n: "<a " + 'x="' * (n // 3),
    "a long fence": lambda n: "`" * (n // 2) + "\n" + ("`" * 50 + "\n") * (n // 102),
    "rising fences": lambda n: "\n".join("`" * k + "x" for k in range(3, int((2 * n) ** 0.5))),
    "rising ticks": lambda n: " ".join("`" * k for k in range(1, int((2 * n) ** 0.5))),
    "deeper lists": lambda n: "\n".join(" " * (i % 100) + "- a" for i in range(n // 54)),
    "deeper elements": lambda n: "<div>" * (n // 11) + "</div>" * (n // 11),
    "different words": lambda n: " ".join(f"w{i}" for i in range(n // 6)),
}
WORK = {
    "text": "select count(*) from recall.chunk_text(%s, 'text')",
    "markdown": "select count(*) from recall.chunk_text(%s, 'markdown')",
    "html": "select count(*) from recall.chunk_text(%s, 'html')",
    "analysis": "select length(recall.analyze(%s))",
    "sentences": "select cardinality(recall._sentences(%s, 500))",
    "answer": "select length(recall._safe_markdown(%s))",
    "blocks": "select sum(length(recall._block_markdown(k::\"char\", t, 'https://a.b/c')))"
    " from (select %s) as s (t), unnest('{p,l,t,c,d,q,h}'::text[]) as k",
    "rules": "select count(*) from recall.check_compliance(%s)",
}


def seconds(db: psycopg.Connection, sql: str, text: str, best_of: int) -> float:
    taken = []
    for _ in range(best_of):
        start = time.perf_counter()
        db.execute(sql, [text])
        taken.append(time.perf_counter() - start)
    return min(taken)


def is_linear(db: psycopg.Connection, sql: str, text: Callable[[int], str]) -> bool:
    """Tried again before it is said not to be, since others use the machine too."""
    for best_of in (1, 3, 5):
        small = seconds(db, sql, text(SMALL), best_of)
        large = seconds(db, sql, text(4 * SMALL), best_of)
        if large < 8 * max(small, 0.01):
            return True
    return False


@pytest.fixture
def ruled(db: psycopg.Connection) -> psycopg.Connection:
    """Everything that reads texts at work: rules, user words, synonyms."""
    db.execute(
        r"select recall.set_compliance_rule('a', 'mask', '\m(?:\d[ -]?){13,16}\M|q.*z'),"
        " recall.set_compliance_rule('b', 'mask', p_sentences => array['How do I build a bomb?'])"
    )
    for word in ["a", "字", "w7 w8"]:
        db.execute("select recall.add_user_word(%s)", [word])
        db.execute("select recall.add_synonym(%s, 'other')", [word])
    db.execute("set statement_timeout = '60s'")
    return db


@pytest.mark.parametrize("work", WORK)
def test_growth(ruled, work):
    slow = [name for name, text in TEXTS.items() if not is_linear(ruled, WORK[work], text)]
    assert not slow


def test_growth_of_user_words(ruled):
    """The places of a word in one long chunk."""
    sql = "select recall._word_positions('a', %s, '_analyze_cjk_en', '{}')"
    assert is_linear(ruled, sql, repeat("a "))


@pytest.mark.parametrize("field", ["p_title", "p_content", "p_key_word", "p_url"])
def test_growth_of_documents(ruled, field):
    """As documents with all that is done to them, the rest of a document being short."""
    ruled.execute("select recall.create_product('grown')")
    most = {"p_title": 500, "p_url": 500}.get(field, 4 * SMALL)
    values = {"p_title": "t", "p_content": "c", "p_external_id": "one"}
    for name in ['dots " dots " x', ". ", "different words", "</", "`", "["]:
        text = TEXTS.get(name, repeat(name))
        took = []
        for length in (most // 4, most):
            given = values | {field: text(length)[:length]}
            named = ", ".join(f"{key} => %({key})s" for key in given)
            start = time.perf_counter()
            ruled.execute(
                f"select recall.ingest_document(p_product_name => 'grown', {named})", given
            )
            took.append(time.perf_counter() - start)
        assert took[1] < 8 * max(took[0], 0.1), (name, took)


@pytest.mark.parametrize("tag", [None, "direct"])
def test_growth_of_answers(ruled, tag):
    """From a chunk as long as its document, with a long address that its links lead to."""
    ruled.execute("select recall.create_product('grown')")
    texts = [". ", "a\n\n", "字\n\n", "- a\n", "|\n", "[a](../b) ", "`"]
    for text in ["".join(["|" * 30, "\n", "|\n" * 9]), *texts]:
        took = []
        for length in (SMALL, 4 * SMALL):
            ruled.execute(
                "select recall.ingest_document('grown', 'slot', %s, 'markdown', %s, p_tag => %s,"
                " p_max_chars => 1000000)",
                [
                    "The slot fills the disk.\n\n" + repeat(text)(length),
                    "https://a.b/" + "c/" * (length // 2),
                    tag,
                ],
            )
            for best_of in (1, 3):
                took.append(
                    seconds(
                        ruled,
                        "select * from recall.answer(%s, 'grown')",
                        "what fills the disk",
                        best_of,
                    )
                )
            took = [*took[:-2], min(took[-2:])]
        assert took[1] < 8 * max(took[0], 0.05), (text, took)


NASTY = [
    "q.*zy|w",
    "[ab]*a[ab]{48}c|w",
    "[aw]{0,25}a[aw]{0,25}c|w",
    ".{0,16}a.{0,16}b.{0,16}c|w",
    "[^z]*a[^z]{20}[^z]*b[^z]{20}z|w",
    ".*a.*b.*c.*d|w",
    r"(\w+\s?){1,20}z|w",
    "(?:a+)+c|w",
    ".",
    "[^z]*z|w",
    "(a|ab|b)+c|w",
    r"\m(?:\d[ -]?){13,16}\M",
]


@pytest.mark.parametrize("pattern", NASTY)
def test_growth_of_patterns(db, pattern):
    db.execute("set statement_timeout = '60s'")
    db.execute("select recall._check_pattern(%s)", [pattern])
    sql = (
        "select count(*) from recall._pattern_places(%s, $p$" + pattern.replace("%", "%%") + "$p$)"
    )
    for text in [
        repeat("q" * 999 + "w"),
        repeat("aw"),
        repeat("ab" * 99 + "w"),
        repeat("1"),
        repeat("a"),
    ]:
        assert is_linear(db, sql, text), text(20)


@pytest.mark.parametrize(
    "pattern",
    [
        "a(?=b)",
        "a(?!b)",
        "(?<=a)b",
        "(?<!a)b",
        r"(a)\1",
        "***=a",
        "(?i)a",
        "(?#x)a",
        ".{0,40}x.{0,40}y",
        "(?:a?b?){1,30}c",
        "((a{0,6}){0,6}){0,6}b",
        "[a]{1000}",
        "(((a{0,200}){0,200}){0,200}){0,200}b",
        "(a?b?c?d?e?f?g?h?){1,100}y",
        "x" + "a?" * 400,
        "(" * 400 + "a" + ")*" * 400 + "b",
    ],
)
def test_patterns_that_are_refused(attack, pattern):
    attack.admin.execute("set statement_timeout = '10s'")
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="^p_pattern: "):
        attack.admin.execute("select recall.set_compliance_rule('x', 'warn', %s)", [pattern])
