# trap: the attribute cannot be written
import dataclasses


@dataclasses.dataclass(frozen=True)
class Point:
    x: int


points = [Point(n) for n in range(3)]
try:
    for point in points:
        point.x = 5
except dataclasses.FrozenInstanceError as error:
    print(error)
print(points)
