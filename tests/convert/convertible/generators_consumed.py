# class: generator expressions that a builtin goes through at once
import math
import statistics
from collections import Counter


def work(x):
    return sum(math.sin(k * x) ** 2 for k in range(1, 40))


def name(x):
    return f"{x:03d}"


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n**0.5) + 1):
        if n % d == 0:
            return False
    return True


def pair(k):
    return k % 3, work(k)


numbers = [2, 3, 5, 7, 11, 13, 17, 20, 23]
weights = [0.5] * len(numbers)
print(sum(work(x) for x in numbers))
print(sum((work(x) for x in numbers if x > 3), 10.0))
print(any(is_prime(n) for n in numbers), all(is_prime(n) for n in numbers), all(is_prime(n) for n in range(2, 4)))
print(max(work(x) for x in numbers), min((work(x), x) for x in numbers))
print(",".join(name(x) for x in numbers))
print(sorted(name(x)[::-1] for x in numbers), sorted((pair(x) for x in numbers), reverse=True)[0])
print(list(name(x) for x in numbers), tuple(work(x) > 9 for x in numbers))
print(dict((k, work(k)) for k in numbers))
print(sorted({work(x) // 5 for x in numbers}), len(set(is_prime(x) for x in numbers)))
print(Counter(name(x)[-1] for x in numbers).most_common())
print(math.fsum(work(x) for x in numbers), statistics.mean(work(x) for x in numbers))
print(sum(w * work(x) for w, x in zip(weights, numbers)), all(is_prime(n) or w for n, w in zip(numbers, weights)))
print([work(x * y) for x in range(3) for y in range(3) if x != y])
print([name(i) + name(a) for i, (a, b) in enumerate(zip(numbers, weights))])
print({x: work(x + y) for x in range(3) for y in range(2)})
total = (
    max(
        work(x)  # the largest
        for x in numbers
    )
    + 1
)
print(total)
