# refused: random.seed - the state after the loop is that of the last item
import random

out = []
for n in range(4):
    random.seed(n)
    out.append(random.random())
print(out, random.random())
