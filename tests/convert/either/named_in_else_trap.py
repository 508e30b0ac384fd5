# trap: the name is used when the loop is done
groups = {0: [], 1: []}
for n in range(6):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
else:
    bucket.append("end")
print(groups)
