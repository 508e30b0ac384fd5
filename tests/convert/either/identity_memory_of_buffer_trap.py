# trap: a view of a buffer changes it
def given(value):
    total = sum(range(50))
    return value if total else None
buffers = [bytearray(3) for _ in range(3)]
views = [memoryview(buffer) for buffer in buffers]
kept = []
for buffer in buffers:
    kept.append(given(buffer))
for view in views:
    view[0] = 65
del views, view
print(kept)
