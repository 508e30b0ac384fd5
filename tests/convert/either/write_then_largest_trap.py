# trap: the largest of none is asked for behind the write, and the loop does no more than write
from pathlib import Path
def job(i, data):
    p = Path(f"o{i}.txt")
    p.write_text(",".join(data))
    return max(data)
out = []
try:
    for i, data in enumerate([["a"], ["b", "c"], [], ["d"], ["e"]]):
        out.append(job(i, data))
except ValueError as e:
    print(e)
print(out)
