# class: the state is a member of an enumeration
from enum import Enum
class State(Enum):
    S = "s"
    I = "i"
    R = "r"
class Person:
    def __init__(self, k):
        self.state = State.S if k % 3 else State.I
        self.days = 0
        self.seed = k
    def live(self, n):
        for _ in range(n):
            self.seed = (self.seed * 1103515245 + 12345) % 2147483648
            if self.state is State.I:
                self.days += 1
                if self.days > 5:
                    self.state = State.R
            elif self.state is State.S and self.seed % 7 == 0:
                self.state = State.I
people = [Person(k) for k in range(9)]
for person in people:
    person.live(12)
print([p.state.name for p in people], sum(p.state is State.R for p in people))
