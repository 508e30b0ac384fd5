# trap: a list or a dict of the best is given
def best_of(best, n):
    for k in range(n):
        value = k ** 3 % 11
        i = k % 2
        if value > best[i]:
            best[i] = value
    return best
print(best_of([0, 0], 30), best_of({0: 1, 1: 5}, 30))
