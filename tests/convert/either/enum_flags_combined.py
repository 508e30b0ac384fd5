# trap: flags put together are no names of members
from enum import IntEnum, Flag, auto
class Level(IntEnum):
    LOW = 1
    SMALL = 1
    HIGH = 2
class Right(Flag):
    READ = auto()
    WRITE = auto()
def judge(level, right):
    return (level is Level.SMALL, right is Right.READ, right is (Right.READ | Right.WRITE), level + 1)
cases = [(Level.LOW, Right.READ), (Level.HIGH, Right.READ | Right.WRITE)]
res = []
for level, right in cases:
    res.append(judge(level, right))
print(res)
