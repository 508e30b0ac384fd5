seen = []
class L(list):
    def __len__(self):
        seen.append(1)
        return list.__len__(self)
best = L()
for k in range(6):
    c = L(range(k))
    if len(c) > len(best):
        best = c
print(best, len(seen))
