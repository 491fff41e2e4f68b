"""Texts to write and questions to ask, from the handbook, with the chunks that they must become."""

import hashlib
import random
from dataclasses import dataclass

import psycopg

from pgrecall.server import ROOT

COUNT = 240


def digest(chunks: list[tuple[int, int, list[str], str]]) -> str:
    """Of (ordinal, overlap, heading path, text), as check.DOCUMENTS computes it."""
    lines = [f"{n}|{overlap}|{'/'.join(path)}|{text}" for n, overlap, path, text in chunks]
    return hashlib.md5("\n".join(lines).encode()).hexdigest()


@dataclass(frozen=True)
class Content:
    format: str
    text: str
    digest: str


class Texts:
    def __init__(self, connection: psycopg.Connection, seed: str) -> None:
        dice = random.Random(seed)
        files = sorted((ROOT / "handbook").rglob("*.md"))
        self.paragraphs = [
            paragraph.strip()
            for file in files
            for paragraph in file.read_text().split("\n\n")
            if len(paragraph) > 60 and "```" not in paragraph
        ]
        self.words = sorted({w for p in self.paragraphs for w in p.split() if w.isalnum()})
        self.contents = [self._content(connection, dice) for _ in range(COUNT)]

    def _content(self, connection: psycopg.Connection, dice: random.Random) -> Content:
        count = dice.choice([0, 1, 1, 2, 2, 3, 4, 6, 10])
        form = dice.choice(["text", "markdown", "markdown", "html"])
        parts = []
        for number, paragraph in enumerate(dice.sample(self.paragraphs, count)):
            if form == "markdown":
                parts.append(f"{'#' * dice.randint(1, 3)} Part {number}\n\n{paragraph}")
            elif form == "html":
                parts.append(f"<h{dice.randint(1, 3)}>Part {number}</h1><p>{paragraph}</p>")
            else:
                parts.append(paragraph)
        text = "\n\n".join(parts)
        chunks = connection.execute(
            "select ordinal, overlap, heading_path, content from recall.chunk_text(%s, %s)",
            [text, form],
        ).fetchall()
        return Content(form, text, digest(chunks))

    def question(self, dice: random.Random) -> str:
        words = dice.choice(self.paragraphs).split()
        start = dice.randrange(len(words))
        return " ".join(words[start : start + dice.randint(1, 8)])[:200]
