# trap: the inner loop is left early
out = []
t = u = "none"
for k in range(4):
    if k == 3:
        continue
    for t in (1, 2, 3):
        if t > k:
            break
        out.append(t * k)
    for u in "ab":
        out.append(u * k)
print(out, t, u)
for k in []:
    for u in "xy":
        out.append(u)
print(u)
