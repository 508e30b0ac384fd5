# trap: comparing looks at the books
class Score:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value + len(seen)

    def __hash__(self):
        return 1

def work(n):
    return Score(sum(range(n)) % 5)

seen = []
hits = 0
for n in range(10):
    score = work(n)
    same = score == work(n + 1)
    if same:
        hits += 1
    if hits < 3 and same not in seen:
        seen.append(same)
print(hits, seen)
