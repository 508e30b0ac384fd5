"""Ordinary scientific functions give no warning and equal the plain loop: nothing is noticed that is not there."""

from __future__ import annotations

import collections
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import hashlib
import heapq
import io
import itertools
import json
import logging
import math
import os
import random
import re
import statistics
import string
import tempfile
import threading
import time
import warnings
import zoneinfo
from pathlib import Path

import cv2
import numpy
import pandas
import pytest
import scipy.cluster.vq
import scipy.fft
import scipy.integrate
import scipy.interpolate
import scipy.ndimage
import scipy.optimize
import scipy.signal
import scipy.sparse
import scipy.sparse.linalg
import scipy.spatial
import scipy.stats

import farmout

TABLE = numpy.random.default_rng(0).normal(size=(50, 20))
LARGE = numpy.random.default_rng(1).normal(size=(400, 1000))
FRAME = pandas.DataFrame(
    {"group": list("abcab") * 10, "value": numpy.arange(50.0), "day": pandas.date_range("2020", periods=50)}
)
SPARSE = scipy.sparse.random(60, 60, 0.1, random_state=1, format="csr")
SPLINE = scipy.interpolate.CubicSpline(numpy.arange(50), TABLE[:, 0])
NORMAL = scipy.stats.norm(1.0, 2.0)
WORD = re.compile(r"(\w+)@(\w+)")
TEXT = "the quick brown fox jumps over the lazy dog " * 20
SETTINGS = {"rate": 0.1, "steps": [1, 2, 3], "names": {"a", "b"}}
COUNTS = collections.Counter(TEXT.split())
LOG = logging.getLogger("farmout_test.quiet")
vectorized = numpy.vectorize(lambda x: x * 2)


class Model:
    """A user's class with parameters, a cached property and no other memory."""

    limits = (0.0, 10.0)

    def __init__(self, weights):
        self.weights = weights
        self.history = []

    @functools.cached_property
    def norm(self):
        return float(numpy.linalg.norm(self.weights))

    def predict(self, i):
        return float(self.weights[i % len(self.weights)] / self.norm + self.limits[1])


MODEL = Model(numpy.arange(1.0, 9.0))


@functools.cache
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def blur_image(i):
    image = numpy.random.default_rng(i).integers(0, 255, (32, 32), dtype="u1")
    return cv2.GaussianBlur(image, (5, 5), 1.0)


def encode_image(i):
    done, data = cv2.imencode(".png", numpy.full((8, 8, 3), i, "u1"))
    return done, cv2.imdecode(data, cv2.IMREAD_COLOR)


def write_and_read_image(i):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "image.png")
        cv2.imwrite(path, numpy.full((8, 8), i, "u1"))
        return int(cv2.imread(path, 0).sum())


def rows_of_a_frame(i):
    return FRAME.iloc[i % 50]["value"] + FRAME.loc[i % 50, "value"]


def group_a_frame(i):
    return FRAME[FRAME["value"] > i].groupby("group")["value"].mean().to_dict()


def join_frames(i):
    other = pandas.DataFrame({"group": ["a", "b"], "weight": [i, 2.0]})
    return float((merged := FRAME.merge(other)).eval("value * weight").sum() + len(merged))


def resample_a_frame(i):
    return FRAME.set_index("day")["value"].rolling(3).mean().fillna(i).tolist()


def sparse_product(i):
    return (SPARSE @ SPARSE).getrow(i % 60).sum(), SPARSE[i % 60].nnz


def sparse_solve(i):
    return float(scipy.sparse.linalg.spsolve(scipy.sparse.eye(60, format="csc") * (i + 1), numpy.ones(60)).sum())


def spline_value(i):
    return float(SPLINE(i / 2)), float(SPLINE.derivative()(i / 3))


def distribution(i):
    return NORMAL.cdf(i), NORMAL.ppf(0.5), scipy.stats.ttest_ind(TABLE[i % 50], TABLE[0] + i).pvalue


def own_distribution_draws(i):
    return NORMAL.rvs(3, random_state=i).tolist()


def minimize(i):
    return float(scipy.optimize.minimize(lambda x: ((x - i) ** 2).sum(), numpy.zeros(2)).fun) < 1e-6


def solve_equation(i):
    return scipy.integrate.solve_ivp(lambda t, y: -y * SETTINGS["rate"] * i, (0, 1), [1.0]).y[0, -1]


def filter_signal(i):
    return scipy.signal.lfilter([1, 2], [1.0, 0.5], TABLE[:, i % 20])


def label_image(i):
    return scipy.ndimage.label(i / 10 < TABLE)[1]


def eigenvalues(i):
    return numpy.linalg.eigvalsh(TABLE.T @ TABLE + i * numpy.eye(20))


def slices_of_a_large_array(i):
    part = LARGE[i % 400].copy()
    part -= part.mean()
    return float(part.std())


def own_generator(i):
    rng = numpy.random.default_rng([7, i])
    return rng.normal(size=5).tolist(), rng.permutation(4).tolist()


def seeds_itself(i):
    numpy.random.seed(i)
    random.seed(i)
    return numpy.random.rand(), random.random()


def legacy_own_generator(i):
    return numpy.random.RandomState(i).rand(), random.Random(i).random()


def bootstrap(i):
    rng = farmout.rng()
    return bool(abs(rng.choice(TABLE[:, 0], 50).mean()) < 10)


def walk(i):
    rng, place, path = random.Random(i), 0, []
    for _ in range(50):
        place += rng.choice((-1, 1))
        path.append(place)
    return path


def count_words(i):
    counts = collections.Counter(TEXT.split())
    counts[str(i)] += 1
    return counts.most_common(2), COUNTS["fox"], COUNTS["absent"]


def search_text(i):
    return WORD.findall(f"a{i}@b c@d{i}"), re.sub(rf"{i % 3}", "x", str(i)), WORD.search(TEXT)


def digest(i):
    return hashlib.sha256(f"{i}{TEXT}".encode()).hexdigest()


def json_text(i):
    return json.loads(json.dumps({**{k: sorted(v) if isinstance(v, set) else v for k, v in SETTINGS.items()}, "i": i}))


def format_text(i):
    return string.Template("$a and $b").substitute(a=i, b=SETTINGS["rate"]), f"{i:>5}|{math.pi:.{i % 5}f}"


def ignores_divisions(i):
    with numpy.errstate(all="ignore"):
        return float(numpy.divide(i, 0.0)) if i else 0.0


def ignores_warnings(i):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.warn("not to be seen", stacklevel=1)
        return numpy.float64(i)


def logs_quietly(i):
    LOG.debug("item %d", i)
    return i


def decimals(i):
    with decimal.localcontext() as context:
        context.prec = 30
        return str(decimal.Decimal(i + 1).sqrt())


def cached(i):
    return factorial(i % 20)


def model_global(i):
    return MODEL.predict(i)


def makes_iterators(i):
    numbers = itertools.count(i)
    return [next(numbers) for _ in range(3)], statistics.mean([i, i + 1.5])


def vectorize(i):
    return vectorized([i, i + 1]).tolist()


def closure_of_arrays():
    weights = numpy.linspace(0, 1, 20)
    names = ["a", "b", "c"]

    def weighted(i):
        return float(TABLE[i % 50] @ weights), names[i % 3]

    return weighted


def sorts_its_own_list(i):
    values = [*SETTINGS["steps"], -i]
    values.sort()
    settings = dict(SETTINGS, rate=i)
    settings["steps"] = values
    return settings["steps"]


def reads_a_file(i):
    return len(Path(__file__).read_text().splitlines()) + i


def pivot(i):
    return FRAME.assign(half=FRAME.index % 2).pivot_table("value", "group", "half").loc["a", 0] + i


def rolling(i):
    return float(FRAME.set_index("day").value.rolling(5).mean().iloc[10 + i])


def integrate(i):
    return scipy.integrate.solve_ivp(lambda t, y: -y * (i + 1), (0, 1), [1.0]).y[0, -1]


def least_squares(i):
    return float(scipy.optimize.curve_fit(lambda x, a: a * x, numpy.arange(9.0), numpy.arange(9.0) * i)[0][0])


def factorize(i):
    return float(scipy.sparse.linalg.spsolve((SPARSE + scipy.sparse.eye(60) * 9).tocsc(), numpy.ones(60) * i)[0])


def dates(i):
    return (datetime.date(2020, 1, 1) + datetime.timedelta(days=i)).isoformat()


def fractions_(i):
    return str(fractions.Fraction(1, i + 2) + 1)


def heap(i):
    rows = [(-n % 7, n) for n in range(i + 3)]
    heapq.heapify(rows)
    return heapq.heappop(rows)


def own_queue(i):
    waiting = collections.deque([i])
    while waiting[0] < 20:
        waiting.append(waiting.popleft() + 3)
    return waiting.pop()


def reads_csv(i):
    return sum(float(row["a"]) for row in csv.DictReader(io.StringIO(f"a,b\n{i},2\n3,4\n")))


def temporary_folder(i):
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder, "a.json")).write_text(json.dumps({"i": i}))
        return json.loads(path.read_text())["i"]


def own_object(i):
    model = Model(numpy.arange(1.0, 9.0) + i)
    model.history.append(model.norm)
    return model.predict(i), len(model.history)


def contexts(i):
    with contextlib.suppress(KeyError), decimal.localcontext() as context:
        context.prec = 6 + i % 3
        return str(decimal.Decimal(1) / 7 + int(SETTINGS["rate"]))
    return ""


def generator_pipeline(i):
    return sum(itertools.islice((n * n for n in itertools.count() if n % 2), i + 1))


def finds_a_function(i):
    return STEPS["sum"](range(i)) + STEPS["half"](i)


STEPS = {"sum": sum, "half": lambda x: x / 2}


GRAPH = {n: [(n * 7 + 1) % 50, (n * 3 + 2) % 50] for n in range(50)}
MASKED = numpy.ma.masked_array(numpy.arange(20.0), mask=numpy.arange(20) % 3 == 0)
POINTS = numpy.random.default_rng(2).normal(size=(200, 3))
TREE = scipy.spatial.cKDTree(POINTS)
CATEGORIES = pandas.DataFrame({"kind": pandas.Categorical(list("abc") * 10), "value": numpy.arange(30.0)})
RECORDS = numpy.zeros(10, dtype=[("a", "f8"), ("b", "U5")])
CHAIN = collections.ChainMap({"a": 1}, {"b": 2})
ZONE = zoneinfo.ZoneInfo("UTC")


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


@dataclasses.dataclass(frozen=True)
class Config:
    rate: float = 0.1
    table: dict = dataclasses.field(default_factory=dict)


class Slotted:
    __slots__ = ("weight",)

    def __init__(self, weight):
        self.weight = weight

    def scaled(self, i):
        return self.weight * i


CONFIG = Config(table={"a": numpy.arange(3)})
SLOTTED = Slotted(3)


def breadth_first(i):
    distance, waiting = {i: 0}, collections.deque([i])
    while waiting:
        node = waiting.popleft()
        for neighbour in GRAPH[node]:
            if neighbour not in distance:
                distance[neighbour] = distance[node] + 1
                waiting.append(neighbour)
    return sorted(distance.items())


def masked(i):
    own = MASKED.copy()
    own[i] = numpy.ma.masked
    return float(MASKED.mean() + MASKED[i:].sum()), MASKED.filled(0)[i], own.count()


def nearest(i):
    return TREE.query(POINTS[i], k=3)[1].tolist()


def spectrum(i):
    return numpy.abs(scipy.fft.rfft(numpy.sin(numpy.arange(64) * i * 0.1)))


def measures_time(i):
    began = time.perf_counter()
    total = sum(range(1000 + i))
    LOG.debug("took %f", time.perf_counter() - began)
    return total


def frozen_settings(i):
    return CONFIG.rate * i + CONFIG.table["a"][1], Colour(1 + i % 2).name


def categories(i):
    return CATEGORIES.groupby("kind", observed=True)["value"].agg(["mean", "std"]).iloc[i % 3].tolist()


def records(i):
    return RECORDS["a"].sum() + i, RECORDS[i % 10]["b"], CHAIN["b"]


def time_zone(i):
    return datetime.datetime(2024, 1, 1 + i, tzinfo=ZONE).isoformat()


def root(i):
    return scipy.optimize.brentq(lambda x: x * x - i - 1, 0, 10), scipy.integrate.quad(lambda x: x**i, 0, 1)[0]


def evolution(i):
    return float(scipy.optimize.differential_evolution(lambda x: (x[0] - i) ** 2, [(-20, 20)], seed=1, maxiter=5).x[0])


def clusters(i):
    return scipy.cluster.vq.kmeans2(POINTS, 3, seed=i)[1].tolist()


def captures_prints(i):
    with contextlib.redirect_stdout(io.StringIO()) as file:
        print("in", i)
    return file.getvalue()


def threads_of_its_own(i):
    found = []
    threads = [threading.Thread(target=found.append, args=(n + i,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(found)


def print_options(i):
    with numpy.printoptions(precision=3):
        return str(numpy.arange(3) / (i + 1))


def changes_a_copy(i):
    table = copy.deepcopy(CONFIG.table)
    table["a"][0] = i
    return table["a"].tolist()


def polynomial(i):
    return float(numpy.polynomial.Polynomial.fit(numpy.arange(9.0), numpy.arange(9.0) ** 2, 2)(i))


def spawned_seed(i):
    return numpy.random.SeedSequence(5).spawn(20)[i].generate_state(2).tolist()


FUNCTIONS = [
    *(breadth_first, masked, nearest, spectrum, measures_time, frozen_settings, SLOTTED.scaled, categories, records),
    *(time_zone, root, evolution, clusters, captures_prints, threads_of_its_own, print_options, changes_a_copy),
    *(polynomial, spawned_seed),
    *(pivot, rolling, integrate, least_squares, factorize, dates, fractions_, heap, own_queue, reads_csv),
    *(temporary_folder, own_object, contexts, generator_pipeline, finds_a_function),
    *(blur_image, encode_image, write_and_read_image),
    *(rows_of_a_frame, group_a_frame, join_frames, resample_a_frame),
    *(sparse_product, sparse_solve, spline_value, distribution, own_distribution_draws, minimize, solve_equation),
    *(filter_signal, label_image, eigenvalues, slices_of_a_large_array),
    *(own_generator, seeds_itself, legacy_own_generator, bootstrap, walk),
    *(count_words, search_text, digest, json_text, format_text),
    *(ignores_divisions, ignores_warnings, logs_quietly, decimals, cached),
    *(MODEL.predict, model_global, makes_iterators, vectorize, closure_of_arrays(), sorts_its_own_list, reads_a_file),
    *(functools.partial(numpy.dot, TABLE.T), functools.partial(statistics.NormalDist(0, 1).cdf), math.sqrt),
]


SETS_WHAT_THREADS_SHARE = (seeds_itself, ignores_warnings, captures_prints)  # which is no business of threads


@pytest.mark.parametrize("engine", ["processes", "threads"])
def test_no_false_alarm(engine):
    """Every function, with warnings as errors, on both engines: no notice, and the loop's results."""
    assert len(FUNCTIONS) >= 74
    with farmout.Farm(workers=2, engine=engine) as farm, warnings.catch_warnings():
        warnings.simplefilter("error")
        for function in FUNCTIONS:
            if engine == "threads" and function in SETS_WHAT_THREADS_SHARE:
                continue
            is_dot = getattr(function, "func", None) is numpy.dot
            items = [numpy.ones(50) * i for i in range(12)] if is_dot else range(12)
            expected = farmout.map(function, items, engine="serial")
            assert repr(expected) == repr(farm.map(function, items)), function


def test_check_has_nothing_to_say_of_them_together():
    """One function that calls many of them: nothing differs, however it is run."""

    def many(i):
        return [one(i) for one in (blur_image, own_generator, seeds_itself, count_words, search_text, model_global)]

    report = farmout.check(many, range(9), sample=4)
    assert report, str(report)
