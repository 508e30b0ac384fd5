# class: results of an own class
import dataclasses


@dataclasses.dataclass
class Result:
    n: int
    square: int


results = []
for n in range(5):
    results.append(Result(n, n * n))
print(results)
