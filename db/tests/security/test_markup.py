"""What of documents, titles, addresses and questions reaches a browser as Markdown is text.

Rendered by two renderers with raw HTML and linkify on, and read as a browser reads it.
"""

import itertools
import random
import re
from html.parser import HTMLParser

import mistune
import psycopg
import pytest
from markdown_it import MarkdownIt

TAGS = """
    p br hr h1 h2 h3 h4 h5 h6 em strong del s ul ol li blockquote pre code a
    table thead tbody tr th td dl dt dd
"""
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "code": {"class"}, "td": {"style"}, "th": {"style"}}
# Linkify also makes links of bare addresses.
SCHEMES = {"http", "https", "mailto", "ftp", ""}

COMMONMARK = MarkdownIt("gfm-like", {"html": True})
COMMONMARK.validateLink = lambda url: True
MISTUNE = mistune.create_markdown(
    escape=False,
    renderer=mistune.HTMLRenderer(escape=False, allow_harmful_protocols=True),
    plugins=["table", "url", "strikethrough", "footnotes", "def_list", "abbr"],
)
RENDERERS = {"commonmark": COMMONMARK.render, "mistune": MISTUNE}

# What runs something where a renderer takes it for markup.
LIVE = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- x --><svg onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<div\nonclick=alert(1)>",
    "<?php x ?>",
    "<![CDATA[x]]>",
    "<!DOCTYPE html>",
    "<a href='javascript:alert(1)'>x</a>",
    "</p><style>*{}</style>",
    "<javascript:alert(1)>",
    "<data:text/html;base64,PHN2Zz4=>",
    "[x](javascript:alert(1))",
    "[x](javascript&#58;alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](\u0001javascript:alert(1))",
    "[x](javascript\\:alert(1))",
    "[x](java\\script:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](file:///etc/passwd)",
    "[x](blob:x)",
    "[x](javascript:alert(1) 'title')",
    '[x](https://e.test "a<img src=x onerror=alert(1)>")',
    '[x](https://e.test "x" onclick=alert(1))',
    '[x](https://e.test/"onmouseover="alert(1))',
    "[x](https://e.test/'><img src=x>)",
    "[<img src=x onerror=alert(1)>](https://e.test)",
    "[![x](javascript:alert(1))](javascript:alert(2))",
    "![x](javascript:alert(1))",
    "![x](https://e.test/p.png?leak=1)",
    "!\\[x](https://e.test/p.png)",
    "\\![x](https://e.test/p.png)",
    "![x][r]\n\n[r]: https://e.test/p.png",
    "[x]\n\n[x]: javascript:alert(1)",
    "[x][y]\n\n[y]: <javascript:alert(1)>",
    "[x]\n\n[x]:\njavascript:alert(1)",
    "[x\ny]: javascript:alert(1)\n\n[x y]",
    "> [x]: javascript:alert(1)\n\n[x]",
    "[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
    "*[x]: <img src=x>\n\nx",
    "x\n: <img src=x onerror=alert(1)>",
    "&lt;img src=x onerror=alert(1)&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "| a | b |\n|---|---|\n| `x | <img src=x onerror=alert(1)> | ` |",
    "a `x|y` b `<img src=x>`\n---|---\n`|<img src=x>` | `",
    "| a |\n|---|\n| \\| `<img src=x>`|` |",
    "`` ` `` `<img src=x>",
    "`<img src=x>``",
    "``<img src=x>`",
    "` ``<img src=x>` ``",
    "\\`<img src=x onerror=alert(1)>`",
    "`\\`<img src=x onerror=alert(1)>`",
    "`[x`](javascript:alert(1))`",
    "[`x](javascript:alert(1))`",
    "`x\n<img src=x>\n`",
    "x ``` <img src=x onerror=alert(1)> ```",
    "text ```\n<img src=x onerror=alert(1)>\n```",
    "``` a`b\n<img src=x onerror=alert(1)>\n```",
    "~~~\n```\n~~~\n<img src=x onerror=alert(1)>\n```",
    "````\n```\n````\n<img src=x onerror=alert(1)>",
    "```\n~~~\n```\n<img src=x onerror=alert(1)>\n~~~",
    "```\n    ```\n```\n<img src=x onerror=alert(1)>",
    "    ```\n<img src=x onerror=alert(1)>\n    ```",
    "\t```\n<img src=x onerror=alert(1)>\n\t```",
    "- ```\n<img src=x onerror=alert(1)>\n- ```",
    "- x\n  ```\n<img src=x onerror=alert(1)>\n  ```",
    "> ```\n<img src=x onerror=alert(1)>\n> ```",
    ">    ```\n> <img src=x onerror=alert(1)>",
    "1. x\n\n       <img src=x onerror=alert(1)>",
    "- x\n\n      y\n\n  <img src=x onerror=alert(1)>",
    "x\n    <img src=x onerror=alert(1)>",
    "```<img src=x onerror=alert(1)>\n```",
    '```js" onclick="alert(1)\nx\n```',
    "```\r<img src=x>\r```\r<img src=x onerror=alert(1)>",
    "```\n<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)>\n===",
    "# <img src=x onerror=alert(1)> #",
    "<https://e.test/<script>alert(1)</script>>",
    "https://e.test/<img/src=x/onerror=alert(1)>",
    'https://e.test/"onmouseover=alert(1)',
    "<x@y.test>",
    "<\u200bimg src=x>",
    "\u200b<img src=x onerror=alert(1)>",
    "\ufeff```\n<img src=x onerror=alert(1)>\n```",
    "java\u200bscript:alert(1)",
    "[x](\u200bjavascript:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](//e.test\\@javascript:alert(1))",
    "$$\n<img src=x>\n$$",
    "---\ntitle: <img src=x onerror=alert(1)>\n---",
    "\\<img src=x onerror=alert(1)>",
    "\\\\<img src=x onerror=alert(1)>",
    "\\\\\\<img src=x onerror=alert(1)>",
    "\\[x](javascript:alert(1))",
    "\\\\[x](javascript:alert(1))",
    "\\&lt;img src=x>",
    "[x\\](javascript:alert(1))",
    "[x\\\\](javascript:alert(1))",
    "[[x](javascript:alert(1))](https://e.test)",
    "[x](https://e.test)(javascript:alert(1))",
    "[x](https://e.test)[y](javascript:alert(1))",
    "[x] (javascript:alert(1))",
    "[x]\t(javascript:alert(1))",
    '[x](#"><img src=x>)',
    "[x](?&#x6a;avascript:alert(1))",
    "[x](/\\e.test)",
    "[x](mailto:a@b.test?subject=<img src=x>)",
]
WRAPPERS = ["{}", "a {} b", "> {}", "- {}", "1. x\n   {}", "`x` {} `y`", "**{}**", "| {} |\n|---|"]

# Markdown of documents, and what the reader sees of it in a browser.
SHOWN = [
    ("a < b && c > d", "a < b && c > d"),
    ("use `a < b & c` here", "use a < b & c here"),
    ("``a ` b``", "a ` b"),
    ("&lt;b&gt; &amp; &copy;", "&lt;b&gt; &amp; &copy;"),
    (r"C:\dir\*.txt and 2 \* 3", r"C:\dir*.txt and 2 * 3"),
    ("[the docs](https://e.test/?a=1&b=2#c) say", "the docs say"),
    ("[`code`](docs/x.md)", "code"),
    ("Wow! [1] and ![i](x)", "Wow! [1] and !i"),
    ("| a | b |\n|---|---|\n| 1 < 2 | `x` |", "a b 1 < 2 x"),
    ("- one\n- two\n  - three", "one two three"),
    ("# Title\n\ntext\n\n> quote", "Title text quote"),
    ("x ]( y ]: z", "x ]( y ]: z"),
]
CODE = [
    "select a < b && c;\n-- &lt; <img src=x>\n\n  indented \\ ![x](y)",
    "~~~\n``\n`",
    "```\ninner\n```",
    "a\tb | c",
]


class Page(HTMLParser):
    """What a browser makes of rendered Markdown: elements, attributes, text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.bad: list[str] = []
        self.links: list[str] = []
        self.code: list[str] = []
        self.text: list[str] = []
        self.in_code = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        # Footnotes and definition lists of mistune are no danger, their contents would be.
        if tag not in TAGS.split():
            self.bad.append(f"<{tag}>")
        for name, value in attributes:
            if name not in ATTRIBUTES.get(tag, set()):
                self.bad.append(f"{tag} {name}")
            if name == "href":
                self.links.append(value or "")
                address = "".join(c for c in value or "" if c > " ").lower()
                before, colon, _ = re.split("[/?#]", address)[0].partition(":")
                scheme = before if colon else ""
                if scheme not in SCHEMES:
                    self.bad.append(f"href {value}")
        self.in_code |= tag == "pre"
        if tag == "pre":
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        self.in_code &= tag != "pre"

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self.in_code:
            self.code[-1] += data

    def handle_comment(self, data: str) -> None:
        self.bad.append(f"<!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.bad.append(f"<!{decl}")

    def handle_pi(self, data: str) -> None:
        self.bad.append(f"<?{data}")

    def unknown_decl(self, data: str) -> None:
        self.bad.append(f"<![{data}")


def troubles(markdown: str) -> list[str]:
    """What is live in Markdown, renderer by renderer."""
    return [
        f"{name}: {bad}" for name, render in RENDERERS.items() for bad in Page(render(markdown)).bad
    ]


def safe(connection: psycopg.Connection, text: str) -> str:
    return connection.execute("select recall._safe_markdown(%s)", [text]).fetchone()[0]


def test_the_renderers_are_strict():
    """Each attack runs in a renderer as it stands, but for those of other renderers."""
    assert sum(bool(troubles(text)) for text in LIVE) > 0.6 * len(LIVE)


def test_texts_are_shown(db):
    got = {}
    for text, wrapper in itertools.product(LIVE, WRAPPERS):
        attack = wrapper.format(text)
        if bad := troubles(safe(db, attack)):
            got[attack] = bad
    assert not got, f"{len(got)} of {len(LIVE) * len(WRAPPERS)}: {list(got.items())[:5]}"


def test_random_texts_are_shown(db):
    """Combinations of all that has a meaning in Markdown or HTML."""
    random.seed(12)
    marks = [
        *"\\`~!<>&[]()|:#*_-+=\"'\t \n",
        "\n\n",
        "    ",
        "``",
        "```",
        "````",
        "~~~",
        "\n```\n",
        "\n~~~\n",
        "](",
        "]:",
        "![",
        "<img src=x onerror=alert(1)>",
        "javascript:",
        "&colon;",
        "&#60;",
        "&lt;",
        "https://e.test/",
        "x",
        "a b",
        "- ",
        "> ",
        "1. ",
        "|---|---|",
        "\\`",
        "\\\\",
        "<!--",
    ]
    got = {}
    for _ in range(4000):
        text = "".join(random.choices(marks, k=random.randint(2, 30)))
        text += random.choice(["", "<img src=x>", "\n<b>", "[x](javascript:alert(1))"])
        if bad := troubles(safe(db, text)):
            got[text] = bad
    assert not got, f"{len(got)}: {list(got.items())[:3]}"


@pytest.mark.parametrize("name", RENDERERS)
def test_markdown_of_documents_is_shown_right(db, name):
    for text, shown in SHOWN:
        page = Page(RENDERERS[name](safe(db, text)))
        assert " ".join("".join(page.text).split()) == " ".join(shown.split()), text
    page = Page(RENDERERS[name](safe(db, "[a](https://e.test/?a=1&b=2#c) and [b](x/y.md)")))
    assert page.links == ["https://e.test/?a=1&b=2#c", "x/y.md"]


@pytest.mark.parametrize("name", RENDERERS)
def test_code_is_shown_unchanged(db, name):
    for code in CODE:
        for before, after in [("`````sql\n", "\n`````"), ("~~~~ x\n", "\n~~~~"), ("`````\n", "")]:
            page = Page(RENDERERS[name](safe(db, f"text\n\n{before}{code}{after}\n\nmore")))
            assert code in page.code[0], (before, code, page.code)
    code = "select a < b;\n\n  where \\x"
    indented = "\n".join(f"    {line}" if line else "" for line in code.split("\n"))
    page = Page(RENDERERS[name](safe(db, f"text\n\n{indented}\n\nmore")))
    assert page.code[0].rstrip() == code


def test_answers_and_conversations(attack):
    """As a writer writes it and a reader is answered: contents, titles, addresses."""
    writer, reader = attack.writer, attack.reader
    fact = "An abandoned slot fills the disk."
    tags = ["direct", "aone", None]
    for number, text in enumerate(LIVE):
        writer.execute(
            "select recall.ingest_document('mine', %s, %s, p_url => %s, p_tag => %s,"
            " p_external_id => %s, p_format => %s, p_metadata => %s, p_key_word => %s)",
            [
                f"{text} slot{number}",
                f"{text}\n\n{fact} word{number}\n\n{text}",
                text,
                tags[number % 3],
                str(number),
                ["markdown", "text"][number % 2],
                psycopg.types.json.Jsonb({"a": text}),
                text,
            ],
        )
    got = {}
    for number, text in enumerate(LIVE):
        question = f"What is slot{number} word{number}? {fact}"
        asked = [
            ("select markdown from recall.answer(%s, 'mine')", [question]),
            ("select markdown from recall.answer(%s, 'mine')", [text]),
            ("select markdown from recall.chat('s', %s, 'mine')", [f"{question} {text}"]),
        ]
        for sql, arguments in asked:
            (markdown,) = reader.execute(sql, arguments).fetchone()
            if bad := troubles(markdown):
                got[arguments[0]] = (bad, markdown)
    assert not got, f"{len(got)}: {list(got.items())[:3]}"
