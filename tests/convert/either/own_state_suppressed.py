# trap: an object fails halfway, in a with block that goes on
import contextlib
class P:
    def __init__(self, x):
        self.x = x
    def move(self):
        self.x += 10
        if self.x == 12:
            raise ValueError("stop")
ps = [P(k) for k in range(4)]
with contextlib.suppress(ValueError):
    for p in ps:
        p.move()
print([p.x for p in ps])
