# trap: each item goes on from where the last one stopped
def force(n):
    return sum(range(n)) % 7 - 3

speed = place = 0.0
path = []
for n in range(12):
    push = force(n)
    speed = 0.9 * speed + push
    place += 0.1 * speed
    path.append(place)
print(round(place, 9), [round(p, 9) for p in path])
