best = 0
who = ""
for v in ["aa", "b", "cccc", "ddd"]:
    w = len(v)
    if v != who and w > best:
        best = w
        who = v
print(best, who)
