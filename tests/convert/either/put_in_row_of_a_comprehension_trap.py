# trap: what was put into a row before the loop is changed after it
def work(x):
    return sum(k * x for k in range(50)) % 7


shared = [5]
all_of_them = [{"n": [n]} for n in range(3)]
all_of_them[1]["n"] = shared
kept = []
for d in all_of_them:
    kept.append((d["n"], work(d["n"][0])))
shared.append(6)
print(kept)
