for n in range(3):
    with open(f"poly{n}.txt", "w") as f:
        for x in range(5):
            print(x, x ** n, file=f)
        f.write("end\n")
