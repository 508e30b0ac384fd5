# class: what an inner loop assigns is read behind it, and it surely has a round, or has one in all items or in none
STEPS = 20
RATES = [0.1, 0.5]


class Solver:
    def __init__(self, rounds):
        self.rounds = rounds

    def run(self, starts):
        found = []
        for start in starts:
            x = float(start)
            for count in range(self.rounds):
                step = (x * x - 2) / (2 * x)
                x -= step
                if abs(step) < 1e-9:
                    break
            found.append((round(x, 6), count, round(step, 6)))
        return found


def halved(seeds, steps=4):
    rows = []
    for seed in seeds:
        value = seed
        for t in range(1, steps + 1):
            if value % 2:
                last = value
                value = 3 * value + 1
                continue
            last = value
            value //= 2
        rows.append((value, last, t))
    return rows


ends = []
for start in [1.0, 2.0]:
    x = start
    for k in range(STEPS - 1):
        error = x / (k + 1)
        x = x * 0.5 + error
    for rate in RATES:
        x -= rate * x
    ends.append((round(x, 9), round(error, 9), k, rate))
print(ends, k, rate)
print(halved([3, 6, 7]))
print(Solver(8).run([1, 2, 5]))
