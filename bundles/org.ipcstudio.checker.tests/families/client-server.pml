/* N clients and a server: one mailbox takes the requests of all of them, each has one of its own for the answer. */
#define N 3

chan requests = [3] of { byte };
chan reply[N] = [1] of { byte };

proctype Client(chan answers; byte self) {
  byte answer;
  xr answers;
  do
  :: requests!self;
     atomic { answers?answer; assert(answer == self); answer = 0 }
  od
}

proctype Server() {
  byte client;
  xr requests;
  do
  :: requests?client;
     atomic { reply[client]!client; client = 0 }
  od
}

init {
  byte i;
  atomic {
    run Server();
    i = 0;
    do
    :: i < N -> run Client(reply[i], i); i++
    :: else -> break
    od;
    i = 0
  }
}
