# What is kept has copies of a list from outside, or its elements: what happens to the list later is no matter.
import math

shared = [1, 2, 3]
table = {"a": 1}
rows = [[1], [2]]


def f(i):
    return [math.sqrt(i)]


def g(i, xs):
    return [i, len(xs)]


def a():
    out = []
    for i in range(4):
        out.append(list(shared))
    return out


def b():
    out = []
    for i in range(4):
        out.append(tuple([*shared, i]))
    return out


def c():
    out = []
    for i in range(4):
        out.append(shared + [i])
    return out


def d():
    out = []
    for i in range(4):
        out.append({**table, "i": i})
    return out


def e():
    out = []
    for i in range(4):
        out.append([x * i for x in shared])
    return out


def h():
    out = []
    for i in range(4):
        mine = list(shared)
        mine.append(i)
        mine[0] = sum(shared)
        out.append(mine)
    return out


def j():
    out = []
    for i in range(4):
        out.append((i, sorted(shared), shared[:]))
    return out


def k():
    out = []
    for i, x in enumerate(shared):
        out.append((i, x, f(x)))
    return out


def m():
    out = []
    for i in range(4):
        out.append(g(i, shared))
    return out


def n():
    out = {}
    for i in range(4):
        row = {"n": len(shared), "v": [s + i for s in shared]}
        row["mean"] = sum(row["v"]) / len(shared)
        out[i] = row
    return out


def o():
    out = []
    for k, v in table.items():
        out.append({k: v, "z": list(table)})
    return out


kept = [a(), b(), c(), d(), e(), h(), j(), k(), m(), n(), o()]
shared.append(99)
table["b"] = 3
print(kept)
