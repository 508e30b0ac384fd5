# trap: enumerate of the list that the body changes, as an argument
def f(k):
    return k * k % 17 + 1
def work(it, a):
    for i, v in it:
        if i + 1 < len(a):
            a[i + 1] = f(v)
    return a
data = [3, 1, 4, 1, 5, 9]
print(work(enumerate(data), data))
