# trap: a generator of random numbers from before the loop is kept and drawn from later
import random
def given(value):
    total = sum(range(50))
    return value if total else None
streams = [random.Random(i) for i in range(4)]
kept = {}
for i, stream in enumerate(streams):
    kept[i] = given(stream)
print([stream.random() for stream in streams])
print([kept[i].random() for i in kept])
