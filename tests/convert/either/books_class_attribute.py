# trap: the books are an attribute of a class, which the method reads
class Count:
    seen = 0

    def value(self, n):
        return sum(range(n)) + self.seen

count = Count()
values = []
for n in range(6):
    value = count.value(n)
    if value in values:
        continue
    values.append(value)
    Count.seen += 1
print(values, Count.seen)
