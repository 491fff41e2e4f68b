"""scripts/web: serves the page, on the embedded server or a database of yours.

    scripts/web [--demo] [--database-url URL] [--host ADDRESS] [--port N]

Who has the address that it prints, with its key, works as the role of the database's address;
others log in as a role of the database with its password. Beyond this machine there is no key.
"""

import argparse
import ipaddress
import os
import secrets
import signal
import subprocess
import sys
from pathlib import Path

import psycopg

from pgrecall import demo
from pgrecall.server import ROOT, ServerError, database_url, say

APP = Path(__file__).parent / "app.py"
LARGEST_UPLOAD_MB = 100
SETTINGS = {
    "server.headless": "true",
    "server.fileWatcherType": "none",
    "server.maxUploadSize": str(LARGEST_UPLOAD_MB),
    "browser.gatherUsageStats": "false",
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "theme.light.primaryColor": "#336791",
    "theme.dark.primaryColor": "#3f86bd",
    "theme.baseRadius": "8px",
    "theme.font": "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC',"
    " 'PingFang SC', 'Microsoft YaHei', sans-serif",
}


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def prepare(url: str) -> None:
    """What scripts/demo --quiet does, and a second strategy to compare with the default one."""
    if demo.run(url, "pgrecall.demo", "--quiet") != 0:
        raise ServerError("the demo could not be prepared")
    with psycopg.connect(url) as connection:
        connection.execute("select recall.set_strategy('words', '{\"bm25\": 1}')")


def embedder(url: str) -> subprocess.Popen | None:
    """Works off the queue as long as the page runs, where the local model is here."""
    if not demo.model_is_here():
        return None
    command = [sys.executable, "-m", "pgrecall.embed", "--watch", "--batch", "4"]
    return subprocess.Popen(command, env=os.environ | {"DATABASE_URL": url}, cwd=ROOT)


def serve(host: str, port: int, environment: dict[str, str]) -> subprocess.Popen:
    options = SETTINGS | {"server.address": host, "server.port": str(port)}
    command = [sys.executable, "-m", "streamlit", "run", str(APP)]
    command += [f"--{name}={value}" for name, value in options.items()]
    return subprocess.Popen(
        command, env=os.environ | environment, cwd=ROOT, stdout=subprocess.DEVNULL
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/web", description="The page, in a browser.")
    parser.add_argument("--demo", action="store_true", help="prepare the handbook, open on it")
    parser.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
    parser.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--no-embed", action="store_true", help="leave the embedding queue alone")
    options = parser.parse_args()
    url = database_url(options.database_url)
    embedded = not (options.database_url or os.environ.get("DATABASE_URL"))
    if options.demo:
        prepare(url)
    elif embedded:
        demo.migrate(url)
    environment = {"PGRECALL_WEB_URL": url, "PGRECALL_WEB_KEY": ""}
    address = f"http://{options.host}:{options.port}/"
    if is_loopback(options.host):
        environment["PGRECALL_WEB_KEY"] = secrets.token_urlsafe(24)
        address += f"?key={environment['PGRECALL_WEB_KEY']}"
    if options.demo:
        environment["PGRECALL_WEB_PRODUCT"] = demo.PRODUCT
    # A server of others has its own embedder, or lets one be started beside it.
    worker = embedder(url) if (embedded or options.demo) and not options.no_embed else None
    page = serve(options.host, options.port, environment)
    signal.signal(signal.SIGTERM, lambda *_: page.terminate())
    say("the page is at the address below; Ctrl+C ends it")
    print(address, flush=True)
    try:
        return max(page.wait(), 0)
    finally:
        for process in (page, worker):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
