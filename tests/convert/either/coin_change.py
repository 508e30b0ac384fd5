# trap: ways[amount] += ways[amount - coin]
ways = [1] + [0] * 10
for coin in [1, 2, 5]:
    for amount in range(coin, 11):
        ways[amount] += ways[amount - coin]
print(ways)
