# refused: colours - itertools.cycle is advanced
import itertools

colours = itertools.cycle(["red", "green"])
out = []
for n in range(5):
    out.append(next(colours) + str(n))
print(out)
