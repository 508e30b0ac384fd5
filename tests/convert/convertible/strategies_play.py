class Strategy:
    def __init__(self, name, decide):
        self.name = name
        self.decide = decide


def play(first, second, rounds):
    history = []
    scores = [0, 0]
    for n in range(rounds):
        a = first.decide([pair[1] for pair in history], n)
        b = second.decide([pair[0] for pair in history], n)
        gains = {(0, 0): (1, 1), (0, 1): (5, 0), (1, 0): (0, 5), (1, 1): (3, 3)}[a, b]
        scores[0] += gains[0]
        scores[1] += gains[1]
        history.append((a, b))
    return tuple(scores)


STRATEGIES = [
    Strategy("nice", lambda seen, n: 1),
    Strategy("mean", lambda seen, n: 0),
    Strategy("tit", lambda seen, n: seen[-1] if seen else 1),
    Strategy("alternate", lambda seen, n: n % 2),
]

results = []
for one in STRATEGIES:
    total = 0
    for other in STRATEGIES:
        total += play(one, other, 10)[0]
    results.append((one.name, total))
for name, total in sorted(results, key=lambda pair: -pair[1]):
    print(name, total)
