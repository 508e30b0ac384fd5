# class: a text written in a with, after what fails
values = ["1", "2", "x", "4", "5"]
for i, v in enumerate(values):
    n = int(v) ** 2
    with open(f"{i}.txt", "w") as f:
        f.write(f"{n}\n")
    print("wrote", i)
