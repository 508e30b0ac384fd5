# trap: a dataclass with a counter in its factory
import dataclasses
import itertools

numbers = itertools.count()


@dataclasses.dataclass
class Ticket:
    name: str
    number: int = dataclasses.field(default_factory=lambda: next(numbers))


tickets = []
for name in "abc":
    tickets.append(Ticket(name))
print(tickets)
