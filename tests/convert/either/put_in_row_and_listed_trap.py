# trap: what was put into a row before the loop is changed after it
def pick(d):
    total = sum(k for k in range(50))
    return d["n"] if total else None


shared = [5]
table = [{"n": [n]} for n in range(3)]
table[1]["n"] = shared
kept = [pick(d) for d in table]
shared.append(6)
print(kept)
