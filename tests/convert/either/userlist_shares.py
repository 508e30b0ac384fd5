# trap: a copied list of the same lists
from collections import UserList
rows = [[1], [2]]
out = []
for i in range(2):
    u = UserList(rows)
    u[i].append(5)
    out.append(len(u[i]))
print(rows, out)
