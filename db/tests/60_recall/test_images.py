"""Images are found by their captions, by a model's vectors, and without a model.

No weights of CLIP can be had here: a server that speaks the vendors' formats computes its vectors
from the pixels of the images that it is sent and from the words of texts, into one space: shares
of colours, and how the brightness changes along the lines and across them.
"""

import base64
import http.server
import io
import itertools
import json
import random
import re
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psycopg
import pytest
from PIL import Image

COLOURS = {
    "black": (20, 20, 20), "white": (240, 240, 240), "grey": (128, 128, 128),
    "red": (210, 30, 40), "green": (30, 150, 60), "blue": (30, 60, 200), "yellow": (240, 220, 40),
    "purple": (130, 40, 150), "orange": (240, 140, 20), "pink": (250, 170, 190),
    "turquoise": (50, 200, 200),
}  # fmt: skip
TEXTURES = ("stripes", "columns", "diagonals", "checks")
KEY = "sk-images-0123456789"
SIZE = 48


def draw(dice: random.Random, figure: str, ground: str, texture: str) -> bytes:
    """A PNG: `figure` drawn over a quarter or so of `ground`, with noise."""
    width = dice.choice((6, 8, 12))
    x, y = np.meshgrid(np.arange(SIZE) + dice.randrange(width), np.arange(SIZE))
    y = y + dice.randrange(width)
    near = width * 0.4
    mask = {
        "stripes": y % width < near,
        "columns": x % width < near,
        "diagonals": (x - y) % width < near,
        "checks": (x % width < width * 0.62) & (y % width < width * 0.62),
    }[texture]
    pixels = np.where(mask[..., None], COLOURS[figure], COLOURS[ground]).astype(float)
    noise = np.random.default_rng(dice.randrange(2**32)).normal(0, 14, pixels.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def scaled(colours: np.ndarray, textures: np.ndarray) -> list[float]:
    parts = [part / max(np.linalg.norm(part), 1e-9) for part in (colours, textures)]
    return [float(number) for number in np.concatenate([parts[0], parts[1] * 0.7])]


def image_vector(content: bytes) -> list[float]:
    """Of the pixels: how many are nearest to each colour, and where colours change."""
    pixels = np.asarray(Image.open(io.BytesIO(content)).convert("RGB"), dtype=float)
    apart = ((pixels[:, :, None, :] - np.array(list(COLOURS.values()))) ** 2).sum(axis=3)
    shares = np.bincount(apart.argmin(axis=2).ravel(), minlength=len(COLOURS)) / apart[..., 0].size
    shares = np.sqrt(np.where(shares > 0.08, shares, 0))
    bits = (apart.argmin(axis=2) == shares.argmax()).astype(float)
    down, across = np.abs(np.diff(bits, axis=0)).mean(), np.abs(np.diff(bits, axis=1)).mean()
    slanted = np.abs(bits[1:, 1:] - bits[:-1, :-1]).mean()
    even = min(1.0, slanted / (down + across))
    textures = np.array([
        max(down - across, 0), max(across - down, 0), 2 * min(down, across) * (1 - even),
        2 * min(down, across) * even,
    ])  # fmt: skip
    return scaled(shares, textures)


def text_vector(text: str) -> list[float]:
    """Of the words: the colours that it names, the last one for the ground, and the texture."""
    words = re.findall(r"[a-z]+", text.lower())
    named = [word for word in words if word in COLOURS]
    colours = np.array([
        (0.8 if named and colour == named[-1] else 0.55) if colour in named else 0.0
        for colour in COLOURS
    ])  # fmt: skip
    return scaled(colours, np.array([1.0 if t in words else 0.0 for t in TEXTURES]))


def vector_of(item: dict) -> list[float]:
    if "text" in item:
        return text_vector(item["text"])
    kind, data = item["image"].split(",", 1)
    assert kind == "data:image/png;base64"
    return image_vector(base64.b64decode(data, validate=True))


def jina(body: dict) -> object:
    assert set(body) == {"model", "input", "embedding_type", "normalized"}
    assert all(set(item) in ({"text"}, {"image"}) for item in body["input"])
    return {
        "model": body["model"], "object": "list", "usage": {"total_tokens": 1},
        "data": [
            {"object": "embedding", "index": i, "embedding": vector_of(item)}
            for i, item in enumerate(body["input"])
        ],
    }  # fmt: skip


def parts(content: list[dict]) -> dict:
    """One part of a message, as Cohere and OpenAI write it."""
    assert len(content) == 1
    if content[0]["type"] == "text":
        return {"text": content[0]["text"]}
    assert content[0]["type"] == "image_url"
    return {"image": content[0]["image_url"]["url"]}


def cohere(body: dict) -> object:
    assert set(body) == {"model", "inputs", "input_type", "embedding_types"}
    items = [parts(item["content"]) for item in body["inputs"]]
    assert len(items) <= 96
    query = body["input_type"] == "search_query"
    assert query or body["input_type"] == "search_document"
    assert body["embedding_types"] == ["float"]
    assert all("text" in item for item in items) or not query
    return {"id": "i", "embeddings": {"float": [vector_of(i) for i in items]}, "texts": []}


def openai(body: dict) -> object:
    assert set(body) == {"model", "messages", "encoding_format"}
    (message,) = body["messages"]
    assert message["role"] == "user"
    vector = vector_of(parts(message["content"]))
    return {
        "id": "embd-1", "object": "list", "model": body["model"],
        "data": [{"index": 0, "object": "embedding", "embedding": vector}],
    }  # fmt: skip


FORMATS: dict[str, tuple[str, Callable[[dict], object]]] = {
    "jina": ("/v1/embeddings", jina),
    "cohere": ("/v2/embed", cohere),
    "openai": ("/v1/embeddings", openai),
}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        path, answer = FORMATS[self.server.format]
        try:
            assert self.path == path
            assert self.headers["Authorization"] == f"Bearer {KEY}"
            assert body["model"] == "clip"
            said, status = answer(body), 200
        except (AssertionError, KeyError, ValueError) as error:
            said, status = {"detail": repr(error)}, 400
            self.server.problems.append(f"{body!r:.500}: {error!r}")
        self.server.requests += 1
        content = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments) -> None:
        pass


class Vendor(http.server.ThreadingHTTPServer):
    daemon_threads = True
    format = "jina"

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.problems: list[str] = []
        self.requests = 0
        self.url = f"http://127.0.0.1:{self.server_port}"

    def ask(self, items: list[dict]) -> list[list[float]]:
        """As a client of Jina's does."""
        body = {"model": "clip", "input": items, "embedding_type": "float", "normalized": True}
        request = urllib.request.Request(
            self.url + "/v1/embeddings", json.dumps(body).encode(),
            {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"},
        )  # fmt: skip
        with urllib.request.urlopen(request) as answer:
            return [item["embedding"] for item in json.load(answer)["data"]]


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    server = Vendor()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def pictures(dice: random.Random, count: int) -> list[tuple[str, str, str]]:
    """Different pairs of colours, and textures: what is on what is by chance."""
    pairs = [dice.sample(pair, 2) for pair in itertools.combinations(COLOURS, 2)]
    all_of_them = [(*pair, texture) for pair in pairs for texture in TEXTURES]
    return dice.sample(all_of_them, count)


def caption(dice: random.Random, figure: str, ground: str, texture: str) -> str:
    pattern = dice.choice((
        "A sample of {0} {2} on {1}", "{0} {2} over a ground of {1}", "Swatch: {0} {2}, {1} behind",
        "Our cloth with {0} {2} on {1}",
    ))  # fmt: skip
    return pattern.format(figure, ground, texture)


def data_address(content: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(content).decode()


def ingest(db: psycopg.Connection, shown: list[tuple[str, bytes]]) -> None:
    """Ten images a document, half of these Markdown, among texts that speak of other ones."""
    dice = random.Random(3)
    for n in range(0, len(shown), 10):
        is_html = n % 20 == 0
        blocks = []
        for said, content in shown[n : n + 10]:
            other = dice.choice(shown)[0]
            address = data_address(content)
            prose = f"Washes at 40 degrees, shrinks less than item {dice.randrange(1000)}."
            if dice.random() < 0.3:
                prose += f" Sold together with another one: {other}."
            if is_html:
                figure = f'<figure><img src="{address}" alt="">'
                figure += f"<figcaption>{said}</figcaption></figure>"
                blocks.append(f"<h2>Item {len(blocks)}</h2><p>{prose}</p>{figure}")
            else:
                blocks.append(f"## Item {len(blocks)}\n\n{prose}\n\n![{said}]({address})")
        db.execute(
            "select recall.ingest_document('cloth', %s, %s, %s)",
            [f"Catalogue {n}", "\n\n".join(blocks), "html" if is_html else "markdown"],
        )


def embed(db: psycopg.Connection, vendor: Vendor) -> int:
    """As a client outside the database does."""
    count = 0
    while True:
        jobs = db.execute("select * from recall.claim_images('clip')").fetchall()
        if not jobs:
            return count
        vectors = vendor.ask([{"image": job[3]} for job in jobs])
        count += db.execute(
            "select recall.store_image_embeddings('clip', %s, %s, %s, %s::text[]::vector[])",
            [
                [j[0] for j in jobs],
                [j[1] for j in jobs],
                [j[2] for j in jobs],
                vectors_text(vectors),
            ],
        ).fetchone()[0]


def vectors_text(vectors: list[list[float]]) -> list[str]:
    return [json.dumps(vector) for vector in vectors]


def firsts(db: psycopg.Connection, asked: dict[int, str], column: str, vendor=None) -> int:
    """How many questions have their image first by a column of find_images."""
    vectors = [None] * len(asked)
    if vendor:
        vectors = vectors_text(vendor.ask([{"text": question} for question in asked.values()]))
    return db.execute(
        "select count(*) from unnest(%s::bigint[], %s::text[], %s::text[]) as q (id, text, v)"
        " cross join lateral (select f.image_id from"
        " recall.find_images(q.text, 'cloth', 200, '{}', q.v::vector) as f"
        f" where f.{column} is not null order by f.{column} desc, f.image_id limit 1) as best"
        " where best.image_id = q.id",
        [list(asked), list(asked.values()), vectors],
    ).fetchone()[0]


def test_words_and_vectors_find_images(db, vendor):
    """Of 200 images captions find 95 in 100 first, and so do what they taught 90 of the model's."""
    dice = random.Random(17)
    drawn = pictures(dice, 200)
    contents = [draw(dice, *picture) for picture in drawn]
    ingest(db, [(caption(dice, *p), c) for p, c in zip(drawn, contents, strict=True)])
    db.execute("select recall.register_model('clip', 'external', 15, p_kind => 'image')")
    assert db.execute("select recall.attach_image_model('cloth', 'clip')").fetchone() == (200,)
    ids = dict(db.execute("select content, id from recall.image").fetchall())
    patterns = ("Which one has {0} {2} on {1}?", "show me {0} {2} with {1}")
    asked = {
        ids[content]: dice.choice(patterns).format(*picture)
        for content, picture in zip(contents, drawn, strict=True)
    }
    by_caption = firsts(db, asked, "score")
    assert by_caption >= 190
    assert embed(db, vendor) == 200
    by_model = firsts(db, asked, "vector_score", vendor)
    db.execute("call recall.learn_image_encoder('cloth')")
    by_encoder = firsts(db, asked, "vector_score")
    both = firsts(db, asked, "score")
    print(f"captions {by_caption}, model {by_model}, learned {by_encoder}, both {both}")
    assert by_model >= 100
    assert by_encoder >= 0.9 * by_model
    assert both >= 190
    assert vendor.problems == []


def test_the_page_runs(db):
    """What the page on images shows: a document, a question, and the joins."""
    page = (Path(__file__).parents[3] / "docs" / "images.md").read_text()
    first = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)[0]
    ingest, question = first.split(";\n\n")
    db.execute(ingest)
    found = db.execute(question.split("\n--")[0]).fetchall()
    assert f"{found[0][0]} | {found[0][1]} | {found[0][2]} | {found[0][3]:.2f}" in first
    db.execute("select recall.register_model('clip', 'external', 2, p_kind => 'image')")
    db.execute("select recall.attach_image_model('pumps', 'clip')")
    db.execute("update recall.image_embedding set content_embedding = '[1,0]'")
    joins = re.findall(r"```sql\n(.*?)```", page.split("## Joins")[1], re.DOTALL)
    assert len(joins) == 2
    for join in joins:
        assert len(db.execute(join).fetchall()) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_the_database_asks_in_the_vendors_format(db, vendor, name):
    """Bytes go as data addresses; what may not be sent waits with its reason."""
    query = "select 1 from pg_available_extensions where name = 'http'"
    if not db.execute(query).fetchone():
        pytest.skip("the server has no extension http")
    db.execute("create extension http")
    vendor.format = name
    db.execute("insert into recall.http_origin values (%s)", [vendor.url])
    db.execute("select recall.set_secret('clip', %s)", [KEY])
    options = {"url": vendor.url, "format": name, "secret": "clip", "model": "clip"}
    db.execute(
        "select recall.register_model('clip', 'http', 15, %s::jsonb, 'image')",
        [json.dumps(options)],
    )
    dice = random.Random(5)
    drawn = pictures(dice, 20)
    contents = [draw(dice, *picture) for picture in drawn]
    ingest(db, [("", content) for content in contents])
    db.execute(
        "select recall.ingest_document('cloth', 'Elsewhere', '![x](https://e.com/x.png)',"
        " 'markdown')"
    )
    db.execute("select recall.attach_image_model('cloth', 'clip')")
    db.execute("call recall.embed_images('clip')")
    assert vendor.problems == []
    rows = db.execute(
        "select i.content, e.content_embedding::real[], e.last_error from recall.image as i"
        " join recall.image_embedding as e on e.image_id = i.id"
    ).fetchall()
    stored = {content: vector for content, vector, _ in rows if content}
    for content in contents:
        wanted = np.array(image_vector(content))
        wanted /= np.linalg.norm(wanted)
        assert np.allclose(stored[content], wanted, atol=2e-3)
    assert [row[1:] for row in rows if row[0] is None] == [
        (None, "the image has neither bytes nor an address that the model may be given")
    ]
    db.execute(
        "select recall.set_strategy('asks', '{\"image\": 1}', p_options =>"
        ' \'{"query_vector": "provider"}\')'
    )
    for picture, content in zip(drawn, contents, strict=True):
        question = "{0} {2} on {1}".format(*picture)
        found = db.execute(
            "select s.images @> jsonb_build_array(jsonb_build_object('id', (select i.id from"
            " recall.image as i where i.content = %s))) from recall.search(%s, 'cloth', 1, 'asks')"
            " as s",
            [content, question],
        ).fetchone()
        assert found == (True,), picture
    assert vendor.problems == []
    (vector,) = db.execute("select recall.embed_image('clip', %s)", [contents[3]]).fetchone()
    found = db.execute(
        "select i.content from recall.search_by_image(%s::vector, 'cloth', 1) as s"
        " join recall.image as i on i.id = s.image_id",
        [vector],
    ).fetchone()
    assert found == (contents[3],)
