# class: one file per item
for n in range(8):
    with open(f"item_{n:03d}.txt", "w") as file:
        file.write(f"{n} squared is {n * n}\n")
print("written")
