# trap: a name that the body computes and a block that writes a file may give another value
for k, name in enumerate(["a", "b", "c"]):
    total = sum(range(k * 10))
    with open(f"{name}.txt", "w") as f:
        if not total:
            total = k + 100
        f.write(str(total))
