# trap: __name__ and __file__ in the body
import os

out = []
for n in range(2):
    out.append((__name__, os.path.basename(__file__)[-3:], n))
print(out)
