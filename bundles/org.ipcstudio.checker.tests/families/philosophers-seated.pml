/* Dining philosophers for whom there are three chairs only, so that there is no deadlock: long states, few of them. */
#define N 5

chan chairs = [3] of { bit };
chan fork[N] = [1] of { bit };

proctype Philosopher(chan left, right) {
  do
  :: chairs?_;
     left?_;
     right?_;
     left!1;
     right!1;
     chairs!1
  od
}

init {
  byte i;
  atomic {
    chairs!1;
    chairs!1;
    chairs!1;
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
