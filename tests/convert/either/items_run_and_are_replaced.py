# trap: an item is copied by another name of replace, and both hold one list
import dataclasses as dc


@dc.dataclass
class Run:
    rate: float
    history: list = dc.field(default_factory=list)

    def go(self, steps):
        for t in range(steps):
            self.history.append(self.rate * t)


first = Run(0.5)
runs = [first, dc.replace(first, rate=2.0)]
for run in runs:
    run.go(3)
print(runs, first.history is runs[1].history)
