# trap: lists that a dataclass makes for each object, and one for all
from dataclasses import dataclass, field
SHARED = [0]
@dataclass
class Job:
    n: int
    log: list = field(default_factory=list)
    all: list = field(default_factory=lambda: SHARED)
def given(value):
    total = sum(range(50))
    return value if total else None
jobs = [Job(i) for i in range(4)]
kept = []
for job in jobs:
    kept.append(given((job.n, job.log, job.all)))
for job in jobs[:2]:
    job.log.append("late")
SHARED.append(1)
print(kept)
