def apply_all(f, xs):
    results = []
    for x in xs:
        results.append(f(x))
    return results
def slow(x):
    return sum(i * x for i in range(100))
print(apply_all(slow, range(5)))
print(apply_all(abs, [-1, 2]))
