# refused: state - three calls down a global changes
state = {"n": 0}


def bottom():
    state["n"] += 1
    return state["n"]


def middle(n):
    return bottom() + n


def top(n):
    return middle(n) * 2


out = []
for n in range(5):
    out.append(top(n))
print(out)
