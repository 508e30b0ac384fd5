# trap: a lambda gives the shared list away
shared = []
get = lambda: shared
for i in range(3):
    get().append(i)
print(shared)
