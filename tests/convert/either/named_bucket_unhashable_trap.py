# trap: a key cannot be hashed
groups = {}
keys = [(1, 2), [1], 3]
try:
    for key in keys:
        bucket = groups.setdefault(key, [])
        bucket.append(len(str(key)))
except TypeError as error:
    print(error)
print(groups)
