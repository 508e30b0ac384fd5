# cut: a counter under a condition is a key
# loops that count their items by hand: before, behind and in the midst
import math


def wave(x):
    return sum(math.sin(x * k) / k for k in range(1, 60))


samples = [0.1 * n for n in range(12)]
table = [0.0] * len(samples)
i = 0
for x in samples:
    table[i] = wave(x)
    i += 1
print([round(v, 6) for v in table])

n = 0
for x in samples:
    n += 1
    print(f"{n}/{len(samples)} {wave(x):.4f}")

rows = []
n = 0
for x in samples:
    v = wave(x)
    rows.append((n, round(v, 5)))
    n += 1
print(rows, n)

line_number = 0
bad = []
found = []
for line in ["1", "x", "3", "4..5", "6"]:
    line_number += 1
    try:
        v = wave(float(line))
    except ValueError as error:
        bad.append((line_number, str(error)))
        continue
    found.append(v)
print(found, bad, line_number)

chosen = {}
k = 0
for x in samples:
    v = wave(x)
    if v > 0.5:
        chosen[k] = round(v, 4)
        k += 1
print(chosen, k)

pairs = zip(samples, samples[1:])
count = 10
for a, b in pairs:
    count += 1
    print(count, round(wave(a) - wave(b), 6))
