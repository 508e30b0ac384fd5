# trap: a name has another list by the time it is read, in a branch, a loop and a function that is called later
def given(value):
    total = sum(range(50))
    return value if total else None
one, two = [1], [2]
row = one
kept = []
for n in range(4):
    if n % 2:
        row = two
    else:
        row = one
    kept.append(given(row))
def late():
    row.append("late")
row = one
late()
two.append("late, too")
print(kept)
