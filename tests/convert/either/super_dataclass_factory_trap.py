# trap: the __init__ of a dataclass above calls a function that counts
from dataclasses import dataclass, field

COUNT = []


def number():
    COUNT.append(1)
    return len(COUNT)


@dataclass
class Base:
    name: str
    number: int = field(default_factory=number)


class Child(Base):
    def __init__(self, name):
        super().__init__(name)


out = []
for word in ["a", "b", "c"]:
    c = Child(word)
    out.append(c.name + str(c.number))
print(out, len(COUNT))
