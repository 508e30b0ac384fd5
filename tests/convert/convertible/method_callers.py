from operator import methodcaller, attrgetter
up = methodcaller("upper")
strip = methodcaller("strip", ".")
real = attrgetter("real")
out = []
for t in ["a.", "b.."]:
    out.append(strip(up(t)))
nums = []
for z in [1j, 2 + 1j]:
    nums.append(real(z) * 2)
print(out, nums)
