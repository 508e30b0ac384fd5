def area(width, height):
    return width * height


names, sizes = ["a", "b", "c"], [(1, 2), (3, 4)]
print({name: area(*size) for name, size in zip(names, sizes)})
print({n: area(n, 1) for (n,) in zip(range(4))})
print({f"{i}": area(i, n) for i, n in enumerate(range(4), 1)})
print({(n, n + 1): area(n, 1) for n in range(4)})
