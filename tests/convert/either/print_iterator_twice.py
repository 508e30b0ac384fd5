# trap: an iterator is printed twice
for n in range(3):
    m = map(str, range(n))
    print(list(m), list(m))
