"""Make small programs with one loop from a seed: some plainly independent, some with one or two hostile statements.

Each statement that is known to be harmless has outer variables of its own, so a program of harmless statements only is
independent by construction. Hostile statements read, alias or rebind what others write, or carry a value to the next
item; whether a program with them may be converted is for the converter to find out, and for the comparison to judge.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from harmless import HARMLESS, append, file, file_of_array
from hostile import HOSTILE
from maker import CLASSES, HELPERS, HOSTILE_HELPERS, Maker

__all__ = ["Program", "make"]


@dataclass(frozen=True)
class Program:
    """A program's text; ``independent`` where its items are so by construction."""

    seed: int
    text: str
    independent: bool


def _header(m: Maker) -> list[str]:
    """The line of the loop, and the lines that give the body ``i`` and ``item``."""
    n = m.size = m.dice.randint(0, 24) if m.dice.random() < 0.15 else m.dice.randint(6, 24)
    m.before += ["factor = 3", "table = [2, 7, 1, 8, 2]", 'names = ["a", "bb", "ccc"]']
    m.before.append(f"items = [(n * 7 + 3) % 11 for n in range({n})]")
    m.numbers += ["i", "item"]
    return m.dice.choice(
        [
            [f"for i in range({n}):", "    item = items[i]"],
            [f"for i in range({n}):", "    item = i * 2"],
            ["for i, item in enumerate(items):"],
            ["for i, item in enumerate(items):"],
            [f"for i, item in zip(range({n}), items):"],
            ["for i in range(len(items)):", "    item = items[i] + 1"],
            ["for i, item in enumerate(x + 1 for x in items):"],
            ["for i, item in list(enumerate(items)):"],
            ["for i, (item, label) in enumerate(zip(items, names * 9)):"],
            ["for i, item in dict(enumerate(items)).items():"],
            ["for i, item in numbered(items):"],
            [f"for i in reversed(range({n})):", "    item = items[i] - 1"],
        ]
    )


def make(seed: int) -> Program:
    """The program of a seed, always the same."""
    dice = random.Random(seed)
    m = Maker(dice)
    header = _header(m)
    hostile = dice.choice([0, 0, 0, 1, 1, 2])
    statements = dice.choices([s for s, _ in HARMLESS], [weight for _, weight in HARMLESS], k=dice.randint(1, 7))
    effects = [s for s in statements if not s.__name__.startswith(("_local", "_continue"))]
    blocks = [*statements, *([] if effects else [append])]
    for _ in range(hostile):
        blocks.insert(dice.randint(0, len(blocks)), dice.choice(HOSTILE))
    for block in blocks:
        m.body += block(m)
    if dice.random() < 0.3:  # what the last item left in a name of its own
        m.after.append(f"print({dice.choice(m.numbers)})")
    text = _written(m, header, in_function=dice.random() < 0.4)
    # An item that raises on purpose beside files: items behind it might have written theirs.
    independent = hostile == 0 and not (m.raises and {file, file_of_array} & set(blocks))
    return Program(seed, text, independent)


def _written(m: Maker, header: list[str], *, in_function: bool) -> str:
    helpers = {**HELPERS, **HOSTILE_HELPERS}
    while True:  # a helper that a statement names without asking for it
        named = {
            name for name in helpers if any(f"{name}(" in line for line in [*header, *m.before, *m.body])
        } - m.helpers
        if not named:
            break
        m.helpers |= named
    loop = [*header, *("    " + line for line in m.body)]
    if m.raises and m.dice.random() < 0.7:  # what is left of a loop that an item ended
        loop = ["try:", *("    " + line for line in loop), "except ValueError as error:", "    print(error)"]
    lines = [
        "import collections",
        "import decimal",
        "import itertools",
        "import math",
        "import os",
        "import random",
        "",
        "import numpy as np",
        "",
    ]
    for name in sorted(m.classes):
        lines += ["", *CLASSES[name].splitlines(), ""]
    for name in sorted(m.helpers):
        lines += ["", *helpers[name].splitlines(), ""]
    after = [*m.after, "print('end')"]
    if in_function:
        lines += ["", "def work():", *("    " + line for line in [*m.before, *loop, *after]), "", "", "work()"]
    else:
        lines += [*m.before, *loop, *after]
    return "\n".join(lines) + "\n"
