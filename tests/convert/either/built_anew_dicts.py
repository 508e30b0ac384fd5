# class: dicts and sets put together anew
def f(x):
    if x == 6:
        return [x]
    return x * x % 7


d = {}
old = d
for x in range(6):
    d = {**d, f(x): x}
print(d, old)
d = {}
for x in range(6):
    d = {f(x): x, **d}
print(d)
try:
    for x in range(9):
        d = {**d, f(x): len(str(x))}
except TypeError as error:
    print(error, d)
s = {1}
try:
    for x in range(9):
        s = {*s, f(x)}
except TypeError as error:
    print(error, s)
nested = {"a": ()}
for x in range(6):
    nested["a"] = (*nested["a"], f(x))
print(nested)
e = {"a": 1}
for x in range(5):
    e = {**e, "n": f(x) + len(e)}
print(e)
g = ()
for x in range(5):
    g = (*g, *range(f(x)))
print(g)
