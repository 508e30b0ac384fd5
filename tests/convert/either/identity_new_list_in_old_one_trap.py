# trap: the list that is kept is new, and was put into an outer one as well
def given(value):
    total = sum(range(50))
    return value if total else None
class Keeper:
    last = [[]]
def made(n):
    row = [n]
    Keeper.last[0] = row
    return row
kept = []
for n in range(4):
    kept.append(made(n))
Keeper.last[0].append("late")
print(kept)
