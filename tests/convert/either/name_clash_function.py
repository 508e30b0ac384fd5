# trap: names that the converter might like to use
def process_item(x):
    return -x


item, term, result, results, value = 1, 2, 3, 4, 5
out = []
for n in range(4):
    out.append(process_item(n) + item + term + result + results + value)
print(out, item, term, result, results, value)
