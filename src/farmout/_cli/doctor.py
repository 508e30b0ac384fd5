"""`farmout doctor`: what this machine gives, what is wrong with it, and one real test."""

from __future__ import annotations

import importlib.util
import json
import multiprocessing
import os
import platform
import sys
import time
from collections.abc import Callable
from typing import Any

import click
import psutil
import threadpoolctl

from .. import __version__
from .._api.map import Farm
from .._api.options import VARIABLES, resolve
from .._engines.machine import affinity_cores, cgroup_cores, cores, free_memory, memory_limit, slurm_cores
from .._engines.registry import ENGINES, START_METHODS
from .screen import show

__all__ = ["doctor"]

GIGABYTE = 1e9
Facts = dict[str, Any]


def python_facts() -> Facts:
    return {
        "farmout": __version__,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "opencv": importlib.util.find_spec("cv2") is not None,
    }


def core_facts() -> Facts:
    return {
        "of_the_machine": os.cpu_count(),
        "affinity": affinity_cores(),
        "cgroup_quota": cgroup_cores(),
        "slurm": slurm_cores(),
        "farmout_uses": cores(),
    }


def memory_facts() -> Facts:
    limit = memory_limit()
    return {
        "total": psutil.virtual_memory().total,
        "free": free_memory(),
        "cgroup_limit": limit[0] if limit else None,
    }


def shared_memory_facts() -> Facts:
    facts: Facts = {"memfd": hasattr(os, "memfd_create"), "dev_shm_size": None, "dev_shm_free": None}
    try:
        usage = psutil.disk_usage("/dev/shm")
    except OSError:
        return facts
    return {**facts, "dev_shm_size": usage.total, "dev_shm_free": usage.free}


def blas_facts() -> list[Facts]:
    return [
        {
            "library": found.get("internal_api"),
            "version": found.get("version"),
            "threads": found.get("num_threads"),
        }
        for found in threadpoolctl.threadpool_info()
    ]


def engine_facts() -> dict[str, str]:
    """Each engine: ready, or the library that it wants."""
    found = dict.fromkeys(ENGINES, "ready")
    for engine, library in (("dask", "distributed"), ("ray", "ray")):
        if importlib.util.find_spec(library) is None:
            found[engine] = f"not installed (pip install 'farmout[{engine}]')"
        else:
            found[engine] = "installed; no cluster is tried here"
    return found


def start_method_facts() -> list[str]:
    return [method for method in START_METHODS if method in multiprocessing.get_all_start_methods()]


def environment_facts() -> dict[str, str]:
    return {name: value for name, value in sorted(os.environ.items()) if name.startswith("FARMOUT_")}


def where_am_i(number: int) -> tuple[int, int]:
    """The function of the test: something computed, and the process that did it."""
    return number * number, os.getpid()


def test_facts() -> Facts:
    """Start two workers and run a map on them, twice."""
    start = time.perf_counter()
    try:
        with Farm(workers=2, engine="processes", progress=False, timeout=60) as farm:
            first = farm.map(where_am_i, range(100))
            between = time.perf_counter()
            second = farm.map(where_am_i, range(100))
            end = time.perf_counter()
    except Exception as error:  # whatever it is, it is what the doctor is asked about
        return {"passed": False, "error": f"{type(error).__name__}: {error}"}
    right = all([square for square, _ in values] == [n * n for n in range(100)] for values in (first, second))
    elsewhere = os.getpid() not in {pid for _, pid in first}
    error_text = None if elsewhere else "the work was not done by workers"
    if not right:
        error_text = "wrong results"
    return {
        "passed": error_text is None,
        "error": error_text,
        "first_call_seconds": between - start,
        "second_call_seconds": end - between,
    }


# Each of these looks at the facts and gives a sentence on what to do, or None.


def advise_platform(facts: Facts) -> str | None:
    if sys.platform.startswith("linux"):
        return None
    if sys.platform == "win32":
        return (
            "On Windows farmout is untested; its workers are loky's and share no memory: compare with engine='serial', "
            "or use the Windows Subsystem for Linux."
        )
    return "farmout is tested on Linux only: on this system compare with engine='serial' before you rely on it."


def advise_cores(facts: Facts) -> str | None:
    if facts["cores"]["farmout_uses"] > 1:
        return None
    return "Only one core may be used: nothing can be faster than the plain loop. Ask for more cores."


def advise_slurm(facts: Facts) -> str | None:
    if "SLURM_JOB_ID" not in os.environ or "SLURM_CPUS_PER_TASK" in os.environ:
        return None
    return "This SLURM job does not say how many cores a task has: start it with --cpus-per-task."


def advise_memory(facts: Facts) -> str | None:
    if facts["memory"]["free"] >= GIGABYTE:
        return None
    return "Less than 1 GB of memory is free: use fewer workers (FARMOUT_WORKERS) or ask for more memory."


def advise_shared_memory(facts: Facts) -> str | None:
    shared = facts["shared_memory"]
    if shared["memfd"] or (shared["dev_shm_free"] or 0) >= GIGABYTE:
        return None
    return "Shared memory is small: enlarge /dev/shm (in a container: --shm-size=2g), or large arrays will fail."


def advise_engine(facts: Facts) -> str | None:
    try:
        resolve({})
    except (TypeError, ValueError) as error:
        return f"Wrong setting: {error}. Correct or unset it."
    return None


def advise_names(facts: Facts) -> str | None:
    known = {*VARIABLES.values(), "FARMOUT_CLUSTER_SECONDS"}
    unknown = [name for name in facts["environment"] if name not in known]
    return f"Nothing reads {', '.join(unknown)}: check the spelling, or unset it." if unknown else None


def advise_test(facts: Facts) -> str | None:
    test = facts["test"]
    if test["passed"] or advise_engine(facts):  # a wrong setting is told already, and stands in the way of all engines
        return None
    return f"The test on 2 workers failed ({test['error']}): until that is solved use engine='threads'."


ADVICE: tuple[Callable[[Facts], str | None], ...] = (
    advise_platform,
    advise_cores,
    advise_slurm,
    advise_memory,
    advise_shared_memory,
    advise_engine,
    advise_names,
    advise_test,
)


def examine() -> Facts:
    """All facts, and the problems they show."""
    facts: Facts = {
        "python": python_facts(),
        "cores": core_facts(),
        "memory": memory_facts(),
        "shared_memory": shared_memory_facts(),
        "blas": blas_facts(),
        "start_methods": start_method_facts(),
        "engines": engine_facts(),
        "environment": environment_facts(),
    }
    facts["test"] = {"passed": False, "error": advise_engine(facts)} if advise_engine(facts) else test_facts()
    facts["problems"] = [sentence for advise in ADVICE if (sentence := advise(facts))]
    return facts


def size(number: int | None) -> str:
    return "none" if number is None else f"{number / GIGABYTE:.1f} GB"


def lines(facts: Facts) -> list[tuple[str, str]]:
    """The facts in words: what, and how it is."""
    python, core, memory, shared = (facts[name] for name in ("python", "cores", "memory", "shared_memory"))
    blas = [f"{found['library']} {found['version']}, {found['threads']} threads" for found in facts["blas"]]
    return [
        ("farmout", python["farmout"]),
        ("Python", f"{python['python']} at {python['executable']}"),
        ("system", python["platform"]),
        ("cores", f"farmout uses {core['farmout_uses']}"),
        ("", f"machine {core['of_the_machine']}, affinity {core['affinity']}"),
        ("", f"cgroup quota {core['cgroup_quota'] or 'none'}, SLURM {core['slurm'] or 'none'}"),
        ("memory", memory_words(memory)),
        (
            "shared memory",
            f"memfd {'yes' if shared['memfd'] else 'no'}, /dev/shm {size(shared['dev_shm_size'])}",
        ),
        ("BLAS", "; ".join(blas) or "none loaded"),
        ("start methods", ", ".join(facts["start_methods"])),
        *[("engine", f"{name}: {state}") for name, state in facts["engines"].items()],
        (
            "OpenCV",
            "found" if python["opencv"] else "not found (only the demo needs it: pip install 'farmout[demo]')",
        ),
        *[("environment", f"{name}={value}") for name, value in facts["environment"].items()],
        ("test", test_words(facts["test"])),
    ]


def memory_words(memory: Facts) -> str:
    free, total, limit = (size(memory[name]) for name in ("free", "total", "cgroup_limit"))
    return f"{free} free of {total}, cgroup limit {limit}"


def test_words(test: Facts) -> str:
    if not test["passed"]:
        return f"failed: {test['error']}"
    first, second = test["first_call_seconds"], test["second_call_seconds"] * 1000
    return f"passed: 2 workers started and 100 items done in {first:.2f} s, 100 more in {second:.1f} ms"


@click.command(short_help="What this machine gives, and a test of it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor(as_json: bool) -> None:
    """Show what this machine gives to farmout, and test it.

    The exit status is 0 if two workers could be started and gave the right results, else 1.
    """
    facts = examine()
    if as_json:
        click.echo(json.dumps(facts, indent=2))
    else:
        for name, value in lines(facts):
            show(f"{name:<15}{value}")
        for sentence in facts["problems"] or ["No problems found."]:
            show(f"\n{sentence}")
    if not facts["test"]["passed"]:
        raise SystemExit(1)
