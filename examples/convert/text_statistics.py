"""Statistics of texts: lengths, vocabulary, readability, the most frequent words."""

import re
import sys
from collections import Counter

WORDS = (
    "loop core answer worker item chunk order seed stream table night river stone window garden letter music "
    "winter summer harbour lantern thought silver copper morning evening slowly quickly never always under over"
).split()
VOWELS = set("aeiouy")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 200


def make_text(number):
    """A text that depends on its number only."""
    state = number * 7919 + 13
    sentences = []
    for length in range(4, 12):
        words = []
        for _ in range(length):
            state = (state * 1103515245 + 12345) % 2**31
            words.append(WORDS[state // 65536 % len(WORDS)])
        sentences.append(" ".join(words).capitalize() + ".")
    return " ".join(sentences)


def syllables(word):
    """The groups of vowels of a word, at least one."""
    groups, inside = 0, False
    for letter in word:
        if letter in VOWELS:
            if not inside:
                groups += 1
            inside = True
        else:
            inside = False
    return max(groups, 1)


def reading_ease(words, sentences):
    """Flesch's formula of 1948."""
    per_sentence = len(words) / sentences
    per_word = sum(syllables(word) for word in words) / len(words)
    return 206.835 - 1.015 * per_sentence - 84.6 * per_word


texts = [make_text(number) for number in range(count)]

word_pattern = re.compile(r"[a-z]+")
eases = []
vocabulary = set()
totals = Counter()
letters = 0
easiest, easiest_number = float("-inf"), None
for number, text in enumerate(texts):
    words = word_pattern.findall(text.lower())
    sentences = text.count(".")
    ease = reading_ease(words, sentences)
    eases.append(ease)
    letters += len(text)
    if ease > easiest:
        easiest = ease
        easiest_number = number
    for word in words:
        vocabulary.add(word)
        totals[word] += 1

print(f"{len(texts)} texts, {letters} letters, {len(vocabulary)} different words")
print(f"mean reading ease {sum(eases) / len(eases):.6f}, best {easiest:.6f} in text {easiest_number}")
for word, times in totals.most_common(5):
    print(f"{times:6d} {word}")
