# trap: the limit of digits belongs to the process
import sys

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
out = []
for n in range(3):
    out.append(len(str(10 ** (5000 + n))))
print(out)
