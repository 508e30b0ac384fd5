# trap: each list is made of the last, and one of them is changed when all are there
def step(rows):
    return [[*row, len(row)] for row in rows]
def turn(rows):
    out = []
    for row in rows:
        out.append(row if len(row) > 2 else [*row, 0])
    return out
history = [[[1], [2, 3, 4]]]
for _ in range(3):
    history.append(turn(history[-1]))
history[0][1].append("late")
print(history)
