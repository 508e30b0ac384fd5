# trap: a dict that gives a new list each time
class Default(dict):
    def __missing__(self, key):
        return []
table = Default()
for n in range(1, 20):
    bucket = table[n % 4]
    bucket.append(n)
    bucket.append(n ** 2)
print(table)
