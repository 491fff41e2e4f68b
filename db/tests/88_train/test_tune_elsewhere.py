"""Trainer http, against a server that tunes and answers as OpenAI documents it."""

import email
import email.policy
import http.server
import itertools
import json
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest
from http_extension import create_http

KEY = "sk-do-not-show-0123456789"
BASE = "gpt-4o-mini-2024-07-18"
STATES = ["validating_files", "queued", "running", "succeeded"]


class Vendor(http.server.ThreadingHTTPServer):
    """Keeps files, jobs and models. What is tuned answers as its records with the most words."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.numbers = itertools.count(1)
        self.files: dict[str, list[list[dict]]] = {}
        self.jobs: dict[str, dict] = {}
        self.models: dict[str, list[list[dict]]] = {}
        self.seen: list[tuple[str, str]] = []
        self.bodies: list[str] = []
        self.faults: list[tuple[str, int, dict[str, str]]] = []
        self.ends_as = "succeeded"
        self.is_stuck = False
        self.says: str | None = None

    def handle_error(self, *_arguments) -> None:
        """Clients that are killed hang up."""

    def advance(self, job: dict) -> None:
        """Each look finds it a state further."""
        if job["status"] in ("succeeded", "failed", "cancelled") or self.is_stuck:
            return
        status = STATES[STATES.index(job["status"]) + 1]
        job["status"] = self.ends_as if status == "succeeded" else status
        self.tell(job, f"The job is {job['status']}")
        if job["status"] == "succeeded":
            suffix = job["user_provided_suffix"]
            job["fine_tuned_model"] = f"ft:{job['model']}:my-org:{suffix or ''}:{job['id'][6:]}"
            job["finished_at"] = int(time.time())
            job["trained_tokens"] = 5768
            self.models[job["fine_tuned_model"]] = self.files[job["training_file"]]
        elif job["status"] == "failed":
            job["error"] = {
                "code": "invalid_n_examples", "param": "training_file",
                "message": "Training file has 4 example(s), but must have at least 10 examples",
            }  # fmt: skip

    def tell(self, job: dict, message: str) -> None:
        job["_events"].insert(0, {
            "object": "fine_tuning.job.event", "id": f"ftevent-{next(self.numbers)}",
            "created_at": int(time.time()), "level": "info", "message": message, "data": None,
            "type": "message",
        })  # fmt: skip

    def answer(self, model: str, messages: list[dict]) -> str:
        if self.says is not None:
            return self.says
        asked = set(messages[-1]["content"].split())
        return max(
            self.models[model], key=lambda r: len(asked & set(r[-2]["content"].split()))
        )[-1]["content"]  # fmt: skip


class Handler(http.server.BaseHTTPRequestHandler):
    def handle_call(self) -> None:
        vendor = self.server
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        vendor.seen.append((self.command, url.path))
        vendor.bodies.append(body.decode())
        if self.headers["Authorization"] != f"Bearer {KEY}":
            return self.refuse(401, f"Incorrect API key provided: {self.headers['Authorization']}")
        if vendor.faults and vendor.faults[0][0] == url.path:
            _, status, headers = vendor.faults.pop(0)
            return self.refuse(status, "busy", headers)
        for method, pattern, name in ROUTES:
            found = re.fullmatch(pattern, url.path)
            if found and method == self.command:
                return getattr(self, name)(*found.groups(), body, parse_qs(url.query))
        return self.refuse(404, f"Invalid URL ({self.command} {self.path})")

    do_GET = do_POST = do_DELETE = handle_call  # noqa: N815

    def upload(self, body: bytes, _query: dict) -> None:
        kind = self.headers["Content-Type"]
        form = email.message_from_bytes(
            f"Content-Type: {kind}\r\n\r\n".encode() + body, policy=email.policy.HTTP
        )
        parts = {p.get_param("name", header="content-disposition"): p for p in form.iter_parts()}
        if parts["purpose"].get_payload() != "fine-tune":
            return self.refuse(400, "purpose")
        if not parts["file"].get_filename().endswith(".jsonl"):
            return self.refuse(400, "Invalid file format for Fine-Tuning API. Must be .jsonl")
        lines = parts["file"].get_payload(decode=True).decode().splitlines()
        records = [json.loads(line)["messages"] for line in lines]
        for record in records:
            assert [m["role"] for m in record] == ["system", "user", "assistant"]
            assert all(isinstance(m["content"], str) for m in record)
        name = f"file-{next(self.server.numbers)}"
        self.server.files[name] = records
        return self.send({
            "id": name, "object": "file", "bytes": len(body), "created_at": int(time.time()),
            "filename": parts["file"].get_filename(), "purpose": "fine-tune",
            "status": "processed", "expires_at": None, "status_details": None,
        })  # fmt: skip

    def delete_file(self, name: str, *_arguments) -> None:
        if self.server.files.pop(name, None) is None:
            return self.refuse(404, f"No such File object: {name}")
        return self.send({"id": name, "object": "file", "deleted": True})

    def create_job(self, body: bytes, _query: dict) -> None:
        asked = json.loads(body)
        if unknown := asked.keys() - {"model", "training_file", "suffix", "seed", "method"}:
            return self.refuse(400, f"Unrecognized request arguments: {unknown}")
        if asked["model"] != BASE or asked["training_file"] not in self.server.files:
            return self.refuse(400, f"invalid training_file or model: {asked}")
        name = f"ftjob-{next(self.server.numbers)}"
        job = {
            "object": "fine_tuning.job", "id": name, "model": BASE, "created_at": int(time.time()),
            "finished_at": None, "fine_tuned_model": None, "organization_id": "org-123",
            "result_files": [], "status": "validating_files", "validation_file": None,
            "training_file": asked["training_file"], "trained_tokens": None,
            "seed": asked.get("seed", 7), "user_provided_suffix": asked.get("suffix"),
            "error": {}, "estimated_finish": None, "integrations": [], "metadata": None,
            "method": asked.get("method"), "_events": [],
        }  # fmt: skip
        self.server.jobs[name] = job
        self.server.tell(job, f"Created fine-tuning job: {name}")
        return self.send(self.shown(job))

    def shown(self, job: dict) -> dict:
        return {key: value for key, value in job.items() if key != "_events"}

    def list_jobs(self, _body: bytes, _query: dict) -> None:
        jobs = [self.shown(job) for job in reversed(self.server.jobs.values())]
        return self.send({"object": "list", "data": jobs, "has_more": False})

    def get_job(self, name: str, *_arguments) -> None:
        if name not in self.server.jobs:
            return self.refuse(404, f"Could not find fine tune: {name}")
        self.server.advance(self.server.jobs[name])
        return self.send(self.shown(self.server.jobs[name]))

    def list_events(self, name: str, _body: bytes, query: dict) -> None:
        events = self.server.jobs[name]["_events"]
        limit = int(query["limit"][0])
        return self.send(
            {"object": "list", "data": events[:limit], "has_more": len(events) > limit}
        )

    def cancel(self, name: str, *_arguments) -> None:
        job = self.server.jobs[name]
        if job["status"] in ("succeeded", "failed", "cancelled"):
            return self.refuse(400, f"Job has already {job['status']}.")
        job["status"] = "cancelled"
        return self.send(self.shown(job))

    def chat(self, body: bytes, _query: dict) -> None:
        asked = json.loads(body)
        if asked["model"] not in self.server.models:
            return self.refuse(404, f"The model `{asked['model']}` does not exist")
        said = self.server.answer(asked["model"], asked["messages"])
        return self.send({
            "id": "chatcmpl-1", "object": "chat.completion", "created": int(time.time()),
            "model": asked["model"], "usage": {}, "choices": [{
                "index": 0, "message": {"role": "assistant", "content": said, "refusal": None},
                "logprobs": None, "finish_reason": "stop",
            }],
        })  # fmt: skip

    def refuse(self, status: int, message: str, headers: dict[str, str] | None = None) -> None:
        error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
        self.send({"error": error}, status, headers or {})

    def send(self, found: dict, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(found).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments) -> None:
        pass


ROUTES = [
    ("POST", "/v1/files", "upload"),
    ("DELETE", "/v1/files/([^/]+)", "delete_file"),
    ("POST", "/v1/fine_tuning/jobs", "create_job"),
    ("GET", "/v1/fine_tuning/jobs", "list_jobs"),
    ("GET", "/v1/fine_tuning/jobs/([^/]+)", "get_job"),
    ("GET", "/v1/fine_tuning/jobs/([^/]+)/events", "list_events"),
    ("POST", "/v1/fine_tuning/jobs/([^/]+)/cancel", "cancel"),
    ("POST", "/v1/chat/completions", "chat"),
]


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    server = Vendor()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def notices() -> list[str]:
    return []


@pytest.fixture
def db(db: psycopg.Connection, vendor: Vendor, notices: list[str]) -> Iterator[psycopg.Connection]:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        create_http(db, Path(name))
        db.execute("insert into recall.http_origin values (%s)", [vendor.url])
        db.execute("select recall.set_secret('openai', %s)", [KEY])
        options = {"url": vendor.url, "secret": "openai", "model": BASE}
        for model, more in (("mini", {"tunes": True}), ("dear", {})):
            db.execute(
                "select recall.register_model(%s, 'http', p_options => %s, p_kind => 'generate')",
                [model, json.dumps(options | more)],
            )
        db.execute(
            """
            create table ticket as
            select
                case n %% 2 when 0 then 'no "paper" \\ in the printer – 紙, floor ' || n
                else 'I forgot my password,' || chr(10) || 'account ' || n end as text,
                (array['hardware', 'login'])[n %% 2 + 1] as label
            from generate_series(1, 40) as n
            """,
            [],
        )
        db.add_notice_handler(lambda notice: notices.append(str(notice.message_primary)))
        yield db


def connect_too(db: psycopg.Connection, url: str) -> psycopg.Connection:
    """Another session, with the double of http where there is one."""
    other = psycopg.connect(url, autocommit=True)
    query = "select current_setting('extension_control_path', true)"
    if path := db.execute(query).fetchone()[0]:
        other.execute("select set_config('extension_control_path', %s, false)", [path])
    return other


def train(db: psycopg.Connection, model: str = "http:mini", **hyperparams: object) -> None:
    db.execute(
        "call recall.train('t', 'text-classification', 'ticket', 'label', %s, %s)",
        [model, json.dumps({"poll_seconds": 0.01, **hyperparams})],
    )


def predict(db: psycopg.Connection, *texts: str | None) -> list[tuple]:
    return db.execute(
        "select n, prediction, probability, scores from recall.predict_batch('t', %s)"
        " order by n", [list(texts)],
    ).fetchall()  # fmt: skip


def test_tunes_and_predicts(db: psycopg.Connection, vendor: Vendor, notices: list[str]) -> None:
    train(db, n_epochs=3, suffix="mail", num_train_epochs=1)
    assert predict(db, "paper in the printer", None, "password, account") == [
        (1, "hardware", None, None), (2, None, None, None), (3, "login", None, None)
    ]  # fmt: skip
    (job,) = vendor.jobs.values()
    assert job["method"] == {
        "type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}
    }  # fmt: skip
    (metrics, state) = db.execute("select metrics, state from recall.trained_model").fetchone()
    assert (metrics["records"], metrics["accuracy"]) == (10, 1)
    assert state["model"] == job["fine_tuned_model"] == f"ft:{BASE}:my-org:mail:{job['id'][6:]}"
    # What was held out was not sent, the rest word by word.
    (records,) = vendor.models.values()
    texts = dict(db.execute("select text, label from ticket").fetchall())
    assert len(records) == 30
    assert all(texts[r[1]["content"]] == r[2]["content"] for r in records)
    assert vendor.files == {}
    said = "\n".join(notices)
    for sentence in ["no use for num_train_epochs", "Created fine-tuning job", "job is succeeded"]:
        assert said.count(sentence) == 1
    assert not any(KEY in body for body in vendor.bodies)
    assert KEY not in said


def test_asks_once_for_each_text_and_not_again_what_was_held_out(
    db: psycopg.Connection, vendor: Vendor
) -> None:
    train(db)
    asked = vendor.seen.count(("POST", "/v1/chat/completions"))
    assert asked == 10
    (records,) = vendor.models.values()
    texts = {text for (text,) in db.execute("select text from ticket")}
    text = min(texts - {r[1]["content"] for r in records})
    assert len(predict(db, text, "a", "a", "b")) == 4
    assert vendor.seen.count(("POST", "/v1/chat/completions")) == asked + 2


def test_what_is_no_label_is_none(db: psycopg.Connection, vendor: Vendor) -> None:
    train(db)
    vendor.says = " Login.\n"
    assert predict(db, "x")[0][1] == "login"
    vendor.says = "I cannot say"
    assert predict(db, "x") == [(1, None, None, {"said": "I cannot say"})]


@pytest.mark.parametrize(
    ("task", "columns", "question"),
    [
        ("summarization", "'The cat sat. ' || n as text, 'cat ' || n as summary", ["The cat 7"]),
        ("translation", "'cat ' || n as source, 'Katze ' || n as target", ["cat 7"]),
        (
            "question-answering",
            "'who is ' || n as question, 'it is cat ' || n as context,"
            """ '{"text": ["cat ' || n || '"], "answer_start": [6]}' as answers""",
            ["who is 7", "it is cat 7"],
        ),
        (
            "text-pair-classification",
            "'a ' || n as text_a, 'b ' || n as text_b, 'cat ' || n % 8 as label",
            ["a 7", "b 7"],
        ),
    ],
)
def test_other_tasks(db: psycopg.Connection, task: str, columns: str, question: list[str]) -> None:
    db.execute(f"create table made as select {columns} from generate_series(1, 20) as n")
    db.execute(
        """call recall.train('m', %s, 'made', model_name => 'http:mini', test_size => 0,
            hyperparams => '{"poll_seconds": 0.01}')""",
        [task],
    )
    places = ", ".join(["%s"] * len(question))
    (said,) = db.execute(f"select recall.predict('m', {places})", question).fetchone()
    assert said == ("Katze 7" if task == "translation" else "cat 7")


def test_a_busy_server_is_asked_again(
    db: psycopg.Connection, vendor: Vendor, notices: list[str]
) -> None:
    vendor.faults = [
        ("/v1/files", 429, {"Retry-After": "0"}),
        ("/v1/fine_tuning/jobs", 503, {}),
        ("/v1/chat/completions", 429, {"Retry-After": "0"}),
        ("/v1/chat/completions", 429, {"Retry-After": "0"}),
    ]
    train(db)
    assert vendor.faults == []
    assert len(vendor.jobs) == 1
    assert any("status 429" in notice for notice in notices)
    vendor.faults = [("/v1/chat/completions", 429, {"Retry-After": "0"})] * 3
    with pytest.raises(psycopg.Error, match="status 429") as caught:
        predict(db, "x")
    assert caught.value.sqlstate == "RC429"


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_a_job_that_fails_is_told_and_made_anew(
    db: psycopg.Connection, vendor: Vendor, end: str
) -> None:
    vendor.ends_as = end
    with pytest.raises(psycopg.Error, match=f"job ftjob-[0-9]+ .*{end}") as caught:
        train(db)
    assert caught.value.sqlstate == "RC502"
    assert ("at least 10 examples" in str(caught.value)) == (end == "failed")
    assert vendor.files == {}
    with pytest.raises(psycopg.Error, match="is deployed"):
        predict(db, "x")
    vendor.ends_as = "succeeded"
    train(db)
    assert [job["status"] for job in vendor.jobs.values()] == [end, "succeeded"]
    assert predict(db, "the printer")[0][1] == "hardware"


def test_a_job_that_takes_too_long_is_cancelled(db: psycopg.Connection, vendor: Vendor) -> None:
    vendor.is_stuck = True
    with pytest.raises(psycopg.Error, match=r"took more than 0\.0001 hours"):
        train(db, hours=0.0001)
    assert [job["status"] for job in vendor.jobs.values()] == ["cancelled"]


def test_goes_on_where_a_dead_session_left_it(
    db: psycopg.Connection, db_url: str, vendor: Vendor
) -> None:
    vendor.is_stuck = True
    other = connect_too(db, db_url)
    pid = other.info.backend_pid
    session = threading.Thread(target=lambda: pytest.raises(psycopg.Error, train, other))
    session.start()
    while not vendor.jobs:
        time.sleep(0.01)
    db.execute("select pg_terminate_backend(%s, 10000)", [pid])
    session.join()
    vendor.is_stuck = False
    train(db)
    assert len(vendor.jobs) == 1
    assert vendor.seen.count(("POST", "/v1/files")) == 1
    assert predict(db, "the printer")[0][1] == "hardware"


def test_cancels(db: psycopg.Connection, db_url: str, vendor: Vendor) -> None:
    vendor.is_stuck = True
    found: list[BaseException] = []
    other = connect_too(db, db_url)

    def wait() -> None:
        with pytest.raises(psycopg.Error) as caught:
            train(other)
        found.append(caught.value)

    session = threading.Thread(target=wait)
    session.start()
    while not any(path.endswith("/events") for _, path in vendor.seen):
        time.sleep(0.01)
    assert db.execute("select recall.cancel_training('t')").fetchone() == (1,)
    session.join()
    assert found[0].sqlstate == "55000"
    assert [job["status"] for job in vendor.jobs.values()] == ["cancelled"]
    assert vendor.files == {}
    assert db.execute("select count(*) from recall.trained_model").fetchone() == (0,)


def test_a_model_deleted_there_is_told(db: psycopg.Connection, vendor: Vendor) -> None:
    train(db)
    vendor.models.clear()
    with pytest.raises(psycopg.Error, match="does not exist") as caught:
        predict(db, "x")
    assert caught.value.sqlstate == "RC400"
    assert "deleted there" in caught.value.diag.message_hint


def test_a_wrong_key_is_not_told(db: psycopg.Connection, vendor: Vendor) -> None:
    db.execute("select recall.set_secret('openai', 'sk-wrong-9876543210')")
    with pytest.raises(psycopg.Error, match="status 401") as caught:
        train(db)
    assert caught.value.sqlstate == "RC401"
    assert "sk-wrong" not in str(caught.value)
    assert vendor.jobs == {}
    db.execute("select recall.set_secret('openai', %s)", [KEY])
    train(db)
    assert predict(db, "the printer")[0][1] == "hardware"


@pytest.mark.parametrize(
    ("model", "hyperparams", "sqlstate", "message"),
    [
        ("http", {}, "42704", "model_name: there is no model"),
        ("http:none", {}, "42704", 'model_name: there is no model "none"'),
        ("http:dear", {}, "22023", 'model_name: model "dear" may not be tuned'),
        ("http:mini", {"n_epochs": 0}, "22023", "n_epochs"),
        ("http:mini", {"url": "http://x"}, "22023", 'there is no option "url"'),
    ],
)
def test_bad_arguments(
    db: psycopg.Connection,
    vendor: Vendor,
    model: str,
    hyperparams: dict,
    sqlstate: str,
    message: str,
) -> None:
    with pytest.raises(psycopg.Error, match=message) as caught:
        train(db, model, **hyperparams)
    assert caught.value.sqlstate == sqlstate
    assert vendor.seen == []


def test_one_transaction_cannot_wait(db: psycopg.Connection, vendor: Vendor) -> None:
    for call in ("select recall.tune", "begin; call recall.train"):
        with pytest.raises(psycopg.errors.FeatureNotSupported, match="waits for another server"):
            db.execute(f"{call}('t', 'text-classification', 'ticket', 'label', 'http:mini')")
        db.rollback()
    assert vendor.seen == []


def test_many_texts_at_once_are_refused(db: psycopg.Connection, vendor: Vendor) -> None:
    train(db)
    asked = len(vendor.seen)
    with pytest.raises(psycopg.errors.ProgramLimitExceeded):
        predict(db, *map(str, range(1001)))
    assert len(vendor.seen) == asked
