# trap: a function changes the key
groups = {0: [], 1: []}
place = 0
def move(n):
    global place
    place = n % 2
    return n ** 2
for n in range(6):
    bucket = groups[place]
    bucket.append(move(n))
print(groups)
