# refused: cos - what the name means cannot be read from the text
from math import *  # noqa: F403

out = []
for n in range(3):
    out.append(cos(n))  # noqa: F405
print(len(out))
