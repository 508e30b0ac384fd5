# class: files of bytes that are put together
import os

os.makedirs("img", exist_ok=True)


def colours(seed, n):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed


def render(path, seed):
    px = bytearray()
    for colour in colours(seed, 10):
        px += bytes([colour % 256, 255])
    with open(path, "wb") as out:
        out.write(b"P6 %d\n" % 10)
        out.write(px)
    return len(px)


written = 0
for k, seed in enumerate([40, 7, 12]):  # this loop
    written += render(f"img/{k}.ppm", seed)
print(written, sorted((p, open(f"img/{p}", "rb").read()[:12]) for p in os.listdir("img")))
