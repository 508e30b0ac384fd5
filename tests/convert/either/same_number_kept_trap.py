# trap: two elements are one number, and the program asks whether they are
k = 1000
vals = [k, k, k]
res = []
for v in vals:
    res.append(v if sum(range(v)) > 3 else 0)
print(res[0] is res[1], res[0] is k)
