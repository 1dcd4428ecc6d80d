/* Dining philosophers of whom the last takes the right fork first, so that there is no deadlock. */
#define N 5

chan fork[N] = [1] of { bit };

proctype Philosopher(chan first, second) {
  do
  :: first?_;
     second?_;
     first!1;
     second!1
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
    :: i < N - 1 -> run Philosopher(fork[i], fork[i + 1]); i++
    :: else -> break
    od;
    run Philosopher(fork[0], fork[N - 1]);
    i = 0
  }
}
