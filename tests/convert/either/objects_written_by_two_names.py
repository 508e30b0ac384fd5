# trap: a leader is one of the items
class Player:
    def __init__(self, n):
        self.n = n
        self.points = n


team = [Player(n) for n in range(4)]
leader = team[1]
for player in team:
    player.points = player.n + leader.points
print([p.points for p in team])
