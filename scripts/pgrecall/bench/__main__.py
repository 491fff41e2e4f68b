"""scripts/bench NAME [--json]: runs one benchmark, in a scratch database if it keeps none."""

import argparse
import importlib
import json
import os
import pkgutil
import sys
from types import ModuleType
from typing import Any

import psycopg

import pgrecall.bench
from pgrecall.bench import Figures
from pgrecall.evaluate import DataError
from pgrecall.scratch import in_scratch_database
from pgrecall.server import ServerError, database_url, plain_url, say


def modules() -> dict[str, ModuleType]:
    names = sorted(m.name for m in pkgutil.iter_modules(pgrecall.bench.__path__))
    return {n: importlib.import_module(f"pgrecall.bench.{n}") for n in names if n[0] != "_"}


def rounded(figures: Figures | dict[str, Figures]) -> dict[str, Any]:
    return {
        name: rounded(value) if isinstance(value, dict) else round(value, 4)
        for name, value in figures.items()
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Times what the SQL does.")
    commands = parser.add_subparsers(dest="name", required=True, metavar="NAME")
    for name, module in modules().items():
        command = commands.add_parser(name, help=module.__doc__, description=module.__doc__)
        command.add_argument("--json", action="store_true", help="one object, figure to number")
        command.add_argument("--database-url", help="a server of yours; default: DATABASE_URL")
        command.set_defaults(module=module)
        if hasattr(module, "add_arguments"):
            module.add_arguments(command)
    options = parser.parse_args()
    if hasattr(options.module, "run_on"):
        given = options.database_url or os.environ.get("DATABASE_URL")
        figures = options.module.run_on(given and plain_url(given), options)
    else:
        figures = in_scratch_database(options.module.run, database_url(options.database_url))
    if options.json:
        print(json.dumps(rounded(figures)))
    elif any(isinstance(value, dict) for value in figures.values()):
        for name, values in figures.items():
            print(name, *(f"{key} {value:,.4g}" for key, value in values.items()), sep="  ")
    else:
        width = max(map(len, figures))
        for name, value in figures.items():
            print(f"{name:{width}}  {value:,.2f}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ServerError, DataError, psycopg.Error) as error:
        say(str(error).strip())
        sys.exit(1)
