# trap: a name has what an earlier round left
def given(value):
    total = sum(range(50))
    return value if total else None
one, two = [1], [2]
current = one
rounds = 0
kept = []
while rounds < 2:
    for n in range(3):
        kept.append(given(current))
    current = two
    rounds += 1
two.append("late")
print(kept)
