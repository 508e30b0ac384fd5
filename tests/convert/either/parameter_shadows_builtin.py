# trap: a parameter called len
def work(values, len):
    out = []
    for value in values:
        out.append(len(value))
    return out


log = []
print(work(["a", "bb"], lambda v: log.append(v) or log.__len__()))
