# class: names that go through a list again are what they were when it was filled
PLAYERS = ["Ada", "Ben", "Cy"]
rounds, ring = [], PLAYERS[:]
for _ in range(3):
    rounds.append(list(zip(ring[:2], reversed(ring[1:]))))
    ring = ring[1:] + ring[:1]
results = []
for number, games in enumerate(rounds):
    for a, b in games:
        if len(a) > len(b) + number - 1:
            score = 1.0
        else:
            score = 0.5 if a < b else 0.0
        results.append((a, b, score))
points = dict.fromkeys(PLAYERS, 0.0)
draws = 0
for a, b, score in results:  # this loop
    points[a] += score
    points[b] += 1 - score
    draws += score == 0.5
print(points, draws)
