"""scripts/torture: kills a server under load, and tells what was lost."""

import argparse
import json
import sys
import time

from pgrecall.server import ServerError, say
from pgrecall.torture.run import Torture


def show(report: dict) -> None:
    for name, value in report.items():
        if name == "samples":
            for kind, samples in value.items():
                texts = samples.items() if isinstance(samples, dict) else enumerate(samples, 1)
                for key, text in texts:
                    print(f"{kind} {key}: {text}")
        elif isinstance(value, dict):
            print(f"{name}: " + ", ".join(f"{key} {count}" for key, count in value.items()))
        else:
            print(f"{name}: {value}")


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/torture",
        description="Clients of every kind work on an embedded server of its own, which is killed"
        " at random; what they were told is written is held against the tables each time.",
    )
    parser.add_argument("--minutes", type=float, default=2, help="how long (2)")
    parser.add_argument("--no-kill", action="store_true", help="never kill: counts, deadlocks")
    parser.add_argument("--writers", type=int, default=8, help="how many (8)")
    parser.add_argument("--readers", type=int, default=4, help="how many (4)")
    parser.add_argument("--seed", help="of what clients do and when kills come; default: the time")
    parser.add_argument("--json", action="store_true", help="the result as one JSON object")
    options = parser.parse_args()
    if options.minutes <= 0 or options.writers < 1 or options.readers < 0:
        parser.error("--minutes above 0, --writers at least 1, --readers at least 0")
    torture = Torture(options.writers, options.readers, options.seed or str(int(time.time())))
    try:
        torture.start()
        torture.run(options.minutes * 60, kill=not options.no_kill)
        if not torture.failed_itself():
            torture.pack()
    finally:
        torture.stop()
    report = torture.report()
    if options.json:
        print(json.dumps(report, indent=2, default=str))
    else:
        show(report)
    bad = ("lost", "inconsistencies", "deadlocks", "stuck")
    return int(any(report[name] for name in bad) or torture.failed_itself())


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServerError as error:
        say(str(error).strip())
        sys.exit(1)
