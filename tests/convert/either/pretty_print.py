# trap: pprint prints
import pprint

for n in range(3):
    pprint.pprint({"n": n, "squares": [k * k for k in range(n)]})
