# class: last value
rows = [[(3 * i + j) % 7 - 2 for j in range(5)] for i in range(4)]
others = [[(i - 2 * j) % 5 for j in range(3)] for i in range(5)]
n, m, p = len(rows), len(others), len(others[0])
product = [[0] * p for _ in range(n)]
for i in range(n):  # this loop
    for j in range(p):
        s = 0
        for k in range(m):
            s += rows[i][k] * others[k][j]
        product[i][j] = s
print(product, s)
triples = []
for a in range(1, 20):
    for b in range(a, 20):
        c = int((a * a + b * b) ** 0.5 + 0.5)
        if c * c == a * a + b * b:
            triples.append((a, b, c))
print(triples, a, b, c)
