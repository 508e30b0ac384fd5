# class: a flag that `and` and `or` carry on; the longest of all, by a length that has a name
longest, where = "", None
for i, word in enumerate("lorem ipsum dolor sit amet consectetur".split()):
    n = len(word)
    if n > len(longest):
        longest = word
        where = i
print(longest, where)

all_even = True
for x in [2, 4, 5, 6]:
    all_even = all_even and x % 2 == 0
print(all_even)


def small(x):
    print("asked", x)
    return x < 5


any_small = False
for x in [7, 4, 9]:
    any_small = small(x) or any_small
print(any_small)
