# class: a function of the body reads the item itself
rows = [{"a": k, "b": k * 2} for k in range(5)]
out = []
for row in rows:
    def f(x):
        return row["a"] * x + row["b"]
    out.append(sum(f(x) for x in range(10)))
print(out)
