def make_filter(k):
    def apply(x):
        return x * k
    return apply

scale = make_filter(3)
out = []
for x in range(5):
    out.append(scale(x))
print(out)
