# trap: two numbers are one when they are written as whole ones
d = {"1": 5.0}
for x in [1.2, 1.7]:
    y = d["%d" % x] * 2
    d["%d" % x] = y + x
print(d)
