# trap: an outer set loses what the items find
left = {1, 2, 3, 4, 5, 6}
for n in [2, 3]:
    left -= {k for k in range(n, 7, n)}
print(sorted(left))
