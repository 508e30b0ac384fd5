# trap: a list gets the elements of a set that a worker has made, in the order of the set
def work(x):
    return {n for n in range(200) if n % 8 == 1 or n == x * 8}


rows = []
for x in range(5):
    words = work(x)
    words.discard(1)
    rows += words
print(rows)
kept = []
for x in range(5):
    kept += work(x)
print(kept)
