# trap: an enumeration notes the values that it lacks
import enum

log = []


class Color(enum.Enum):
    RED = 1
    BLUE = 2

    @classmethod
    def _missing_(cls, value):
        log.append(value)
        return cls.RED


names = []
for n in range(5):
    names.append(Color(n).name)
print(names, log)
