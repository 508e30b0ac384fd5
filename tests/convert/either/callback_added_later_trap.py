# trap: a function is added to the table afterwards
log = []
table = [abs]


def more(x):
    log.append(x)
    return len(log)


table.append(more)
table.append(more)
out = []
for function in table:
    out.append(function(2))
print(out, log)
