/* A pipeline of N stages through which numbers pass in order. */
#define N 3

chan belt[N + 1] = [2] of { byte };

proctype Source(chan out) {
  byte next = 0;
  xs out;
  do
  :: atomic { out!next; next = (next + 1) % 3 }
  od
}

proctype Stage(chan in, out) {
  byte item;
  xr in;
  xs out;
  do
  :: in?item;
     atomic { out!item; item = 0 }
  od
}

proctype Sink(chan in) {
  byte item, expected = 0;
  xr in;
  do
  :: atomic { in?item; assert(item == expected); expected = (expected + 1) % 3; item = 0 }
  od
}

init {
  byte i;
  atomic {
    run Source(belt[0]);
    i = 0;
    do
    :: i < N -> run Stage(belt[i], belt[i + 1]); i++
    :: else -> break
    od;
    run Sink(belt[N]);
    i = 0
  }
}
