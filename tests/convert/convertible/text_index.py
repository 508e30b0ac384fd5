from collections import Counter, defaultdict
import re

DOCUMENTS = {
    1: "The cat sat on the mat. The cat was happy!",
    2: "A dog barked at the cat; the cat ran away.",
    3: "Happy dogs and happy cats live on mats?",
}
SUFFIXES = ("ed", "s", "ing")


def stem(word):
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            return word[: -len(suffix)]
    return word


def tokens(text):
    return [stem(w) for w in re.findall(r"[a-z]+", text.lower())]


class Index:
    def __init__(self):
        self.postings = defaultdict(list)
        self.lengths = {}

    def add(self, number, text):
        words = tokens(text)
        self.lengths[number] = len(words)
        for position, word in enumerate(words):
            self.postings[word].append((number, position))

    def build(self, documents):
        for number, text in documents.items():
            self.add(number, text)

    def search(self, query):
        scores = Counter()
        for word in tokens(query):
            for number, _ in self.postings.get(word, []):
                scores[number] += 1 / self.lengths[number]
        return scores.most_common()


index = Index()
index.build(DOCUMENTS)
answers = {}
for query in ["happy cat", "dog", "mat on"]:
    hits = index.search(query)
    answers[query] = [(n, round(s, 4)) for n, s in hits]
print(answers)

sentences = []
for text in DOCUMENTS.values():
    for part in re.split(r"(?<=[.!?;])\s+", text):
        if part:
            sentences.append(part)
print(len(sentences))

vocabulary = set()
lengths = Counter()
for sentence in sentences:
    words = tokens(sentence)
    vocabulary.update(words)
    lengths[len(words)] += 1
print(sorted(vocabulary), dict(lengths))

similar = []
keys = sorted(DOCUMENTS)
for i, a in enumerate(keys):
    first = set(tokens(DOCUMENTS[a]))
    for b in keys[i + 1:]:
        second = set(tokens(DOCUMENTS[b]))
        jaccard = len(first & second) / len(first | second)
        similar.append((round(jaccard, 4), a, b))
print(max(similar))
