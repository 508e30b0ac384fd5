# trap: one list under two keys
d = {}
u = [1] * 6
d["u"] = u
d["v"] = u
for i in range(1, 6):
    d["v"][i] = d["u"][i - 1] + 1
print(u)
