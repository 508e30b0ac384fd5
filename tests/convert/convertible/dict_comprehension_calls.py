# class: dict comprehension of calls
def digits(n):
    return sum(int(c) for c in str(n ** 7))


def area(width, height):
    return width * height


sums = {n: digits(n) for n in range(6)}
areas = {name: area(w, 2) for name, w in {"a": 3, "b": 4}.items() if w > 2}
print(sums, areas)
