# trap: the fallback of an import does something
try:
    from no_such_bar import tqdm
except ImportError:
    def tqdm(items):
        for item in items:
            print("next", item)
            yield item

out = []
for x in tqdm([1, 2, 3]):
    print("got", x)
    out.append(x * x)
print(out)
