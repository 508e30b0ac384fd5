# class: try else append
out = []
for text in ["1", "z", "3"]:
    try:
        value = int(text)
    except ValueError:
        out.append(None)
    else:
        out.append(value + 1)
print(out)
