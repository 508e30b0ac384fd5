# trap: an item that cannot be changed, after a change that was made
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
ps = [P(1), P(2), P(3)]
done = 0
try:
    for p in ps:
        v = p.x ** 2
        done += 1
        p.x = v
except Exception as e:
    print(type(e).__name__, e)
print(done, ps)
