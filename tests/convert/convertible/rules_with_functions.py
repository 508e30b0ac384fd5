from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Rule:
    name: str
    test: Callable
    points: int = 1


RULES = [
    Rule("long", lambda text: len(text) > 10),
    Rule("polite", lambda text: "please" in text, 2),
    Rule("question", lambda text: text.endswith("?"), points=3),
]


def grade(text):
    total = 0
    for rule in RULES:
        if rule.test(text):
            total += rule.points
    return total


texts = ["please help", "what?", "could you please tell me?", "no"]
grades = []
for text in texts:
    grades.append(grade(text))
print(grades)
