# trap: a name is a number in the loop above and something to be changed where it is read
def grow(n):
    n += [1]
    return len(n)


for n in range(2):
    print(n)
data = [[1], [2]]
if (n := data[0]) and len(data) > 1:
    shared = [n, n]
sizes = []
for k in range(3):
    sizes.append(grow(n) + k)
print(sizes, data, shared)
