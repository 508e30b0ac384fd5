# trap: the flag of an `if` whose other name is given a value in every round, and a later loop that takes the flag's name
found = False
for i in range(20):
    where = -1
    v = i * 7 % 11
    if v == 4:
        if not found:
            found = True
            where = i
for found in [v]:
    print(found)
print(found, where)
