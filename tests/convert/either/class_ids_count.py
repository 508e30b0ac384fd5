# trap: a class numbers its objects
import itertools
class Task:
    ids = itertools.count(1)
    def __init__(self):
        self.id = next(Task.ids)
out = []
for n in range(4):
    out.append(Task().id * 10 + n)
print(out)
