"""`farmout demo`: three loops over real image files, as plain loops and farmed out, compared and timed."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click
import numpy

from .._api.arrays import empty
from .._api.map import Farm
from .._api.options import resolve
from .._engines.machine import cores, free_memory
from .._rng.streams import rng
from .screen import show

__all__ = ["demo"]

T = TypeVar("T")
SEED = 2024
LONG = 5.0  # seconds; a loop as long as that is not too small to win
WORTH_IT = 1.1  # a speed-up below this is no gain that anyone would notice
SUFFIXES = {".bmp", ".jpeg", ".jpg", ".png", ".ppm", ".tif", ".tiff", ".webp"}
FIRST, WARM, THREADS = "processes, first call", "processes, warm", "threads"


class Trouble(click.ClickException):
    """Something the caller has to change; exit status 2."""

    exit_code = 2


@dataclass(frozen=True)
class Run:
    """One way of doing a job, timed and compared with the plain loop."""

    how: str
    seconds: float
    speedup: float
    equal: bool


@dataclass
class Job:
    """One loop, and every farmed-out run of it."""

    name: str
    items: int
    loop_seconds: float
    runs: list[Run] = field(default_factory=list)
    checks: dict[str, bool] = field(default_factory=dict)

    def add(self, how: str, seconds: float, equal: bool) -> None:
        self.runs.append(Run(how, seconds, self.loop_seconds / max(seconds, 1e-9), equal))

    def differing(self) -> list[str]:
        """What did not come out as the loop has it."""
        runs = [f"{self.name}: {run.how}" for run in self.runs if not run.equal]
        return runs + [f"{self.name}: {check}" for check, good in self.checks.items() if not good]


# What is done for one item: the bodies of the loops, each as a function.


def opencv() -> Any:
    """OpenCV, or the sentence that says how to get it."""
    try:
        import cv2
    except ImportError as error:
        how = "install it with: pip install 'farmout[demo]'"
        raise Trouble(f"the demo needs OpenCV ({error}); {how}") from None
    return cv2


def write_noise(generator: numpy.random.Generator, path: Path, size: int) -> None:
    """Write one image of random noise."""
    pixels = generator.integers(0, 256, (size, size, 3), dtype=numpy.uint8)
    if not opencv().imwrite(str(path), pixels):
        raise OSError(f"OpenCV could not write {path}")


def write_item(path: Path, size: int) -> None:
    """The same, with the random stream that farmout gives to each item."""
    write_noise(rng(), path, size)


def read_image(path: Path) -> Any:
    """One image as an array of height x width x 3."""
    pixels = opencv().imread(str(path))
    if pixels is None:
        raise ValueError(f"OpenCV cannot read {path} as an image")
    return pixels


# The three jobs.


def write_job(folder: Path, n: int, size: int, workers: int) -> tuple[Job, list[Path]]:
    """Write n images with a plain loop and farmed out; every file must have the same bytes."""
    write = partial(write_item, size=size)
    paths = numbered(folder / "loop", n)

    def loop(targets: list[Path]) -> None:
        for index, path in enumerate(targets):
            own = numpy.random.SeedSequence(SEED, spawn_key=(index,))
            write_noise(numpy.random.default_rng(own), path, size)

    again = numbered(folder / "loop-again", n)
    job = Job("write images", n, min(timed(partial(loop, targets))[0] for targets in (paths, again)))
    expected = hashes(paths)
    with Farm(workers=workers, seed=SEED, progress=False) as farm:
        for how, names in ((FIRST, ("first",)), (WARM, ("warm", "warm-again"))):
            folders = [numbered(folder / name, n) for name in names]
            seconds = min(timed(partial(farm.map, write, targets, engine="processes"))[0] for targets in folders)
            job.add(how, seconds, all(hashes(targets) == expected for targets in folders))
        written = len(set(hashes(folders[-1])))
        targets = numbered(folder / "serial", n)
        farm.map(write, targets, engine="serial")
        job.checks["same files as the serial engine"] = hashes(targets) == expected
    # Images of one pixel can be alike by chance; larger ones cannot.
    distinct = n if size > 1 else len(set(expected))
    job.checks[f"{written} distinct images of {n}"] = written == distinct
    return job, paths


def read_job(paths: list[Path], workers: int) -> tuple[Job, list[Any]]:
    """Read all images into a list, and compare every pixel."""

    def loop() -> list[Any]:
        return [read_image(path) for path in paths]

    once = timed(loop)[0]  # the result is dropped, so that the second loop has its memory to use again
    again, expected = timed(loop)
    job = Job("read into a list", len(paths), min(once, again))
    for how, farm, times in farms(workers):
        seconds: list[float] = []
        equal = True
        for _ in range(times):
            taken, found = timed(partial(farm.map, read_image, paths))
            seconds.append(taken)
            equal = equal and same_list(found, expected)
            del found
        job.add(how, min(seconds), equal)
    return job, expected


def fill_job(paths: list[Path], shape: tuple[int, ...], workers: int) -> Job:
    """Fill one array of floats with all images, and compare every pixel.

    All ways fill memory that is in use already: getting fresh memory often costs more than the images, and
    whether a way happened to get some that was used before would decide the comparison.
    """
    expected = numpy.empty((len(paths), *shape), dtype=numpy.float64)
    target = empty(expected.shape, expected.dtype)

    def loop() -> None:
        for index, path in enumerate(paths):
            expected[index] = read_image(path)

    job = Job("fill one array", len(paths), min(timed_fill(loop, expected) for _ in range(2)))
    for how, farm, times in farms(workers):
        seconds: list[float] = []
        equal = True
        for _ in range(times):
            seconds.append(timed_fill(partial(farm.fill, read_image, paths, out=target), target))
            equal = equal and same_array(target, expected)
        job.add(how, min(seconds), equal)
    del target
    with Farm(workers=workers, engine="processes", progress=False) as farm:
        made = farm.fill(read_image, paths, dtype=numpy.float64)
        job.checks["same in an array that farmout makes"] = same_array(made, expected)
    return job


def farms(workers: int) -> Iterator[tuple[str, Farm, int]]:
    """The farms to try, and how often: new processes once, the same ones twice, threads twice."""
    with Farm(workers=workers, engine="processes", progress=False) as farm:
        yield FIRST, farm, 1
        yield WARM, farm, 2
    with Farm(workers=workers, engine="threads", progress=False) as farm:
        yield THREADS, farm, 2


# Measure and compare.


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def timed_fill(work: Callable[[], object], array: Any) -> float:
    """Time work that fills an array, which holds no pixel before: what is not written is seen."""
    array.fill(-1)
    return timed(work)[0]


def numbered(folder: Path, n: int) -> list[Path]:
    """The names of n images in a new folder."""
    folder.mkdir(parents=True)
    return [folder / f"{index:06d}.png" for index in range(n)]


def hashes(paths: list[Path]) -> list[bytes]:
    return [hashlib.blake2b(path.read_bytes()).digest() for path in paths]


def same_array(found: Any, expected: Any) -> bool:
    """The same type, dtype, shape and pixels."""
    return (
        type(found) is type(expected)
        and found.dtype == expected.dtype
        and found.shape == expected.shape
        and bool((found == expected).all())
    )


def same_list(found: list[Any], expected: list[Any]) -> bool:
    return len(found) == len(expected) and all(map(same_array, found, expected))


# Say what it means.


def words(jobs: list[Job], workers: int) -> list[str]:
    """Plain words for every run that did not win, each reason once."""
    lost = {job.name: [run for run in job.runs if run.speedup < WORTH_IT] for job in jobs}
    if not any(lost.values()):
        return []
    if workers == 1:
        return ["No gain is possible with one worker; it takes two cores."]
    sentences = []
    nowhere = [job for job in jobs if job.runs and len(lost[job.name]) == len(job.runs)]
    for long, reason in ((False, TOO_SMALL), (True, LIMITED)):
        if names := [_cost(job) for job in nowhere if (job.loop_seconds >= LONG) is long]:
            sentences.append(f"No gain in this run: {', '.join(names)}. {reason}")
    for how, reason in REASONS.items():
        names = [
            f"{job.name} ({run.speedup:.2f}x)"
            for job in jobs
            for run in lost[job.name]
            if run.how == how and job not in nowhere
        ]
        if names:
            sentences.append(f"No gain by {how}: {', '.join(names)}. {reason}")
    return sentences


def _cost(job: Job) -> str:
    return f"{job.name} ({job.loop_seconds:.2f} s, {job.loop_seconds / job.items * 1e3:.3g} ms an item)"


TOO_SMALL = "Too small for a sure gain, and timings this short scatter: the plain loop will do here."
LIMITED = "That is long enough, so perhaps disk, memory or other programs are the limit, and not the cores."
REASONS = {
    FIRST: 'It also starts the workers; "processes, warm" is without that.',
    WARM: "Passing items and results between processes may cost what is saved.",
    THREADS: "Perhaps too little of the work happens outside Python's lock.",
}


def print_table(jobs: list[Job]) -> None:
    click.echo(f"{'job':<18}{'how':<24}{'seconds':>8}  {'speed-up':>8}  same as the loop")
    for job in jobs:
        click.echo(f"{job.name:<18}{'plain loop':<24}{job.loop_seconds:>8.3f}")
        for run in job.runs:
            same = "yes" if run.equal else "NO"
            click.echo(f"{'':<18}{run.how:<24}{run.seconds:>8.3f}  {run.speedup:>7.2f}x  {same}")
        for check, good in job.checks.items():
            click.echo(f"{'':<18}{check}: {'yes' if good else 'NO'}")


# What there is to work on.


def images_in(folder: Path) -> list[Path]:
    """The images of a folder, by name; not hidden ones, which some systems keep beside each image."""
    if not folder.is_dir():
        raise Trouble(f"there is no folder {folder}")
    names = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and not path.name.startswith(".")]
    found = sorted(path for path in names if path.is_file())
    if not found:
        raise Trouble(f"no images in {folder}: looked for files that end in {', '.join(sorted(SUFFIXES))}")
    return found


def readable(paths: list[Path]) -> tuple[list[Path], list[Path]]:
    """The images that OpenCV can read, and the others. Reading them all also has them in memory before the first
    loop, so that no way of reading has to wait for the disk and another not."""
    good: list[Path] = []
    bad: list[Path] = []
    for path in paths:
        (bad if opencv().imread(str(path)) is None else good).append(path)
    if not good:
        raise Trouble(f"OpenCV cannot read {names_of(bad)} as an image; --images needs a folder with at least one")
    return good, bad


def names_of(paths: list[Path], most: int = 5) -> str:
    return ", ".join(map(str, paths[:most])) + (f" and {len(paths) - most} more" if len(paths) > most else "")


@contextlib.contextmanager
def workplace(keep: Path | None) -> Iterator[Path]:
    """A new folder to write in: a temporary one, or the one that will be kept."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="farmout-demo-") as name:
            yield Path(name)
        return
    if keep.exists() and (not keep.is_dir() or any(keep.iterdir())):
        raise Trouble(f"--keep needs a new or empty folder, and {keep} is not")
    keep.mkdir(parents=True, exist_ok=True)
    yield keep


def why_no_fill(images: list[Any]) -> str | None:
    """The reason to leave the third job out, if there is one."""
    shapes = sorted({image.shape for image in images})
    if len(shapes) > 1:
        some = ", ".join(map(str, shapes[:3])) + (", ..." if len(shapes) > 3 else "")
        why = f"its rows must have one shape, and these images have {len(shapes)}: {some}"
        return f"fill one array: left out: {why}."
    needed, free = 3 * 8 * sum(image.size for image in images), free_memory()
    if needed > free:
        return (
            "fill one array: left out, because the arrays to compare need "
            f"{needed / 1e9:.1f} GB together, and {free / 1e9:.1f} GB of memory are free."
        )
    return None


def check_room(path: Path, n: int) -> None:
    """Raise Trouble if two lists of n such images do not fit in memory."""
    needed, free = 2 * n * read_image(path).nbytes, free_memory()
    if needed > free:
        raise Trouble(
            f"two lists of {n} such images need {needed / 1e9:.1f} GB, and {free / 1e9:.1f} GB of memory are "
            "free; use fewer or smaller images"
        )


def run_jobs(own: list[Path], keep: Path | None, n: int, size: int, workers: int) -> tuple[list[Job], list[str]]:
    """All jobs that can be done, and why the others are left out."""
    jobs, left_out = [], []
    with workplace(keep) if not own else contextlib.nullcontext(Path()) as folder:
        paths = own
        if own:
            left_out.append("write images: left out, because the images are yours.")
            paths, refused = readable(own)
            if refused:
                left_out.append(f"Left out, because OpenCV cannot read them as images: {names_of(refused)}.")
        else:
            job, paths = write_job(folder, n, size, workers)
            jobs.append(job)
        check_room(paths[0], len(paths))
        job, images = read_job(paths, workers)
        jobs.append(job)
        reason, shape = why_no_fill(images), images[0].shape
        del images
        if reason:
            left_out.append(reason)
        else:
            jobs.append(fill_job(paths, shape, workers))
    return jobs, left_out


def report(jobs: list[Job], sentences: list[str], title: str) -> None:
    """The table and the words for a reader."""
    click.echo(title + "\n")
    print_table(jobs)
    click.echo("\nThe better of two runs each, but for the first call, which there is only once.")
    show("The array is filled in memory that was used before: fresh memory costs extra, whoever fills it.")
    if sentences:
        click.echo("")
    for sentence in sentences:
        show(sentence)
    differing = [what for job in jobs for what in job.differing()]
    equal = "Every farmed-out result equals the plain loop's."
    show("\n" + ("NOT EQUAL: " + "; ".join(differing) if differing else equal))


@click.command(short_help="Three loops over images, timed and compared.")
@click.option("--n", type=click.IntRange(min=1), default=2000, show_default=True, help="How many images to write.")
@click.option("--size", type=click.IntRange(min=1), default=100, show_default=True, help="Their height and width.")
@click.option("--workers", type=click.IntRange(min=1), default=None, help="Default: the cores farmout may use.")
@click.option("--images", type=click.Path(path_type=Path), default=None, help="Read your own folder of images.")
@click.option("--keep", type=click.Path(path_type=Path), default=None, help="Write to this folder, and keep it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def demo(n: int, size: int, workers: int | None, images: Path | None, keep: Path | None, as_json: bool) -> None:
    """Write images, read them into a list, fill one array: each as a loop and farmed out, compared and timed.

    The exit status is 0 only if every result equals the plain loop's.
    """
    if images is not None and keep is not None:
        raise click.UsageError("--keep is for the images that the demo writes; with --images it writes none")
    opencv()
    try:
        count = resolve({"workers": workers}).worker_count if workers else resolve({}).worker_count
        own = images_in(images) if images is not None else []
        jobs, left_out = run_jobs(own, keep, n, size, count)
    except (OSError, ValueError) as error:
        # A full disk, a broken image, an environment variable without sense.
        raise Trouble(str(error)) from error
    differing = [what for job in jobs for what in job.differing()]
    if as_json:
        answer = {
            "equal": not differing,
            "differing": differing,
            "workers": count,
            "left_out": left_out,
            "words": words(jobs, count),
        }
        click.echo(json.dumps({**answer, "jobs": [dataclasses.asdict(job) for job in jobs]}, indent=2))
    else:
        what = f"{jobs[0].items} images of {images}" if own else f"{n} images of {size} x {size}"
        report(jobs, left_out + words(jobs, count), f"{what}; workers: {count}; cores this process may use: {cores()}")
    if differing:
        raise SystemExit(1)
