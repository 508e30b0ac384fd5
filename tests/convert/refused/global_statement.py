# refused: total - a global that is read by a called function
total = 0


def show():
    return total


def work():
    global total
    out = []
    for n in range(5):
        total = total + n
        out.append(show())
    return out


print(work(), total)
