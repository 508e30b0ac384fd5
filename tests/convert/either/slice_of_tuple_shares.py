# trap: a part of a tuple holds the lists themselves
pair = ([1], [2])
out = []
for k in range(3):
    a = pair[:1]
    a[0].append(k)
    out.append(len(pair[0]))
print(out, pair)
