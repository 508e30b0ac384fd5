# trap: a function enters the objects in a group of a dict
class P:
    def __init__(self, x):
        self.x = x
        self.f = 0.0
ps = [P(i) for i in range(4)]
board = {}
def enter():
    for p in ps:
        board.setdefault("all", []).append(p)
enter()
def force(x):
    return sum(q.f for q in board["all"]) + x
for p in ps:
    p.f = force(p.x) * 0.5
print([p.f for p in ps])
