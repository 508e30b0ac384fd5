# trap: generators of random numbers are equal to themselves alone
import random
def given(value):
    total = sum(range(50))
    return value if total else None
streams = [random.Random(i) for i in range(4)]
kept = []
for stream in streams:
    kept.append(given(stream))
print([stream in kept for stream in streams])
