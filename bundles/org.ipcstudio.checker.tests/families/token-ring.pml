/* A token goes round N stations; the one that has it may serve its user before it passes the token on. */
#define N 3

chan token[N] = [1] of { bit };
chan wish[N] = [1] of { bit };
chan served[N] = [1] of { bit };

proctype Station(chan in, out, wishes, answers) {
  xr in;
  xr wishes;
  xs answers;
  do
  :: in?_;
     if
     :: wishes?_;
        answers!1;
        out!1
     :: out!1
     fi
  od
}

proctype User(chan wishes, answers) {
  xs wishes;
  xr answers;
  do
  :: wishes!1;
     answers?_
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < N ->
       run Station(token[i], token[(i + 1) % N], wish[i], served[i]);
       run User(wish[i], served[i]);
       i++
    :: else -> break
    od;
    token[0]!1;
    i = 0
  }
}
