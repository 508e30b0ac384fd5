import array


def score(n):
    return sum(k * k for k in range(n)) % 251


codes = array.array("B")
for n in range(12):
    codes.append(score(n))
print(codes)
