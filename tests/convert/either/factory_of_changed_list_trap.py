# trap: factory of changed list
def windowed(values):
    def mean(i):
        return sum(values[max(0, i - 2) : i + 1])

    return mean


data = [1.0, 2.0, 3.0, 4.0]
mean = windowed(data)
for i in range(4):
    data[i] = mean(i)
print(data)
