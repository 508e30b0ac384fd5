# trap: lambda default named
count = lambda x, seen=[]: (seen.append(x), len(seen))[1]
out = []
for x in range(3):
    out.append(count(x))
print(out)
