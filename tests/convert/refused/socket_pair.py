# refused: left - a socket
import socket

left, right = socket.socketpair()
for n in range(3):
    left.send(bytes([65 + n]))
print(right.recv(10))
left.close()
right.close()
