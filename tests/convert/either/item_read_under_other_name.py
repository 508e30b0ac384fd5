# trap: an item is changed, and a part of it that got a name before, or a function that sees it, shows the change
import math


class Ball:
    def __init__(self, size):
        self.size, self.place = size, [0, 0]


balls = [Ball(k) for k in range(3)]
for ball in balls:
    place = ball.place
    ball.place[0] = math.sqrt(ball.size)
    print(place)
rows = [{"size": k, "root": 0} for k in range(3)]
for row in rows:
    values = row.values()
    row["root"] = math.sqrt(row["size"])
    print(sum(values))
out = []
for ball in balls:
    size = lambda: ball.size
    ball.size = math.sqrt(ball.size)
    out.append(size())
print(out)
