"""What `last_run` says about a run, and how its page and trace are made."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from html.parser import HTMLParser

import cv2
import numpy
import pytest

import farmout
from conftest import run_script
from farmout._contract import Done, Ended, Failed, Lost, Run
from farmout._observe.recorder import SPANS, Recorder
from farmout._observe.report import RunReport


def spin(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass
    return seconds


def test_none_before_any_run(tmp_path):
    """Before the first run there is no report, for the process and for a farm."""
    done = run_script("import farmout; print(farmout.last_run(), farmout.Farm().last_run())", tmp_path)
    assert done.stdout == "None None\n"


def test_numbers_agree(engine):
    """Items, times and workers of a report fit together and name the longest item."""
    farmout.map(spin, [0.002] * 7 + [0.05] + [0.002] * 4, workers=2, engine=engine)
    run = farmout.last_run()
    assert (run.verb, run.engine, run.outcome, run.items, run.total) == ("map", engine, "finished", 12, 12)
    assert sum(worker.items for worker in run.workers) == 12
    assert run.longest[0][0] == 7
    assert len(run.workers) == (1 if engine == "serial" else 2)
    assert run.item_seconds >= 11 * 0.002 + 0.05
    assert 0 < run.busy <= 1
    assert run.speed_up == run.item_seconds / run.wall_seconds
    for worker in run.workers:
        parts = worker.busy_seconds + worker.starting_seconds + worker.moving_seconds
        parts += worker.waiting_seconds + worker.ending_seconds
        assert parts == pytest.approx(worker.alive_seconds, rel=0.01)
        assert (worker.peak_memory > 1 << 20) == (engine == "processes")
    assert sum(count for _, _, count in run.costs) == 12
    assert [low <= 0.05 < high for low, high, count in run.costs if count][-1] or run.longest[0][1] >= 0.1
    assert run.peak_memory >= run.own_peak_memory > 1 << 20
    assert (run.retries, run.deaths, run.failed, run.failures) == (0, 0, 0, [])


def test_failures_are_in_the_order_of_the_items(tmp_path):
    """Item 0 fails after item 1 has failed, and is listed first."""
    gate = tmp_path / "gate"

    def work(x):
        if x == 0:
            while not gate.exists():
                os.sched_yield()
        gate.touch()
        raise ValueError(x)

    farmout.map(work, range(2), workers=2, on_error="return", chunksize=1)
    assert [failure.index for failure in farmout.last_run().failures] == [0, 1]


def test_failures_and_retries(engine):
    """Tries and final failures are counted, and each failure is there with its item."""
    tries = {}

    @farmout.allow("tries")
    def work(x):
        tries[x] = tries.get(x, 0) + 1
        if x == 5 or (x == 2 and tries[x] == 1):
            raise ValueError(f"no {x}")
        return x

    with farmout.Farm(workers=1, engine=engine, retries=1, on_error="return") as farm:
        farm.map(work, range(8))
        run = farm.last_run()
    assert (run.outcome, run.items, run.retries, run.failed) == ("finished", 8, 2, 1)
    assert [(f.index, f.item, str(f.error)) for f in run.failures] == [(5, 5, "no 5")]
    assert run.failures[0].error.__traceback__ is None
    assert "1: item 5" in str(run)


def test_deaths():
    """A worker that died is shown with the item, and its successor after it."""

    def die(x):
        if x == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return spin(0.001)  # long enough not to run in a block, of which nobody knows which item it was

    farmout.map(die, range(6), workers=1, on_error="return")
    run = farmout.last_run()
    assert (run.deaths, run.failed, len(run.workers)) == (1, 1, 2)
    assert [worker.died for worker in run.workers] == [True, False]
    assert isinstance(run.failures[0].error, farmout.WorkerDied)
    assert [(span.first, span.worker) for span in run.timeline if span.failed] == [(3, 0)]


def test_the_item_that_a_worker_died_on_begins_where_it_began():
    """Also if it was the worker's first: what came before is the start of the process."""

    def late(x):
        began[0] = time.monotonic()
        while time.monotonic() < began[0] + 0.05:
            pass
        os.kill(os.getpid(), signal.SIGKILL)

    began = farmout.empty(1, float)
    called = time.monotonic()
    farmout.map(late, range(1), workers=1, on_error="return", initializer=time.sleep, initargs=(0.1,))
    run = farmout.last_run()
    (span,) = run.timeline
    assert span.began == pytest.approx(began[0] - called, abs=0.02)
    assert span.ended - span.began >= 0.05
    (worker,) = run.workers
    assert worker.starting_seconds >= 0.1
    assert worker.busy_seconds == pytest.approx(span.ended - span.began)
    assert (worker.waiting_seconds, worker.ending_seconds, worker.items) == (pytest.approx(0, abs=0.01), 0, 0)


def test_raised_and_abandoned(engine):
    """A run that raised, or that was left early, says so."""
    with pytest.raises(ZeroDivisionError):
        farmout.map(lambda x: 1 // (x - 3), range(9), workers=2, engine=engine)
    run = farmout.last_run()
    assert (run.outcome, run.items < 9) == ("raised", True)
    assert run.error.startswith("ZeroDivisionError: ")
    assert [failure.index for failure in run.failures] == [3]
    results = farmout.imap(abs, range(1000), workers=2, engine=engine)
    assert next(results) == 0
    results.close()
    assert farmout.last_run().outcome == "abandoned"
    assert farmout.last_run().error is None


def test_farm_has_its_own(engine):
    """A farm keeps its own last run, and the process the last of all."""
    with farmout.Farm(engine=engine, workers=1) as farm:
        farm.map(abs, [1])
        farmout.map(abs, [1, 2], engine=engine, workers=1)
        assert (farm.last_run().items, farmout.last_run().items) == (1, 2)
        farm.map(abs, [1, 2, 3])
        assert (farm.last_run().items, farmout.last_run().items) == (3, 3)


def recorded(events, *, workers=2, engine="processes"):
    reports = []
    recorder = Recorder(reports.append, lambda: 100)
    recorder.begin(Run("map", engine, workers, None, "<f> & co", time.monotonic()))
    for event in events:
        recorder.observe(event)
        if isinstance(event, Done):
            recorder.settled(len(event.values))
    recorder.end(None)
    assert len(reports) == 1
    return reports[0].report


def test_memory_of_a_recorder_is_bounded():
    """A hundred thousand chunks of three workers leave a small timeline, with every item in it."""
    now = time.monotonic()
    events = []
    for n in range(100_000):
        events.append(Done(n, 10 * n, [0] * 10, [0.001] * 10, n % 3, now + n * 0.01))
        events.append(Ended(n, 10 * n + 10, n % 3, now + n * 0.01, 0.0101, 5000))
    run = recorded(events, workers=3)
    assert run.items == 1_000_000
    assert SPANS / 4 < len(run.timeline) <= SPANS
    assert sum(span.items for span in run.timeline) == 1_000_000
    assert run.item_seconds == pytest.approx(1000)
    assert run.moving_seconds == pytest.approx(10, rel=0.01)
    assert len(run.longest) == 10


def test_one_long_item_among_fast_ones_is_found():
    """Items that are counted in bulk do not hide a long one."""
    run = recorded([Done(0, 0, [0] * 100_000, [1e-6] * 70_000 + [0.3] + [1e-6] * 29_999, 0, 1.0)])
    assert run.longest[0] == (70_000, 0.3)
    assert [count for low, high, count in run.costs if low <= 0.3 < high] == [1]
    assert sum(count for _, _, count in run.costs) == 100_000


def test_what_never_ran_takes_no_time():
    """An item that could not be sent counts as a failure without a time."""
    run = recorded([Failed(0, 4, ValueError("no")), Lost(1, None, ValueError("gone"), worker=1)])
    assert (run.item_seconds, run.costs, run.longest, run.deaths) == (0, (), (), 1)
    assert "gone" not in str(run)


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.tags, self.links, self.text = [], [], [], ""

    def handle_starttag(self, tag, attributes):
        self.handle_startendtag(tag, attributes)
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.links += [value for name, value in attributes if name in ("src", "href")]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def sample_run() -> RunReport:
    now = time.monotonic()
    failure = farmout.Failure(2, "<item>", ValueError("<no>"), "Traceback <text>")
    return recorded(
        [
            Done(0, 0, [1, 2], [0.2, 0.3], 0, now),
            Ended(0, 2, 0, now, 0.51),
            Failed(1, 2, failure.error, "", 0.1, 1, now),
            Ended(1, 3, 1, now, 0.1),
            failure,
        ]
    )


def test_page(tmp_path):
    """The page is well formed, needs nothing from elsewhere, escapes what is the user's, and draws every span."""
    run = sample_run()
    path = run.to_html(tmp_path / "run.html")
    text = path.read_text()
    page = _Page()
    page.feed(text)
    assert page.open == []
    assert page.links == []
    assert "script" not in {tag for tag, _ in page.tags}
    assert text.count("http") == text.count("http://www.w3.org/2000/svg")
    assert "farmout.map of <f> & co" in page.text
    assert all(word in page.text for word in ("<item>", "Traceback <text>", "ValueError: <no>"))
    kinds = [attributes.get("class") for tag, attributes in page.tags if tag == "rect"]
    assert kinds.count("even") + kinds.count("odd") == 2
    assert kinds.count("failed") == 1
    for name, line in run.lines():
        assert name in page.text
        assert line in page.text


def test_dictionary_and_trace(tmp_path):
    """The dictionary is JSON as it stands, and the trace has one event for each span."""
    run = sample_run()
    plain = json.loads(json.dumps(run.to_dict()))
    assert plain["failures"] == [
        {"index": 2, "item": "'<item>'", "error": "ValueError: <no>", "traceback": "Traceback <text>"}
    ]
    assert plain["moving_seconds"] == pytest.approx(0.01)
    data = json.loads(run.to_trace(tmp_path / "run.json").read_text())
    spans = [event for event in data["traceEvents"] if event["ph"] == "X"]
    assert [(s["name"], s["tid"], s["cat"]) for s in spans] == [
        ("item 0", 0, "items"),
        ("item 1", 0, "items"),
        ("item 2 failed", 1, "failed"),
    ]
    assert [round(s["dur"]) for s in spans] == [200_000, 300_000, 100_000]


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
@pytest.mark.parametrize(("scheme", "dark"), [(0, True), (1, False)])
def test_page_in_a_browser(tmp_path, scheme, dark):
    """A browser draws the page, light or dark, with the colours of its blocks."""
    path, picture = sample_run().to_html(tmp_path / "run.html"), tmp_path / "run.png"
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    command += [f"--blink-settings=preferredColorScheme={scheme}", "--window-size=1000,1200"]
    subprocess.run([*command, f"--screenshot={picture}", path.as_uri()], check=True, capture_output=True, timeout=60)
    image = cv2.imread(str(picture))
    assert (numpy.median(image) < 60) == dark
    assert (numpy.median(image) > 200) == (not dark)
    red = (image[..., 2].astype(int) - image[..., 0]) > 100
    blue = (image[..., 0].astype(int) - image[..., 2]) > 60
    assert red.sum() > 1000
    assert blue.sum() > 5000
