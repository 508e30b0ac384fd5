# trap: last item kept and changed
a = [[0], [1], [2]]
last = None
for r in a:
    last = r
last.append(9)
print(a)
