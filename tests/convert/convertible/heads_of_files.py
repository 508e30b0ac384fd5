# class: files whose bytes are read, and written shorter
import os

os.makedirs("img", exist_ok=True)
os.makedirs("thumb", exist_ok=True)
for k in range(4):
    with open(f"img/{k}.bin", "wb") as out:
        out.write(bytes(range(k, k + 40)))


def thumbnail(data):
    head, body = data[:4], data[4:]
    return head + b"".join(body[n : n + 2] for n in range(0, 30, 6))


for name in sorted(os.listdir("img")):  # this loop
    with open(os.path.join("img", name), "rb") as src:
        data = src.read()
    with open(os.path.join("thumb", name), "wb") as out:
        out.write(thumbnail(data))
print(sorted((p, open(f"thumb/{p}", "rb").read()) for p in os.listdir("thumb")))
