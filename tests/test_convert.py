"""`farmout.convert_source`: before and after, verdicts with their reasons, and what is refused."""

from __future__ import annotations

import ast
import email.header
import os
import subprocess
import sys
import time

import pytest

import farmout
from farmout._convert.convert import convert_source, scan_source
from farmout._convert.effects.program import Program
from farmout._convert.reasons import NO, PARALLEL, WORD
from farmout._convert.text.source import Source

PAIRS = {
    "a call over several lines": (
        """
rows = []
for n in range(3):
    rows.append(
        dict(
            n=n,
            h=abs(n),
        )
    )
""",
        """
import farmout


def process_item(n):
    row = dict(
        n=n,
        h=abs(n),
    )
    return row


rows = farmout.map(process_item, range(3))
""",
    ),
    "append to a list made right before": (
        """
import math

roots = []
for x in range(5):
    roots.append(math.sqrt(x))
""",
        """
import math
import farmout

roots = farmout.map(math.sqrt, range(5))
""",
    ),
    "count under a condition, comments stay": (
        """
import math
import farmout

count = 0
for x in range(5):
    # only the large ones
    if math.exp(x) > 3:  # e cubed
        count += 1
""",
        """
import math
import farmout

count = 0


def process_item(x):
    # only the large ones
    return math.exp(x) > 3


for chosen in farmout.imap(process_item, range(5)):
    if chosen:
        count += 1
""",
    ),
    "try with a list of those that failed": (
        """
import json
from pathlib import Path

values, problems = [], []
for path in sorted(Path("measurements").glob("*.json")):
    try:
        record = json.loads(path.read_text())
        values.append(record["value"])
    except json.JSONDecodeError as error:
        problems.append((path.name, str(error)))
print(values, problems)
""",
        """
import json
from pathlib import Path
import farmout

values, problems = [], []


def process_path(path):
    value = name = text = None
    failed = False
    try:
        record = json.loads(path.read_text())
        value = record["value"]
    except json.JSONDecodeError as error:
        failed = True
        name = path.name
        text = str(error)
    return failed, value, name, text


paths = sorted(Path("measurements").glob("*.json"))
for failed, value, name, text in farmout.imap(process_path, paths):
    if failed:
        problems.append((name, text))
    else:
        values.append(value)
print(values, problems)
""",
    ),
    "try, go on with the next": (
        """
total = 0.0
skipped = 0
for line in ["1.5", "x", "2"]:
    try:
        number = float(line)
    except ValueError:
        skipped += 1
        continue
    total += number ** 2
print(total, skipped)
""",
        """
import farmout

total = 0.0
skipped = 0


def process_line(line):
    term = None
    failed = False
    try:
        number = float(line)
    except ValueError:
        failed = True
        return failed, term
    term = number ** 2
    return failed, term


for failed, term in farmout.imap(process_line, ["1.5", "x", "2"]):
    if failed:
        skipped += 1
        continue
    total += term
print(total, skipped)
""",
    ),
    "values that are computed last are returned as they are written": (
        """
import math
roots, sizes = {}, []
for name in ["a", "bc"]:
    code = sum(map(ord, name))
    roots[name] = math.sqrt(code)
    sizes.append(len(name))
""",
        """
import math
import farmout
roots, sizes = {}, []


def process_name(name):
    code = sum(map(ord, name))
    return name, math.sqrt(code), len(name)


for name, root, size in farmout.imap(process_name, ["a", "bc"]):
    roots[name] = root
    sizes.append(size)
""",
    ),
    "write into an array, continue, the item in the parent": (
        """
import numpy
values = numpy.zeros(9)
for i in range(9):
    if i == 4:
        continue
    values[i] = numpy.sin(i)
""",
        """
import numpy
import farmout
values = numpy.zeros(9)


def process_item(i):
    skipped = i == 4
    if skipped:
        return skipped, None
    return skipped, numpy.sin(i)


for i, (skipped, value) in enumerate(farmout.imap(process_item, range(9))):
    if skipped:
        continue
    values[i] = value
""",
    ),
    "best so far with its companion, in a function": (
        """
import math
def best(xs):
    top, where = -1.0, None
    for i, x in enumerate(xs):
        score = math.cos(x)
        if score > top:
            top = score
            where = i
    return where
""",
        """
import math
import farmout
def best(xs):
    top, where = -1.0, None
    for i, score in enumerate(farmout.imap(math.cos, xs)):
        if score > top:
            top = score
            where = i
    return where
""",
    ),
    "an inner loop that folds": (
        """
counts = {}
for line in ["a b a", "b"]:
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
""",
        """
import farmout

counts = {}


def process_line(line):
    counts_new = []
    for word in line.split():
        counts_new.append(word)
    return counts_new


for counts_new in farmout.imap(process_line, ["a b a", "b"]):
    for word in counts_new:
        counts[word] = counts.get(word, 0) + 1
""",
    ),
    "the first item where, and the loop variable after it": (
        """
import math
for i in range(9):
    if math.exp(i) > 99:
        break
else:
    print("none", i)
""",
        """
import math
import farmout


def process_item(i):
    return math.exp(i) > 99


for i, chosen in enumerate(farmout.imap(process_item, range(9), chunksize=1)):
    if chosen:
        break
else:
    print("none", i)
""",
    ),
    "a comprehension": (
        """
def cube(x):
    return x**3
cubes = [cube(x) for x in range(9)]  # kept
""",
        """
import farmout

def cube(x):
    return x**3
cubes = farmout.map(cube, range(9))  # kept
""",
    ),
    "a file for each item": (
        """
from pathlib import Path
for i in range(3):
    Path(f"{i:03d}.txt").write_text(str(i))
""",
        """
from pathlib import Path
import farmout


def process_item(i):
    Path(f"{i:03d}.txt").write_text(str(i))


farmout.map(process_item, range(3))
""",
    ),
}

# Loops that stay as they are: (the text, the line of the loop, the verdict, code and variable of a reason, its lines).
REFUSED = {
    "recurrence": ("x = 1\nfor i in range(9):\n    x = 3 * x % 7\n", 2, NO, "order", "x", (3,)),
    "the previous item": (
        "prev = 0\nout = []\nfor i in range(9):\n    out.append(i - prev)\n    prev = i\n",
        3, NO, "order", "prev", (4, 5),
    ),
    "a length that is read": ("out = []\nfor i in range(9):\n    out.append(len(out))\n", 2, NO, "read", "out", (3,)),
    "two operators": (
        "t = 1\nfor i in range(9):\n    t += i\n    t *= 2\n", 2, NO, "two operators", "t", (3, 4)
    ),
    "what earlier items wrote": (
        "a = [1] * 9\nfor i in range(1, 9):\n    a[i] = a[i - 1] + 1\n", 2, NO, "read", "a", (3,)
    ),
    "an alias": ("a = [0] * 9\nb = a\nfor i in range(9):\n    a[i] = b[0] + i\n", 3, WORD, "alias", "a", (4,)),
    "rows that are one list": (
        "t = [[0] * 3] * 3\nfor i in range(3):\n    t[i][0] = abs(i)\n", 2, NO, "alias", "t", (1, 3)
    ),
    "a shared iterator": (
        "it = iter([1, 2])\nout = []\nfor i in range(2):\n    out.append(next(it, 0))\n", 3, NO, "change", "it", (4,)
    ),
    "a global random state": (
        "import random\nout = []\nfor i in range(9):\n    out.append(random.random())\n",
        3, WORD, "random", "random.random", (4,),
    ),
    "a shared generator": (
        "import numpy\nrng = numpy.random.default_rng(1)\nout = []\nfor i in range(9):\n    out.append(rng.normal())\n",
        4, NO, "change", "rng", (5,),
    ),
    "an unknown function": (
        "from elsewhere import work\nout = []\nfor i in range(9):\n    out.append(work(i))\n",
        3, WORD, "unknown", "work", (4,),
    ),
    "a function of the text that changes a global": (
        "n = 0\ndef f(x):\n    global n\n    n += 1\n    return x\n"
        "out = []\nfor i in range(9):\n    out.append(f(i))\n",
        7, NO, "change", "n", (8,),
    ),
    "one path for all": (
        "for i in range(9):\n    open('log.txt', 'w').write(str(i))\n", 1, NO, "file", "'log.txt'", (2,)
    ),
    "leaving early after a change": (
        "out = []\nfor i in range(9):\n    out.append(abs(i))\n    if i > 3:\n        break\n",
        2, NO, "left early", "out", (3, 5),
    ),
    "a print after a change that may fail": (
        "d = [0] * 9\nfor i in range(9):\n    print('go')\n    d[i // 2] = abs(i)\n    print('went')\n    abs(i)\n",
        2,
        NO,
        "output",
        "d",
        (4, 5),
    ),
    "exec": ("for i in range(9):\n    exec('print(1)')\n", 1, NO, "never", "exec", (2,)),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), PAIRS.values(), ids=PAIRS)
def test_before_and_after(before: str, after: str) -> None:
    """The new text is what a person would have written."""
    assert after == farmout.convert_source(before).text


@pytest.mark.parametrize(("_before", "after"), PAIRS.values(), ids=PAIRS)
def test_converting_twice_changes_nothing(_before: str, after: str) -> None:
    """What was converted is not converted again."""
    again = farmout.convert_source(after)
    assert (after, []) == (again.text, again.converted)


@pytest.mark.parametrize(("text", "line", "verdict", "code", "variable", "lines"), REFUSED.values(), ids=REFUSED)
def test_refused(text: str, line: int, verdict: str, code: str, variable: str, lines: tuple[int, ...]) -> None:
    """The verdict, and a reason that names the variable and every line involved."""
    result = farmout.convert_source(text)
    found = next(v for v in result.verdicts if v.line == line)
    assert verdict == found.verdict
    assert [(code, variable, lines)] == [(r.code, r.variable, r.lines) for r in found.reasons if r.code == code]
    assert text == result.text
    assert all(r.remedy for r in found.reasons)


def test_all_reasons_come_at_once() -> None:
    """A loop that is wrong in three ways has three reasons."""
    text = (
        "import random\nx = 0\nout = []\n"
        "for i in range(9):\n    x = x * 2 + i\n    out.append(random.random())\n    exec('')\n"
    )
    (verdict,) = scan_source(text)
    assert {"order", "random", "never"} == {r.code for r in verdict.reasons}


def test_your_word_makes_an_unknown_function_known() -> None:
    """With assume= the loop of an unknown function is converted."""
    text, *_ = REFUSED["an unknown function"]
    assert "farmout.map(work, range(9))" in farmout.convert_source(text, assume=["work=pure"]).text


def test_your_word_on_random_draws_brings_a_seed() -> None:
    """Draws of a shared state become reproducible draws of each item's own."""
    text, *_ = REFUSED["a global random state"]
    assert "range(9), seed=0)" in farmout.convert_source(text, assume=["random=pure"]).text


def test_loops_with_your_word_on_draws_have_seeds_of_their_own() -> None:
    """With one seed two loops would draw the same numbers; so would a loop that runs again, which is refused."""
    text = (
        "import random\n"
        "def noise(k):\n    return random.gauss(0, k)\n"
        "a = [noise(k) for k in range(9)]\n"
        "b = sum(noise(k) for k in range(9))\n"
        "def again():\n    return [noise(k) for k in range(9)]\n"
        "print(a, b, again(), again())\n"
    )
    result = farmout.convert_source(text, assume=["random=pure"])
    assert "a = farmout.map(noise, range(9), seed=0)\nb = sum(farmout.imap(noise, range(9), seed=1))\n" in result.text
    (reason,) = result.verdicts[-1].reasons
    assert "may run again, and with a fixed seed `random.gauss` would draw the same numbers" in reason.text
    assert "random=pure" not in scan_source(text)[-1].reasons[0].remedy


def test_the_name_of_a_function_that_is_not_made_stays_free() -> None:
    """A loop that calls a function which is there gives away no number."""
    text = "import math\na = []\nfor x in range(9):\n    a.append(math.sqrt(x))\nfor x in a:\n    print(x**2)\n"
    assert "process_item_2" not in farmout.convert_source(text).text


def test_an_effect_of_making_items_is_told_in_words() -> None:
    """What the items do while they are made is said as in a sentence, with its line."""
    text = "def made():\n    for k in range(3):\n        print(k)\n        yield k\nout = []\n"
    (*_, verdict) = scan_source(text + "for x in made():\n    out.append(x**2)\n")
    told = "the items are made while the loop runs, and making them has an effect: it prints (in made, line 3)"
    assert told in [reason.text for reason in verdict.reasons]


def test_one_line_only() -> None:
    """line= converts that loop, and leaves the other as it is."""
    text = "a, b = [], []\nfor i in range(3):\n    a.append(i**2)\nfor j in range(3):\n    b.append(j**2)\n"
    result = farmout.convert_source(text, line=4)
    assert [v.line for v in result.converted] == [4]
    assert "    a.append(i**2)\n" in result.text


@pytest.mark.parametrize(
    ("text", "options", "message"),
    [
        ("for", {}, r"line 1: "),
        ("x = 1\n", {"line": 1}, "no loop begins on line 1; loops begin on: none"),
        ("x = 1\n", {"assume": ["f=quick"]}, "assume='f=quick': give NAME=pure"),
    ],
)
def test_bad_input(text: str, options: dict[str, object], message: str) -> None:
    """What is no Python, no loop or no assumption is an error at once."""
    with pytest.raises(ValueError, match=message):
        farmout.convert_source(text, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        ((3,), {}, r"text=3: give the text of a Python program as a str, as in Path\(file\)\.read_text\(\)"),
        ((b"x = 1",), {}, r"text=b'x = 1': .* text\.decode\(\)"),
        ((None,), {}, "text=None: "),
        (("for x in y: pass",), {"line": "1"}, "line='1': give the number of the line"),
        (("for x in y: pass",), {"assume": "f=pure"}, r"assume='f=pure': give a list of entries, as in assume=\['f=p"),
    ],
)
def test_other_types_are_named_with_what_to_give(arguments: tuple, options: dict, message: str) -> None:  # type: ignore[type-arg]
    """What is no text, no line number or no list of names is refused at the call, with the argument's name."""
    with pytest.raises(TypeError, match=message):
        farmout.convert_source(*arguments, **options)


def test_inner_loops_of_a_parallel_loop_stay() -> None:
    """Only the outermost loop is converted; the inner one says where it runs."""
    text = "out = []\nfor i in range(3):\n    s = 0\n    for j in range(3):\n        s += i * j\n    out.append(s)\n"
    outer, inner = farmout.convert_source(text).verdicts
    assert (outer.verdict, outer.within, inner.within) == (PARALLEL, None, 2)


def test_windows_line_ends_and_the_rest_of_the_text_stay() -> None:
    """Everything but the loop is kept to the last character."""
    text = (
        "#!/usr/bin/env python\r\n'''Doc.'''\r\nout = []   # kept\r\n"
        "for i in range(3):\r\n    out.append(i ** 2)\r\nprint( out )\r\n"
    )
    new = farmout.convert_source(text).text
    assert new.count("\n") == new.count("\r\n")
    assert new.startswith("#!/usr/bin/env python\r\n'''Doc.'''\r\nimport farmout\r\nout = []   # kept\r\n")
    assert new.endswith("print( out )\r\n")


def test_a_name_of_the_program_is_never_taken() -> None:
    """New names give way to those that are there."""
    text = "value = process_item = 7\nout = {}\nfor i in range(3):\n    out[i] = i ** value\n"
    new = farmout.convert_source(text).text
    assert "def process_item_2(i):" in new
    assert "for i, value_2 in enumerate(farmout.imap(process_item_2, range(3))):" in new


def test_the_code_is_never_run() -> None:
    """Reading a text that would end the program does nothing."""
    assert not farmout.convert_source("import sys\nsys.exit(3)\nfor i in range(3):\n    sys.exit(4)\n")


def test_the_converter_needs_nothing_of_the_runtime() -> None:
    """`farmout._convert` loads neither NumPy nor an engine."""
    code = (
        "import sys, farmout._convert.convert;"
        "print([m for m in sys.modules if m == 'numpy' or m.startswith(('farmout._engines', 'farmout._run'))])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60).stdout == "[]\n"


@pytest.mark.parametrize("text", [before for before, _ in PAIRS.values()])
def test_the_new_text_is_python(text: str) -> None:
    """It parses, and has the import once."""
    new = farmout.convert_source(text).text
    ast.parse(new)
    assert new.count("import farmout") == 1


def test_functions_that_all_call_one_another_are_walked_once_each() -> None:
    names = [f"step_{n}" for n in range(12)]
    calls = "\n".join(f"        {name}(n - 1, kept)" for name in names)
    text = "\n".join(f"def {name}(n, kept):\n    kept.append(n)\n    if n:\n{calls}\n" for name in names)
    text += "out = []\nfor i in range(3):\n    kept = []\n    step_0(i, kept)\n    out.append(len(kept))\n"
    assert convert_source(text)


def test_a_name_that_only_an_import_binds_is_named_with_its_line() -> None:
    text = (
        "def read(texts):\n    re = None\n    for i in range(len(texts)):\n        if not re: import re\n"
        "        texts[i] = re.compile(texts[i])\n"
    )
    (reason,) = (r for r in scan_source(text)[0].reasons if r.variable == "re" and r.code == "order")
    assert 4 in reason.lines


@pytest.mark.parametrize(
    "text",
    [
        "def same(x):\n    return x\none = same(two)\ntwo = same(one)\nfor k in one:\n    print(k)\n",
        "class A:\n    box = [1]\nclass B:\n    box = A.box, B.box\nfor x in [A()]:\n    print(x.box)\n",
    ],
)
def test_values_that_are_made_of_one_another_end(text: str) -> None:
    assert scan_source(text)


def test_what_is_nested_too_deeply_is_said() -> None:
    text = f"for i in range(3):\n    print({'+'.join('i' * 900)})\n"
    with pytest.raises(ValueError, match="nested too deeply"):
        convert_source(text, name="deep.py")


_LISTS = "\n".join(f"def f{n}(x):\n    return [{', '.join(f'f{m}(x)' for m in range(6))}]\n" for n in range(6))
_NAMES = "class Node:\n    def __init__(self, one):\n        self.name = (" + "one.name, " * 20 + ")\n"
_WAYS = "def f0(path):\n    with open(path, 'w') as file:\n        file.write('x')\n\n\n" + "\n".join(
    f"def f{n}(path):\n    f{n - 1}(path + 'a')\n    f{n - 1}(path + 'b')\n" for n in range(1, 17)
)
_LOOPS = (
    "import math\nclass Box:\n    def __eq__(self, other):\n        self.seen = True\n        return True\n"
    + "\n".join(
        f"def f{n}(box, xs):\n    out = []\n    for x in xs:\n        box.a{n} += x\n        out.append(math.sin(x))\n"
        f"    box.b{n} = out\n    return out\n"
        for n in range(300)
    )
)


@pytest.mark.parametrize(
    "text",
    [
        _LISTS + "\nfor i in range(3):\n    print(f0(i))\n",
        _NAMES + "\nfor i in range(3):\n    print(Node(i).name)\n",
        _WAYS + "\nfor i in range(3):\n    f16(str(i))\n",
        _LOOPS,
    ],
    ids=["results of functions", "attributes", "ways to a file", "loops"],
)
def test_a_long_text_takes_time_in_proportion(text: str) -> None:
    start = time.process_time()
    assert scan_source(text)
    assert time.process_time() - start < 16  # 5 on an idle machine, 9 on a shared one


def test_an_attribute_is_no_text_because_another_is_a_number() -> None:
    text = "from types import SimpleNamespace\nclass Box:\n    def __init__(self):\n        self.name = []\n"
    program = Program(Source(text + "other = SimpleNamespace(size=3)\nkeep = Box().name\n"))
    assert program.kinds.of_variable(program.scopes.resolve("keep", program.scopes.module)).name == "unknown"


def test_reasons_are_the_same_in_every_run() -> None:
    """Which of several variables comes first does not hang on the order of a set."""
    script = (
        "import sys, farmout._convert.convert as c; print([v.reasons for v in c.scan_source(open(sys.argv[1]).read())])"
    )
    shown = {
        subprocess.run(
            [sys.executable, "-c", script, email.header.__file__],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "0123"
    }
    assert len(shown) == 1
