# class: a memo in a program with types
cache: dict[int, int] = {}
def slow(n: int) -> int:
    if n in cache:
        return cache[n]
    result = sum(k * n for k in range(30))
    cache[n] = result
    return result
out: list[int] = []
for n in range(20):
    out.append(slow(n % 6))
print(out)
