# trap: items after the one for which the loop is left never end
def settle(n):
    while n == 0:
        pass
    return n


found = None
for n in [6, 3, 5, 4, 9, 0, 0, 0, 0]:
    if settle(n) == 9:
        found = n
        break
print(found)
