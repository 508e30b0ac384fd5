# refused: error - the function that raises is the one that writes
def process(n):
    v = n * 3
    if v == 9:
        raise ValueError("nine")
    with open(f"{n}.txt", "w") as f:
        f.write(str(v))
for n in range(6):
    process(n)
