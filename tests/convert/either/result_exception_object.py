# trap: exceptions as results
out = []
for n in range(3):
    out.append(ValueError("item", n))
print([error.args for error in out])
