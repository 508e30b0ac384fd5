def make_window(width):
    weights = [1 / width] * width
    def smooth(values):
        return [sum(w * v for w, v in zip(weights, values[i:])) for i in range(len(values) - width)]
    return smooth

data = [float(i * i % 7) for i in range(30)]
out = []
for w in (2, 3, 4):
    smooth = make_window(w)
    out.append(sum(smooth(data)))
print(out)
