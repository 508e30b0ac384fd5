# class: continue in the else of an inner loop means the loop around it
names = ["a-1", "b-2", "zzz", "c"]
known = ["a", "b"]
out = {}
for text in names:
    if not text.endswith("1"):
        for name in known:
            if text.startswith(name):
                break
        else:
            continue
        out[name] = text
print(out)
for text in names:
    n = len(text)
    while n > 2:
        n -= 1
    else:
        if text == "c":
            continue
    out[text] = n
print(out)
