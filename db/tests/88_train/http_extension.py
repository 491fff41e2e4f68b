"""Extension http, as it is, or where the server has none a double of its functions.

The Debian 13 stack has it. The double asks by a program; for that PostgreSQL 18 is needed.
"""

import shutil
from pathlib import Path

import psycopg
import pytest

# What extension http gives a session, as far as recall._http_call asks for it.
DOUBLE = """
create domain http_method as text;
create type http_header as (field varchar, value varchar);
create type http_request as (
    method http_method, uri varchar, headers http_header[], content_type varchar, content varchar
);
create type http_response as (
    status integer, content_type varchar, headers http_header[], content varchar
);
create function http_header(varchar, varchar) returns http_header
language sql as 'select $1, $2';
create function http_reset_curlopt() returns boolean language sql as 'select true';
create function http_set_curlopt(varchar, varchar) returns boolean language sql as 'select true';
create function http(request http_request) returns http_response
language plpgsql set search_path = public, pg_temp as $$
declare
    v jsonb;
    file text := format('{folder}/%s', gen_random_uuid());
begin
    execute format('copy (select %L) to %L', encode(convert_to(to_jsonb(request)::text, 'utf8'),
        'hex'), file);
    create temp table http_answer (line text);
    execute format('copy http_answer from program %L', format('{folder}/ask %s', file));
    select convert_from(decode(line, 'hex'), 'utf8') into v from http_answer;
    drop table http_answer;
    if v ? 'failure' then
        raise exception '%', v ->> 'failure' using errcode = 'internal_error';
    end if;
    return row(
        (v ->> 'status')::integer, 'application/json', array(
            select row(h.key, h.value)::http_header from jsonb_each_text(v -> 'headers') as h
        ), v ->> 'content')::http_response;
end;
$$;
"""
PROGRAM = """#!{python}
import json, os, sys, urllib.error, urllib.request
with open(sys.argv[1]) as file:
    asked = json.loads(bytes.fromhex(file.read().strip()))
os.remove(sys.argv[1])
content = asked["content"]
request = urllib.request.Request(
    asked["uri"], method=asked["method"], data=None if content is None else content.encode(),
    headers={{h["field"]: h["value"] for h in asked["headers"] or []}}
    | ({{"Content-Type": asked["content_type"]}} if asked["content_type"] else {{}}),
)
try:
    answer = urllib.request.urlopen(request)
except urllib.error.HTTPError as error:
    answer = error
except OSError as error:
    print(json.dumps({{"failure": str(error)}}).encode().hex())
    sys.exit()
print(json.dumps({{"status": answer.status, "headers": dict(answer.headers),
                  "content": answer.read().decode()}}).encode().hex())
"""


def create_http(db: psycopg.Connection, folder: Path) -> None:
    """Creates it; the double keeps its files in a folder that the server's user may write."""
    query = "select 1 from pg_available_extensions where name = 'http'"
    if not db.execute(query).fetchone():
        python = shutil.which("python3", path="/usr/bin:/bin")
        if db.info.server_version < 180000 or not python:
            pytest.skip("the server has no extension http, and takes no double")
        extension = folder / "extension"
        extension.mkdir(0o755)
        program = folder / "ask"
        program.write_text(PROGRAM.format(python=python))
        program.chmod(0o755)
        (extension / "http.control").write_text("default_version = '1.6'\nrelocatable = true\n")
        (extension / "http--1.6.sql").write_text(DOUBLE.replace("{folder}", str(folder)))
        db.execute(
            "select set_config('extension_control_path', %s || ':$system', false)", [str(folder)]
        )
    db.execute("create extension http")
