ps = [{"v": (i * 7) % 11 - 5, "n": i} for i in range(8)]
fast = None
tot = 0
for p in ps:
    tot += p["v"] ** 2
    if fast is None or abs(p["v"]) > abs(fast["v"]):
        fast = p
print(fast, tot)
