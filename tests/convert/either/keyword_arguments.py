# trap: the list comes in by **options
def touch(**options):
    options["store"].append(1)
    return len(options["store"])


settings = {"store": []}
out = []
for n in range(4):
    out.append(touch(**settings))
print(out)
