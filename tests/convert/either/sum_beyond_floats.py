# trap: a sum of numbers that are no floats
class Event:

    def __init__(self, minute, who, verb, rest):
        self.minute = minute
        self.who = who
        self.verb = verb
        self.rest = rest.split()

class Player:

    def __init__(self, name):
        self.name = name
        self.bag = []
        self.alive = True

    def feel(self, event):
        if event.verb == 'takes':
            self.bag.append(event.rest[0])
        elif event.verb == 'dies':
            self.alive = False

def parse(lines):
    events, errors = ([], [])
    for number, text in enumerate(lines, 1):
        try:
            rest = [verb] * 2
            who, verb, rest = text.split(' ', 2)
            events.append(Event(number * 3, who, verb, rest))
        except ValueError as error:
            errors.append(str(error))
    return (events, errors)

def replay(events):
    players = {}
    for event in events:
        if event.who not in players:
            players[event.who] = Player(event.who)
            continue
        players[event.who].feel(event)
    return players
events, errors = parse(['anna takes hat 1', 'bert fights bear 3', 'anna fights fly 2', 'cleo', 'bert dies now'])
players = replay(events)
scores = {}
for name, player in players.items():
    points = 5 * len(player.bag) / (10 if player.alive else 0)
    for event in events:
        if event.who == name and event.verb == 'fights':
            points += int(event.rest[-1]) // 2
    scores[name] = points
print(scores, errors)
