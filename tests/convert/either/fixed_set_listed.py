# trap: every item lists one set
import random
random.seed(5)
chosen = {random.randint(0, 300) for _ in range(40)}
out = []
for n in range(4):
    out.append([x * n for x in chosen])
print(out)
