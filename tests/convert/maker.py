"""A made program while it is being made: what stands before the loop, in its body and after it, and its expressions."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

__all__ = ["CLASSES", "HELPERS", "HOSTILE_HELPERS", "Maker"]

HELPERS = {
    "twice": "def twice(x):\n    return x * 2\n",
    "root": "def root(x):\n    return abs(x) ** 0.5\n",
    "mix": "def mix(a, b=3):\n    c = a * b\n    if c > 20:\n        return c - 20\n    return c + 0.5\n",
    "digits": "def digits(x):\n    return [int(d) for d in str(abs(int(x)))]\n",
    "numbered": "def numbered(values):\n    for number in range(len(values)):\n        yield number, values[number]\n",
    "first_or": "def first_or(values, default):\n    for value in values:\n        return value\n    return default\n",
}
HOSTILE_HELPERS = {
    "counted": "calls = []\n\n\ndef counted(x):\n    calls.append(x)\n    return len(calls) + x\n",
    "remembers": "def remembers(x, seen=[]):\n    seen.append(x)\n    return len(seen)\n",
    "bumps": "level = 0\n\n\ndef bumps(x):\n    global level\n    level += x\n    return level\n",
    "spoils": "def spoils(values, x):\n    values[0] = x\n    return values[-1]\n",
}


CLASSES = {
    "Pair": """class Pair:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def both(self):
        return self.first + self.second
""",
    "Store": """class Store:
    def __init__(self):
        self.total = 0
        self.parts = []

    def take(self, value):
        self.total += value

    def last(self):
        return self.parts[-1] if self.parts else None
""",
}


@dataclass
class Maker:
    """The program so far: what stands before the loop, in its body and after it."""

    dice: random.Random
    before: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    helpers: set[str] = field(default_factory=set)
    numbers: list[str] = field(default_factory=list)  # names in the body that are numbers on every path so far
    outer: dict[str, str] = field(default_factory=dict)  # outer variables that the body writes, with their kind
    used: int = 0
    size: int = 0
    raises: bool = False
    classes: set[str] = field(default_factory=set)

    def name(self, stem: str) -> str:
        self.used += 1
        return f"{stem}{self.used}"

    def helper(self, name: str) -> str:
        self.helpers.add(name)
        return name

    def number(self, depth: int = 2) -> str:
        """An expression of what the item may read, whose value is a number."""
        dice = self.dice
        if depth == 0 or dice.random() < 0.3:
            return dice.choice([*self.numbers, *self.numbers, str(dice.randint(1, 9)), "0.1", "factor", "table[i % 5]"])
        a, b = self.number(depth - 1), self.number(depth - 1)
        return dice.choice(
            [
                f"{a} + {b}",
                f"({a} - {b})",
                f"{a} * {dice.randint(2, 5)}",
                f"({a}) / {dice.randint(2, 9)}",
                f"({a}) % {dice.randint(2, 7)}",
                f"{self.helper('twice')}({a})",
                f"{self.helper('root')}({a})",
                f"{self.helper('mix')}({a}, {b})",
                f"max({a}, {b})",
                f"round({a}, 3)",
                f"({a} if i % {dice.randint(2, 4)} else {b})",
                f"math.floor({a})",
                f"sum({self.helper('digits')}({a}))",
            ]
        )

    def condition(self) -> str:
        return self.dice.choice(
            [
                f"i % {self.dice.randint(2, 5)} == {self.dice.randint(0, 1)}",
                f"({self.number(1)}) > {self.dice.randint(1, 12)}",
                f"not i % {self.dice.randint(2, 4)}",
                f"item % 2 == 1 and ({self.number(1)}) < 30",
            ]
        )

    def guarded(self, lines: list[str]) -> list[str]:
        """The lines, now and then under a condition."""
        if self.dice.random() < 0.3:
            return [f"if {self.condition()}:", *("    " + line for line in lines)]
        return lines
