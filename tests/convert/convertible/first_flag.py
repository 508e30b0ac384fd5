found = False
where = -1
for i in range(20):
    v = (i * 7) % 11
    if v == 4:
        if not found:
            found = True
            where = i
print(found, where)
