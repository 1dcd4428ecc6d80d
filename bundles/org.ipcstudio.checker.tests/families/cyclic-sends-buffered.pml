/* Everybody in a ring sends first, and can, since every mailbox has room for a message. */
#define N 3

chan ring[N] = [1] of { bit };

proctype Node(chan in, out) {
  xr in;
  xs out;
  do
  :: out!1;
     in?_
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> run Node(ring[i], ring[(i + 1) % N]); i++
    :: else -> break
    od;
    i = 0
  }
}
