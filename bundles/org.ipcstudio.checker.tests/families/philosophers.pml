/* Dining philosophers who all take the left fork first: they can starve to death together. */
#define N 5

chan fork[N] = [1] of { bit };

proctype Philosopher(chan left, right) {
  do
  :: left?_;
     right?_;
     left!1;
     right!1
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N -> fork[i]!1; i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < N -> run Philosopher(fork[i], fork[(i + 1) % N]); i++
    :: else -> break
    od;
    i = 0
  }
}
