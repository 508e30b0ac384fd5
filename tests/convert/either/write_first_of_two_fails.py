# both arguments may fail, each with an error of its own
def root(k):
    for n in range(5):
        k - n
    return [0, 1, 2][k]


with open("lines.txt", "w") as out:
    for k in (0, 1, 2, 3):
        print(1 / (k - 3), root(k), file=out)
