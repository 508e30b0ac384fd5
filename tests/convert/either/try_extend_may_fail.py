lens = []
for x in ["ab", 3, None]:
    try:
        lens.extend(x)
    except TypeError:
        lens.append("?")
print(lens)
