# class: a function is left from an inner loop with what was found
def search(matrix, target):
    for i, row in enumerate(matrix):
        for j, v in enumerate(row):
            if v == target:
                return i, j  # the first one
    return -1, -1


print(search([[1, 2], [3, 4]], 3), search([[1]], 9), search([], 1))


def has(words, letters):
    for word in words:
        for letter in letters:
            if letter in word:
                return True
    return False


print(has(["ab", "cd"], "xd"), has(["ab"], ""))


def first_composite(numbers):
    for n in numbers:
        if n < 4:
            continue
        k = 2
        while k * k <= n:
            if n % k == 0:
                return n
            k += 1
    else:
        print("none of", numbers)


print(first_composite([7, 11, 15, 21]), first_composite([2, 7]))
