# trap: objects in a dictionary are changed through its values
class Player:
    def __init__(self, name):
        self.name = name
        self.points = 0


players = {name: Player(name) for name in "abc"}
for name, player in players.items():
    player.points += len(name) + 2
print({name: player.points for name, player in players.items()})
