# class: a list is made where it is missing, in an inner loop
docs = ["the cat", "the dog", "a cat and a dog"]
inverted = {}
for number, doc in enumerate(docs): # this loop
    for word in sorted(set(doc.split())):
        if word not in inverted:
            inverted[word] = []
        inverted[word].append(number)
print(inverted)
