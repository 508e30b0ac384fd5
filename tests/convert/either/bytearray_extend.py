# trap: a bytearray
data = bytearray()
for n in range(4):
    data.append(65 + n)
    data.extend(b"-")
print(bytes(data))
