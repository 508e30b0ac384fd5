# trap: members of an enumeration are compared by identity
import enum


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


out = []
for n in range(4):
    out.append(Colour.RED if n % 2 else Colour.BLUE)
print([colour is Colour.RED for colour in out], out[0] is Colour.BLUE)
