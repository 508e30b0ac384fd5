# trap: paths are joined in order
from pathlib import PurePosixPath

path = PurePosixPath("/")
for part in ["a", "b", "c"]:
    path /= part
print(path)
