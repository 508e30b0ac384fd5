import random
out = []
for i, r in enumerate([random.Random(k) for k in range(5)]):
    out.append(r.random() + i)
    if r.random() > 0.9:
        print("big", r.random())
print(out)
