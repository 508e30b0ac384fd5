best = ""
for w in ["aa", "b", "cccc"]:
    s = w + "x"
    if s != "bx" and len(s) > len(best):
        best = s
    s = ""
print(best)
