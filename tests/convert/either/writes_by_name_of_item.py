# trap: the function that writes has a name that the item gives it
def save(n, text):
    with open(f'out_{n}.txt', 'w') as file:
        file.write(text)
for n in range(5):
    alias = save
    alias(n, 'x' * n)
print('done')
