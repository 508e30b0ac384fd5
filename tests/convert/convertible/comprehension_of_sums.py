# class: each element of a comprehension sums or compares what a loop of its own computes
table = [[1, 2, 3], [4, 5], [], [7, 9, 11]]
odd = {n: sum(v % 2 for v in row) for n, row in enumerate(table)}
best = [max([v * v % 7 for v in row], default=None) for row in table]
print(odd, best, [any(v > 4 for v in row) for row in table])
words = ["tree", "reed", "deer", "eerd", "tea"]
print([sorted(letter.upper() for letter in word) for word in words])


def norms(vectors):
    return [sum(x * x for x in vector) ** 0.5 for vector in vectors]


print(norms([(3, 4), (5, 12), (8, 15)]))
