# cut: an outer file
# pixels of a picture, row by row, into a file that is open
def colour(row, column):
    z, n = 0j, 0
    while abs(z) <= 2 and n < 40:
        z, n = z * z + complex(column / 10 - 2, row / 8 - 1), n + 1
    return (n * 5 % 256, n * 7 % 256, n * 11 % 256)


with open("picture.ppm", "wb") as out:
    out.write(b"P6 30 16 255\n")
    for row in range(16):
        out.write(bytes(v for column in range(30) for v in colour(row, column)))

with open("picture.ppm", "rb") as out:
    data = out.read()
print(len(data), sum(data))
