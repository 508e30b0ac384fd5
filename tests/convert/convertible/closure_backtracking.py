def subsets_with_sum(numbers, target):
    found = []

    def go(i, chosen, rest):
        if rest == 0:
            found.append(list(chosen))
            return
        if i == len(numbers) or rest < 0:
            return
        chosen.append(numbers[i])
        go(i + 1, chosen, rest - numbers[i])
        chosen.pop()
        go(i + 1, chosen, rest)

    go(0, [], target)
    return found


numbers = [1, 2, 3, 4, 5, 6]
counts = {}
for target in range(1, 12):
    counts[target] = len(subsets_with_sum(numbers, target))
print(counts)
