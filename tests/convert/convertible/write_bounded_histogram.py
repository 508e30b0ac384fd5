# class: files of numbers that lie between bounds which the text shows
import random
for k in range(4):
    rng = random.Random(k)
    values = [rng.random() for _ in range(200)]
    counts = [0] * 10
    for v in values:
        counts[int(v * 10)] += 1
    with open(f"h{k}.txt", "w") as f:
        for b, c in enumerate(counts):
            f.write(f"{b / 10:.1f} {'#' * c}\n")
