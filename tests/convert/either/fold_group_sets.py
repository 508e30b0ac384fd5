# trap: sets in a defaultdict
from collections import defaultdict

index = defaultdict(set)
for number, text in enumerate(["a b", "b c", "a c"]):
    for word in text.split():
        index[word].add(number)
print({word: sorted(numbers) for word, numbers in sorted(index.items())})
