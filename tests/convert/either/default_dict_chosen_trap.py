# trap: one of two makes what is missing
from collections import defaultdict
def pick(flag):
    return {"a": [1]} if flag else defaultdict(list)
d = pick(False)
n = []
for k in "abc":
    n.append(len(d[k]) + len(d))
print(n)
e = {"a": []} or defaultdict(list)
e2 = {} or defaultdict(list)
n = []
for k in "abc":
    n.append(len(e2[k]) + len(e2))
print(n)
d3 = dict(a=[1])
d3 = defaultdict(list, d3)
n = []
for k in "abc":
    n.append(len(d3[k]) + len(d3))
print(n)
def use(d={}):
    return [len(d[k]) + len(d) for k in d]
print(use(d3))
def loop(d):
    n = []
    for k in "xyz":
        n.append(len(d[k]) + len(d))
    return n
print(loop({"x": "1", "y": "2", "z": "3"}), loop(d3))
