"""scripts/monitoring: writes monitoring/ from the catalog of metrics, recall.metric and alert.

The same texts, with other addresses and intervals, run on the stack and in its tests.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.rows import dict_row

from pgrecall.debian import System
from pgrecall.scratch import scratch_database
from pgrecall.server import ROOT, ServerError, database_url, say

FOLDER = ROOT / "monitoring"
RUNBOOKS = "docs/operate.md"
MADE = "# Written by scripts/monitoring from recall.metric and recall.alert.\n"
QUERY = """\
select m.name as metric, {labels}, m.value
from recall.metrics() as m"""
# What the exporter adds of itself; the name of the database stays.
DROPPED = "metric|col|driver|host|user|sql_job"
NAMES = {
    "prometheus": "prometheus",
    "sql_exporter": "prometheus-sql-exporter",
    "postgres_exporter": "prometheus-postgres-exporter",
}


@dataclass
class Catalog:
    metrics: list[dict]
    alerts: list[dict]

    @property
    def labels(self) -> list[str]:
        """All labels of all metrics: one query gives them all."""
        names = {label for metric in self.metrics for label in metric["labels"]}
        return sorted(names | {"le"})

    def series(self) -> set[str]:
        """What Prometheus calls them."""
        names = set()
        for metric in self.metrics:
            ends = ("_bucket", "_sum", "_count") if metric["type"] == "histogram" else ("",)
            names |= {metric["name"] + end for end in ends}
        return names


def read_catalog(connection: psycopg.Connection) -> Catalog:
    with connection.cursor(row_factory=dict_row) as cursor:
        try:
            metrics = cursor.execute("select * from recall.metric order by name").fetchall()
        except psycopg.errors.UndefinedTable as error:
            raise ServerError(
                f"database {connection.info.dbname} has no figures yet: install pgrecall in it"
                " (alembic upgrade head), then run this again"
            ) from error
        alerts = cursor.execute("select * from recall.alert order by name").fetchall()
    return Catalog(metrics, alerts)


# -- configurations --------------------------------------------------------------------------------


def sql_exporter(catalog: Catalog, url: str, interval: str = "15s") -> str:
    """One query for all: one snapshot, and the catalog's names are given back by Prometheus."""
    labels = ", ".join(f"coalesce(m.labels ->> '{x}', '') as \"{x}\"" for x in catalog.labels)
    query = QUERY.format(labels=labels).replace("\n", "\n          ")
    return (
        f"{MADE}jobs:\n  - name: pgrecall\n    interval: {interval}\n"
        f"    connections:\n      - {json.dumps(url)}\n"
        "    queries:\n      - name: pgrecall\n"
        "        help: Figures of recall.metrics; the label metric has the name.\n"
        f"        labels: {json.dumps(['metric', *catalog.labels])}\n"
        "        values: [value]\n"
        f"        query: |\n          {query}\n"
    )


def rules(catalog: Catalog, lasting: str | None = None) -> str:
    lines = [MADE + "groups:", "  - name: pgrecall", "    rules:"]
    for alert in catalog.alerts:
        anchor = alert["name"].lower()
        lines += [
            f"      - alert: {alert['name']}",
            f"        expr: {json.dumps(alert['expression'])}",
            f"        for: {lasting or alert['lasting']}",
            f"        labels: {{severity: {alert['severity']}}}",
            "        annotations:",
            f"          summary: {json.dumps(alert['summary'])}",
            f"          runbook_url: {RUNBOOKS}#{anchor}",
        ]
    return "\n".join(lines) + "\n"


def prometheus(sql_port: int, postgres_port: int, interval: str = "15s") -> str:
    return f"""{MADE}global:
  scrape_interval: {interval}
  evaluation_interval: {interval}
rule_files: [rules.yml]
scrape_configs:
  - job_name: pgrecall
    static_configs: [{{targets: ["127.0.0.1:{sql_port}"]}}]
    metric_relabel_configs:
      - {{source_labels: [metric], regex: "(.+)", target_label: __name__}}
      - {{regex: "{DROPPED}", action: labeldrop}}
  - job_name: postgres
    static_configs: [{{targets: ["127.0.0.1:{postgres_port}"]}}]
"""


def _panel(metric: dict, number: int) -> dict:
    name, by = metric["name"], ", ".join(metric["labels"])
    if metric["type"] == "histogram":
        targets = [
            (f"histogram_quantile({q}, sum by (le, {by}) (rate({name}_bucket[5m])))", f"P{q:.0%}")
            for q in (0.5, 0.95, 0.99)
        ]
    elif metric["type"] == "counter":
        targets = [(f"sum by ({by}) (rate({name}[5m]))" if by else f"rate({name}[5m])", "")]
    else:
        targets = [(name, "")]
    legend = " ".join(f"{{{{{label}}}}}" for label in metric["labels"])
    unit = "s" if "_seconds" in name else "bytes" if name.endswith("_bytes") else "short"
    return {
        "id": number,
        "type": "timeseries",
        "title": name,
        "description": f"{metric['help']} From: {metric['source']}.",
        "datasource": {"type": "prometheus", "uid": "${datasource}"},
        "fieldConfig": {"defaults": {"unit": unit}, "overrides": []},
        "gridPos": {"h": 8, "w": 8, "x": 8 * ((number - 1) % 3), "y": 8 * ((number - 1) // 3)},
        "targets": [
            {"refId": chr(65 + n), "expr": expr, "legendFormat": f"{mark} {legend}".strip()}
            for n, (expr, mark) in enumerate(targets)
        ],
    }


def dashboard(catalog: Catalog) -> str:
    panels = [_panel(metric, n) for n, metric in enumerate(catalog.metrics, 1)]
    source = {"name": "datasource", "type": "datasource", "query": "prometheus"}
    whole = {
        "uid": "pgrecall",
        "title": "pgrecall",
        "tags": ["pgrecall"],
        "schemaVersion": 39,
        "time": {"from": "now-6h", "to": "now"},
        "refresh": "30s",
        "templating": {"list": [source]},
        "panels": panels,
    }
    return json.dumps(whole, indent=1) + "\n"


def files(catalog: Catalog) -> dict[str, str]:
    url = "postgres://pgrecall_sql_exporter:PASSWORD@127.0.0.1:5432/pgrecall?sslmode=disable"
    return {
        "sql-exporter.yml": sql_exporter(catalog, url),
        "rules.yml": rules(catalog),
        "prometheus.yml": prometheus(9237, 9187),
        "dashboard.json": dashboard(catalog),
    }


# -- the programs ----------------------------------------------------------------------------------


class Monitoring:
    """Prometheus and its two exporters for one database, from a folder of the stack's data."""

    def __init__(self, system: System, folder: Path, ports: dict[str, int]) -> None:
        self.system = system
        self.folder = folder
        self.ports = ports

    def configure(
        self, url: str, interval: str = "15s", lasting: str | None = None
    ) -> dict[str, str]:
        """Writes the configurations; url: a superuser's, which makes the exporters' roles."""
        with psycopg.connect(url, autocommit=True) as connection:
            for role, of in [("sql", "recall_monitor"), ("postgres", "pg_monitor")]:
                for name in (of, f"pgrecall_{role}_exporter"):
                    query = "select from pg_catalog.pg_roles where rolname = %s"
                    if connection.execute(query, [name]).fetchone() is None:
                        connection.execute(f'create role "{name}"')
                connection.execute(f'alter role "pgrecall_{role}_exporter" login')
                connection.execute(f'grant "{of}" to "pgrecall_{role}_exporter"')
            catalog = read_catalog(connection)
            info = connection.info
            at = f"{info.host}:{info.port}/{info.dbname}?sslmode=disable"
        self.system.must("mkdir", "-p", self.system.inside(self.folder))
        texts = {
            "sql-exporter.yml": sql_exporter(
                catalog, f"postgres://pgrecall_sql_exporter@{at}", interval
            ),
            "rules.yml": rules(catalog, lasting),
            "prometheus.yml": prometheus(
                self.ports["sql_exporter"], self.ports["postgres_exporter"], interval
            ),
        }
        for name, text in texts.items():
            (self.folder / name).write_text(text)
        return {"DATA_SOURCE_NAME": f"postgresql://pgrecall_postgres_exporter@{at}"}

    def start(self, url: str, interval: str = "15s", lasting: str | None = None) -> None:
        self.stop()
        inside = self.system.inside(self.folder)
        environment = self.system.environment() | self.configure(url, interval, lasting)
        options = {
            "prometheus": [
                f"--config.file={inside}/prometheus.yml",
                f"--storage.tsdb.path={inside}/prometheus",
                f"--web.listen-address=127.0.0.1:{self.ports['prometheus']}",
            ],
            "sql_exporter": [
                f"-config.file={inside}/sql-exporter.yml",
                f"-web.listen-address=127.0.0.1:{self.ports['sql_exporter']}",
            ],
            "postgres_exporter": [
                f"--web.listen-address=127.0.0.1:{self.ports['postgres_exporter']}"
            ],
        }
        processes = {}
        for part, program in NAMES.items():
            with open(self.folder / f"{part}.log", "w") as log:
                processes[part] = subprocess.Popen(
                    self.system.command(program, *options[part]),
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=environment,
                    cwd="/",
                    start_new_session=True,
                    **self.system.identity,
                )
            (self.folder / f"{part}.pid").write_text(str(processes[part].pid))
        for part, process in processes.items():
            self._wait_for(part, process)

    def _wait_for(self, part: str, process: subprocess.Popen) -> None:
        end = time.monotonic() + 60
        path = "-/ready" if part == "prometheus" else "metrics"
        while True:
            try:
                urllib.request.urlopen(f"{self.url(part)}/{path}", timeout=5).close()
                return
            except (urllib.error.URLError, OSError) as error:
                if time.monotonic() > end or process.poll() is not None:
                    log = (self.folder / f"{part}.log").read_text().splitlines()[-5:]
                    raise ServerError(f"{part}: {error}\n" + "\n".join(log)) from error
                time.sleep(0.2)

    def url(self, part: str) -> str:
        return f"http://127.0.0.1:{self.ports[part]}"

    def ask(self, path: str) -> dict:
        """Prometheus' own API."""
        with urllib.request.urlopen(f"{self.url('prometheus')}/api/v1/{path}", timeout=10) as got:
            return json.load(got)["data"]

    def process(self, part: str) -> int | None:
        """The part's number, if it is the part and of this folder."""
        try:
            process = int((self.folder / f"{part}.pid").read_text())
            command = Path(f"/proc/{process}/cmdline").read_bytes().decode().split("\0")
        except (OSError, ValueError):
            return None
        own = Path(command[0]).name == NAMES[part] and any(
            argument.endswith(f":{self.ports[part]}") for argument in command
        )
        return process if own else None

    def is_running(self, part: str) -> bool:
        return self.process(part) is not None

    def stop(self) -> bool:
        """True if any part was running."""
        running = [process for part in NAMES if (process := self.process(part))]
        for process in running:
            os.kill(process, signal.SIGTERM)
        end = time.monotonic() + 15
        while any(map(self.is_running, NAMES)):
            self._reap()
            if time.monotonic() > end:
                raise ServerError("Prometheus or an exporter does not stop")
            time.sleep(0.05)
        return bool(running)

    @staticmethod
    def _reap() -> None:
        """Those that this process started itself."""
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            pass


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/monitoring", description="Writes monitoring/ from the catalog of metrics."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail where stale")
    options = parser.parse_args()
    with scratch_database(database_url()) as url, psycopg.connect(url) as connection:
        wanted = files(read_catalog(connection))
    stale = [
        name
        for name, text in wanted.items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_text() != text
    ]
    if options.check:
        for name in stale:
            say(f"monitoring/{name} is stale: scripts/monitoring")
        return 1 if stale else 0
    FOLDER.mkdir(exist_ok=True)
    for name in stale:
        (FOLDER / name).write_text(wanted[name])
        say(f"wrote monitoring/{name}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.OperationalError) as error:
        say(str(error).strip())
        sys.exit(1)
