# class: count
import random
import statistics as st
data = {}
for shift, g in enumerate(("x", "y", "z")):
    data[g] = [shift * 0.5 + k for k in range(10)]
def permutation_p(a, b, reps=30):
    observed = abs(st.fmean(a) - st.fmean(b))
    pool = a + b
    hits = 0
    for r in range(reps):  # this loop
        mixed = pool[:]
        random.Random(r).shuffle(mixed)
        if abs(st.fmean(mixed[: len(a)]) - st.fmean(mixed[len(a):])) >= observed:
            hits += 1
    return (hits + 1) / (reps + 1)
print(permutation_p(data["x"], data["y"]))
