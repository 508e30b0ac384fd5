# refused: out - both parameters may be one list
def work(source, out):
    for i in range(1, len(source)):
        out[i] = source[i - 1] + 1
    return out


values = [0] * 8
print(work(values, values))
